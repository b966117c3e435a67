/**
 * Requests as people make them: begun with little and finished later, given back and completed, for somebody young, and by somebody who
 * does not work at a GP practice.
 */
import { addDays, PlainDate, StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf } from '../../src/demo/conversation.js';
import { organisationId } from '../../src/demo/ids.js';
import { changedDetails, isMinor, isTooYoung, needsDay } from '../../src/pages/refer/request-person.js';
import { formValues } from '../../src/server/forms/form-values.js';
import { socialRequests, startAppWhere } from './agreed-region.js';
import type { TestApp, Visitor } from './running-app.js';
import { press } from './press.js';
import { readable } from './told-conversation.js';

let app: TestApp;
let gp: Visitor;
let coordinator: Visitor;

beforeAll(async () => {
  app = await startAppWhere(socialRequests);
  [gp, coordinator] = [await app.as('gp'), await app.as('coordinator')];
});
afterAll(() => app.stop());

/** Everything that a request needs, but who it is about. */
const content = {
  gevaar: 'nee',
  entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
  'entry.exclusionGround': 'geen',
  question: 'Ik slaap slecht en pieker.',
  personAgrees: 'ja',
  vooraf: 'vraag',
  doe: 'submit',
} as const;
const person = { naam: 'Invented Person', geboortedatum: '1985-03-02', telefoon: '06 – 00 00 00 99' } as const;

const formOf = (location: string | null) => (location ?? '').replace('/zaak/', '/aanmelden/');
const errorsOf = (text: string) => [...text.matchAll(/<a href="#([^"]+)">/g)].map(([, field]) => field);

describe('a draft with a name only', () => {
  it('asks for the rest, refuses to go without it, and goes with it', async () => {
    const saved = await gp.fillIn('/nl/aanmelden', { naam: 'Begonnen Persoon', doe: 'prepare' });
    expect(saved.status).toBe(303);
    const path = formOf(saved.location);
    const { text } = await gp.get(path);
    expect(text).toContain('value="Begonnen Persoon"');
    expect(text).toContain('name="geboortedatum"');
    expect(text).toContain('name="telefoon"');

    const early = await gp.fillIn(path, content);
    expect(early.status).toBe(422);
    expect(errorsOf(early.text)).toEqual(expect.arrayContaining(['geboortedatum', 'telefoon']));

    const sent = await gp.fillIn(path, { ...content, geboortedatum: '1990-07-01', telefoon: '06 – 00 00 00 71' });
    expect(sent.status).toBe(303);
    const seen = readable((await coordinator.get(saved.location ?? '')).text);
    expect(seen).toContain('Begonnen Persoon');
    expect(seen).toContain('06 – 00 00 00 71');
  });
});

describe('a request that was given back', () => {
  it('can get another telephone number, and keeps what was known', async () => {
    const { location } = await gp.fillIn('/nl/aanmelden', { ...person, gemeente: '0281', ...content });
    const triage = `${location ?? ''}/beoordelen`;
    await coordinator.fillIn(triage, { doe: 'pick-up' });
    const back = await coordinator.fillIn(triage, {
      doe: 'return',
      missing: 'contact-details',
      note: 'Nummer klopt niet.',
    });
    expect(back.status).toBe(303);

    const form = formOf(location);
    const { text } = await gp.get(form);
    expect(text).toContain(`value="${person.telefoon}"`);
    expect(text).toContain('<option value="0281" selected');
    expect(text).toContain(`value="${person.geboortedatum}"`);
    const without = await gp.fillIn(form, { ...content, telefoon: '' });
    expect(errorsOf(without.text)).toEqual(['telefoon']);

    const again = await gp.fillIn(form, { ...content, telefoon: '06 – 00 00 00 72' });
    expect(again.status).toBe(303);
    const seen = readable((await coordinator.get(location ?? '')).text);
    expect(seen).toContain('06 – 00 00 00 72');
    expect(seen).not.toContain(person.telefoon);
    expect(seen).toContain(person.naam);
  });
});

