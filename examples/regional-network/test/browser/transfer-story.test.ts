/**
 * Another place for somebody who waits too long: asked for without a name, chosen by the person, and taken over.
 */
import { addDays, plainDateOf } from '@mgn/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { machineClock } from '../../src/server/open-services.js';
import { hasBrowser, openBrowser, type Device } from './browser.js';
import { confirmationOn, gatherCast, textOf, type Cast } from './cast.js';
import { startApp, type RunningApp } from './running-app.js';

const devices: readonly (readonly [string, Device])[] = [
  ['on a phone', { width: 390, scripts: true }],
  ['at a desk without scripts', { width: 1280, scripts: false }],
];

const inDays = (days: number): string => addDays(plainDateOf(machineClock()), days);

describe.skipIf(!hasBrowser())('a transfer', () => {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  // The person of the demo chooses once: every device gets a demo of its own.
  beforeEach(async () => {
    app = await startApp('full');
  }, 240_000);
  afterEach(() => app.stop());

  it.each(devices)(
    '%s',
    async (_name, device) => {
      const cast = gatherCast(browser, app, device);
      await askForAPlace(cast);
      await answerWithoutAName(cast);
      await choose(cast);
      await takeOver(cast);
      await cast.leave();
    },
    240_000,
  );
});

/** The row of a list with this text, and the button in it. */
async function follow(page: Page, list: string, text: string, button: string): Promise<void> {
  await page.goto(`/nl/transfers?lijst=${list}`);
  await page.getByRole('row').filter({ hasText: text }).getByRole('link', { name: button }).first().click();
}

/** The office sees the places with their reasons, and asks the first one. */
async function askForAPlace(cast: Cast): Promise<void> {
  const coordinator = await cast.as('coordinator');
  await coordinator.goto('/nl/transfers');
  await cast.look('coordinator', 'transfers');
  await follow(coordinator, 'aan-zet', 'T.O.', 'Kies een plek');
  expect(await textOf(coordinator)).toContain('Plekken die u kunt vragen');
  await coordinator.locator('summary').filter({ hasText: 'en waarom' }).click();
  await cast.look('coordinator', 'de plekken');
  await coordinator.getByRole('button', { name: 'Vraag een plek bij Praktijk Lindehof' }).click();
  expect(await confirmationOn(coordinator)).toContain('TM-');
  expect(await textOf(coordinator)).toContain('Gevraagd aan Praktijk Lindehof');
}

/** The receiver answers a question without a name; what is missing is said, and what was filled in stays. */
async function answerWithoutAName(cast: Cast): Promise<void> {
  const receiver = await cast.as('receiver-ggz');
  await receiver.goto('/nl/transfers');
  await cast.look('receiver-ggz', 'transfers van de ontvanger');
  await follow(receiver, 'aan-zet', 'zonder naam', 'Geef antwoord');
  await cast.look('receiver-ggz', 'de vraag zonder naam');
  await receiver.getByLabel('Ja, wij hebben plek').check();
  await receiver.getByRole('button', { name: 'Verstuur antwoord' }).click();
  await receiver.locator('#fouten').waitFor();
  await cast.refused('receiver-ggz', 422);
  expect(await receiver.getByLabel('Ja, wij hebben plek').isChecked()).toBe(true);
  await cast.look('receiver-ggz', 'het antwoord met een fout');
  await receiver.getByLabel('Eerste dag voor een intake').fill(inDays(10));
  await receiver.getByRole('button', { name: 'Verstuur antwoord' }).click();
  expect(await confirmationOn(receiver)).toContain('Uw antwoord is verstuurd');
}

/** The person reads the one question, with three equal buttons, and chooses. */
async function choose(cast: Cast): Promise<void> {
  const person = await cast.as('person');
  await person.goto('/nl/mijn-route');
  await cast.look('person', 'mijn route met een vraag');
  await person.getByRole('region', { name: 'Wilt u naar deze andere plek?' }).getByRole('link').click();
  await cast.look('person', 'mijn keuze');
  const sizes = await Promise.all(
    ['Akkoord', 'Niet akkoord', 'Nu niet'].map(async (name) => {
      const box = await person.getByRole('button', { name, exact: true }).boundingBox();
      return [box?.width, box?.height];
    }),
  );
  expect(new Set(sizes.map((size) => size.map((each) => Math.round(each ?? 0)).join())).size).toBe(1);
  await person.getByRole('button', { name: 'Akkoord', exact: true }).click();
  expect(await confirmationOn(person)).toContain('De nieuwe plek weet nu wie u bent');
}

/** The warm hand-over, until the receiver has taken over. */
async function takeOver(cast: Cast): Promise<void> {
  const coordinator = await cast.as('coordinator');
  await follow(coordinator, 'aan-zet', 'M.V.', 'Start de overdracht');
  await cast.look('coordinator', 'de overdracht');
  await coordinator.getByLabel('De huisarts heeft een verwijzing gemaakt').check();
  await coordinator.getByLabel('De persoon zei ja tegen precies dit').check();
  await coordinator.getByRole('button', { name: 'Start de overdracht' }).click();
  await confirmationOn(coordinator);

  const receiver = await cast.as('receiver-ggz');
  await follow(receiver, 'aan-zet', 'M.V.', 'Neem het over');
  expect(await textOf(receiver)).toContain('Marit Verhoeven');
  await cast.look('receiver-ggz', 'het overnemen');
  await receiver.getByLabel('Dag van het eerste contact').fill(inDays(3));
  await receiver.getByLabel('Wij zijn vanaf nu verantwoordelijk').check();
  await receiver.getByRole('button', { name: 'Wij nemen het over' }).click();
  await confirmationOn(receiver);
  expect(await textOf(receiver)).toContain('U hebt het overgenomen');
}
