/**
 * A concern about the network on a phone and on a desk, with and without scripts: raised by a practice, reported, taken further by the insurer and
 * settled.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser, type Device } from './browser.js';
import { confirmationOn, gatherCast, textOf } from './cast.js';
import { startApp, type RunningApp } from './running-app.js';

const devices: readonly Device[] = [
  { width: 390, scripts: true },
  { width: 1280, scripts: true },
  { width: 390, scripts: false },
];

/** The form of a command on the page of a concern. */
const formOf = (page: Page, command: string) => page.locator(`#doe-${command}`);

describe.skipIf(!hasBrowser())('a concern about the network', () => {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp('empty');
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it.each(devices)('at $width, scripts: $scripts', async (device) => {
    const cast = gatherCast(browser, app, device);
    const gp = await cast.as('gp');
    await gp.goto('/nl/netwerkzorgen');
    await cast.look('gp', 'the list');
    await gp.getByRole('link', { name: 'Meld een zorg over het netwerk' }).click();
    await cast.look('gp', 'the form');

    // A number of a person is refused at its field; what was filled in stays.
    await gp.getByLabel('te veel verwijzing naar zichzelf').check();
    await gp.getByLabel('Over welke organisatie gaat het?').selectOption({ label: 'Wilgenkade ggz' });
    await gp.getByLabel('Wat ziet u?').fill('Het gaat om 999990019.');
    await gp.getByRole('button', { name: 'Meld deze zorg' }).click();
    await cast.refused('gp', 422);
    await cast.look('gp', 'the form, refused');
    expect(await textOf(gp)).toContain('Er staat iets in dat naar een persoon leidt.');
    expect(await gp.getByLabel('te veel verwijzing naar zichzelf').isChecked()).toBe(true);
    await gp.getByLabel('Wat ziet u?').fill('Van de 120 adviezen gingen er 64 naar de eigen organisatie.');
    await gp.getByRole('button', { name: 'Meld deze zorg' }).click();
    expect(await confirmationOn(gp)).toContain('Verantwoordelijk is nu: Huisartsenpraktijk De Kersentuin.');
    await cast.look('gp', 'raised');
    const { pathname } = new URL(gp.url());

    const report = formOf(gp, 'record-report');
    await report.getByLabel('Verslag').fill('Besproken in de regio en landelijk gemeld.');
    await report.getByLabel('regionale transfertafel').check();
    await report.getByLabel('landelijke stuurgroep').check();
    await report.getByRole('button').click();
    expect(await confirmationOn(gp)).toContain('stap gemeld');
    await cast.look('gp', 'reported');

    const insurer = await cast.as('insurer');
    expect(await textOf(insurer)).toContain('U bent aan zet');
    await cast.look('insurer', 'the list of the insurer');
    await insurer.goto(pathname);
    await cast.look('insurer', 'the turn of the insurer');
    await formOf(insurer, 'take-next-step').getByRole('button').click();
    expect(await confirmationOn(insurer)).toContain('Verantwoordelijk is nu: Zorgverzekeraar De Waaier.');

    const settle = formOf(insurer, 'settle');
    await settle.getByRole('button').click();
    await cast.refused('insurer', 422);
    await cast.look('insurer', 'settled without a reason');
    await formOf(insurer, 'settle').getByLabel('het gaat beter').check();
    await formOf(insurer, 'settle').getByRole('button').click();
    expect(await confirmationOn(insurer)).toContain('afgerond');
    await cast.look('insurer', 'settled');
    await cast.leave();
  });
});
