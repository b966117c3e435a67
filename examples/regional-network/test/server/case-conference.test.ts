/**
 * The case conference on its pages: bringing a question in, and what each role can do with it.
 */
import { addDays } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId, streamId } from '../../src/demo/ids.js';
import { fieldsOfForms, knownFieldsAt } from '../../src/server/forms/known-fields.js';
import { bringIn, formOn, goodQuestion, putOnAgenda, sessionPath, step, table, taken } from './conference-steps.js';
import { renderedForms } from './rendered-forms.js';
import { startApp, type Fields, type Page, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

const bringing = '/nl/casusoverleg/inbrengen';

let app: TestApp;
let gp: Visitor;
let social: Visitor;
let coordinator: Visitor;
let chair: Visitor;
beforeAll(async () => {
  app = await startApp();
  [gp, social, coordinator, chair] = (await Promise.all(
    ['gp', 'social', 'coordinator', 'chair'].map((identity) => app.as(identity)),
  )) as [Visitor, Visitor, Visitor, Visitor];
});
afterAll(() => app.stop());
beforeAll(() => tellConversation(app, 'marit'));

const open = async (visitor: Visitor, path: string): Promise<string> => {
  const page = await visitor.get(path);
  expect([path, page.status]).toEqual([path, 200]);
  return readable(page.text);
};
const idIn = (path: string): string => path.split('/').at(-1) ?? '';
const titleOf = ({ text }: Page): string => readable(/<title>([\s\S]*?)<\/title>/.exec(text)?.[1] ?? '').trim();
const refused = (page: Page, ...words: readonly string[]) => {
  expect(page.status).toBe(422);
  expect(titleOf(page)).toMatch(/^Fout: /);
  for (const each of words) expect(readable(page.text)).toContain(each);
};

describe('bringing in a question', () => {
  it('is in the menu of whoever takes part, and of nobody else', async () => {
    for (const identity of ['gp', 'nurse', 'ggz', 'social', 'expert', 'coordinator', 'chair']) {
      const page = await (await app.as(identity)).get('/nl/casusoverleg');
      expect([identity, page.status]).toEqual([identity, 200]);
      expect(page.text).toContain('href="/nl/casusoverleg"');
    }
    for (const identity of ['person', 'privacy']) {
      const page = await (await app.as(identity)).get('/nl/casusoverleg');
      expect([identity, page.status]).toEqual([identity, 403]);
      expect(page.text).not.toContain('href="/nl/casusoverleg"');
    }
    expect((await app.visitor().signIn('chair')).location).toBe('/nl/werklijst');
  });

  it('goes through without a script, and says what follows', async () => {
    const path = await bringIn(social);
    const page = await social.get(path);
    expect(readable(page.text)).toContain('ingediend');
    expect(readable(page.text)).toContain('Wie is nu verantwoordelijk Welzijn De Brugwachter');
    expect(readable(page.text)).toContain('vraag bekijken');
    expect(readable(page.text)).toContain('Geen naam, nagelezen door wie inbracht');
  });

  it('refuses a BSN at its place, keeps the rest of the form, and keeps nothing of the number', async () => {
    const bsn = '999990019';
    const page = await step(social, bringing, 'submit', { ...goodQuestion, question: `Het gaat om ${bsn}.` });
    refused(page, 'burgerservicenummer', 'Wat u invulde, is bewaard.', 'Het buurtteam kwam twee keer.');
    expect(page.text).toMatch(/id="question-fout"[^>]*>[^<]*burgerservicenummer/);
    // The draft is there, without a text; the same form goes on with it.
    const { to, own } = formOn(page, 'submit');
    const done = await social.send(to, { ...goodQuestion, ...own });
    expect(done.status).toBe(303);
    for (const path of [done.location ?? '', '/nl/casusoverleg']) expect(await open(social, path)).not.toContain(bsn);
    expect(app.logged()).not.toContain(bsn);
    const kept = await app.opened.openStore().readAllStreams({ after: null, limit: 500 });
    expect(JSON.stringify(kept)).not.toContain(bsn);
  });

  it('marks what only may name somebody, until the writer looked again', async () => {
    const text = 'Wie kan helpen als mevrouw Jansen niet slaapt?';
    const page = await step(social, bringing, 'submit', { ...goodQuestion, question: text });
    refused(page, 'Hier staat misschien iets dat naar de persoon leidt: mogelijke naam', 'Kijk nog eens naar uw tekst');
    const { to, own } = formOn(page, 'submit');
    const done = await social.send(to, { ...goodQuestion, ...own, question: text, nagekeken: 'ja' });
    expect(done.status).toBe(303);
    expect(await open(social, done.location ?? '')).toContain('Let op: misschien mogelijke naam in de tekst');
  });

  it('warns where few people share the facts, and says what to change', async () => {
    const rare = { ...goodQuestion, 'background.municipality': '0281', 'background.rareFeature': 'ja' };
    const page = await step(social, bringing, 'submit', rare);
    refused(page, 'laat de gemeente weg, laat de leeftijd weg, of schrijf het kenmerk algemener');
    const { to, own } = formOn(page, 'submit');
    const done = await social.send(to, { ...rare, ...own, smallNumberConsidered: 'ja' });
    expect(done.status).toBe(303);
    expect(await open(social, done.location ?? '')).toContain('Let op: weinig mensen hebben dit samen');
  });

  it('says everything that is missing at once', async () => {
    const page = await step(social, bringing, 'submit', {});
    refused(page, 'De persoon weet nog niet van het overleg', 'Er staat niet wat al is geprobeerd', 'bevestigd');
  });

  it('sent twice is one question', async () => {
    const { to, own } = formOn(await social.get(bringing), 'submit');
    const one = await social.send(to, { ...goodQuestion, ...own });
    const two = await social.send(to, { ...goodQuestion, ...own });
    expect([one.status, two.status, two.location]).toEqual([303, 303, one.location]);
  });
});

describe('a question without a name', () => {
  it('leads to nobody: not in the page, its title, its address or a list', async () => {
    const path = await bringIn(gp);
    for (const [visitor, where] of [
      [gp, path],
      [coordinator, path],
      [coordinator, '/nl/casusoverleg'],
      [chair, '/nl/casusoverleg'],
    ] as const) {
      const page = await visitor.get(where);
      expect(page.status).toBe(200);
      expect(page.text).not.toMatch(/Marit|Verhoeven|M\.V\.|VG-\d/);
      expect(titleOf(page)).not.toMatch(/huur|slapen|CO-\d/);
    }
    expect(path).toMatch(/^\/nl\/casusoverleg\/vraag\/[0-9a-f-]{36}$/);
    expect(await open(await app.as('person'), '/nl/mijn-route')).not.toContain('casusoverleg');
    // Who has no part in it finds nothing there, and neither does a person.
    expect((await (await app.as('receiver-ggz')).get(path)).status).toBe(404);
    expect((await (await app.as('person')).get(path)).status).toBe(403);
  });
});

describe('looking at a question', () => {
  it('is not for whoever brought it in', async () => {
    const path = await bringIn(coordinator);
    refused(await step(coordinator, path, 'screen'), 'U diende de vraag zelf in.', 'Vraag het een collega');
    await taken(chair, path, 'screen');
  });

  it('gives it back with a reason and what fits better', async () => {
    const path = await bringIn(gp);
    refused(await step(coordinator, path, 'return', { reason: 'other-table' }), 'Er staat niet wat beter past.');
    await taken(coordinator, path, 'return', { reason: 'other-table', route: 'consultation', note: 'Bel eerst even.' });
    const text = await open(gp, path);
    expect(text).toContain('Dit past beter consultatie ggz voor sociaal domein');
    expect(text).toContain('Bel eerst even.');
    expect(text).toContain('U hoeft nu niets te doen.');
  });

  it('ends it in one action where there is danger', async () => {
    const path = await bringIn(gp);
    refused(await step(coordinator, path, 'signal-acute'), 'acute');
    await taken(coordinator, path, 'signal-acute', { acuteServiceContacted: 'ja' });
    expect(await open(gp, path)).toContain('acute route');
  });

  it('tells who comes too late, with the text that was written', async () => {
    const path = await bringIn(gp);
    const { to, own } = formOn(await coordinator.get(path), 'return');
    await taken(chair, path, 'screen');
    const note = 'Deze vraag is al eens besproken in een ander overleg.';
    const late = await coordinator.send(to, { ...own, reason: 'other', route: 'gp', note });
    expect([late.status, late.text.includes('data-code="changed-meanwhile"')]).toEqual([409, true]);
    expect(late.text).toContain(note);
  });

  it('can be stopped by who brought it in, and is forgotten', async () => {
    const path = await bringIn(gp);
    refused(await step(gp, path, 'withdraw', { reason: 'withdrawn-by-person' }), 'Zet eerst een vinkje.');
    await taken(gp, path, 'withdraw', { reason: 'withdrawn-by-person', sure: 'ja' });
    expect(await open(gp, path)).not.toContain('met de huur');
  });
});

describe('after the session', () => {
  it('goes on until the person knows and every action is done', async () => {
    const today = app.opened.services.today();
    const path = await bringIn(social);
    await putOnAgenda(coordinator, path, today);
    const session = sessionPath(today);
    await taken(chair, session, 'record-discussed', {}, idIn(path));
    await taken(
      chair,
      session,
      'agree-actions',
      {
        advice: 'Begin met de huur.',
        textsChecked: 'ja',
        'actions.0.what': 'De verhuurder bellen',
        'actions.0.owner': organisationId('brugwachter'),
        'actions.0.by': addDays(today, 7),
      },
      idIn(path),
    );
    // Closing would be refused: it is not offered as long as something is left to do.
    expect(await open(social, path)).not.toContain('Sluit de vraag als');
    await taken(social, path, 'record-feedback', { personView: 'agrees' });
    refused(await step(social, path, 'complete-action'), 'Kies welke actie.');
    refused(await step(social, path, 'drop-action', { action: '1' }), 'Er staat niet waarom.');
    expect(await open(social, path)).not.toContain('Sluit de vraag als');
    await taken(social, path, 'complete-action', { action: '1' });
    await taken(social, path, 'close');
    expect(await open(social, path)).toContain('gesloten');
  });

  it('looks back later, finds a place, or goes on with more parties', async () => {
    const today = app.opened.services.today();
    const discussed = async (): Promise<string> => {
      const path = await bringIn(social);
      await putOnAgenda(coordinator, path, today);
      await taken(chair, sessionPath(today), 'record-discussed', {}, idIn(path));
      return path;
    };
    const yes = { direction: 'ggz-basic', personDecision: 'ja', searchConsent: 'ja', onPersonsWord: 'ja' };
    const found = await discussed();
    const candidate = organisationId('lindehof');
    refused(
      await step(social, found, 'record-place', { ...yes, candidate, personDecision: '' }),
      'De persoon zei geen ja.',
    );
    await taken(social, found, 'record-place', { ...yes, candidate });
    expect(await open(social, found)).toContain('Gevonden plek Praktijk Lindehof');
    const none = await discussed();
    await taken(social, none, 'escalate', { ...yes, noFittingPlace: 'ja', identifiedHandover: 'ja' });
    expect(await open(social, none)).toContain('gaat verder');
    const again = await discussed();
    const session = { 'session.on': addDays(today, 7), participants: table };
    refused(await step(chair, again, 'reschedule', session), 'Er staat niet waarom.');
    await taken(chair, again, 'reschedule', { ...session, reason: 'expertise-missing' });
    await taken(coordinator, again, 'move-date', { ...session, reason: 'person-asked' });
  });
});

describe('a question with a name', () => {
  it('is known to those whom the person permits, and the person reads it and can stop it', async () => {
    const stream = streamId('marit');
    const from = `${bringing}?zaak=${stream}`;
    expect(await open(gp, from)).toContain('Alleen wie de persoon toestaat');
    const named: Fields = {
      ...goodQuestion,
      'consent.organisations': [organisationId('netwerkbureau'), organisationId('wilgenkade')],
      'consent.givenOn': app.opened.services.today(),
    };
    const nobody = await step(gp, from, 'submit', { ...goodQuestion, 'consent.givenOn': '' });
    refused(nobody, 'De persoon noemde nog geen organisaties die mee mogen doen.');
    const path = (await taken(gp, from, 'submit', named)).location ?? '';
    expect(await open(gp, path)).toContain('Marit');
    await taken(gp, path, 'extend-consent', { organisations: organisationId('brugwachter'), onPersonsWord: 'ja' });
    await taken(chair, path, 'screen');
    const day = addDays(app.opened.services.today(), 3);
    await taken(chair, path, 'schedule', {
      'session.on': day,
      participants: ['wilgenkade', 'brugwachter', 'kersentuin'].map(organisationId),
    });
    expect(await open(await app.as('ggz'), path)).toContain('Marit');
    const person = await app.as('person');
    const mine = await open(person, '/nl/mijn-route');
    for (const words of ['Uw vraag in het casusoverleg', 'Wilgenkade ggz', 'Huisartsenpraktijk De Kersentuin']) {
      expect(mine).toContain(words);
    }
    // On a screen in a room there is no name.
    const agenda = await chair.get(`/nl/casusoverleg/${day}`);
    expect(agenda.text).not.toContain('Marit');
    expect(readable(agenda.text)).toContain('er is een vraag met naam');
    await taken(person, '/nl/mijn-route', 'withdraw', {}, '/mijn-route/casusoverleg');
    expect(await open(person, '/nl/mijn-route')).toContain('U bent gestopt');
    expect(await open(chair, `/nl/casusoverleg/${day}`)).toContain('Geen vragen. Het overleg gaat niet door.');
  });
});

describe('every field of the forms of the case conference', () => {
  it('stands on a page', async () => {
    const today = app.opened.services.today();
    const seen = new Set<string>();
    const look = (page: Page, at: string): void => {
      for (const { path, names } of renderedForms(page.text, at)) {
        for (const name of names) seen.add(`${path}: ${knownFieldsAt(path)?.get(name) ?? name}`);
      }
    };
    const visit = async (visitor: Visitor, path: string): Promise<void> => look(await visitor.get(path), path);
    const path = await bringIn(social);
    await visit(coordinator, path);
    await taken(coordinator, path, 'screen', { minutes: '2' });
    await visit(coordinator, path);
    await taken(coordinator, path, 'schedule', { 'session.on': today, participants: table });
    await visit(coordinator, path);
    await visit(chair, sessionPath(today));
    await taken(chair, sessionPath(today), 'record-discussed', {}, idIn(path));
    await visit(chair, sessionPath(today));
    await visit(social, path);
    const at = (address: string): string => address.replace(':stream', idIn(path)).replace(':datum', today);
    const expected = ['/casusoverleg/vraag/:stream', '/casusoverleg/:datum'] as const;
    const elsewhere = [
      // After a no of the person, of a question with a name, or of an action: opened in the tests above.
      'opnieuw-gevraagd',
      'gevraagd-over',
      'eerder-ja',
      'eerder-zonder',
      'gezien',
      'organisations',
      'action',
      'dropReason',
      'participants',
    ];
    const dead = expected.flatMap((address) =>
      (fieldsOfForms[address] ?? [])
        .filter((field) => !elsewhere.includes(field) && !seen.has(`/nl${at(address)}: ${field}`))
        .map((field) => `${address}: ${field}`),
    );
    expect(dead).toEqual([]);
  });
});
