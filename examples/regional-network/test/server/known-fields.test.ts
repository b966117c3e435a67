/**
 * The fields that a form of ours can have: all others are refused with a page that says what to do, and each is on a page somewhere.
 * That no page has other fields, the visitor of every test looks after (`running-app.ts`).
 */
import { PersonId, plainDateOf, type StreamId } from '@mgn/domain';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoTeller } from '../../src/demo/conversation.js';
import { professionalId, streamId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import { demoStories, type DemoStory } from '../../src/demo/stories.js';
import type { TransferTeller } from '../../src/demo/transfers.js';
import { fieldsOfForms, knownFieldsAt } from '../../src/server/forms/known-fields.js';
import { socialRequests, startAppWhere } from './agreed-region.js';
import { press } from './press.js';
import { renderedForms, unknownFields } from './rendered-forms.js';
import { startApp, type Fields, type Page, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';
import { longWait, tellTransfer } from './told-transfer.js';
import { myPlacePath, placePath, putOnList, startWaiting, type Given } from './waiting-places.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('the fields at an address', () => {
  it('are the same in both languages, for every id, and with a slash at the end', () => {
    const fields = knownFieldsAt('/zaak/:stream/plannen');
    expect(fields?.get('datum')).toBe('datum');
    for (const path of ['/nl/zaak/x/plannen', '/en/zaak/y/plannen', '/nl/zaak/x/plannen/']) {
      expect(knownFieldsAt(path)).toBe(fields);
    }
  });

  it('are named for every direction, seat and row that a form can have, and for no other', () => {
    const handover = knownFieldsAt('/zaak/x/overdracht');
    expect(handover?.get('ggz-basic.receiver')).toBe('{receiving}.receiver');
    expect(handover?.get('transfer.case-conference')).toBe('transfer.{ending}');
    expect(handover?.has('own-network.receiver')).toBe(false);
    expect(handover?.has('transfer.none-needed')).toBe(false);
    expect(knownFieldsAt('/zaak/x/plannen')?.has('seat.experience-expert')).toBe(true);
    expect(knownFieldsAt('/zaak/x/plannen')?.has('seat.person')).toBe(false);
    const conversation = knownFieldsAt('/gesprek/x');
    for (const row of ['0', '19']) expect(conversation?.has(`report.agreements.${row}.what`)).toBe(true);
    for (const row of ['20', '00', '-1', '{row}', '']) {
      expect(conversation?.has(`report.agreements.${row}.what`)).toBe(false);
    }
  });

  it('are none where no form of ours is sent', () => {
    for (const path of ['/', '/nl', '/nl/werklijst', '/nl/zaak', '/nl/zaak/x/y', '/nl//aanmelden', '/de/aanmelden']) {
      expect([path, knownFieldsAt(path)]).toEqual([path, null]);
    }
  });

  it('law: a name that the table does not spell is not known, whatever the language makes of it', () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'report.agreements.__proto__.what', '{receiving}.ja'),
    );
    const spelled = new Set(Object.keys(fieldsOfForms).flatMap((path) => [...(knownFieldsAt(path)?.keys() ?? [])]));
    fc.assert(
      fc.property(names, fc.constantFrom(...Object.keys(fieldsOfForms)), (name, path) => {
        fc.pre(!spelled.has(name));
        expect(knownFieldsAt(path)?.has(name)).toBe(false);
      }),
    );
  });
});

