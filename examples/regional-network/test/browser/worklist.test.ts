/**
 * The worklist with rows of all four functions, on a phone and at a desk: no barriers, no overflow, in an order that tells what matters.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoOverflow, hasBrowser, openBrowser, visit } from './browser.js';
import { expectQuiet } from './console.js';
import { startApp, type RunningApp } from './running-app.js';

const looks = [
  { width: 390, scripts: true, dark: false },
  { width: 1280, scripts: true, dark: true },
] as const;

describe.skipIf(!hasBrowser())('the worklist', () => {
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

  it.each(looks)('has rows of all four functions at $width', async (look) => {
    const { page, context, console } = await visit(browser, app.address, look, 'coordinator');
    await page.goto('/nl/werklijst?lijst=alle&alles=1');
    await expectNoOverflow(page, 'everything');
    await expectAccessible(page, 'everything');
    const tags = await page.locator('table.worklist .tag').allInnerTexts();
    expect([...new Set(tags)]).toEqual(expect.arrayContaining(['Gesprek', 'Transfer', 'Wachtlijst', 'Casusoverleg']));

    await page.goto('/nl/werklijst');
    await expectNoOverflow(page, 'own turns');
    await expectAccessible(page, 'own turns');
    // What is late stands above everything else, and its button is within reach of the keyboard.
    expect(await page.locator('table.worklist .group th').first().innerText()).toMatch(/^Te laat: \d+$/u);
    const first = page.locator('table.worklist a.button').first();
    await first.focus();
    const href = await first.getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href ?? ''}`);
    await expectAccessible(page, 'where it is done');

    await page.goto('/nl/werklijst');
    await page.getByLabel('Zaaknummer').fill('tm-9999');
    await page.getByRole('button', { name: 'Zoek' }).click();
    expect(await page.getByRole('status').innerText()).toContain('geen zaak met dit nummer');
    await expectAccessible(page, 'not found');
    expectQuiet(console, 'the worklist');
    await context.close();
  });

  it.each(['gp', 'receiver-ggz'])('of %s has no barriers on a phone', async (identity) => {
    const { page, context } = await visit(browser, app.address, looks[0], identity);
    for (const list of ['aan-zet', 'alle']) {
      await page.goto(`/nl/werklijst?lijst=${list}`);
      await expectNoOverflow(page, `${identity} ${list}`);
      await expectAccessible(page, `${identity} ${list}`);
    }
    await context.close();
  });

  it('of the access log says the part of each step on a phone', async () => {
    const { page, context } = await visit(browser, app.address, looks[0], 'person');
    await page.goto('/nl/mijn-route/inzage');
    await expectNoOverflow(page, 'access log');
    await expectAccessible(page, 'access log');
    expect(await page.locator('td[data-label="Onderdeel"]').allInnerTexts()).toContain('Gesprek');
    await context.close();
  });
});
