/**
 * The same job with the person in it: somebody of the demo who signs in, meets an expert by experience at the table, reads what was
 * written, answers alone, and finds out who helps further.
 */
import { label } from '@mgn/domain/labels';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayText } from '../../src/messages/dates.js';
import { hasBrowser, openBrowser, type Device } from './browser.js';
import { confirmationOn, gatherCast, textOf, type Cast } from './cast.js';
import { inWorkingDays, timeAsRead, waitUntil } from './days.js';
import { startApp, type RunningApp } from './running-app.js';
import { followTo, followToConversation, openCase } from './steps/find-case.js';
import { chooseReceiver, followAdvice, recordYes, sendAdvice, startHandover, takeOver } from './steps/handover.js';
import { planSoon, requiredTable } from './steps/planning.js';
import { fillReport, letRead, recordHeld, type WrittenReport } from './steps/table.js';

const devices: readonly (readonly [string, Device])[] = [
  ['at a desk', { width: 1280, scripts: true }],
  ['on a phone', { width: 390, scripts: true }],
  ['at a desk without scripts', { width: 1280, scripts: false }],
];

/** Bilal Demir, who has a date in the demo; the question is the one in that request. */
const identity = 'person-bilal';
const request = 'Ik slaap slecht en pieker over de huur. Ik wil weer rust en iets te doen hebben overdag.';
const ownWords = 'Ik wil graag dat mijn zus mee mag.';

/** The person as professionals call them, among those who do something. */
const themselves = 'De persoon zelf';

const report: WrittenReport = {
  question: 'Ik wil weer slapen en de huur kunnen betalen.',
  strengths: 'Zijn zus woont dichtbij. Hij wandelt elke dag met de hond.',
  directions: ['ggz-basic', 'social-domain'],
  agreements: [
    { what: 'Samen de verhuurder bellen', who: 'Welzijn De Brugwachter', within: 4 },
    { what: 'Een keer binnenlopen bij De Veerpont', who: themselves, within: 9 },
  ],
};

const receivers = [
  { identity: 'receiver-ggz', direction: 'ggz-basic', name: 'Praktijk Lindehof', within: 5 },
  { identity: 'receiver-social', direction: 'social-domain', name: 'Wijkteam Tiel-West', within: 7 },
] as const;

describe.skipIf(!hasBrowser())('one conversation, with the person who reads and answers', () => {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  // The demo knows one such person: every device gets a demo of its own.
  beforeEach(async () => {
    app = await startApp('full');
  }, 180_000);
  afterEach(() => app.stop());

  it.each(devices)(
    '%s',
    async (_name, device) => {
      const cast = gatherCast(browser, app, device);
      const caseNumber = await meet(cast);
      await readAndAnswer(cast, caseNumber);
      await adviceToReceivers(cast, caseNumber);
      await findOutWhoHelps(cast);
      await cast.leave();
    },
    300_000,
  );
});

/** The person asks for an earlier date; the conversation takes place with three at the table. Gives back the number of the case. */
async function meet(cast: Cast): Promise<string> {
  const coordinator = await cast.as('coordinator');
  await coordinator.goto('/nl/werklijst?lijst=alle&namen=1&alles=1');
  const row = coordinator.getByRole('row').filter({ hasText: 'Bilal Demir' });
  const caseNumber = await row.getByRole('link', { name: /^VG-\d+$/u }).innerText();
  await openCase(coordinator, caseNumber);
  const replan = coordinator.locator('#doe-replan');
  await replan.getByLabel('op verzoek van de persoon').check();
  await replan.getByRole('button').click();
  await confirmationOn(coordinator);
  await openCase(coordinator, caseNumber);
  await followTo(coordinator, 'plan');
  const begins = await planSoon(coordinator, {
    ...requiredTable,
    'experience-expert': 'Yvonne Blok, Herstelhuis De Veerpont',
  });
  await confirmationOn(coordinator);

  // The person sees the new date and who will be there.
  const person = await cast.as(identity);
  await person.goto('/nl/mijn-route');
  const appointment = await person.getByRole('region', { name: 'Uw afspraak' }).innerText();
  expect(appointment).toContain(timeAsRead(begins.time));
  expect(appointment).toContain('Yvonne Blok, Herstelhuis De Veerpont');

  // The expert by experience reads beforehand what the person wanted to share, and records afterwards who was there.
  const expert = await cast.as('expert');
  await openCase(expert, caseNumber);
  await followToConversation(expert);
  expect(await textOf(expert)).toContain(request);
  await cast.look('expert', 'gesprek van de ervaringsdeskundige');
  await waitUntil(begins);
  await expert.reload();
  await recordHeld(expert);
  await confirmationOn(expert);

  const social = await cast.as('social');
  await openCase(social, caseNumber);
  await followToConversation(social);
  await fillReport(social, report);
  await letRead(social);
  return caseNumber;
}