describe('a form with a field that is not on it', () => {
  const question = 'Ik slaap slecht en <b>pieker</b> over de huur.';
  const filledIn = {
    gevaar: 'nee',
    naam: 'Invented Person',
    geboortedatum: '1985-03-02',
    telefoon: '06 – 00 00 00 99',
    gemeente: '0281',
    entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
    'entry.exclusionGround': 'geen',
    question,
    personAgrees: 'ja',
    vooraf: 'vraag',
    doe: 'submit',
  } as const;
  const stored = async (): Promise<number> => {
    const office = await app.as('coordinator');
    return [...(await office.get('/nl/werklijst?lijst=alle')).text.matchAll(/VG-\d{4}/g)].length;
  };
  const send = async (fields: Fields, language = 'nl'): Promise<Page> =>
    (await app.as('gp')).fillIn(`/${language}/aanmelden`, { ...filledIn, ...fields });
  const refused = (page: Page, code: string) => {
    expect([page.status, page.location]).toEqual([400, null]);
    expect(page.text).toContain(`data-code="${code}"`);
    expect(page.headers.get('Cache-Control')).toContain('no-store');
  };

  it('is taken without it', async () => {
    expect((await send({})).status).toBe(303);
  });

  it.each([
    'kleur',
    '__proto__',
    'constructor',
    'constructor.prototype.x',
    'a.0.__proto__',
    'toString',
    'question.0',
    'Question',
    '',
    // A field of another form of ours.
    'report.question',
    'sta-toe',
  ])('is refused before anything is stored: `%s`', async (name) => {
    const before = await stored();
    const page = await send({ [name]: 'iets' });
    refused(page, 'unknown-field');
    expect(readable(page.text)).toContain('Er is niets opgeslagen. Ga terug, open het formulier opnieuw');
    expect(await stored()).toBe(before);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('says so in English as well', async () => {
    const page = await send({ kleur: 'blauw' }, 'en');
    refused(page, 'unknown-field');
    expect(readable(page.text)).toContain('Nothing was saved. Go back, open the form again');
  });

  it('keeps what was written in fields that we know, and repeats nothing of the others', async () => {
    const page = await send({ '<i>kleur</i>': 'Een lang stuk tekst dat nergens hoort te staan.' });
    refused(page, 'unknown-field');
    expect(page.text).toContain('Ik slaap slecht en &lt;b&gt;pieker&lt;/b&gt; over de huur.');
    expect(page.text).not.toContain('kleur');
    expect(page.text).not.toContain('nergens');
    // Neither a short answer nor an id is a text to copy.
    expect(page.text.match(/<textarea/g)).toHaveLength(1);
    expect(app.logged()).not.toMatch(/kleur|pieker|nergens/);
  });

  it('is refused with more than 500 fields, also where we know each of them', async () => {
    const before = await stored();
    const hidden = 3;
    const own = Object.values(filledIn).flat().length + hidden;
    const entries = (count: number) => Array.from({ length: count }, () => 'klachten');
    const page = await send({ entry: entries(501 - own + filledIn.entry.length) });
    refused(page, 'too-many-fields');
    expect(readable(page.text)).toContain('nooit meer dan 500 velden');
    expect(page.text).toContain('Ik slaap slecht en &lt;b&gt;pieker&lt;/b&gt; over de huur.');
    expect(await stored()).toBe(before);
  });

  it('is refused at the other doors as well: signing in, signing out, a case, and what is shared', async () => {
    const person = await app.as('person');
    const { hidden } = await person.get('/nl/mijn-route/delen');
    for (const path of ['/nl/inloggen', '/nl/uitloggen', '/nl/zaak/x', '/nl/mijn-route/delen', '/nl/logboek']) {
      refused(await person.send(path, { token: hidden['token'] ?? '', kleur: 'blauw' }), 'unknown-field');
    }
    expect((await person.get('/nl/mijn-route')).status).toBe(200);
  });

  it('is a page that is not there, where no form of ours is sent', async () => {
    const gp = await app.as('gp');
    const { hidden } = await gp.get('/nl/aanmelden');
    for (const path of ['/nl/werklijst', '/nl/nergens', '/nl']) {
      expect([path, (await gp.send(path, hidden)).status]).toEqual([path, 404]);
    }
  });
});

describe('the look at the forms of a page', () => {
  it('finds a field, a button and a form that the app does not know, and a field outside its form', () => {
    const form = (inside: string, attributes = 'method="post" action="/nl/logboek"') =>
      unknownFields(`<form ${attributes}>${inside}</form>`, '/nl/logboek');
    expect(form('<input type="hidden" name="token"><input id="x" name="zaak">')).toEqual([]);
    expect(form('<select id="a" name="kleur"></select>')).toEqual(['/nl/logboek: kleur']);
    expect(form('<textarea name="lang"></textarea><button name="doe">')).toEqual([
      '/nl/logboek: lang',
      '/nl/logboek: doe',
    ]);
    expect(form('<input name="zaak">', 'method="post" action="/nl/werklijst"')).toEqual([
      '/nl/werklijst: no form is known here',
    ]);
    expect(form('<input name="kleur">', 'role="search" method="get"')).toEqual([]);
    expect(form('<input form="other" name="zaak">')).toEqual(['/nl/logboek: loose field']);
  });
});

describe('every field of the table', () => {
  const seen = new Map<string, Set<string>>();
  const look = (page: Page, at: string): Page => {
    for (const { path, names } of renderedForms(page.text, at)) {
      const fields = knownFieldsAt(path);
      const known = Object.keys(fieldsOfForms).find((each) => knownFieldsAt(each) === fields) ?? '';
      const entries = seen.get(known) ?? new Set();
      for (const name of names) entries.add(fields?.get(name) ?? '');
      seen.set(known, entries);
    }
    return page;
  };
  const open = async (visitor: Visitor, path: string): Promise<Page> => {
    const page = await visitor.get(path);
    expect([path, page.status]).toEqual([path, 200]);
    return look(page, path);
  };
  const done = (page: Page): Page => {
    expect([page.status, page.status === 303 ? '' : readable(page.text)]).toEqual([303, '']);
    return page;
  };
  /** Shows a form again with what is wrong with it. */
  const wrong = (page: Page, path: string): Page => {
    expect([path, page.status]).toEqual([path, 422]);
    return look(page, path);
  };

  const at = (daysAgo: number, time: string) => ({ daysAgo, time });
  const team = { gp: 'terlouw', ggz: 'vissers', social: 'groen' };
  const [story] = demoStories;
  const twoDirections: DemoStory = { ...story, directions: ['ggz-specialised', 'ggz-basic'] };
  const steps: readonly ((tell: DemoTeller) => void)[] = [
    (tell) => tell.submit(at(20, '11:20')),
    (tell) => tell.pickUp(at(20, '15:05')),
    (tell) => tell.accept(at(20, '15:15')),
    (tell) => tell.plan(at(19, '10:40'), -12, '10:00', 'Wijkhuis De Linge'),
    (tell) => tell.held(at(12, '11:20')),
    (tell) => tell.write(at(12, '14:00')),
    (tell) => tell.agree(at(11, '09:30')),
    (tell) => tell.deliver(at(11, '13:10')),
    (tell) => tell.decide(at(7, '08:45')),
    (tell) =>
      tell.handOver(at(7, '09:30'), [
        { direction: 'ggz-specialised', to: 'lindehof', sends: ['identification'] },
        { direction: 'ggz-basic', to: 'lindehof', sends: ['identification'] },
      ]),
    (tell) => tell.decline(at(6, '09:30'), 'ggz-basic', 'lindehof'),
  ];
  const told = (name: keyof typeof knownPeople, until: number): Promise<StreamId> =>
    tellOtherwise(
      app,
      `${name}-${String(until)}`,
      { ...team, person: knownPeople[name], story: twoDirections },
      (tell) => {
        for (const step of steps.slice(0, until)) step(tell);
      },
    );

  it('stands on a page', { timeout: 60_000 }, async () => {
    const [gp, coordinator, ggz, receiver, privacy] = await Promise.all(
      ['gp', 'coordinator', 'ggz', 'receiver-ggz', 'privacy'].map((identity) => app.as(identity)),
    );
    if (!gp || !coordinator || !ggz || !receiver || !privacy) throw new Error('nobody signed in');
    await open(app.visitor(), '/nl/inloggen');
    await open(privacy, '/nl/logboek');

    // A request of the social domain, and one for somebody younger than 18.
    const region = await startAppWhere(socialRequests);
    try {
      const requester = await region.as('social');
      await open(requester, '/nl/aanmelden');
    } finally {
      await region.stop();
    }
    const nextYear = Number(plainDateOf(app.opened.services.clock()).slice(0, 4)) + 1;
    const young = {
      gevaar: 'nee',
      naam: 'Invented Youth',
      geboortedatum: `${String(nextYear - 18)}-12-31`,
      doe: 'submit',
    };
    wrong(await gp.fillIn('/nl/aanmelden', young), '/nl/aanmelden');
    const draft = { ...young, geboortedatum: '1985-03-02', telefoon: '06 – 00 00 00 99', doe: 'prepare' };
    const kept = done(await gp.fillIn('/nl/aanmelden', draft)).location ?? '';
    await open(gp, kept);
    await open(gp, kept.replace('/zaak/', '/aanmelden/'));

    // Before there is a date.
    const requested = await told('johan', 2);
    await open(gp, `/nl/zaak/${requested}`);
    await open(coordinator, `/nl/zaak/${requested}/beoordelen`);
    const unreached = await tellOtherwise(app, 'unreached', { ...team, person: knownPeople.sofie }, (tell) => {
      for (const step of steps.slice(0, 3)) step(tell);
      // So far apart that no two fall on one working day, whatever day it is today.
      for (const daysAgo of [17, 13, 9]) tell.attempt(at(daysAgo, '10:00'), false);
    });
    await open(coordinator, `/nl/zaak/${unreached}/plannen`);

    // A date that came, and a person who stopped sharing: one goes on after a second answer, the other after a choice.
    const begun = await told('daniel', 4);
    await open(coordinator, `/nl/zaak/${begun}`);
    await open(ggz, `/nl/gesprek/${begun}`);
    const bilal = await app.as('person-bilal');
    const stopped = await tellConversation(app, 'bilal');
    done(await press(coordinator, `/nl/zaak/${stopped}`, 'doe', 'replan', { reason: 'person-asked' }));
    await open(bilal, '/nl/mijn-route/delen');
    await open(bilal, '/nl/mijn-route/berichten');
    await open(bilal, '/nl/mijn-route/stoppen');
    done(await press(bilal, '/nl/mijn-route/delen', 'stop', 'all'));
    await open(bilal, '/nl/mijn-route/delen');
    await open(coordinator, `/nl/zaak/${stopped}`);
    done(await press(coordinator, `/nl/zaak/${stopped}`, 'doe', 'permit-again', { 'tweede-antwoord': 'ja' }));
    const date = {
      datum: `${String(nextYear)}-01-12`,
      tijd: '10:00',
      'appointment.minutes': '60',
      'appointment.place': 'onsite',
      'appointment.closeOnes': '0',
      'seat.mh-professional': professionalId('vissers'),
      'seat.social-domain-professional': professionalId('groen'),
      personAgrees: 'ja',
    };
    const planning = `/nl/zaak/${stopped}/plannen`;
    wrong(await press(coordinator, planning, 'doe', 'plan', date), planning);

    // What was written, and a second conversation.
    const written = await told('vera', 6);
    const vera = await app.as('person-vera');
    await open(ggz, `/nl/gesprek/${written}`);
    await open(vera, '/nl/mijn-route/verslag');
    await open(coordinator, `/nl/zaak/${written}/plannen`);
    const second = { ...date, secondReason: 'more-time-needed' };
    done(await press(coordinator, `/nl/zaak/${written}/plannen`, 'doe', 'plan-second', second));
    await open(coordinator, `/nl/zaak/${written}`);

    // The decision, and who takes over.
    const delivered = await told('ramon', 8);
    await open(gp, `/nl/advies/${delivered}`);
    const decision = { doe: 'record-gp-decision' };
    done(await press(gp, `/nl/advies/${delivered}`, 'decision', 'follows-advice', decision));
    await open(coordinator, `/nl/zaak/${delivered}/overdracht`);
    const declined = await told('pauline', 11);
    await open(coordinator, `/nl/zaak/${declined}/overdracht`);
    await open(receiver, `/nl/aangeboden/${declined}`);
    await tellConversation(app, 'marit');
    await open(await app.as('person'), '/nl/mijn-route');

    // A transfer, as far as it has come, with each form of it.
    const transfer = (name: string, tell: (teller: TransferTeller) => void) =>
      tellTransfer(app, name, tell, { ...longWait, person: knownPeople.marit, beside: 'marit' });
    const looking = (tell: TransferTeller) => {
      tell.signal(5);
      tell.ask(4);
      tell.search(4);
    };
    const atLindehof = (tell: TransferTeller) => {
      looking(tell);
      tell.offer(3, 'lindehof');
      tell.accept(3, 'lindehof', 9);
    };
    await open(gp, `/nl/zaak/${streamId('marit')}/transfer`);
    await open(coordinator, `/nl/transfer/${await transfer('fields 1', (tell) => tell.signal(5))}`);
    const choosing = await transfer('fields 2', (tell) => {
      tell.signal(5);
      tell.ask(4);
    });
    await open(coordinator, `/nl/transfer/${choosing}`);
    await open(await app.as('person'), `/nl/mijn-route/keuze/${choosing}`);
    await open(coordinator, `/nl/transfer/${await transfer('fields 3', looking)}`);
    const up = await transfer('fields 4', (tell) => {
      looking(tell);
      for (const note of ['een', 'twee', 'drie', 'vier']) tell.escalate(2, note);
    });
    await open(coordinator, `/nl/transfer/${up}`);
    const lower = await transfer('fields 5', (tell) => {
      looking(tell);
      for (const name of ['lindehof', 'oeverzicht', 'overlaat', 'zilverschoon']) {
        tell.offer(3, name);
        tell.decline(3, name);
      }
    });
    await open(coordinator, `/nl/transfer/${lower}`);
    await open(coordinator, `/nl/transfer/${await transfer('fields 6', atLindehof)}`);
    const chosen = await transfer('fields 7', (tell) => {
      atLindehof(tell);
      tell.confirm(2, 'lindehof');
    });
    await open(coordinator, `/nl/transfer/${chosen}`);
    await open(receiver, `/nl/aangeboden/${chosen}`);
    const offered = await transfer('fields 8', (tell) => {
      looking(tell);
      tell.offer(3, 'lindehof');
    });
    await open(receiver, `/nl/aangeboden/${offered}`);

    // Places on waiting lists, in the states that have forms of their own.
    const place = (then: readonly Given[]) => {
      const id = PersonId.parse(app.opened.services.identifiers.newId());
      return putOnList(app, { person: { ...knownPeople.vera, id }, firstContact: 40, then, shows: ['network'] });
    };
    const intakeOn = app.opened.services.today();
    const waiting = await place([startWaiting(40)]);
    await open(ggz, placePath(await place([])));
    await open(ggz, placePath(waiting));
    await open(
      ggz,
      placePath(
        await place([startWaiting(40), [0, { type: 'record-intake', intakeOn }], [0, { type: 'queue-treatment' }]]),
      ),
    );
    done(await press(coordinator, placePath(waiting), 'doe', 'begin-overstap'));
    await open(coordinator, placePath(waiting));
    await open(ggz, '/nl/wachtlijst/nieuw');
    await open(ggz, `/nl/wachtlijst/nieuw?zaak=${written}`);
    await open(ggz, '/nl/transfers/aanvragen');
    await open(ggz, `/nl/transfers/aanvragen?zaak=${written}`);
    await open(vera, myPlacePath(await putOnList(app, { firstContact: 40, of: written })));

    const manager = await app.as('offer');
    await open(manager, '/nl/aanbod-beheer');
    await open(manager, '/nl/aanbod-beheer/ggz-basic');

    // The address book: an organisation on the way from a transfer, and one with a name that is known.
    const adding = `/nl/adresboek/toevoegen?transfer=${offered}`;
    const known = { name: 'Praktijk Lindehof', kind: 'ggz-provider', phone: '070 – 000 00 03', noticeEmail: '' };
    await open(coordinator, adding);
    const asked = wrong(await coordinator.fillIn(adding, known, '/nl/adresboek/toevoegen'), adding);
    const other = { ...asked.hidden, ...known, andere: 'ja' };
    const entry = done(await coordinator.send('/nl/adresboek/toevoegen', other)).location ?? '';
    await open(coordinator, entry);
    const elsewhere = { ...known, name: 'Wilgenkade ggz' };
    wrong(await coordinator.fillIn(entry, elsewhere, entry.replace(/\?.*/u, '')), entry);

    const everywhere = new Set([...seen.values()].flatMap((entries) => [...entries]));
    // Which pages ask after a no, and which request form asks what, depends on what was filled in; each has been seen on one of them.
    const shared = new Set([
      'command-id',
      'expects',
      'opnieuw-gevraagd',
      'gevraagd-over',
      'eerder-ja',
      'eerder-zonder',
      'gezien',
      'gpPractice',
      'jongerDan18',
    ]);
    const dead = Object.entries(fieldsOfForms).flatMap(([path, entries]) =>
      entries
        // The forms of the case conference are opened in `case-conference.test.ts`, those of concerns in `concerns.test.ts`.
        .filter(() => !path.includes('/casusoverleg') && !path.includes('/netwerkzorgen'))
        .filter((entry) => !(shared.has(entry) ? everywhere : (seen.get(path) ?? new Set())).has(entry))
        .map((entry) => `${path}: ${entry}`),
    );
    // Only who signs in at a provider with several roles chooses one: see `oidc.test.ts`.
    expect(dead).toEqual(['/inloggen/rol: token', '/inloggen/rol: rol']);
  });
});
