/**
 * Whose turn it is: whoever may give the step for the organisation, asked again on the day that was promised, and beside a question that is open.
 */
import { addDays, addWorkingDays } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { dayText } from '../../src/messages/dates.js';
import { press, read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';
import { tellTransfer } from './told-transfer.js';
import { placePath, putOnList, startWaiting } from './waiting-places.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const today = () => app.opened.services.today();
const day = (days: number) => dayText(addDays(today(), days), 'nl');

describe('an organisation with a coordinating clinician', () => {
  it('sees on the worklist and among the transfers that it is asked, and answers', async () => {
    const stream = await tellTransfer(app, 'turn of a clinician', (teller) => {
      teller.signal(6);
      teller.ask(5);
      teller.search(5);
      teller.offer(2, 'lindehof', 'oeverzicht');
    });
    const clinician = await app.as('clinician');
    for (const list of ['/nl/werklijst', '/nl/transfers']) {
      const { text, status } = await clinician.get(list);
      expect(status).toBe(200);
      expect(text).toContain(`href="/nl/aangeboden/${stream}"`);
      expect(text).toContain('Geef antwoord');
    }
    const answered = await press(clinician, `/nl/aangeboden/${stream}`, 'doe', 'answer', {
      antwoord: 'ja',
      intakeOn: addDays(today(), 9),
    });
    expect(answered.status).toBe(303);
    expect((await clinician.get('/nl/werklijst')).text).not.toContain(stream);
  });
});

describe('who said "not now" to another place', () => {
  const later = (asked: number) =>
    tellTransfer(app, `later ${String(asked)}`, (teller) => {
      teller.signal(asked + 2);
      teller.ask(asked + 1);
      teller.later(asked);
    });

  it('is nobody’s turn before the promised day, which both pages name', async () => {
    const stream = await later(3);
    const coordinator = await app.as('coordinator');
    expect((await coordinator.get('/nl/werklijst')).text).not.toContain(stream);
    const shown = await read(coordinator, `/nl/transfer/${stream}`);
    expect(shown).toContain('De persoon zei: nu niet');
    expect(shown).toContain(`Vanaf ${day(27)} vraagt de coördinator het opnieuw.`);
    expect(shown).not.toContain('Vraag het de persoon opnieuw');
    const person = await app.as('person');
    expect(await read(person, `/nl/mijn-route/keuze/${stream}`)).toContain(`vanaf ${day(27)} nog eens`);
  });

  it('is asked again by the coordinator from that day, and has the question anew', async () => {
    const stream = await later(31);
    const coordinator = await app.as('coordinator');
    expect((await coordinator.get('/nl/werklijst')).text).toContain(`href="/nl/transfer/${stream}"`);
    const shown = await read(coordinator, `/nl/transfer/${stream}`);
    expect(shown).toContain('Vraag het de persoon opnieuw');
    const person = await app.as('person');
    const by = dayText(addWorkingDays(addDays(today(), -1), 5), 'nl');
    expect(await read(person, `/nl/mijn-route/keuze/${stream}`)).toContain(
      `Uiterlijk ${by} vragen wij het u nog eens.`,
    );
    const again = await press(coordinator, `/nl/transfer/${stream}`, 'doe', 'ask-person', { listVerifiedOn: today() });
    expect(again.status).toBe(303);
    expect(await read(coordinator, `/nl/transfer/${stream}`)).toContain('De persoon heeft de vraag');
    expect((await coordinator.get('/nl/werklijst')).text).not.toContain(stream);
    expect((await press(person, `/nl/mijn-route/keuze/${stream}`, 'keuze', 'zoek-later')).status).toBe(303);
  });
});

describe('a place on a list where the person is being asked whether the wait goes on', () => {
  it('shows the contact of the holder beside the question of the GP, each with its day', async () => {
    const left = await putOnList(app, { firstContact: 20, then: [startWaiting(20)], shows: ['practice'] });
    const ggz = await app.as('ggz');
    expect((await press(ggz, placePath(left), 'doe', 'signal-acute', { acuteServiceContacted: 'ja' })).status).toBe(
      303,
    );
    const store = app.opened.openStore();
    const rows = await store.listSummaries({ processes: ['waitlist-entry'], ended: false, limit: 100 });
    const row = rows.find(({ stream, turns }) => stream !== left && turns.length === 2);
    expect(row?.turns.map(({ what, organisation }) => [what, organisation])).toEqual([
      ['confirm-wait', organisationId('kersentuin')],
      ['record-contact', organisationId('wilgenkade')],
    ]);
    const stream = row?.stream ?? '';
    const shown = await read(ggz, `/nl/wachtlijst/${stream}`);
    expect(shown).toContain('Daarnaast');
    expect(shown).toContain('contact met wie wacht');
    expect((await ggz.get('/nl/werklijst')).text).toContain(`href="/nl/wachtlijst/${stream}"`);
    const gp = await app.as('gp');
    expect((await gp.get('/nl/werklijst')).text).toContain(`href="/nl/wachtlijst/${stream}"`);
  });
});

describe('a rating of the conversation', () => {
  it('is confirmed as such, and not as a step of the network', async () => {
    const fresh = await startApp();
    await tellConversation(fresh, 'marit', 11);
    const person = await fresh.as('person');
    expect((await press(person, '/nl/mijn-route', 'doe', 'record-person-rating', { rating: '8' })).status).toBe(303);
    const shown = await read(person, '/nl/mijn-route');
    expect(shown).toContain('Uw cijfer is bewaard. Aan uw route verandert niets.');
    expect(shown).not.toContain('Gelukt, VG-');
    await fresh.stop();
  });
});

describe('a concern about the network', () => {
  it('stands on the worklist of who has the turn, and leads to its page', async () => {
    const gp = await app.as('gp');
    const raised = await press(gp, '/nl/netwerkzorgen/nieuw', 'signal', 'self-referral', {
      insurer: organisationId('waaier'),
      description: 'Van de 120 adviezen gingen er 64 naar de eigen organisatie.',
    });
    expect(raised.status).toBe(303);
    const list = readable((await gp.get('/nl/werklijst')).text);
    expect(list).toContain('NZ-0001');
    expect(list).toContain('Netwerkzorg');
    expect(list).toContain('over het netwerk');
    const number = await gp.get('/nl/werklijst?zaak=NZ-0001');
    expect(number.headers.get('Location')).toMatch(/^\/nl\/netwerkzorgen\//);
    const insurer = await app.as('insurer');
    expect((await insurer.get('/nl/werklijst?lijst=alle')).text).toContain('NZ-0001');
    expect((await insurer.get('/nl/netwerkzorgen')).text).toContain('NZ-0001');
  });
});
