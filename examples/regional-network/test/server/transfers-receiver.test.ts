/**
 * A transfer for whoever is asked for a place: a question without a name, an answer, and the name only after the yes of the person.
 */
import { addDays, type StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import type { TransferTeller } from '../../src/demo/transfers.js';
import { openedForm, press, read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';
import { longWait, tellTransfer } from './told-transfer.js';

let app: TestApp;
let receiver: Visitor;
beforeAll(async () => {
  app = await startApp();
  receiver = await app.as('receiver-ggz');
});
afterAll(() => app.stop());

let told = 0;
const tell = (what: (teller: TransferTeller) => void, who: keyof typeof knownPeople = 'pauline'): Promise<StreamId> => {
  told += 1;
  return tellTransfer(app, `receiver ${String(told)}`, what, { ...longWait, person: knownPeople[who] });
};
const page = (stream: string) => `/nl/aangeboden/${stream}`;
const today = () => app.opened.services.today();
const asked = (teller: TransferTeller) => {
  teller.signal(6);
  teller.ask(5);
  teller.search(5);
  teller.offer(4, 'lindehof', 'oeverzicht');
};
const accepted = (teller: TransferTeller) => {
  asked(teller);
  teller.accept(3, 'lindehof', 9);
};
const confirmed = (teller: TransferTeller) => {
  accepted(teller);
  teller.confirm(2, 'lindehof');
};

/** Everything that would lead to the person. */
async function traces(stream: StreamId, who: keyof typeof knownPeople): Promise<readonly string[]> {
  const stored = await app.opened.openStore().readStream(stream);
  const { id, details } = knownPeople[who];
  return [
    id,
    stored?.caseId ?? 'no case',
    details.name.text,
    details.name.family ?? details.name.text,
    details.birthDate ?? 'no date',
    details.phones[0] ?? 'no phone',
    'Kersentuin',
    'Wilgenkade',
    // Since when the person waits, as a day.
    addDays(today(), -121),
  ].filter((trace) => trace !== String(stream));
}

describe('a question for a place', () => {
  it('leads to nobody: not on the page, in its title or address, in the list, or after the answer', async () => {
    const stream = await tell(asked);
    const seen: string[] = [];
    const keep = async (path: string) => {
      const { text, headers, status } = await receiver.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('Cache-Control')).toContain('no-store');
      seen.push(path, text);
    };
    await keep(page(stream));
    await keep('/nl/transfers?lijst=alle');
    await keep('/nl/werklijst?lijst=alle&namen=1');
    const answered = await press(receiver, page(stream), 'doe', 'answer', {
      antwoord: 'ja',
      intakeOn: addDays(today(), 9),
    });
    expect(answered.status).toBe(303);
    seen.push(answered.location ?? '', [...receiver.cookies.values()].join());
    await keep(page(stream));
    await keep('/nl/transfers?lijst=alle');
    for (const trace of await traces(stream, 'pauline')) expect(seen.join('\n')).not.toContain(trace);
    expect(readable(seen.join())).toContain('Een andere zorgverlener');
    expect(app.logged()).not.toMatch(/Hegeman|Kersentuin/);
  });

  it('says what is asked, by when, and what follows; the page of the office leads here', async () => {
    const stream = await tell(asked, 'sofie');
    const shown = await read(receiver, page(stream));
    expect(shown).toContain('Hebt u plek voor deze vraag?');
    expect(shown).toContain('gespecialiseerde ggz');
    expect(shown).toMatch(/Wacht al 17 weken\. Die tijd telt mee/);
    expect(shown).toContain('U weet nog niet wie het is');
    expect(shown).toContain('Wat gebeurt er na uw ja?');
    expect((await receiver.get(`/nl/transfer/${stream}`)).location).toBe(page(stream));
    expect((await receiver.get(page(stream).replace('/nl/', '/en/'))).text).toContain(
      'Do you have a place for this question?',
    );
  });

  it('needs a yes or a no, a day with a yes and a reason with a no; everything that was filled in stays', async () => {
    const stream = await tell(asked, 'johan');
    const none = await press(receiver, page(stream), 'doe', 'answer', { reason: 'other' });
    expect(none.status).toBe(422);
    expect(readable(none.text)).toContain('Kies ja of nee.');
    expect(none.text).toMatch(/value="other" selected/);
    const noDay = await press(receiver, page(stream), 'doe', 'answer', { antwoord: 'ja' });
    expect(noDay.text).toContain('data-code="intake-day-missing"');
    expect(noDay.text).toContain('href="#answer-intakeOn"');
    const past = await press(receiver, page(stream), 'doe', 'answer', {
      antwoord: 'ja',
      intakeOn: addDays(today(), -1),
    });
    expect(past.text).toContain('data-code="intake-day-in-past"');
    const far = await press(receiver, page(stream), 'doe', 'answer', { antwoord: 'ja', intakeOn: '9999-12-31' });
    expect(far.status).toBe(422);
    expect(far.text).toContain('data-code="intake-day-too-far-ahead"');
    expect(readable(far.text)).toContain('De dag van de intake is meer dan twee jaar weg.');
    expect(far.text).toContain('value="9999-12-31"');
    const noReason = await press(receiver, page(stream), 'doe', 'answer', { antwoord: 'nee' });
    expect(noReason.text).toContain('data-code="decline-reason-missing"');
    expect(noReason.text).toMatch(/value="nee" checked/);

    const no = await press(receiver, page(stream), 'doe', 'answer', { antwoord: 'nee', reason: 'no-capacity' });
    expect(no.status).toBe(303);
    const after = await read(receiver, page(stream));
    expect(after).toContain('Deze vraag is gesloten');
    expect(after).toContain('U zei dat u geen plek hebt');
    expect(after).not.toContain('gespecialiseerde ggz');
  });

  it('works as a form alone, without any script on the page', async () => {
    const stream = await tell(asked, 'ramon');
    const { text } = await receiver.get(page(stream));
    const form = /<form method="post" action="[^"]*aangeboden[\s\S]*?<\/form>/.exec(text)?.[0] ?? '';
    for (const field of ['antwoord', 'intakeOn', 'reason']) expect(form).toContain(`name="${field}"`);
    expect(form).not.toMatch(/ on\w+=|hidden=""|disabled/);
  });
});

