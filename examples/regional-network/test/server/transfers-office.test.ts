/**
 * A transfer for the network office: first the person, then the places with their reasons, one at a time; and up when nobody is left.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, type StreamId } from '@mgn/domain';
import { organisationId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import type { TransferTeller } from '../../src/demo/transfers.js';
import { openedForm, press, read } from './press.js';
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
const tell = (what: (teller: TransferTeller) => void, who: keyof typeof knownPeople = 'sofie'): Promise<StreamId> => {
  told += 1;
  return tellTransfer(app, `office ${String(told)}`, what, { ...longWait, person: knownPeople[who] });
};
const page = (stream: string) => `/nl/transfer/${stream}`;
const today = () => app.opened.services.today();
const searching = (teller: TransferTeller) => {
  teller.signal(6);
  teller.ask(5);
  teller.search(5);
};

describe('before the person said yes', () => {
  it('there is no list of places, only the way to ask; the place on a list is verified first, and what was filled in is kept', async () => {
    const stream = await tell((teller) => teller.signal(6));
    const shown = await read(office, page(stream));
    expect(shown).toContain('De plekken ziet u pas als de persoon akkoord is');
    expect(shown).toContain('Sofie');
    expect(shown).not.toContain('U mag nog niet zien om wie het gaat');
    expect(shown).not.toContain('Plekken die u kunt vragen');

    const old = addDays(today(), -400);
    const refused = await press(office, page(stream), 'doe', 'ask-person', { listVerifiedOn: old });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('data-code="list-entry-not-verified"');
    expect(refused.text).toContain(`value="${old}"`);
    expect(refused.text).toContain('<title>Fout: ');

    const asked = await press(office, page(stream), 'doe', 'ask-person', { listVerifiedOn: addDays(today(), -1) });
    expect([asked.status, asked.location]).toEqual([303, page(stream)]);
    const after = await read(office, page(stream));
    expect(after).toContain('Gelukt');
    expect(after).toContain('De persoon heeft de vraag');
    expect(after).not.toContain('Plekken die u kunt vragen');
  });

  it('whom it may not see it reaches through the practice, with its number and the number of the transfer', async () => {
    const stream = await tell((teller) => teller.signal(6), 'vera');
    const { id: person } = knownPeople.vera;
    await app.opened.services.casework.withdrawPermission(person, 'all', { role: 'person', person });
    const shown = await read(office, page(stream));
    expect(shown).toMatch(
      /U mag nog niet zien om wie het gaat\. Huisartsenpraktijk [^:]+ weet het wel: bel [\d –]+ en noem TM-\d{4}\./u,
    );
    expect(shown).not.toContain(knownPeople.vera.details.name.text);
  });

  it('an answer is written down only as the word of the person, with the text that was read out', async () => {
    const stream = await tell((teller) => {
      teller.signal(6);
      teller.ask(5);
    });
    expect(await read(office, page(stream))).toContain('De coördinator vraagt plekken zonder uw naam.');
    const alone = await press(office, page(stream), 'doe', 'start-search', { searchConsent: 'ja' });
    expect(alone.status).toBe(422);
    expect(alone.text).toContain('data-code="answer-not-on-persons-word"');
    expect(alone.text).toMatch(/id="start-search-searchConsent"[^>]* checked/);
    // The other forms of the page show nothing of it.
    expect(alone.text).not.toContain('id="stay-onPersonsWord-fout"');

    const word = { searchConsent: 'ja', onPersonsWord: 'ja' };
    expect((await press(office, page(stream), 'doe', 'start-search', word)).status).toBe(303);
    expect(await read(office, page(stream))).toContain('Plekken die u kunt vragen');
  });

  it('"not now" and "no" change nothing: the first is asked again, the second ends it', async () => {
    const asked = (teller: TransferTeller) => {
      teller.signal(6);
      teller.ask(5);
    };
    const later = await tell(asked);
    const word = { onPersonsWord: 'ja' };
    const wrong = await press(office, page(later), 'doe', 'postpone', { ...word, askAgainOn: addDays(today(), -3) });
    expect(wrong.text).toContain('data-code="ask-again-day-not-possible"');
    await press(office, page(later), 'doe', 'postpone', word);
    expect(await read(office, page(later))).toContain('Wat de persoon heeft gezegd Nu niet');

    const no = await tell(asked);
    expect((await press(office, page(no), 'doe', 'stay', word)).status).toBe(303);
    expect(await read(office, page(no))).toContain('De persoon houdt de eigen plek');
  });
});

describe('the places', () => {
  it('stand in their order with their reasons and the day of the report, and nobody is dropped', async () => {
    const stream = await tell((teller) => {
      searching(teller);
      teller.offer(5, 'overlaat');
      teller.decline(4, 'overlaat');
    });
    const shown = await read(office, page(stream));
    const places = ['Praktijk Lindehof', 'Ggz Oeverzicht', 'Praktijk Zilverschoon'].map((name) =>
      shown.indexOf(`Vraag een plek bij ${name}`),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(shown).toMatch(
      /Intake na ongeveer 4 weken, daarna ongeveer 5 weken tot de behandeling 12 mensen wachten daar/,
    );
    expect(shown).toMatch(/Opgegeven op \S+ \d+ \S+( \d{4})? \(actueel\)/);
    expect(shown).toContain('onbekend of het past binnen de norm in de regio');
    expect(shown).toContain('Psychologen Betuwezicht opgave verouderd');
    expect(shown).toContain('Ggz De Overlaat eerder gevraagd');
    expect(shown).toContain('Kade Verslavingszorg aanmeldpauze');
    expect(shown).toContain('Praktijk De Griend heeft nog niets doorgegeven');
    expect(shown).toContain('Wilgenkade ggz hier staat de persoon nu; die plek blijft');
    const all = await app.opened.services.places.linesFor('ggz-specialised', app.opened.services.clock());
    const names = new Map((await app.opened.services.organisations()).entries());
    for (const { candidate } of all) expect(shown).toContain(names.get(candidate.candidate)?.name);
  });

  it('show exactly what a receiver sees, word for word as the receiver gets it', async () => {
    const stream = await tell(searching, 'pauline');
    const facts = (html: string) => /<dl class="facts">[\s\S]*?<\/dl>/.exec(html)?.[0];
    const before = facts((await office.get(page(stream))).text.replace(/<details[\s\S]*?<\/details>/g, ''));
    await press(office, page(stream), 'doe', 'offer', { candidate: organisationId('lindehof') });
    const receiver = await app.as('receiver-ggz');
    expect(facts((await receiver.get(`/nl/aangeboden/${stream}`)).text)).toBe(before);
  });

  it('are asked one at a time; a place that cannot be asked is refused with what to do', async () => {
    const stream = await tell(searching);
    const stale = { candidate: organisationId('betuwezicht') };
    const refused = await press(office, page(stream), 'doe', 'offer', stale);
    expect([refused.status, /data-code="([^"]+)"/.exec(refused.text)?.[1]]).toEqual([422, 'candidate-cannot-be-asked']);
    expect((await press(office, page(stream), 'doe', 'offer')).status).toBe(303);
    const shown = await read(office, page(stream));
    expect(shown).toContain('Gevraagd aan Praktijk Lindehof');
    expect(shown).not.toContain('Plekken die u kunt vragen');
  });

  it('a form that came too late changes nothing and says so; sent twice it asks once', async () => {
    const stream = await tell(searching);
    const { to, own } = await openedForm(office, page(stream), 'doe', 'offer');
    expect((await office.send(to, own)).status).toBe(303);
    expect((await office.send(to, own)).status).toBe(303);
    expect(await read(office, page(stream))).toContain('Gevraagd aan Praktijk Lindehof');
    const late = await office.send(to, { ...own, 'command-id': '01999999-0000-7000-8000-000000000001' });
    expect(late.status).toBe(409);
    expect(readable(late.text)).toContain('Bekijk wat er nieuw is');
  });

  it('a question that nobody answered in time closes by itself, and the next place leads', async () => {
    const stream = await tell((teller) => {
      teller.signal(30);
      teller.ask(29);
      teller.search(28);
      teller.offer(20, 'lindehof');
    });
    const { casework, clock } = app.opened.services;
    await casework.tick(clock());
    const shown = await read(office, page(stream));
    expect(shown).toContain('Praktijk Lindehof eerder gevraagd');
    expect(shown.indexOf('Vraag een plek bij Ggz Oeverzicht')).toBeGreaterThan(0);
    expect(shown).not.toContain('Vraag een plek bij Praktijk Lindehof');
  });
});

describe('when nobody is left', () => {
  const nobodyLeft = (teller: TransferTeller) => {
    teller.signal(30);
    teller.ask(30);
    teller.search(30);
    for (const name of ['lindehof', 'oeverzicht', 'overlaat', 'zilverschoon']) {
      teller.offer(20, name);
      teller.decline(18, name);
    }
  };

  it('the search goes up step by step, each explained, and goes on when a level found somebody', async () => {
    const stream = await tell(nobodyLeft);
    const none = await read(office, page(stream));
    expect(none).toContain('Er is geen plek meer om te vragen');
    for (const step of ['Regionaal:', 'Bovenregionaal:', 'Bestuurlijk:', 'Landelijk:']) expect(none).toContain(step);
    const note = 'Overdag, en reizen lukt tot een half uur.';
    expect((await press(office, page(stream), 'doe', 'escalate', { note })).status).toBe(303);
    expect(await read(office, page(stream))).toContain('U bent bij stap 1: regionaal.');

    const empty = await press(office, page(stream), 'doe', 'resume-search', { reason: 'new-candidate', candidate: '' });
    expect(empty.text).toContain('data-code="candidate-missing"');
    const found = { reason: 'level-found-place', candidate: organisationId('griend') };
    expect((await press(office, page(stream), 'doe', 'resume-search', found)).status).toBe(303);
    const shown = await office.get(page(stream));
    const [firstPlace = ''] = shown.text.split('<ol class="candidates">').at(1)?.split('</article>') ?? [];
    expect(readable(firstPlace)).toContain('Praktijk De Griend');
    expect(readable(firstPlace)).toContain('Gevonden bij het opschalen');
    expect(readable(firstPlace)).toContain('opgave verouderd');
    const asked = await press(office, page(stream), 'doe', 'offer', { candidate: organisationId('griend') });
    expect(asked.status).toBe(303);
    expect(await read(office, page(stream))).toContain('Praktijk De Griend');
  });

  it('is closed without a place only after the fourth step, with the decision', async () => {
    const stream = await tell(nobodyLeft);
    for (const step of [1, 2, 3, 4]) {
      expect(await read(office, page(stream))).toContain(`Schaal op naar stap ${String(step)}`);
      expect((await press(office, page(stream), 'doe', 'escalate')).status).toBe(303);
    }
    const empty = await press(office, page(stream), 'doe', 'close-unresolved', { decision: '' });
    expect(empty.text).toContain('data-code="decision-missing"');
    const decision = 'Er is nu geen plek. Wij kijken in januari opnieuw.';
    expect((await press(office, page(stream), 'doe', 'close-unresolved', { decision })).status).toBe(303);
    expect(await read(office, page(stream))).toContain(decision);
  });
});

describe('what stops everything', () => {
  it('is one action with acute danger, from every open state', async () => {
    const stream = await tell(searching);
    const without = await press(office, page(stream), 'doe', 'signal-acute');
    expect(without.text).toContain('data-code="acute-service-not-contacted"');
    expect((await press(office, page(stream), 'doe', 'signal-acute', { acuteServiceContacted: 'ja' })).status).toBe(
      303,
    );
    expect(await read(office, page(stream))).toContain('acute ggz');
  });

  it('ends on the word of the person, with a reason', async () => {
    const stream = await tell(searching);
    const resolved = { reason: 'met-elsewhere', onPersonsWord: 'ja' };
    expect((await press(office, page(stream), 'doe', 'resolve', resolved)).status).toBe(303);
    expect(await read(office, page(stream))).toContain('elders geholpen');
  });
});

describe('the warm hand-over', () => {
  it('needs the referral and the yes of the person to exactly what goes along', async () => {
    const stream = await tell((teller) => {
      searching(teller);
      teller.offer(4, 'lindehof');
      teller.accept(3, 'lindehof', 9);
    });
    const word = { onPersonsWord: 'ja' };
    const unnamed = await press(office, page(stream), 'doe', 'confirm-place', word);
    expect(unnamed.text).toContain('data-code="identity-consent-missing"');
    expect((await press(office, page(stream), 'doe', 'confirm-place', { ...word, identityConsent: 'ja' })).status).toBe(
      303,
    );

    const sent = { ziet: ['vraag'], referralPresent: 'ja' };
    const noYes = await press(office, page(stream), 'doe', 'start-handover', sent);
    expect(noYes.status).toBe(422);
    expect(readable(noYes.text)).toContain('Vraag de persoon of dit mee mag.');
    expect(noYes.text).toMatch(/value="vraag" checked/);
    const noReferral = await press(office, page(stream), 'doe', 'start-handover', { informationSent: 'ja' });
    expect(noReferral.text).toContain('data-code="referral-missing"');
    const done = await press(office, page(stream), 'doe', 'start-handover', { ...sent, informationSent: 'ja' });
    expect(done.status).toBe(303);
    expect(await read(office, page(stream))).toContain('Praktijk Lindehof heeft de overdracht');
  });
});

describe('the list', () => {
  it('has the turns of the office first in a list of their own, initials and no names, and a verb as the action', async () => {
    await tell((transfer) => {
      transfer.signal(5);
      transfer.ask(4);
      transfer.search(4);
    });
    const shown = await read(office, '/nl/transfers?lijst=aan-zet');
    expect(shown).toContain('U bent aan zet');
    expect(shown).toMatch(/TM-\d{4} S\.A\. plek vragen coördinator MGN/);
    expect(shown).toContain('Kies een plek');
    expect(shown).not.toContain('Sofie Arends');
    const all = await office.get('/nl/transfers?lijst=alle');
    expect(all.text).toContain('<title>Transfers');
    expect(readable(all.text)).toMatch(/Afgerond \d/);
  });

  it('shows what is late first, and says so in words', async () => {
    await tell((teller) => teller.signal(40), 'johan');
    const shown = await read(office, '/nl/transfers?lijst=te-laat');
    expect(shown).toContain('J.K.');
    const all = await read(office, '/nl/transfers?lijst=alle');
    expect(all.indexOf('J.K.')).toBeLessThan(all.indexOf('S.A.'));
  });

  it('is in the menu of those who can have some, and of nobody else', async () => {
    const has = async (identity: string) =>
      (await (await app.as(identity)).get('/nl/over')).text.includes('href="/nl/transfers"');
    for (const identity of ['coordinator', 'gp', 'nurse', 'ggz', 'social', 'receiver-ggz', 'expert'])
      expect(await has(identity)).toBe(true);
    for (const identity of ['person', 'privacy', 'chair']) expect(await has(identity)).toBe(false);
    expect((await (await app.as('chair')).get('/nl/transfers')).status).toBe(403);
  });

  it('finds a transfer by its number from the worklist', async () => {
    const number = /TM-\d{4}/.exec(await read(office, '/nl/transfers?lijst=alle'))?.[0] ?? '';
    expect((await office.get(`/nl/werklijst?zaak=${number}`)).location).toMatch(/^\/nl\/transfer\//);
  });
});

describe('a transfer of somebody else', () => {
  it('is not there for a practice, a provider or a person without a part in it', async () => {
    const stream = await tell(searching);
    for (const identity of ['ggz', 'social', 'receiver-social']) {
      const visitor = await app.as(identity);
      const { status } = await visitor.get(page(stream));
      // Wilgenkade is where the person stands, and so has a part in it.
      expect([identity, status]).toEqual([identity, identity === 'ggz' ? 200 : 404]);
    }
    expect((await (await app.as('person-vera')).get(`/nl/mijn-route/keuze/${stream}`)).status).toBe(404);
    expect((await app.visitor().get(page(stream))).location).toContain('/nl/inloggen');
  });
});
