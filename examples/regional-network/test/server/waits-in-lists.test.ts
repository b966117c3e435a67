/**
 * What waits for the person, in every list: in the same words as on the worklist, for whoever could take the step, and for nobody else. And what
 * is late, and whose turn it is, on the list of transfers as on the worklist.
 */
import { CaseId, plainDateOf } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import { demoQuestions } from '../../src/demo/questions.js';
import type { TransferTeller } from '../../src/demo/transfers.js';
import { press, read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';
import { giveSteps } from './told-steps.js';
import { longWait, tellTransfer } from './told-transfer.js';
import { putOnList, startWaiting } from './waiting-places.js';

const apps: TestApp[] = [];
afterAll(() => Promise.all(apps.map((app) => app.stop())));

async function begin(): Promise<TestApp> {
  const app = await startApp();
  apps.push(app);
  return app;
}

const confirmed = (teller: TransferTeller) => {
  teller.signal(9);
  teller.ask(8);
  teller.search(7);
  teller.offer(6, 'lindehof', 'oeverzicht');
  teller.accept(5, 'lindehof', 9);
  teller.confirm(4, 'lindehof');
};
const waits = 'wacht op de keuze van de persoon';
const askAgain = `${waits} vraag de persoon opnieuw`;

/** The rows of a list in their order, each with its number and the rest of its cells as they are written. */
async function rowsOf(visitor: Visitor, path: string) {
  const { text, status } = await visitor.get(path);
  expect([path, status]).toEqual([path, 200]);
  return [...text.matchAll(/<tr role="row"( class="[^"]*")?>([\s\S]*?)<\/tr>/gu)].flatMap(([, look = '', row = '']) => {
    const number = /<strong>([A-Z]{2}-\d{4})<\/strong>/u.exec(row)?.[1];
    const [, ...cells] = row.split(/(?=<td role="cell")/u).slice(1);
    return number === undefined ? [] : [{ number, look, cells, text: readable(row) }];
  });
}

describe('a transfer whose receiver may not know any more who it is', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await begin();
    const conversation = await tellConversation(app, 'marit');
    await putOnList(app, {
      person: knownPeople.marit,
      direction: 'ggz-specialised',
      firstContact: 30,
      then: [startWaiting(30)],
      shows: ['practice', 'network'],
      of: conversation,
    });
    await tellTransfer(app, 'waits in lists', confirmed, { ...longWait, beside: 'marit' });
    await tellTransfer(app, 'waits for nobody', confirmed, { ...longWait, person: knownPeople.sofie });
    const { id } = knownPeople.marit;
    const self = { role: 'person', person: id } as const;
    const { casework } = app.opened.services;
    const lindehof = organisationId('lindehof');
    const given = (await casework.sharing(id, self))?.consents ?? [];
    const toReceiver = given.flatMap((consent) =>
      'recipients' in consent && JSON.stringify(consent.recipients).includes(lindehof) ? [consent.id] : [],
    );
    expect(toReceiver.length).toBeGreaterThan(0);
    for (const consent of toReceiver) await casework.withdrawPermission(id, consent, self);
  });

  it('says so among the transfers, where it waits and nowhere else', async () => {
    const rows = await rowsOf(await app.as('coordinator'), '/nl/transfers?lijst=alle');
    expect(rows).toHaveLength(2);
    const [waiting, ...others] = rows.filter(({ text }) => text.includes(waits));
    expect(others).toEqual([]);
    expect(waiting?.text).toContain(askAgain);
    expect(waiting?.text).toContain('M.V.');
    expect(waiting?.text).toMatch(/Bekijk/u);
    const going = rows.find(({ text }) => !text.includes(waits));
    expect(going?.text).toContain('S.A.');
    expect(going?.text).not.toContain('Bekijk');
    const english = await read(await app.as('coordinator'), '/en/transfers?lijst=alle');
    expect(english).toMatch(/waits for the person.s choice ask the person again/u);
  });

  it('says so on the list on which the person stands, beside the transfer that runs', async () => {
    const list = await read(await app.as('coordinator'), '/nl/wachtlijst');
    expect(list).toContain(`overstap loopt ${askAgain}`);
  });

  it.each([
    ['the practice', 'gp', '/nl/transfers?lijst=alle', 'TM-'],
    ['the practice', 'gp', '/nl/wachtlijst', 'overstap loopt'],
    ['whoever keeps the list', 'ggz', '/nl/transfers?lijst=alle', 'TM-'],
    ['whoever keeps the list', 'ggz', '/nl/wachtlijst', 'overstap loopt'],
  ])('tells %s, who cannot take the step, nothing of it (%s, %s)', async (_who, identity, path, there) => {
    const list = await read(await app.as(identity), path);
    expect(list).toContain(there);
    expect(list).not.toContain(waits);
  });
});

