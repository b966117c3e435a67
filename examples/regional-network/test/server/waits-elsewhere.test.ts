/**
 * Steps of a transfer and of a question for the case conference that wait for the person: said so in the list and on the page, with whom to ask,
 * instead of a form that is refused; and the yes after a no.
 */
import { addDays, type StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDemoQuestions } from '../../src/demo/make-questions.js';
import { knownPeople } from '../../src/demo/people.js';
import type { TransferTeller } from '../../src/demo/transfers.js';
import { askedAbout, openedForm, press, read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { tellConversation } from './told-conversation.js';
import { longWait, tellTransfer } from './told-transfer.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const asked = (teller: TransferTeller) => {
  teller.signal(9);
  teller.ask(8);
  teller.search(7);
  teller.offer(6, 'lindehof', 'oeverzicht');
  teller.accept(5, 'lindehof', 9);
};
const confirmed = (teller: TransferTeller) => {
  asked(teller);
  teller.confirm(4, 'lindehof');
};
const handing = (teller: TransferTeller) => {
  confirmed(teller);
  teller.handOver(3, 'lindehof');
};

let told = 0;
const identities = { marit: 'person', bilal: 'person-bilal', daniel: 'person-daniel' } as const;
type Who = keyof typeof identities;

/** A transfer in whose case the person stops everything. */
async function stoppedIn(who: Who, tell: (teller: TransferTeller) => void): Promise<StreamId> {
  told += 1;
  await tellConversation(app, who);
  const cast = { ...longWait, person: knownPeople[who], beside: who };
  const stream = await tellTransfer(app, `waits ${String(told)}`, tell, cast);
  const person = await app.as(identities[who]);
  expect((await press(person, '/nl/mijn-route/delen', 'stop', 'all')).status).toBe(303);
  return stream;
}

const waits = 'Wacht op de keuze van de persoon';

describe('a place to which the person said yes, and who then stopped sharing', () => {
  it('waits: the list and the page say so, and the office reads whom to ask', async () => {
    const stream = await stoppedIn('marit', confirmed);
    const office = await app.as('coordinator');
    const list = await read(office, '/nl/werklijst?alles=1');
    expect(list).toContain('wacht op de keuze van de persoon vraag de persoon opnieuw');
    const page = await read(office, `/nl/transfer/${stream}`);
    expect(page).toContain(waits);
    expect(page).toMatch(/mag nu niet weten om wie het gaat/);
    expect(page).toContain('Vraag Huisartsenpraktijk De Kersentuin');
    // The office may not see the search any more either: it has no form that would be refused.
    await expect(openedForm(office, `/nl/transfer/${stream}`, 'doe', 'start-handover')).rejects.toThrow('no button');
  });

  it('is shared again by the person, and the office goes on', async () => {
    const marit = await app.as('person');
    const [, stream = ''] = /mijn-route\/keuze\/([0-9a-f-]{36})/.exec((await marit.get('/nl/mijn-route')).text) ?? [];
    expect(await read(marit, '/nl/mijn-route')).toContain('Uw nieuwe plek wacht op uw keuze');
    const shared = await press(marit, `/nl/mijn-route/keuze/${stream}`, 'keuze', 'deel-weer');
    expect([shared.status, shared.location]).toEqual([303, `/nl/mijn-route/keuze/${stream}`]);
    expect(await read(marit, `/nl/mijn-route/keuze/${stream}`)).not.toContain('Uw nieuwe plek wacht op uw keuze');
    expect(await read(await app.as('coordinator'), `/nl/transfer/${stream}`)).not.toContain(waits);
  });
});

describe('a person who is handed over, and stopped sharing', () => {
  it('is not taken over: the receiver reads why, and whom to call', async () => {
    const stream = await stoppedIn('daniel', handing);
    const receiver = await app.as('receiver-ggz');
    const page = await read(receiver, `/nl/aangeboden/${stream}`);
    expect(page).toContain('U kunt nu niet overnemen.');
    expect(page).toContain('Bel Netwerkbureau Rivierenrand');
    const path = `/nl/aangeboden/${stream}`;
    await expect(openedForm(receiver, path, 'doe', 'confirm-responsibility')).rejects.toThrow('no button');
    // A form that was opened before is refused, and nothing is taken over.
    const { to, own } = await openedForm(receiver, path, 'doe', 'withdraw-place');
    const day = addDays(app.opened.services.today(), 1);
    const late = { ...own, doe: 'confirm-responsibility', firstContactOn: day, takesResponsibility: 'ja' };
    const refused = await receiver.send(to, late);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('data-code="not-permitted"');
    expect((await press(receiver, path, 'doe', 'withdraw-place', { reason: 'capacity-fell-away' })).status).toBe(303);
  });
});

describe('a place that the office may not see', () => {
  it('is not confirmed by the office: it reads that the person or the GP can', async () => {
    const stream = await stoppedIn('bilal', asked);
    const office = await app.as('coordinator');
    const page = await read(office, `/nl/transfer/${stream}`);
    expect(page).toContain('U mag niet zien wie er een plek heeft.');
    await expect(openedForm(office, `/nl/transfer/${stream}`, 'doe', 'confirm-place')).rejects.toThrow('no button');
    await openedForm(office, `/nl/transfer/${stream}`, 'doe', 'decline-place');
  });

  it('is confirmed through the GP, who says that the person was asked again', async () => {
    const gp = await app.as('gp');
    const rows = (await gp.get('/nl/transfers?lijst=alle')).text;
    const streams = [...new Set([...rows.matchAll(/\/nl\/transfer\/([0-9a-f-]{36})/g)].map(([, id = '']) => id))];
    const open = [];
    for (const each of streams) {
      const { text } = await gp.get(`/nl/transfer/${each}`);
      if (text.includes('value="confirm-place"')) open.push(each);
    }
    expect(open).toHaveLength(1);
    const path = `/nl/transfer/${open[0] ?? ''}`;
    const { to, own } = await openedForm(gp, path, 'doe', 'confirm-place');
    const yes = { ...own, identityConsent: 'ja', onPersonsWord: 'ja' };
    const asks = await gp.send(to, yes);
    expect(asks.status).toBe(422);
    expect(asks.text).toContain('De persoon zei nee tegen delen met');
    expect((await gp.send(to, { ...yes, ...askedAbout(asks), 'opnieuw-gevraagd': 'ja' })).status).toBe(303);
  });
});

describe('a question with a name, of somebody who stopped sharing', () => {
  it('says to who plans whom not to put on the agenda, and whom to ask', async () => {
    const other = await startApp();
    await tellConversation(other, 'marit');
    const { services, openStore } = other.opened;
    await makeDemoQuestions(openStore(), services.region, services.clock());
    const marit = await other.as('person');
    expect((await press(marit, '/nl/mijn-route/delen', 'stop', 'all')).status).toBe(303);
    const office = await other.as('coordinator');
    const { rows } = await services.casework.listOf('case-conference-item', { limit: 50 }, {
      role: 'network-coordinator',
      organisation: services.region.networkOffice,
    } as never);
    const named = rows.find(({ person }) => person !== null);
    const page = await read(office, `/nl/casusoverleg/vraag/${named?.stream ?? ''}`);
    expect(page).toContain(waits);
    expect(page).toContain('Zet hen niet op de agenda.');
    expect(page).toContain('Vraag Huisartsenpraktijk De Kersentuin');
    await other.stop();
  });
});
