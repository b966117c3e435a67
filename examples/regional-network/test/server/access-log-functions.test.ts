/**
 * The access log over all functions: each line of a step says which function it belongs to, also where two call a step the same.
 */
import { caseProcessKinds, type AuditEntry } from '@mgn/casework';
import { caseConferenceItem, exploratoryConversation, transferCase, waitlistEntry, type PersonId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId, personId } from '../../src/demo/ids.js';
import { makeDemoQuestions } from '../../src/demo/make-questions.js';
import { knownPeople } from '../../src/demo/people.js';
import { functionNames } from '../../src/messages/functions.js';
import { wordsOfStep } from '../../src/pages/access-log/words-of-step.js';
import { identifiers } from '../../src/server/identifiers.js';
import { press } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';
import { longWait, tellTransfer } from './told-transfer.js';
import { putOnList } from './waiting-places.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Part and what of every line, as the table shows them. */
async function linesOf(visitor: Visitor, path: string): Promise<readonly (readonly [part: string, what: string])[]> {
  return rowsOf((await visitor.get(path)).text);
}

function rowsOf(html: string): readonly (readonly [part: string, what: string])[] {
  return [...html.matchAll(/<tr role="row">([\s\S]*?)<\/tr>/g)].flatMap(([, row = '']) => {
    const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => readable(cell).trim());
    return cells.length === 4 ? [[cells[3] ?? '', cells[2] ?? ''] as const] : [];
  });
}

const audit = (person: PersonId): Promise<readonly AuditEntry[]> =>
  app.opened.openStore().readAudit({ person, limit: 500 });

describe('the log of somebody with a part in every function', () => {
  it('names the function of each step, in both languages, and keeps the codes of it in the line', async () => {
    await tellConversation(app, 'marit');
    await tellTransfer(app, 'log', (teller) => {
      teller.signal(6);
      teller.ask(5);
      teller.search(5);
    });
    await putOnList(app, { person: knownPeople.marit, firstContact: 9, then: [[8, { type: 'start-waiting' }]] });
    await makeDemoQuestions(app.opened.openStore(), app.opened.services.region, app.opened.services.clock());
    const marit = await app.as('person');
    for (const language of ['nl', 'en'] as const) {
      const rows = await linesOf(marit, `/${language}/mijn-route/inzage`);
      const names = functionNames[language].person;
      const steps = new Set(rows.map(([part, what]) => `${part}: ${what}`));
      const expected = {
        nl: [
          'Gesprek: pakte de aanvraag op',
          'Andere plek: vroeg of er een andere plek gezocht mag worden',
          'Wachtlijst: schreef op dat de verwijzing er is',
          'Casusoverleg: bracht een vraag in',
          'Casusoverleg: zette de vraag op een agenda',
        ],
        en: [
          'Conversation: picked up the request',
          'Another place: asked whether a place may be sought',
          'Waiting list: wrote down that the referral is there',
          'Case conference: brought in a question',
          'Case conference: put the question on an agenda',
        ],
      }[language];
      for (const step of expected) expect(steps).toContain(step);
      for (const name of Object.values(names)) expect(rows.some(([part]) => part === name)).toBe(true);
    }
    const commands = (await audit(personId('marit'))).filter(({ action }) => action === 'command');
    expect(new Set(commands.map(({ facts }) => facts['process']))).toEqual(new Set(caseProcessKinds));
  });

  it('tells apart what two functions call the same', async () => {
    const stream = await tellTransfer(
      app,
      'danger',
      (teller) => {
        teller.signal(2);
      },
      { ...longWait, person: knownPeople.daniel },
    );
    const gp = await app.as('gp');
    const done = await press(gp, `/nl/transfer/${stream}`, 'doe', 'signal-acute', { acuteServiceContacted: 'ja' });
    expect(done.status).toBe(303);
    const rows = await linesOf(await app.as('person-daniel'), '/nl/mijn-route/inzage');
    expect(rows).toContainEqual(['Andere plek', 'meldde dat er gevaar is']);
    expect(rows).not.toContainEqual(['Gesprek', 'meldde dat er gevaar is']);
  });

  it('is told to the privacy officer in the words for professionals', async () => {
    const officer = await app.as('privacy');
    const page = await officer.fillIn('/nl/logboek', { zaak: 'TM-0001' });
    expect(rowsOf(page.text).map(([part]) => part)).toContain('Transfer');
  });

  it('reads a line from before its function was written down as it was read then', async () => {
    const actor = {
      role: 'network-coordinator',
      organisation: organisationId('netwerkbureau'),
    } as const;
    const person = personId('vera');
    const line = (command: string): AuditEntry => ({
      id: identifiers.newId(),
      at: app.opened.services.clock(),
      actor,
      action: 'command',
      outcome: 'permitted',
      person,
      caseId: null,
      stream: null,
      facts: { command },
    });
    await app.opened.openStore().appendAudit([line('pick-up'), line('ask-person')]);
    const rows = await linesOf(await app.as('person-vera'), '/nl/mijn-route/inzage');
    expect(rows).toContainEqual(['', 'pakte de aanvraag op']);
    expect(rows).toContainEqual(['', 'vroeg of er een andere plek gezocht mag worden']);
  });
});

describe('the words for a step', () => {
  const processes = {
    'exploratory-conversation': exploratoryConversation,
    'transfer-case': transferCase,
    'waitlist-entry': waitlistEntry,
    'case-conference-item': caseConferenceItem,
  };
  it.each(caseProcessKinds)('are there for every step of %s, in both languages', (process) => {
    for (const command of processes[process].commandTypes) {
      for (const language of ['nl', 'en'] as const) {
        const words = wordsOfStep({ actor: { role: 'system' }, facts: { command, process } }, language);
        expect([command, language, words?.did ?? '']).not.toContain('');
        expect(words?.wanted).not.toBe('');
      }
    }
  });
});
