/**
 * The person says yes to a search and with whom they would like a place, without a script; the network office asks that place first.
 */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { streamId } from '../../src/demo/ids.js';
import { hasBrowser, openBrowser, type Device } from './browser.js';
import { confirmationOn, gatherCast, textOf, type Cast } from './cast.js';
import { startApp, type RunningApp } from './running-app.js';

const devices: readonly (readonly [string, Device])[] = [
  ['on a phone without scripts', { width: 390, scripts: false }],
  ['at a desk', { width: 1280, scripts: true }],
];

describe.skipIf(!hasBrowser())('a preference', () => {
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
      await askThePerson(cast);
      await choose(cast);
      await askThePreferred(cast);
      await cast.leave();
    },
    240_000,
  );
});

/** The office begins a transfer beside the conversation, and asks the person. */
async function askThePerson(cast: Cast): Promise<void> {
  const coordinator = await cast.as('coordinator');
  await coordinator.goto(`/nl/zaak/${streamId('daniel')}/transfer`);
  await coordinator.getByLabel('op verzoek').check();
  await coordinator.getByLabel('Welke hulp zoekt u?').selectOption('ggz-basic');
  await coordinator.getByLabel('De persoon vindt dit goed').check();
  await coordinator.getByRole('button', { name: 'Vraag een andere plek aan' }).click();
  await confirmationOn(coordinator);
  await coordinator.goto('/nl/transfers?lijst=aan-zet');
  await coordinator.getByRole('row').filter({ hasText: 'D.R.' }).getByRole('link').first().click();
  await coordinator.getByRole('button', { name: 'Vraag de persoon' }).click();
  await confirmationOn(coordinator);
}

/** The person chooses a provider together with the yes. */
async function choose(cast: Cast): Promise<void> {
  const person = await cast.as('person-daniel');
  await person.goto('/nl/mijn-route');
  // One question stands on top, and it is another one: this one stands with its steps.
  await person.getByRole('link', { name: 'Lees de vraag en kies' }).click();
  const list = person.getByLabel('Waar gaat u het liefst heen?');
  // Nothing is chosen beforehand.
  expect(await list.inputValue()).toBe('');
  const option = list.locator('option').filter({ hasText: 'Praktijk Lindehof' });
  await list.selectOption((await option.getAttribute('value')) ?? '');
  await cast.look('person-daniel', 'mijn keuze met een voorkeur');
  await person.getByRole('button', { name: 'Akkoord', exact: true }).click();
  expect(await confirmationOn(person)).toContain('De coördinator zoekt een plek, zonder uw naam');
}

/** The office reads it, and can ask no other one first. */
async function askThePreferred(cast: Cast): Promise<void> {
  const coordinator = await cast.as('coordinator');
  await coordinator.reload();
  expect(await textOf(coordinator)).toContain('De persoon gaat het liefst naar Praktijk Lindehof.');
  await cast.look('coordinator', 'de plekken met een voorkeur');
  const buttons = coordinator.getByRole('button', { name: /^Vraag een plek bij/u });
  expect(await buttons.first().innerText()).toBe('Vraag een plek bij Praktijk Lindehof');
  await buttons.nth(1).click();
  await coordinator.locator('#fouten').waitFor();
  await cast.refused('coordinator', 422);
  await coordinator.getByRole('button', { name: 'Vraag een plek bij Praktijk Lindehof' }).click();
  await confirmationOn(coordinator);
  expect(await textOf(coordinator)).toContain('Gevraagd aan Praktijk Lindehof');
}