/** The person reads everything before anybody outside the table does, adds own words, says who may read it, and answers. */
async function readAndAnswer(cast: Cast, caseNumber: string): Promise<void> {
  const gp = await cast.as('gp');
  await openCase(gp, caseNumber);
  expect(await textOf(gp)).not.toContain(report.strengths);

  const person = await cast.as(identity);
  await person.goto('/nl/mijn-route');
  await person.getByRole('link', { name: 'Lees het verslag en geef antwoord' }).click();
  const read = await textOf(person);
  expect(read).toContain(report.question);
  expect(read).toContain(report.strengths);
  expect(read).toContain('Yvonne Blok, Herstelhuis De Veerpont');
  for (const { what, within } of report.agreements) {
    expect(read).toContain(what);
    expect(read).toContain(dayText(inWorkingDays(within), 'nl'));
  }
  await cast.look(identity, 'mijn verslag');

  // Nothing is permitted by itself: without a choice per reader the answer is not taken, and the words stay.
  await person.getByLabel('In uw eigen woorden').fill(ownWords);
  await person.getByRole('button', { name: 'Dit klopt', exact: true }).click();
  expect(await person.locator('#fouten').innerText()).toMatch(/De Kersentuin[\s\S]*Netwerkbureau/u);
  await cast.refused(identity, 422);
  expect(await person.getByLabel('In uw eigen woorden').inputValue()).toBe(ownWords);
  await cast.look(identity, 'mijn verslag met fouten');
  await person.getByRole('group', { name: 'het hele verslag lezen' }).getByLabel('Ja').check();
  await person.getByRole('group', { name: 'zien welke hulp u kiest' }).getByLabel('Ja').check();
  await person.getByRole('button', { name: 'Dit klopt', exact: true }).click();
  await confirmationOn(person);
  expect(new URL(person.url()).pathname).toBe('/nl/mijn-route');

  // What was answered stands beside the report; what others wrote, and who looked, stands on pages of its own.
  await person.locator('main').getByRole('link', { name: 'Mijn verslag', exact: true }).click();
  expect(await textOf(person)).toContain(ownWords);
  await person.goto('/nl/mijn-route');
  await person.locator('main').getByRole('link', { name: 'Mijn gegevens', exact: true }).click();
  const written = await textOf(person);
  expect(written).toContain(request);
  expect(written).toContain('Twee gesprekken met de POH-GGZ.');
  await person.goto('/nl/mijn-route/inzage');
  expect(await textOf(person)).toContain('Yvonne Blok');
}

/** The advice goes to the GP, who follows it; both receivers take over their part. */
async function adviceToReceivers(cast: Cast, caseNumber: string): Promise<void> {
  const coordinator = await cast.as('coordinator');
  await openCase(coordinator, caseNumber);
  await sendAdvice(coordinator);

  const gp = await cast.as('gp');
  await openCase(gp, caseNumber);
  await followTo(gp, 'record-gp-decision');
  const advice = await textOf(gp);
  expect(advice).toContain(report.strengths);
  expect(advice).toContain(ownWords);
  await followAdvice(gp);

  // A yes to one receiver is no yes to the other.
  await openCase(coordinator, caseNumber);
  await followTo(coordinator, 'start-handover');
  for (const { direction, name } of receivers) await chooseReceiver(coordinator, direction, name);
  await recordYes(coordinator, 'ggz-basic');
  await startHandover(coordinator);
  expect(await coordinator.locator('#fouten').count()).toBe(1);
  await cast.refused('coordinator', 422);
  await recordYes(coordinator, 'social-domain');
  await startHandover(coordinator);
  await confirmationOn(coordinator);
  await cast.look('coordinator', 'overdracht aan twee ontvangers');

  for (const [index, { identity: code, within }] of receivers.entries()) {
    const receiver = await cast.as(code);
    await openCase(receiver, caseNumber);
    await followTo(receiver, 'record-receiver-answer');
    const confirmation = await takeOver(receiver, inWorkingDays(within));
    if (index === receivers.length - 1) expect(confirmation).toContain('afgerond');
    else expect(confirmation).not.toContain('afgerond');
  }
  await cast.look('receiver-social', 'zaak van de ontvanger');
}

/** The person reads on the own page who does what by when, and gives a mark. */
async function findOutWhoHelps(cast: Cast): Promise<void> {
  const person = await cast.as(identity);
  await person.goto('/nl/mijn-route');
  expect(await textOf(person)).toContain('U weet wie u verder helpt');
  for (const { direction, name, within } of receivers) {
    const day = dayText(inWorkingDays(within), 'nl');
    expect(await rowWith(person, 'Wie u verder helpt', name)).toEqual([
      label('direction', direction, 'nl', 'person'),
      name,
      `Heeft het overgenomen. Eerste contact ${day}.`,
    ]);
  }
  for (const { what, who, within } of report.agreements) {
    expect(await rowWith(person, 'Uw afspraken', what)).toEqual([
      what,
      who === themselves ? 'U' : who,
      dayText(inWorkingDays(within), 'nl'),
    ]);
  }
  await cast.look(identity, 'mijn route aan het eind');
  await person.locator('main').getByRole('link', { name: 'Wie mag wat zien', exact: true }).click();
  const sharing = await textOf(person);
  for (const { name } of receivers) expect(sharing).toContain(name);
  await person.goto('/nl/mijn-route');
  await person.getByRole('combobox', { name: 'Welk cijfer geeft u het gesprek?' }).selectOption('8');
  await person.getByRole('button', { name: 'Geef dit cijfer' }).click();
  await confirmationOn(person);
  expect(await textOf(person)).toContain('U gaf een 8.');
}

/** The cells of the row about somebody or something, in a part of the own page. */
async function rowWith(page: Page, part: string, text: string): Promise<readonly string[]> {
  const row = page.getByRole('region', { name: part, exact: true }).getByRole('row').filter({ hasText: text });
  return (await row.getByRole('cell').allInnerTexts()).map((cell) => cell.trim());
}