describe('what another system sent about the person', () => {
  const known = {
    name: { text: 'Invented Person' },
    birthDate: '1985-03',
    gender: null,
    phones: ['via de balie', '06 – 00 00 00 73', 'zus'],
    emails: [],
    municipality: null,
    bsn: null,
    languages: [],
    interpreterNeeded: null,
  };
  const sent = (telefoon: string) =>
    changedDetails(formValues(new URLSearchParams({ telefoon })), { known, mayStay: false });

  it('stays as it came until the requester changes it', () => {
    expect(sent('via de balie')).toBeNull();
    expect(sent('06 – 00 00 00 74')).toEqual({ ...known, phones: ['06 – 00 00 00 74', '06 – 00 00 00 73'] });
  });
});

describe('somebody younger than 18', () => {
  it('is said to the requester before sending, who can go on, and to the coordinator', async () => {
    const geboortedatum = addDays(app.opened.services.today(), -17 * 365);
    const young = { ...person, geboortedatum, ...content };
    const asked = await gp.fillIn('/nl/aanmelden', young);
    expect(asked.status).toBe(422);
    expect(errorsOf(asked.text)).toEqual(['jongerDan18']);
    expect(asked.text).toContain('<li data-code="youth">');
    for (const said of ['De persoon is jonger dan 18 jaar.', 'de jeugdhulp van de gemeente', '112 bij levensgevaar']) {
      expect(readable(asked.text)).toContain(said);
    }

    const sent = await gp.send('/nl/aanmelden', { ...asked.hidden, ...young, jongerDan18: 'ja' });
    expect([sent.status, errorsOf(sent.text)]).toEqual([303, []]);
    const triage = `${sent.location ?? ''}/beoordelen`;
    expect(readable((await coordinator.get(triage)).text)).toContain('jonger dan 18');
    expect(readable((await coordinator.get(triage.replace('/nl/', '/en/'))).text)).toContain('younger than 18');
  });

  it('leads the coordinator to the route for the young, with the ground, and forbids nothing', async () => {
    const geboortedatum = addDays(app.opened.services.today(), -17 * 365);
    const { location } = await gp.fillIn('/nl/aanmelden', { ...person, geboortedatum, ...content, jongerDan18: 'ja' });
    const triage = `${location ?? ''}/beoordelen`;
    await press(coordinator, triage, 'doe', 'pick-up');
    const { text } = await coordinator.get(triage);
    expect(readable(text)).toMatch(/Grond voor directe verwijzing jeugd .*Naar de andere route/);
    expect(text.match(/<option value="youth" selected/g)).toHaveLength(2);
    const forms = [...text.matchAll(/<form [^>]*id="doe-([^"]+)"/g)].map(([, id]) => id);
    expect(forms).toEqual(['redirect', 'accept', 'return']);

    const redirected = { reason: 'youth', target: 'youth', requesterTold: 'ja' };
    expect((await press(coordinator, triage, 'doe', 'redirect', redirected)).status).toBe(303);
    expect(readable((await gp.get(location ?? '')).text)).toMatch(/jeugd/);
  });

  it('leads nowhere for an adult', async () => {
    const { location } = await gp.fillIn('/nl/aanmelden', { ...person, ...content });
    const triage = `${location ?? ''}/beoordelen`;
    await press(coordinator, triage, 'doe', 'pick-up');
    const { text } = await coordinator.get(triage);
    expect(text).not.toContain('<option value="youth" selected');
    expect([...text.matchAll(/<form [^>]*id="doe-([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'accept',
      'return',
      'redirect',
    ]);
  });

  it('is so until the birthday', () => {
    const today = PlainDate.parse('2026-11-22');
    expect(
      ['2008-11-22', '2008-11-23', '2008-11', '2008-12', '2008', '2009', '2999-01-01', '2010-02-30', null].map((born) =>
        isMinor(born, today),
      ),
    ).toEqual([false, true, false, true, false, true, false, false, false]);
  });
});

describe('somebody younger than 16', () => {
  /** So many years ago, and so many days later. */
  const born = (years: number, days: number) => {
    const [year = '', ...rest] = addDays(app.opened.services.today(), days).split('-');
    return [String(Number(year) - years), ...rest].join('-');
  };

  it('is refused, also as a draft, with where to go instead', async () => {
    for (const doe of ['submit', 'prepare']) {
      const young = { ...person, geboortedatum: born(16, 1), ...content, jongerDan18: 'ja', doe };
      const refused = await gp.fillIn('/nl/aanmelden', young);
      expect([doe, refused.status, errorsOf(refused.text)]).toEqual([doe, 422, ['geboortedatum']]);
      expect(refused.text).toContain('<li data-code="youth">');
      expect(refused.text).not.toContain('name="jongerDan18"');
      for (const said of ['jonger dan 16 jaar', 'de jeugdhulp van de gemeente', '112 bij levensgevaar']) {
        expect(readable(refused.text)).toContain(said);
      }
    }
  });

  it('is somebody who may send from the sixteenth birthday on', async () => {
    const sixteen = { ...person, geboortedatum: born(16, 0), ...content, jongerDan18: 'ja' };
    expect((await gp.fillIn('/nl/aanmelden', sixteen)).status).toBe(303);
  });

  it('is so for certain only: a month or a year counts when the whole of it says so', () => {
    const today = PlainDate.parse('2026-11-22');
    const births = ['2010-11-22', '2010-11-23', '2010-11', '2010-12', '2010', '2011', '2999-01-01', null];
    expect(births.filter((birthDate) => isTooYoung(birthDate, today))).toEqual(['2010-11-23', '2010-12', '2011']);
    expect(births.filter((birthDate) => needsDay(birthDate, today))).toEqual(['2010-11', '2010']);
  });
});

describe('a requester who works at no GP practice', () => {
  it('chooses the practice of the person, and the coordinator sees who it is about', async () => {
    const social = await app.as('social');
    const { text } = await social.get('/nl/aanmelden');
    expect(text).toContain('name="gpPractice"');
    expect((await gp.get('/nl/aanmelden')).text).not.toContain('name="gpPractice"');

    for (const gpPractice of ['', organisationId('wilgenkade'), 'x']) {
      const refused = await social.fillIn('/nl/aanmelden', { ...person, ...content, gpPractice });
      expect([gpPractice, refused.status, errorsOf(refused.text)]).toEqual([gpPractice, 422, ['gpPractice']]);
    }
    const sent = await social.fillIn('/nl/aanmelden', {
      ...person,
      ...content,
      gpPractice: organisationId('kersentuin'),
    });
    expect([sent.status, errorsOf(sent.text)]).toEqual([303, []]);
    const seen = readable((await coordinator.get(sent.location ?? '')).text);
    expect(seen).toContain(person.naam);
    expect(seen).toContain('Huisartsenpraktijk De Kersentuin');
    expect((await gp.get(sent.location ?? '')).status).toBe(200);
  });

  it('can complete a draft, with what was filled in before', async () => {
    const social = await app.as('social');
    const saved = await social.fillIn('/nl/aanmelden', {
      naam: 'Begonnen Persoon',
      gpPractice: organisationId('kersentuin'),
      doe: 'prepare',
    });
    expect(saved.status).toBe(303);
    const form = formOf(saved.location);
    expect((await social.get(form)).text).toContain('Begonnen Persoon');
    const early = await social.fillIn(form, content);
    expect(early.status).toBe(422);
    expect(errorsOf(early.text)).toEqual(expect.arrayContaining(['geboortedatum', 'telefoon']));
    const sent = await social.fillIn(form, { ...content, ...person });
    expect([sent.status, errorsOf(sent.text)]).toEqual([303, []]);
  });
});

describe('a request that came back to somebody who works at no GP practice', () => {
  it('can be corrected without seeing what the network knows, and stays where nothing is filled in', async () => {
    const social = await app.as('social');
    const { location } = await social.fillIn('/nl/aanmelden', {
      ...person,
      ...content,
      geboortedatum: '1958-03-02',
      gpPractice: organisationId('kersentuin'),
    });
    const triage = `${location ?? ''}/beoordelen`;
    const giveBack = async () => {
      await press(coordinator, triage, 'doe', 'pick-up');
      await press(coordinator, triage, 'doe', 'return', { missing: 'contact-details', note: 'Klopt de datum?' });
    };
    const form = formOf(location);
    const birthDate = async () =>
      /Geboortedatum (.*?) Contact/.exec(readable((await coordinator.get(triage)).text))?.[1];
    const asked = { naam: '', geboortedatum: '', telefoon: '' };

    await giveBack();
    const { text } = await social.get(form);
    expect(readable(text)).toContain('U kunt niet zien wat het netwerk al weet.');
    expect(text).toContain('Ik slaap slecht en pieker.');
    expect(text).not.toContain(person.naam);
    const half = await social.fillIn(form, { ...content, ...asked, geboortedatum: person.geboortedatum });
    expect(errorsOf(half.text)).toEqual(['naam', 'telefoon']);
    expect((await social.fillIn(form, { ...content, ...asked })).status).toBe(303);
    expect(await birthDate()).toBe('2 maart 1958');

    await giveBack();
    expect((await social.fillIn(form, { ...content, ...person })).status).toBe(303);
    expect(await birthDate()).toBe('2 maart 1985');
  });
});

describe('a choice that the form does not have', () => {
  it('is refused: a municipality, and a command', async () => {
    const odd = await gp.fillIn('/nl/aanmelden', { ...person, ...content, gemeente: '9999' });
    expect([odd.status, errorsOf(odd.text)]).toEqual([422, ['gemeente']]);
    expect((await gp.fillIn('/nl/aanmelden', { ...person, ...content, doe: '__proto__' })).status).toBe(404);
  });

  it.each([
    ['submit', '__proto__'],
    ['submit', 'valueOf'],
    ['submit', 'alles'],
    ['submit', ['vraag', 'alles']],
    ['submit', ['niets', 'vraag']],
    ['prepare', 'alles'],
  ] as const)('is refused and kept: on %s, what is shared beforehand is %s', async (doe, vooraf) => {
    const field = { nl: 'Kies opnieuw wat de deelnemers', en: 'Choose again what the participants may read' };
    for (const language of ['nl', 'en'] as const) {
      const odd = await gp.fillIn(`/${language}/aanmelden`, { ...person, ...content, doe, vooraf });
      expect([odd.status, errorsOf(odd.text)]).toEqual([422, ['vooraf']]);
      expect(odd.text).toMatch(new RegExp(`<p class="error" id="vooraf-fout">${field[language]}`));
      expect(odd.text).toContain(content.question);
      expect(odd.text).toContain(`value="${person.naam}"`);
    }
  });

  it('is none where nothing was chosen of what is shared beforehand: then nothing is', async () => {
    const { vooraf: _chosen, ...others } = content;
    for (const [fields, shared] of [
      [others, []],
      [{ ...others, vooraf: '' }, []],
      [content, ['help-request']],
    ] as const) {
      const sent = await gp.fillIn('/nl/aanmelden', { ...person, ...fields });
      const stream = StreamId.parse(sent.location?.split('/').at(-1));
      const view = await app.opened.services.casework.view(stream, actorOf('terlouw'));
      expect(view?.fields.sharedBeforehand).toEqual({ seen: true, value: shared });
    }
  });
});
