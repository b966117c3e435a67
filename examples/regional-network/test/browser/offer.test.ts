/**
 * The offer of an organisation in the browser: no barriers at a desk and on a phone, and every form without scripts.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoOverflow, hasBrowser, openBrowser, visit } from './browser.js';
import { textOf } from './cast.js';
import { expectQuiet } from './console.js';
import { startApp, type RunningApp } from './running-app.js';

describe.skipIf(!hasBrowser())('who manages an offer', () => {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp('empty');
    browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it.each([
    { width: 1280, dark: false, language: 'nl' },
    { width: 390, dark: false, language: 'nl' },
    { width: 390, dark: true, language: 'en' },
  ] as const)('meets no barrier at $width in $language, dark $dark', async ({ width, dark, language }) => {
    for (const identity of ['offer', 'offer-late', 'offer-clerk']) {
      const visitor = await visit(browser, app.address, { width, scripts: true, dark }, identity, language);
      const { page, context } = visitor;
      const direction = identity === 'offer-clerk' ? 'social-domain' : 'ggz-basic';
      for (const path of ['/aanbod-beheer', `/aanbod-beheer/${direction}`]) {
        expect((await page.goto(`/${language}${path}`))?.status()).toBe(200);
        await expectNoOverflow(page, `${identity} ${path}`);
        await expectAccessible(page, `${identity} ${path}`);
        expectQuiet(visitor.console, path);
      }
      await context.close();
    }
  });

  it.each([
    { width: 390, identity: 'offer' },
    { width: 1280, identity: 'offer-late' },
  ])('reports, corrects and withdraws without scripts at $width', async ({ width, identity }) => {
    const { page, context } = await visit(browser, app.address, { width, scripts: false }, identity);
    expect(new URL(page.url()).pathname).toBe('/nl/aanbod-beheer');
    const rows = page.getByRole('row').filter({ hasText: 'basis-ggz' });

    await rows.getByRole('button', { name: 'Niets veranderd' }).click();
    expect(await page.getByRole('status').innerText()).toContain('er is niets veranderd');
    expect(await rows.innerText()).toContain('Actueel');

    await rows.getByRole('link', { name: 'Werk bij' }).click();
    await page.getByLabel('Hoeveel mensen wachten?').fill('een paar');
    await page.getByRole('button', { name: 'Bewaar deze opgave' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Vul een heel getal in');
    await page.getByRole('alert').getByRole('link').first().click();
    const waiting = page.getByLabel('Hoeveel mensen wachten?');
    expect(await waiting.inputValue()).toBe('een paar');
    await waiting.fill('5');
    await page.getByLabel('Wij nemen nu niemand aan').check();
    await page.getByRole('button', { name: 'Bewaar deze opgave' }).click();
    expect(await page.getByRole('status').innerText()).toContain('Uw opgave is bewaard');
    expect(await rows.innerText()).toContain('5 mensen wachten');
    expect(await rows.innerText()).toContain('Aanmeldpauze zonder einddatum');

    await rows.getByRole('link', { name: 'Werk bij' }).click();
    await page.getByText('Trek de opgave in').click();
    await page.getByLabel('Ja, ik trek deze opgave in').check();
    await page.getByRole('button', { name: 'Trek in' }).click();
    expect(await page.getByRole('status').innerText()).toContain('De opgave is ingetrokken');
    expect(await rows.innerText()).toContain('Niet meer getoond');
    expect(await textOf(page)).not.toContain('undefined');
    await context.close();
  });

  it('shows an error without barriers, with the field marked', async () => {
    const { page, context } = await visit(browser, app.address, { width: 390, scripts: true }, 'offer-clerk');
    await page.getByRole('link', { name: 'Geef op' }).click();
    await page.getByRole('button', { name: 'Bewaar deze opgave' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Kies of er een wachtlijst is.');
    await expectAccessible(page, 'a report with errors');
    await expectNoOverflow(page, 'a report with errors');
    await context.close();
  });
});
