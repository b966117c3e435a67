/**
 * The switch of a person and the page of the messages, in a browser: on a phone and on a large screen, also without JavaScript.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoOverflow, hasBrowser, openBrowser, visit } from './browser.js';
import { expectQuiet } from './console.js';
import { startApp, type RunningApp } from './running-app.js';

const place = '/nl/mijn-route/berichten';

describe.skipIf(!hasBrowser())('messages', () => {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp('full');
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it.each([
    { width: 390, scripts: false, dark: true, identity: 'person-bilal' },
    { width: 1280, scripts: true, dark: false, identity: 'person-daniel' },
  ])('are switched on and off at $width, with scripts: $scripts', async ({ width, scripts, dark, identity }) => {
    const visitor = await visit(browser, app.address, { width, scripts, dark }, identity);
    const { page, context } = visitor;
    const check = async (name: string) => {
      await expectNoOverflow(page, name);
      if (scripts) await expectAccessible(page, name);
    };
    await page.goto(place);
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toContain('Berichten staan uit');
    await check('off');
    const on = page.getByRole('button', { name: 'Zet berichten aan' });
    await on.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${place}`);
    await page.getByRole('button', { name: 'Zet berichten uit' }).waitFor();
    expect(await page.getByRole('status').first().innerText()).toContain('Uw keuze is bewaard');
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toContain('Berichten staan aan, sinds');
    await check('on');
    await page.getByRole('button', { name: 'Zet berichten uit' }).click();
    await page.getByRole('button', { name: 'Zet berichten aan' }).waitFor();
    expect(await page.getByRole('status').first().innerText()).toContain('Berichten staan uit');
    expectQuiet(visitor.console, 'switch');
    await context.close();
  });

  it.each([
    { width: 390, dark: true, language: 'nl', identity: null },
    { width: 390, dark: false, language: 'nl', identity: 'person' },
    { width: 1280, dark: false, language: 'en', identity: 'coordinator' },
  ] as const)('have no barriers at $width in $language for $identity', async ({ width, dark, language, identity }) => {
    const visitor = await visit(browser, app.address, { width, scripts: true, dark }, identity, language);
    const { page, context } = visitor;
    const paths = [`/${language}/berichten`, `/${language}/berichten?pagina=2`];
    for (const path of identity === 'person' ? [...paths, place] : paths) {
      expect((await page.goto(path))?.status(), path).toBe(200);
      await expectNoOverflow(page, path);
      await expectAccessible(page, path);
      expectQuiet(visitor.console, path);
    }
    await context.close();
  });

  it('of the demo say what would have been sent, and to whom', async () => {
    const { page, context } = await visit(browser, app.address, { width: 1280, scripts: false }, null);
    await page.goto('/nl/berichten');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Dit is een voorbeeld');
    expect(await page.locator('main details').count()).toBe(25);
    await page.locator('main details summary').first().click();
    expect(await page.locator('main details').first().innerText()).toContain('Er staat iets voor');
    await page.getByRole('link', { name: 'Oudere' }).click();
    expect(page.url()).toContain('pagina=2');
    await context.close();
  });
});
