/**
 * The words of the access log: every line that casework writes says what was done, and not only that a step was taken.
 */
import type { AuditEntry } from '@mgn/casework';
import type { StreamId } from '@mgn/domain';
import { labels } from '@mgn/domain/labels';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf } from '../../src/demo/conversation.js';
import { organisationId, personId } from '../../src/demo/ids.js';
import { accessLogTexts, ownLines } from '../../src/messages/access-log.js';
import { press, read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

let app: TestApp;
let stream: StreamId;
const self = personId('bilal');
const lines = (): Promise<readonly AuditEntry[]> => app.opened.openStore().readAudit({ person: self, limit: 500 });
const of = (entries: readonly AuditEntry[], fact: string): readonly string[] => [
  ...new Set(entries.flatMap(({ facts }) => (typeof facts[fact] === 'string' ? [facts[fact]] : []))),
];

beforeAll(async () => {
  app = await startApp();
  stream = await tellConversation(app, 'bilal');
  const [person, coordinator, officer] = [
    await app.as('person-bilal'),
    await app.as('coordinator'),
    await app.as('privacy'),
  ];
  const { casework } = app.opened.services;
  await casework.foreign(stream, actorOf('terlouw'));
  expect((await press(coordinator, `/nl/zaak/${stream}`, 'doe', 'replan', { reason: 'person-asked' })).status).toBe(
    303,
  );
  expect((await press(person, '/nl/mijn-route/delen', 'stop', 'all')).status).toBe(303);
  const again = await press(coordinator, `/nl/zaak/${stream}`, 'doe', 'permit-again', { 'tweede-antwoord': 'ja' });
  expect(again.status).toBe(303);
  expect((await press(person, '/nl/mijn-route/delen', 'stop', 'all')).status).toBe(303);
  const offer = `request-to-network ${organisationId('netwerkbureau')}`;
  expect((await press(person, '/nl/mijn-route/delen', 'sta-toe', offer)).status).toBe(303);
  expect((await press(person, '/nl/mijn-route/berichten', 'berichten', 'aan')).status).toBe(303);
  const { caseNumber = '' } = (await casework.view(stream, actorOf('terlouw'))) ?? {};
  expect((await officer.fillIn('/nl/logboek', { zaak: caseNumber })).status).toBe(200);
});
afterAll(() => app.stop());

describe('what casework writes in the access log', () => {
  it('has words for everything that is not a step of the conversation, and no others', async () => {
    const entries = await lines();
    const steps = Object.keys(labels['exploratory-conversation-command']);
    const others = of(entries, 'command').filter((command) => !steps.includes(command));
    expect([...others, ...of(entries, 'what')].sort()).toEqual([...ownLines].sort());
  });

  it('is told to the person in these words, in both languages', async () => {
    const person = await app.as('person-bilal');
    const coordinator = 'Rachid Bouali, Netwerkbureau Rivierenrand';
    const nl = await read(person, '/nl/mijn-route/inzage');
    expect(nl).toContain(`${coordinator} schreef op dat u alsnog ja zei tegen het delen van uw gegevens`);
    const en = await read(person, '/en/mijn-route/inzage');
    expect(en).toContain(`${coordinator} wrote down that you said yes after all to sharing your data`);
    for (const line of ownLines) {
      expect(nl).toContain(accessLogTexts.nl.actions.person[line]);
      expect(en).toContain(accessLogTexts.en.actions.person[line]);
    }
    expect(nl).not.toContain('deed een stap');
    expect(en).not.toContain('took a step');
  });

  it('says of each step what somebody did, and of the person what they did themself', async () => {
    const daniel = await tellConversation(app, 'daniel');
    const person = await app.as('person-daniel');
    const own = { huisarts: 'ja', netwerk: 'ja', personWords: '' };
    expect((await press(person, '/nl/mijn-route/verslag', 'personView', 'agrees', own)).status).toBe(303);
    await press(await app.as('coordinator'), `/nl/zaak/${daniel}`, 'doe', 'deliver-advice');
    const nl = await read(person, '/nl/mijn-route/inzage');
    const coordinator = 'Rachid Bouali, Netwerkbureau Rivierenrand';
    for (const did of ['pakte de aanvraag op', 'nam de aanvraag aan', 'stuurde het advies naar de huisarts']) {
      expect(nl).toContain(`${coordinator} ${did}`);
    }
    expect(nl).toContain('u gaf antwoord op het verslag');
    expect(nl).toMatch(/stuurde [^.:]* naar Huisartsenpraktijk De Kersentuin/);
    const en = await read(person, '/en/mijn-route/inzage');
    expect(en).toContain(`${coordinator} picked up the request`);
    expect(en).toContain('you answered the report');
    expect(en).toMatch(/sent [^.:]* to Huisartsenpraktijk De Kersentuin/);
  });

  it('is told to the privacy officer in these words, in both languages', async () => {
    const officer = await app.as('privacy');
    const { caseNumber = '' } = (await app.opened.services.casework.view(stream, actorOf('terlouw'))) ?? {};
    for (const language of ['nl', 'en'] as const) {
      const page = readable((await officer.fillIn(`/${language}/logboek`, { zaak: caseNumber })).text);
      const { actions } = accessLogTexts[language];
      for (const line of ownLines) expect(page).toContain(actions.professional[line]);
      expect(page).not.toContain(actions.professional.command);
    }
  });
});

describe('the words of the access log', () => {
  it('are others for each kind of line', () => {
    for (const { actions } of Object.values(accessLogTexts)) {
      for (const words of [actions.person, actions.professional]) {
        const all = Object.values(words);
        expect(new Set(all).size).toBe(all.length);
      }
    }
  });
});
