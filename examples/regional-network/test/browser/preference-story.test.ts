/**
 * The person says yes to a search and with whom they would like a place, without a script; the network office asks that place first.
 */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser, type Device } from './browser.js';
import { confirmationOn, gatherCast, textOf } from './cast.js';
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
  beforeEach(async () => {
    app = await startApp('full');
  }, 240_000);
  afterEach(() => app.stop());

  it.each(devices)(
    '%s',
    async (_name, device) => {
      const cast = gatherCast(browser, app, device);
      const coordinator = await cast.as('coordinator');
      await coordinator.goto('/nl/transfers?lijst=aan-zet');
      await coordinator
        .getByRole('row')
        .filter({ hasText: 'T.O.' })
        .getByRole('link', { name: 'Kies een plek' })
        .first()
        .click();
      expect(await textOf(coordinator)).toContain('De persoon heeft geen voorkeur genoemd.');
      await coordinator.locator('summary').filter({ hasText: 'De persoon zegt iets anders' }).click();
      await coordinator.getByLabel('Waar gaat de persoon het liefst heen?').selectOption({ index: 1 });
      await cast.look('coordinator', 'de voorkeur van de persoon');
      await coordinator.getByRole('button', { name: 'Leg de voorkeur vast' }).click();
      await coordinator.locator('#fouten').waitFor();
      await cast.refused('coordinator', 422);
      // Only on the person's word; what was chosen stays.
      expect(await coordinator.getByLabel('Waar gaat de persoon het liefst heen?').inputValue()).not.toBe('');
      await coordinator.locator('#state-preference-onPersonsWord').check();
      await coordinator.getByRole('button', { name: 'Leg de voorkeur vast' }).click();
      await confirmationOn(coordinator);
      expect(await textOf(coordinator)).toContain('De persoon gaat het liefst naar');
      await cast.leave();
    },
    240_000,
  );
});