describe('a question that is closed', () => {
  it('tells an expired one, one that was taken back, and one that came too late, and no more than that', async () => {
    const expired = await tell((teller) => {
      teller.signal(30);
      teller.ask(29);
      teller.search(28);
      teller.offer(20, 'lindehof');
    }, 'vera');
    const { casework, clock } = app.opened.services;
    const form = await openedForm(receiver, page(expired), 'doe', 'answer');
    await casework.tick(clock());
    const shown = await read(receiver, page(expired));
    expect(shown).toContain('De tijd om te antwoorden is voorbij, of de vraag is ingetrokken.');
    for (const trace of await traces(expired, 'vera')) expect(shown).not.toContain(trace);
    const late = await receiver.send(form.to, { ...form.own, antwoord: 'ja', intakeOn: addDays(today(), 9) });
    expect(late.status).toBe(409);

    const taken = await tell(accepted, 'daniel');
    const daniel = await app.as('person-daniel');
    await press(daniel, `/nl/mijn-route/keuze/${taken}`, 'keuze', 'plek-nee');
    expect(await read(receiver, page(taken))).toContain('U bood een plek aan. Die is niet meer nodig.');
    expect(await read(receiver, '/nl/transfers?lijst=afgerond')).toContain('gesloten, u hoeft niets te doen');
  });

  it('is not there for anybody who was never asked', async () => {
    const stream = await tell(asked, 'bilal');
    for (const identity of ['receiver-social', 'social']) {
      expect((await (await app.as(identity)).get(page(stream))).status).toBe(404);
    }
  });
});

describe('after the yes of the person', () => {
  it('the name is there, and the place can still be withdrawn: the search goes on at once', async () => {
    const stream = await tell(confirmed);
    const shown = await read(receiver, page(stream));
    expect(shown).toContain('Pauline Hegeman');
    expect(shown).toContain('De coördinator start de warme overdracht');
    const title = /<title>[\s\S]*?<\/title>/.exec((await receiver.get(page(stream))).text)?.[0];
    expect(title).not.toContain('Hegeman');

    const noReason = await press(receiver, page(stream), 'doe', 'withdraw-place');
    expect(noReason.status).toBe(422);
    expect(noReason.text).toMatch(/<details class="panel" open/);
    const gone = { reason: 'capacity-fell-away' };
    expect((await press(receiver, page(stream), 'doe', 'withdraw-place', gone)).status).toBe(303);
    const after = await read(receiver, page(stream));
    expect(after).toContain('U trok de plek terug.');
    expect(after).not.toContain('Hegeman');
  });

  it('whoever takes over names the first contact and confirms; the wait goes along to the own list', async () => {
    const stream = await tell((teller) => {
      confirmed(teller);
      teller.handOver(1, 'lindehof');
    }, 'marit');
    const half = await press(receiver, page(stream), 'doe', 'confirm-responsibility', { takesResponsibility: 'ja' });
    expect(half.text).toContain('data-code="first-contact-unknown"');
    expect(half.text).toMatch(/name="takesResponsibility" value="ja" checked/);
    const contact = { firstContactOn: addDays(today(), 3) };
    const alone = await press(receiver, page(stream), 'doe', 'confirm-responsibility', contact);
    expect(alone.text).toContain('data-code="responsibility-not-confirmed"');
    const both = { ...contact, takesResponsibility: 'ja' };
    expect((await press(receiver, page(stream), 'doe', 'confirm-responsibility', both)).status).toBe(303);
    const shown = await read(receiver, page(stream));
    expect(shown).toContain('U hebt het overgenomen');
    expect(shown).toContain('Wie is nu verantwoordelijk Praktijk Lindehof');
    const { casework } = app.opened.services;
    const actor = { role: 'mh-professional', organisation: organisationId('lindehof') } as const;
    const { rows } = await casework.listOf('waitlist-entry', { limit: 9 }, actor);
    expect(rows.some(({ state }) => state === 'registered')).toBe(true);
  });
});
