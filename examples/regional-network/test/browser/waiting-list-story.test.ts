/**
 * A waiting list as its people meet it: the provider looks, registers and calls; the person reads how long it takes, and answers.
 */
import { addDays, plainDateOf } from '@mgn/domain';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineClock } from '../../src/server/open-services.js';
import { hasBrowser, openBrowser, type Device } from './browser.js';
import { confirmationOn, gatherCast, textOf, type Cast } from './cast.js';
import { startApp, type RunningApp } from './running-app.js';

const devices: readonly (readonly [string, Device])[] = [
  ['on a phone', { width: 320, scripts: true }],
  ['at a desk without scripts', { width: 1280, scripts: false }],
];

const day = (daysAgo: number): string => addDays(plainDateOf(machineClock()), -daysAgo);

describe.skipIf(!hasBrowser())('a waiting list', () => {
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

  it.each(devices)(
    '%s',
    async (name, device) => {
      const cast = gatherCast(browser, app, device);
      await speakWithSomebody(cast);
      await registerSomebody(cast, `Invented ${name.replace(/\W/gu, '')}`);
      await readAndAnswer(cast);
      await lookFromTheOffice(cast);
      await cast.leave();
    },
    240_000,
  );
});

/** The provider sees who waits too long, opens that place and writes down a contact. */
async function speakWithSomebody(cast: Cast): Promise<void> {
  const page = await cast.as('ggz');
  await page.goto('/nl/wachtlijst');
  await cast.look('ggz', 'wachtlijst');
  expect(await textOf(page)).toMatch(/te laat/iu);
  await page.goto('/nl/wachtlijst?lijst=boven-de-norm');
  await page.getByRole('row').filter({ hasText: 'N.B.' }).getByRole('link', { name: /Open/u }).click();
  await cast.look('ggz', 'een plek');
  const form = page.locator('#doe-record-contact');
  await form.getByLabel('Dag van het contact').fill(day(1));
  await form.getByLabel('telefoon').check();
  await form.getByRole('group', { name: 'Hebt u de persoon gesproken?' }).getByLabel('Ja').check();
  await form.getByRole('button').click();
  expect(await confirmationOn(page)).toContain('Gelukt');
}

/** Somebody new on the list: an answer that is missing is asked for, and nothing is lost. */
async function registerSomebody(cast: Cast, person: string): Promise<void> {
  const page = await cast.as('ggz');
  await page.goto('/nl/wachtlijst/nieuw');
  await cast.look('ggz', 'inschrijven');
  await page.locator('#naam').fill(person);
  await page.locator('#geboortedatum').fill('1985-03-02');
  await page.locator('#telefoon').fill('06 – 00 00 00 97');
  await page.locator('#gpPractice').selectOption({ label: 'Huisartsenpraktijk De Molenhoek' });
  await page.locator('#registeredOn').fill(day(2));
  await page.getByRole('button', { name: 'Schrijf in' }).click();
  expect(await textOf(page)).toContain('Kies op welke hulp de persoon wacht');
  await cast.refused('ggz', 422);
  await cast.look('ggz', 'inschrijven, met een fout');
  await page.getByLabel(/basis-ggz/u).check();
  await page.getByRole('button', { name: 'Schrijf in' }).click();
  expect(await confirmationOn(page)).toContain('aangemeld');
  expect(await textOf(page)).toContain(person);
}

/** The person reads the own place, and says that the insurer need not help now. */
async function readAndAnswer(cast: Cast): Promise<void> {
  const page = await cast.as('person');
  await page.goto('/nl/mijn-route');
  await cast.look('person', 'mijn route');
  expect(await textOf(page)).toContain('U staat op de wachtlijst van Wilgenkade ggz');
  await page
    .getByRole('link', { name: /Bekijk deze plek/u })
    .first()
    .click();
  await cast.look('person', 'mijn plek');
  await page.getByRole('button', { name: 'Nu niet' }).click();
  await confirmationOn(page);
  expect(await textOf(page)).toContain('Nu niet');
  expect(await textOf(page)).toContain('Ik wil van deze lijst af');
}

/** The office sees the same list, as far as the people on it permit; it is told how many it does not see. */
async function lookFromTheOffice(cast: Cast): Promise<void> {
  const page = await cast.as('coordinator');
  await page.goto('/nl/wachtlijst');
  await cast.look('coordinator', 'wachtlijst van het netwerk');
  expect(await textOf(page)).toMatch(/Van \d+ plekken mag u niets zien/u);
}
