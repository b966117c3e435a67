/**
 * A question without a name, from the one who brings it in to the advice of a session: on a phone, at a desk, and without scripts.
 */
import { addDays, plainDateOf } from '@mgn/domain';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { machineClock } from '../../src/server/open-services.js';
import { hasBrowser, openBrowser, type Device } from './browser.js';
import { confirmationOn, gatherCast, textOf } from './cast.js';
import { startApp, type RunningApp } from './running-app.js';

const devices: readonly (readonly [string, Device])[] = [
  ['at a desk', { width: 1280, scripts: true }],
  ['on a phone', { width: 390, scripts: true }],
  ['at a desk without scripts', { width: 1280, scripts: false }],
];
const table = ['kersentuin', 'wilgenkade', 'brugwachter'].map(organisationId);

describe.skipIf(!hasBrowser())('a question for the case conference', () => {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    app = await startApp('empty');
  }, 180_000);
  afterEach(() => app.stop());

  it.each(devices)(
    '%s',
    async (_name, device) => {
      const cast = gatherCast(browser, app, device);
      const today = plainDateOf(machineClock());

      const submitter = await cast.as('social');
      await submitter.goto(`${app.address}/nl/casusoverleg/inbrengen`);
      await cast.look('social', 'bringing in');
      for (const name of ['personInformed', 'personAgrees', 'textsChecked']) {
        await submitter.locator(`[name="${name}"]`).check();
      }
      await submitter.locator('#question').fill('Wie kan helpen met de huur en met slapen tegelijk?');
      await submitter.locator('#tried').fill('Bel 0612345678, het buurtteam kwam twee keer.');
      await submitter.locator('button[value="submit"]').click();
      expect(await textOf(submitter)).toContain('telefoonnummer');
      await cast.refused('social', 422);
      await cast.look('social', 'a text that leads to somebody');
      await submitter.locator('#tried').fill('Het buurtteam kwam twee keer.');
      await submitter.locator('button[value="submit"]').click();
      expect(await confirmationOn(submitter)).toContain('ingediend');
      await cast.look('social', 'a question');
      const question = submitter.url();

      const coordinator = await cast.as('coordinator');
      await coordinator.goto(question);
      await coordinator.locator('button[value="screen"]').click();
      expect(await confirmationOn(coordinator)).toContain('bekeken');
      await coordinator.locator('[name="session.on"]').fill(today);
      for (const id of table) await coordinator.locator(`[name="participants"][value="${id}"]`).check();
      await coordinator.locator('button[value="schedule"]').click();
      expect(await confirmationOn(coordinator)).toContain('op de agenda');
      await cast.look('coordinator', 'a question on the agenda');

      const chair = await cast.as('chair');
      await chair.goto(`${app.address}/nl/casusoverleg`);
      await cast.look('chair', 'the case conference');
      await chair.locator(`a[href="/nl/casusoverleg/${today}"]`).click();
      await cast.look('chair', 'an agenda before anybody is there');
      for (const id of table) await chair.locator(`[name="er"][value="${id}"]`).check();
      await chair.getByRole('button', { name: 'Dit zijn de aanwezigen' }).click();
      expect(await textOf(chair)).toContain('Alle drie de kanten zijn er.');
      await chair.locator('button[value="record-discussed"]').click();
      expect(await confirmationOn(chair)).toContain('besproken');
      await chair.locator('[name="advice"]').fill('Begin met de huur, dan met de nachten.');
      await chair.locator('[name="actions.0.what"]').fill('De verhuurder bellen');
      await chair.locator('button[value="rij"]').click();
      await chair.locator('[name="actions.1.what"]').waitFor();
      await chair.locator('[name="actions.0.owner"]').selectOption(organisationId('brugwachter'));
      await chair.locator('[name="actions.0.by"]').fill(addDays(today, 5));
      await chair.locator('[name="textsChecked"]').check();
      await cast.look('chair', 'writing down');
      await chair.locator('button[value="agree-actions"]').click();
      expect(await confirmationOn(chair)).toContain('acties lopen');
      await cast.look('chair', 'an agenda that is done');

      await submitter.goto(question);
      await submitter.locator('button[value="record-feedback"]').click();
      await submitter.locator('[name="action"]').first().check();
      await submitter.locator('button[value="complete-action"]').click();
      await submitter.locator('button[value="close"]').click();
      expect(await confirmationOn(submitter)).toContain('gesloten');
      await cast.look('social', 'a question that is closed');
      await cast.leave();
    },
    180_000,
  );
});
