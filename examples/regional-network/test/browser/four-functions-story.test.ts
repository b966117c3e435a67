/**
 * One person through all four functions of the network: the conversation leads to a waiting list and to a question for the case conference, the
 * person asks whether it can be sooner elsewhere, and another provider takes over with the whole wait.
 */
import { addDays, plainDateOf } from '@mgn/domain';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { organisationId, streamId } from '../../src/demo/ids.js';
import { machineClock } from '../../src/server/open-services.js';
import { hasBrowser, openBrowser, type Device } from './browser.js';
import { confirmationOn, gatherCast, textOf, type Cast } from './cast.js';
import { inWorkingDays } from './days.js';
import { startApp, type RunningApp } from './running-app.js';
import { chooseReceiver, followAdvice, recordYes, sendAdvice, startHandover, takeOver } from './steps/handover.js';
import { fillReport } from './steps/table.js';

const devices: readonly (readonly [string, Device])[] = [
  ['at a desk', { width: 1280, scripts: true }],
  ['on a phone without scripts', { width: 390, scripts: false }],
];

const conversation = streamId('daniel');
const asked = 'Wie kan helpen met slapen zolang er nog geen plek is?';
const table = ['kersentuin', 'wilgenkade', 'brugwachter'].map(organisationId);
const today = plainDateOf(machineClock());
const day = (days: number): string => addDays(today, days);

describe.skipIf(!hasBrowser())('one person through all four functions', () => {
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
      await talk(cast);
      await handOver(cast);
      const question = await discuss(cast);
      await waitOnAList(cast);
      await moveElsewhere(cast);
      await lookBack(cast, question);
      await cast.leave();
    },
    600_000,
  );
});

/** The conversation: the text is written, the person answers it on their own page, and the GP follows the advice. */
async function talk(cast: Cast): Promise<void> {
  const social = await cast.as('social');
  await social.goto(`/nl/gesprek/${conversation}`);
  for (const box of await social.locator('[name="report.directions"]').all()) await box.setChecked(false);
  await fillReport(social, {
    question: 'Ik wil weer slapen, en weten waar ik het eerst aan begin.',
    strengths: 'Hij kookt graag voor anderen.',
    directions: ['ggz-specialised', 'case-conference'],
    agreements: [],
  });
  await social.getByRole('button', { name: /Laat .* de tekst lezen/u }).click();

  const person = await cast.as('person-daniel');
  await person.goto('/nl/mijn-route/verslag');
  await cast.look('person-daniel', 'het verslag');
  await person.locator('[name="huisarts"][value="ja"]').check();
  await person.locator('[name="netwerk"][value="ja"]').check();
  await person.getByRole('button', { name: 'Dit klopt', exact: true }).click();
  await confirmationOn(person);

  const coordinator = await cast.as('coordinator');
  await coordinator.goto(`/nl/zaak/${conversation}`);
  await sendAdvice(coordinator);
  const gp = await cast.as('gp');
  await gp.goto(`/nl/advies/${conversation}`);
  await followAdvice(gp);
}

/** Mental health care takes over; what goes to the case conference goes on there without a name, and so without a number. */
async function handOver(cast: Cast): Promise<void> {
  const coordinator = await cast.as('coordinator');
  await coordinator.goto(`/nl/zaak/${conversation}/overdracht`);
  await chooseReceiver(coordinator, 'ggz-specialised', 'Wilgenkade ggz');
  await recordYes(coordinator, 'ggz-specialised');
  await startHandover(coordinator);
  await confirmationOn(coordinator);
  const ggz = await cast.as('ggz');
  await ggz.goto(`/nl/aangeboden/${conversation}`);
  await takeOver(ggz, inWorkingDays(5));
  await coordinator.goto(`/nl/zaak/${conversation}/overdracht`);
  await cast.look('coordinator', 'afronden');
  await coordinator.getByLabel('Dit gaat verder in het casusoverleg, zonder naam').check();
  await coordinator.getByRole('button', { name: 'Rond af' }).click();
  expect(await confirmationOn(coordinator)).toContain('afgerond');
}

