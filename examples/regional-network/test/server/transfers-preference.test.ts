/**
 * With whom somebody would like a place: chosen by the person or written down on the person's word, leading the search, read by no provider.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import type { TransferTeller } from '../../src/demo/transfers.js';
import { press, read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';
import { longWait, tellTransfer } from './told-transfer.js';

let app: TestApp;
let office: Visitor;
beforeAll(async () => {
  app = await startApp();
  office = await app.as('coordinator');
});
afterAll(() => app.stop());

let told = 0;
const tell = (who: 'daniel' | 'vera' | 'bilal', what: (teller: TransferTeller) => void): Promise<StreamId> => {
  told += 1;
  return tellTransfer(app, `preference ${String(told)}`, what, { ...longWait, person: knownPeople[who] });
};
const asked = (teller: TransferTeller) => {
  teller.signal(6);
  teller.ask(5);
};
const searching = (teller: TransferTeller) => {
  asked(teller);
  teller.search(5);
};
const choice = (stream: string) => `/nl/mijn-route/keuze/${stream}`;
const today = () => app.opened.services.today();
const page = (stream: string) => `/nl/transfer/${stream}`;
const zilverschoon = organisationId('zilverschoon');
const lindehof = organisationId('lindehof');

describe('the preference of a person', () => {
  it('is asked with the yes to the search, with "no preference" first and nobody who does not give this help', async () => {
    const stream = await tell('daniel', asked);
    const daniel = await app.as('person-daniel');
    const { text } = await daniel.get(choice(stream));
    const options = [...text.matchAll(/<option value="([^"]*)"[^>]*>([^<]*)</g)];
    expect(options[0]?.slice(1)).toEqual(['', 'Geen voorkeur']);
    expect(options.map(([, value]) => value)).toContain(zilverschoon);
    // Where the person is now is no preference for another place.
    expect(options.map(([, value]) => value)).not.toContain(organisationId('wilgenkade'));
    // An acute service helps at once: nobody waits for a place there.
    expect(options.map(([, value]) => value)).not.toContain(organisationId('crisisdienst'));
    expect(readable(text)).toContain('Waar gaat u het liefst heen?');
    expect(text).not.toMatch(/<option[^>]* selected[^>]*>(?!Geen voorkeur)/);

    const wrong = await press(daniel, choice(stream), 'keuze', 'zoek-ja', { preferredProvider: 'nobody' });
    expect(wrong.status).toBe(422);
    expect(readable(wrong.text)).toContain('Kies een aanbieder uit de lijst, of kies "Geen voorkeur".');

    const yes = await press(daniel, choice(stream), 'keuze', 'zoek-ja', { preferredProvider: zilverschoon });
    expect(yes.status).toBe(303);
    expect(await read(daniel, choice(stream))).toContain('U gaat het liefst naar Praktijk Zilverschoon');
    const list = await read(office, page(stream));
    expect(list).toContain('De persoon gaat het liefst naar Praktijk Zilverschoon. Die wordt eerst gevraagd.');
    const first = list.indexOf('Vraag een plek bij Praktijk Zilverschoon');
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(list.indexOf('Vraag een plek bij Praktijk Lindehof'));
    expect((await office.get(page(stream))).text).toContain('candidate candidate--preferred');
    expect(list.match(/Voorkeur van de persoon/g)?.length).toBeGreaterThan(1);
  });

  it('leads: nobody else is asked first, until the person says otherwise', async () => {
    const stream = await tell('vera', searching);
    const unsaid = await press(office, page(stream), 'doe', 'state-preference', { preferredProvider: zilverschoon });
    expect(unsaid.status).toBe(422);
    expect(unsaid.text).toContain('data-code="answer-not-on-persons-word"');
    expect(unsaid.text).toMatch(new RegExp(`<option value="${zilverschoon}" selected`));
    const word = { preferredProvider: zilverschoon, onPersonsWord: 'ja' };
    expect((await press(office, page(stream), 'doe', 'state-preference', word)).status).toBe(303);

    const refused = await press(office, page(stream), 'doe', 'offer', { candidate: lindehof });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('data-code="preferred-first"');
    expect(readable(refused.text)).toContain('De aanbieder van voorkeur is nog niet gevraagd.');

    const vera = await app.as('person-vera');
    const changed = await press(vera, choice(stream), 'keuze', 'voorkeur', { preferredProvider: '' });
    expect([changed.status, changed.location]).toEqual([303, '/nl/mijn-route']);
    expect(await read(vera, '/nl/mijn-route')).toContain('Uw voorkeur is bewaard');
    expect((await press(office, page(stream), 'doe', 'offer', { candidate: lindehof })).status).toBe(303);
  });

  it('is read by no provider, the one that is preferred and asked neither', async () => {
    const stream = await tell('bilal', searching);
    const word = { preferredProvider: lindehof, onPersonsWord: 'ja' };
    await press(office, page(stream), 'doe', 'state-preference', word);
    await press(office, page(stream), 'doe', 'offer', { candidate: lindehof });
    const receiver = await app.as('receiver-ggz');
    const question = await receiver.get(`/nl/aangeboden/${stream}`);
    expect(question.status).toBe(200);
    expect(question.text.toLowerCase()).not.toContain('voorkeur');
    expect(question.text).not.toContain('preferred');
  });

  it('stays on the list where it cannot be asked, with the words that it is the preference', async () => {
    const stream = await tell('vera', searching);
    const word = { preferredProvider: organisationId('betuwezicht'), onPersonsWord: 'ja' };
    expect((await press(office, page(stream), 'doe', 'state-preference', word)).status).toBe(303);
    const list = await read(office, page(stream));
    expect(list).toContain('Psychologen Betuwezicht heeft de voorkeur, maar kan nu niet worden gevraagd.');
    expect(list).toContain('Psychologen Betuwezicht · Voorkeur van de persoon opgave verouderd');
    // Nobody waits for a place that cannot be asked.
    expect((await press(office, page(stream), 'doe', 'offer', { candidate: lindehof })).status).toBe(303);
  });
});

describe('a place that was found, with a report that is not recent', () => {
  it('is never shown within the norm: its wait is unknown now, with the day of the report', async () => {
    const stream = await tell('daniel', (teller) => {
      searching(teller);
      teller.escalate(4, 'Niemand kan nu gevraagd worden.');
      teller.resume(3, 'betuwezicht');
    });
    const list = await read(office, page(stream));
    const from = list.lastIndexOf(
      'Psychologen Betuwezicht',
      list.indexOf('Vraag een plek bij Psychologen Betuwezicht') - 1,
    );
    const card = list.slice(from, list.indexOf('Vraag een plek bij Psychologen Betuwezicht'));
    expect(card).toContain('Wachttijd onbekend');
    expect(card).toContain('opgave verouderd');
    expect(card).toContain('Opgegeven op ');
    expect(card).not.toContain('norm');
    expect(card).not.toMatch(/weken|wachten/u);
  });
});

describe('the wish after a crisis', () => {
  it('is what the person reads first when the search is asked anew', async () => {
    const stream = await tell('bilal', (teller) => {
      searching(teller);
      teller.prefer(4, 'zilverschoon');
    });
    const acute = await press(office, page(stream), 'doe', 'signal-acute', { acuteServiceContacted: 'ja' });
    expect(acute.status).toBe(303);
    const store = app.opened.openStore();
    const left = await store.readStream(stream);
    const rows = await store.listSummaries({ processes: ['transfer-case'], ended: false, limit: 100 });
    const anew = rows.find(({ caseId }) => caseId === left?.caseId)?.stream;
    if (anew === undefined) throw new Error('no transfer was signalled anew');
    expect((await press(office, page(anew), 'doe', 'ask-person', { listVerifiedOn: today() })).status).toBe(303);
    const bilal = await app.as('person-bilal');
    expect((await bilal.get(choice(anew))).text).toMatch(new RegExp(`<option value="${zilverschoon}" selected`));
    expect((await office.get(page(anew))).text).toMatch(new RegExp(`<option value="${zilverschoon}" selected`));
  });
});