/** The question of the demo that has a name, up to a step, that one left out. */
async function tellNamedQuestion(app: TestApp, until: string): Promise<void> {
  await tellConversation(app, 'marit');
  const now = app.opened.services.clock();
  const told = demoQuestions(now, plainDateOf(now)).find(([first]) => first?.caseId != null) ?? [];
  const steps = told.map(({ question, caseId, ...step }) => ({
    ...step,
    conversation: question,
    process: 'case-conference-item' as const,
    ...(caseId !== null && { caseId: CaseId.parse(caseId) }),
  }));
  const count = steps.findIndex(({ command }) => command.type === until);
  await giveSteps(app, 'question with a name', steps, count < 0 ? Infinity : count);
}

describe('a question with a name, of somebody who stopped sharing', () => {
  const some = 'niet iedereen mag meedoen';
  const partly = `${some}: dat ${waits} vraag wie de vraag inbracht`;
  const lists = ['/nl/casusoverleg', '/nl/werklijst?lijst=alle&alles=1'];
  const stops = async (app: TestApp) =>
    expect((await press(await app.as('person'), '/nl/mijn-route/delen', 'stop', 'all')).status).toBe(303);

  it('says in the list and on the worklist that not everybody may take part, to who plans it', async () => {
    const app = await begin();
    await tellNamedQuestion(app, 'schedule');
    const office = await app.as('coordinator');
    for (const list of lists) expect(await read(office, list)).not.toContain(some);
    await stops(app);
    for (const list of lists) {
      const shown = await read(office, list);
      expect([list, shown.split(partly).length]).toEqual([list, 2]);
      // It can be put on an agenda without them: the step stands there as before.
      expect(shown).toMatch(/agenda[^.]* niet iedereen mag meedoen/u);
    }
    expect(await read(office, '/en/casusoverleg')).toContain('not everybody may take part');
    for (const list of lists) expect(await read(await app.as('gp'), list)).not.toContain(some);
  });

  it('says nothing of it where the next step is another one: it stands on an agenda already', async () => {
    const app = await begin();
    await tellNamedQuestion(app, 'none');
    await stops(app);
    const office = await app.as('coordinator');
    expect(await read(office, '/nl/casusoverleg')).toContain('CO-0001');
    for (const list of lists) expect(await read(office, list)).not.toContain(some);
  });
});

describe('the list of transfers and the worklist', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await begin();
    const people = Object.values(knownPeople).slice(0, 6);
    const told: readonly ((teller: TransferTeller) => void)[] = [
      (teller) => teller.signal(40),
      (teller) => teller.signal(1),
      (teller) => {
        teller.signal(40);
        teller.ask(39);
      },
      (teller) => {
        teller.signal(9);
        teller.ask(8);
        teller.search(7);
        teller.offer(1, 'lindehof', 'oeverzicht');
      },
      (teller) => {
        teller.signal(60);
        teller.ask(59);
        teller.later(58);
      },
      confirmed,
    ];
    for (const [index, tell] of told.entries()) {
      await tellTransfer(app, `both ${String(index)}`, tell, {
        ...longWait,
        person: people[index] ?? knownPeople.vera,
      });
    }
  });

  const transfersOn = async (visitor: Visitor, list: string) =>
    (await rowsOf(visitor, `/nl/werklijst?lijst=${list}&alles=1`)).filter(({ number }) => number.startsWith('TM-'));

  it.each(['aan-zet', 'te-laat', 'alle'])('have the same rows in "%s", and say the same of each', async (list) => {
    for (const identity of ['coordinator', 'gp', 'receiver-ggz'] as const) {
      const visitor = await app.as(identity);
      const of = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
        rows
          .map(({ number, look, cells }) => ({ number, look, cells }))
          .toSorted((one, other) => one.number.localeCompare(other.number));
      expect(of(await rowsOf(visitor, `/nl/transfers?lijst=${list}`))).toEqual(of(await transfersOn(visitor, list)));
    }
  });

  it('have something in each of these lists', async () => {
    const office = await app.as('coordinator');
    const counts = await Promise.all(
      ['aan-zet', 'te-laat', 'alle'].map(async (list) => (await rowsOf(office, `/nl/transfers?lijst=${list}`)).length),
    );
    expect(counts[2]).toBe(6);
    expect(counts.every((count) => count > 0)).toBe(true);
    expect((await rowsOf(await app.as('receiver-ggz'), '/nl/transfers?lijst=aan-zet')).length).toBeGreaterThan(0);
  });

  it('have what is late first, and of that the own turns first', async () => {
    const rows = await rowsOf(await app.as('coordinator'), '/nl/transfers?lijst=alle');
    const late = rows.map(({ look }) => look.includes('is-late'));
    expect(late).toEqual([...late].sort((one, other) => Number(other) - Number(one)));
    expect(late).toContain(false);
    const own = rows.filter((_row, index) => late[index]).map(({ text }) => !text.includes('Open voor'));
    expect(own).toEqual([...own].sort((one, other) => Number(other) - Number(one)));
    expect(new Set(own)).toEqual(new Set([true, false]));
  });
});