/** The case conference: the question that the advice led to is brought in without a name, discussed, and answered. */
async function discuss(cast: Cast): Promise<string> {
  const submitter = await cast.as('ggz');
  await submitter.goto('/nl/casusoverleg');
  // The question that was made last has the highest number: nothing else says whose it is.
  const drafts = submitter.getByRole('link', { name: /Maak de vraag af/u });
  const numbers = (await drafts.allInnerTexts()).map((text) => /CO-\d+/u.exec(text)?.[0] ?? '').sort();
  await drafts.filter({ hasText: numbers.at(-1) ?? '' }).click();
  await cast.look('ggz', 'de vraag afmaken');
  for (const name of ['personInformed', 'personAgrees', 'textsChecked']) {
    await submitter.locator(`[name="${name}"]`).check();
  }
  await submitter.locator('#question').fill(asked);
  await submitter.locator('#tried').fill('Twee gesprekken met de praktijkondersteuner.');
  await submitter.locator('button[value="submit"]').click();
  expect(await confirmationOn(submitter)).toContain('ingediend');
  const question = submitter.url();
  expect(await textOf(submitter)).not.toContain('Ruiter');

  const coordinator = await cast.as('coordinator');
  await coordinator.goto(question);
  await coordinator.locator('button[value="screen"]').click();
  await confirmationOn(coordinator);
  await coordinator.locator('[name="session.on"]').fill(today);
  for (const id of table) await coordinator.locator(`[name="participants"][value="${id}"]`).check();
  await coordinator.locator('button[value="schedule"]').click();
  await confirmationOn(coordinator);

  const chair = await cast.as('chair');
  await chair.goto(`/nl/casusoverleg/${today}`);
  for (const id of table) await chair.locator(`[name="er"][value="${id}"]`).check();
  await chair.getByRole('button', { name: 'Dit zijn de aanwezigen' }).click();
  const item = chair.locator('li[id^="vraag-"]').filter({ hasText: asked });
  await makeRoom(chair, item);
  await item.locator('button[value="record-discussed"]').click();
  await confirmationOn(chair);
  await item.locator('[name="advice"]').fill('Begin met vaste tijden, en bel elke week.');
  await item.locator('[name="actions.0.what"]').fill('Elke week bellen');
  await item.locator('[name="actions.0.owner"]').selectOption(organisationId('brugwachter'));
  await item.locator('[name="actions.0.by"]').fill(day(5));
  await item.locator('[name="textsChecked"]').check();
  await cast.look('chair', 'de agenda');
  await item.locator('button[value="agree-actions"]').click();
  expect(await confirmationOn(chair)).toContain('acties lopen');

  await submitter.goto(question);
  await submitter.locator('button[value="record-feedback"]').click();
  await submitter.locator('[name="action"]').first().check();
  await submitter.locator('button[value="complete-action"]').click();
  await submitter.locator('button[value="close"]').click();
  expect(await confirmationOn(submitter)).toContain('gesloten');
  return question;
}

/** A session has room for a few questions: the chair gives others another day, until this one fits. */
async function makeRoom(chair: Page, item: Locator): Promise<void> {
  const first = chair.locator('li[id^="vraag-"]').first();
  while ((await item.count()) === 0) {
    await first.locator('summary').filter({ hasText: 'Haal van deze agenda' }).click();
    await first.getByRole('combobox').selectOption('session-full');
    await first.locator('button[value="move-date"]').click();
    await confirmationOn(chair);
  }
}

/** The waiting list: the provider registers the person of the conversation; the person reads it and asks whether it can be sooner elsewhere. */
async function waitOnAList(cast: Cast): Promise<void> {
  const ggz = await cast.as('ggz');
  await ggz.goto(`/nl/zaak/${conversation}`);
  await ggz.getByRole('link', { name: 'Zet deze persoon op onze wachtlijst' }).click();
  await cast.look('ggz', 'inschrijven');
  await ggz.getByLabel(/gespecialiseerde ggz/u).check();
  await ggz.locator('#registeredOn').fill(day(-1));
  await ggz.locator('#referralOn').fill(day(-1));
  await ggz.getByRole('button', { name: 'Schrijf in' }).click();
  await confirmationOn(ggz);
  await ggz.locator('#doe-start-waiting').getByRole('button').click();
  await confirmationOn(ggz);

  const person = await cast.as('person-daniel');
  await person.goto('/nl/mijn-route');
  expect(await textOf(person)).toContain('U staat op de wachtlijst van Wilgenkade ggz');
  await person.getByRole('link', { name: /Bekijk deze plek/u }).click();
  await cast.look('person-daniel', 'mijn plek');
  await person.getByRole('button', { name: /om een andere plek te zoeken/u }).click();
  expect(await confirmationOn(person)).toContain('U houdt uw plek op de lijst');
}

