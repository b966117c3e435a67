/**
 * The main job, as people do it: from a request to somebody who takes over, on a phone and at a desk, with and without scripts.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser, type Device } from './browser.js';
import { confirmationOn, gatherCast, textOf } from './cast.js';
import { inWorkingDays, waitUntil } from './days.js';
import { startApp, type RunningApp } from './running-app.js';
import { followTo, openCase } from './steps/find-case.js';
import { chooseReceiver, followAdvice, recordYes, sendAdvice, startHandover, takeOver } from './steps/handover.js';
import { planSoon, requiredTable } from './steps/planning.js';
import { fillAgreement, fillRequest, sayNoDanger } from './steps/request.js';
import { fillReport, letRead, recordHeld } from './steps/table.js';

const devices: readonly (readonly [string, Device])[] = [
  ['at a desk', { width: 1280, scripts: true }],
  ['on a phone', { width: 390, scripts: true }],
  ['on a phone without scripts', { width: 390, scripts: false }],
];

const question = 'Ik slaap slecht en pieker over de huur.';
const strengths = 'Een zus helpt met koken. <script>alert(1)</script>';

describe.skipIf(!hasBrowser())('one conversation, from request to outcome', () => {
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

  it.each(devices)(
    '%s',
    async (_name, device) => {
      const cast = gatherCast(browser, app, device);

      // The practice nurse begins a request; what is missing is said at its place, and nothing that was filled in gets lost.
      const nurse = await cast.as('nurse');
      await nurse.goto('/nl/aanmelden');
      await cast.look('nurse', 'aanmelden');
      await sayNoDanger(nurse);
      await nurse.getByLabel('Naam', { exact: true }).fill('Testpersoon Rivier');
      await nurse.getByRole('button', { name: 'Meld aan' }).click();
      expect(await nurse.title()).toMatch(/^\s*Fout:/u);
      await cast.refused('nurse', 422);
      expect(await nurse.getByLabel('Naam', { exact: true }).inputValue()).toBe('Testpersoon Rivier');
      await cast.look('nurse', 'aanmelden met fouten');
      await fillRequest(nurse, question);
      await nurse.getByRole('button', { name: 'Bewaar als concept' }).click();
      const caseNumber = /VG-\d+/u.exec(await confirmationOn(nurse))?.[0] ?? '';

      // The GP of the same practice asks the person, completes the draft and sends it.
      const gp = await cast.as('gp');
      await openCase(gp, caseNumber);
      await followTo(gp, 'submit');
      expect(await gp.getByLabel('In zijn of haar eigen woorden').inputValue()).toBe(question);
      await sayNoDanger(gp);
      await fillAgreement(gp);
      await gp.getByRole('button', { name: 'Meld aan' }).click();
      await gp.waitForURL(/\/nl\/zaak\//u);
      expect(await confirmationOn(gp)).toContain(caseNumber);
      await cast.look('gp', 'zaak');
      const stream = /zaak\/([0-9a-f-]{36})/u.exec(gp.url())?.[1] ?? '';

      // The coordinator sees it on the worklist, picks it up, accepts, and plans with two seats.
      const coordinator = await cast.as('coordinator');
      await coordinator.goto('/nl/werklijst');
      await cast.look('coordinator', 'werklijst');
      await coordinator.goto(`/nl/zaak/${stream}/beoordelen`);
      await coordinator.getByRole('button', { name: 'Pak op' }).click();
      await coordinator.goto(`/nl/zaak/${stream}/beoordelen`);
      await cast.look('coordinator', 'beoordelen');
      await coordinator.getByRole('button', { name: 'Neem aan' }).click();
      await coordinator.goto(`/nl/zaak/${stream}/plannen`);
      await cast.look('coordinator', 'plannen');
      await planSoon(coordinator, {});
      expect(await coordinator.locator('#fouten').innerText()).toMatch(/plek/iu);
      await cast.refused('coordinator', 422);
      const begins = await planSoon(coordinator, requiredTable);
      await coordinator.waitForURL(new RegExp(`/nl/zaak/${stream}$`, 'u'));

      // The people at the table read what the person wanted to share, and nothing more.
      const ggz = await cast.as('ggz');
      await ggz.goto(`/nl/gesprek/${stream}`);
      expect(await textOf(ggz)).toContain(question);
      await cast.look('ggz', 'gesprek');
      const receiver = await cast.as('receiver-ggz');
      expect((await receiver.goto(`/nl/zaak/${stream}`))?.status()).toBe(404);
      await cast.refused('receiver-ggz', 404);

      await waitUntil(begins);
      await ggz.goto(`/nl/gesprek/${stream}`);
      await recordHeld(ggz);
      const social = await cast.as('social');
      await social.goto(`/nl/gesprek/${stream}`);
      await fillReport(social, {
        question: 'Ik wil weer slapen en weten hoe ik de huur ga betalen.',
        strengths,
        directions: ['ggz-basic'],
        agreements: [{ what: 'Samen de huur bekijken', who: 'Welzijn De Brugwachter', within: 8 }],
      });
      await cast.look('social', 'vastleggen');
      await letRead(social);

      // The person answers at the table: nobody can sign in as this invented person, so the professional records the answer.
      await social.getByLabel('Dit klopt', { exact: true }).check();
      await social.getByLabel('De huisarts leest het hele verslag', { exact: false }).check();
      await social.getByLabel('De coördinator ziet welke hulp is gekozen', { exact: false }).check();
      await social.getByLabel('De persoon heeft de tekst gelezen of gehoord', { exact: false }).check();
      await social.getByRole('button', { name: 'Leg het antwoord vast' }).click();
      await social.waitForURL(/gesprek/u);

      await coordinator.goto(`/nl/zaak/${stream}`);
      await sendAdvice(coordinator);
      await gp.goto(`/nl/advies/${stream}`);
      expect(await textOf(gp)).toContain(strengths);
      await cast.look('gp', 'advies');
      await followAdvice(gp);

      // A hand-over that the person did not agree to is refused; with a yes it starts, and the receiver confirms.
      await coordinator.goto(`/nl/zaak/${stream}/overdracht`);
      await cast.look('coordinator', 'overdracht');
      await chooseReceiver(coordinator, 'ggz-basic', 'Praktijk Lindehof');
      await startHandover(coordinator);
      expect(await coordinator.locator('#fouten').count()).toBe(1);
      await cast.refused('coordinator', 422);
      await recordYes(coordinator, 'ggz-basic');
      await startHandover(coordinator);
      await confirmationOn(coordinator);
      await receiver.goto(`/nl/aangeboden/${stream}`);
      await cast.look('receiver-ggz', 'aangeboden');
      const confirmation = await takeOver(receiver, inWorkingDays(5));
      expect(confirmation).toContain('afgerond');
      expect(confirmation).toContain('Praktijk Lindehof');
      await cast.leave();
    },
    420_000,
  );
});