/** The transfer: asked for without a name, chosen by the person, and taken over with the whole wait. */
async function moveElsewhere(cast: Cast): Promise<void> {
  const [coordinator, person, receiver] = [
    await cast.as('coordinator'),
    await cast.as('person-daniel'),
    await cast.as('receiver-ggz'),
  ];
  await follow(coordinator, 'D.R.', 'Vraag de persoon');
  const number = /TM-\d+/u.exec(await textOf(coordinator))?.[0] ?? '';
  await coordinator.getByRole('button', { name: 'Vraag de persoon' }).click();
  await confirmationOn(coordinator);

  await person.goto('/nl/mijn-route');
  await person.getByRole('region', { name: 'Zullen wij een andere plek voor u zoeken?' }).getByRole('link').click();
  await person.getByRole('button', { name: 'Akkoord', exact: true }).click();
  await confirmationOn(person);

  await follow(coordinator, number, 'Kies een plek');
  await coordinator.getByRole('button', { name: 'Vraag een plek bij Praktijk Lindehof' }).click();
  await confirmationOn(coordinator);

  await follow(receiver, number, 'Geef antwoord');
  expect(await textOf(receiver)).not.toMatch(/Ruiter|D\.R\./u);
  await receiver.getByLabel('Ja, wij hebben plek').check();
  await receiver.getByLabel('Eerste dag voor een intake').fill(day(10));
  await receiver.getByRole('button', { name: 'Verstuur antwoord' }).click();
  await confirmationOn(receiver);

  await person.goto('/nl/mijn-route');
  await person.getByRole('region', { name: 'Wilt u naar deze andere plek?' }).getByRole('link').click();
  await cast.look('person-daniel', 'mijn keuze');
  await person.getByRole('button', { name: 'Akkoord', exact: true }).click();
  await confirmationOn(person);

  await follow(coordinator, number, 'Start de overdracht');
  await coordinator.getByLabel('De huisarts heeft een verwijzing gemaakt').check();
  await coordinator.getByLabel('De persoon zei ja tegen precies dit').check();
  await coordinator.getByRole('button', { name: 'Start de overdracht' }).click();
  await confirmationOn(coordinator);

  await follow(receiver, number, 'Neem het over');
  await receiver.getByLabel('Dag van het eerste contact').fill(day(3));
  await receiver.getByLabel('Wij zijn vanaf nu verantwoordelijk').check();
  await receiver.getByRole('button', { name: 'Wij nemen het over' }).click();
  await confirmationOn(receiver);
}

/** The person looks back: the whole wait went along, nothing is left open, and every function stands in the log of who looked. */
async function lookBack(cast: Cast, question: string): Promise<void> {
  const person = await cast.as('person-daniel');
  await person.goto('/nl/mijn-route');
  const route = await textOf(person);
  expect(route).toContain('U staat op de wachtlijst van Praktijk Lindehof');
  expect(route).toContain('bij Wilgenkade ggz. Die dagen tellen mee.');
  await cast.look('person-daniel', 'mijn route aan het eind');
  await person.goto('/nl/mijn-route/inzage');
  const log = await textOf(person);
  expect(log).toContain('Praktijk Lindehof');
  await cast.look('person-daniel', 'wie keek');
  // Nothing leads from the person to the question without a name, and its page is not for them.
  const number = /CO-\d+/u.exec(await textOf(await openedBy(cast, 'ggz', question)))?.[0] ?? '';
  expect(number).not.toBe('');
  for (const text of [route, log]) expect(text).not.toContain(number);
  expect((await person.goto(question))?.status()).toBe(403);
  await cast.refused('person-daniel', 403);
}

async function openedBy(cast: Cast, identity: string, address: string): Promise<Page> {
  const page = await cast.as(identity);
  await page.goto(address);
  return page;
}

/** The transfer on the list of somebody whose turn it is, and the button of the next step. */
async function follow(page: Page, text: string, button: string): Promise<void> {
  await page.goto('/nl/transfers?lijst=aan-zet');
  await page.getByRole('row').filter({ hasText: text }).getByRole('link', { name: button }).first().click();
}
