/**
 * A region in which the social domain may request: one conversation from the request to the outcome, told on the pages. At every step:
 * who is responsible, who has it on the worklist, and whose turn it is.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { organisationId, professionalId } from '../../src/demo/ids.js';
import { socialRequests, startAppWhere } from './agreed-region.js';
import { press, read } from './press.js';
import type { Fields, TestApp, Visitor } from './running-app.js';
import { readable } from './told-conversation.js';

/** Who is there: the requester, the GP of the person, the office, the two at the table, and the ggz that takes over. */
const everybody = ['social', 'gp', 'coordinator', 'ggz', 'receiver-social', 'receiver-ggz'] as const;
type Name = (typeof everybody)[number];

const practice = 'Huisartsenpraktijk De Kersentuin';
const asking: readonly Name[] = ['social', 'gp', 'coordinator'];
const table: readonly Name[] = ['ggz', 'receiver-social'];

let app: TestApp;
let people: Readonly<Record<Name, Visitor>>;
let path = '';
const stream = () => path.split('/').at(-1) ?? '';

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:00:00+01:00') });
  app = await startAppWhere(socialRequests);
  await signIn();
});
afterAll(async () => {
  await app.stop();
  vi.useRealTimers();
});

async function signIn(): Promise<void> {
  const signed = everybody.map(async (name) => [name, await app.as(name)] as const);
  people = Object.fromEntries(await Promise.all(signed)) as Record<Name, Visitor>;
}

/** Presses a button, which has to work. */
async function does(name: Name, at: string, command: string, fields: Fields = {}): Promise<void> {
  const { status, text } = await press(people[name], at, 'doe', command, fields);
  expect([command, status, status === 303 ? '' : readable(text)]).toEqual([command, 303, '']);
}

const rowsOf = async (name: Name, list: string): Promise<number> =>
  [...(await people[name].get(`/nl/werklijst?lijst=${list}`)).text.matchAll(/<strong>VG-0001<\/strong>/g)].length;

const whoHas = async (list: string): Promise<readonly Name[]> => {
  const counts = await Promise.all(everybody.map(async (name) => [name, await rowsOf(name, list)] as const));
  return counts.filter(([, count]) => count > 0).map(([name]) => name);
};

/** How the conversation stands for everybody. */
async function standing() {
  const pages = await Promise.all(everybody.map(async (name) => [name, await people[name].get(path)] as const));
  const seen = pages.filter(([, { status }]) => status === 200);
  const responsible = seen.map(
    ([, { text }]) => /Wie is nu verantwoordelijk (.*?) (?:tot een ander|Volgende stap)/.exec(readable(text))?.[1],
  );
  return {
    responsible: [...new Set(responsible)],
    opens: seen.map(([name]) => name),
    listed: await whoHas('alle'),
    turn: await whoHas('aan-zet'),
  };
}

const stands = (responsible: string, listed: readonly Name[], turn: readonly Name[]) => ({
  responsible: [responsible],
  opens: listed,
  listed,
  turn,
});

describe('a request of the social domain', () => {
  it('says on the form that the GP stays responsible, and asks for the practice', async () => {
    const form = await read(people.social, '/nl/aanmelden');
    expect(form).toContain('De huisarts blijft verantwoordelijk, tot een ander bevestigt');
    expect(form).not.toContain('U blijft verantwoordelijk');
    expect(form).toContain('Huisartsenpraktijk van de persoon');
  });

  it('reaches the office and the practice of the person; the office has the turn', async () => {
    const sent = await people.social.fillIn('/nl/aanmelden', {
      gevaar: 'nee',
      naam: 'Verzonnen Persoon',
      geboortedatum: '1985-03-02',
      telefoon: '06 00 00 00 41',
      gemeente: '0281',
      gpPractice: organisationId('kersentuin'),
      entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
      'entry.exclusionGround': 'geen',
      question: 'Ik slaap slecht en pieker over de huur.',
      personAgrees: 'ja',
      vooraf: 'vraag',
      doe: 'submit',
    });
    expect(sent.status).toBe(303);
    path = sent.location ?? '';
    expect(await standing()).toEqual(stands(practice, asking, ['coordinator']));
    expect(await read(people.gp, path)).toMatch(/Verzonnen Persoon.*Aangemeld door Welzijn De Brugwachter/);
    expect(await read(people.social, path)).toContain('Ik slaap slecht en pieker over de huur.');
  });

  it('is assessed by the office, which sees whom it is about', async () => {
    const triage = `${path}/beoordelen`;
    expect(await read(people.coordinator, triage)).toMatch(/Naam Verzonnen Persoon Geboortedatum 2 maart 1985/);
    await does('coordinator', triage, 'pick-up');
    expect(await standing()).toEqual(stands(practice, asking, ['coordinator']));
    await does('coordinator', triage, 'accept');
    expect(await standing()).toEqual(stands(practice, asking, ['coordinator']));
  });

  it('gets a date: the table has the turn, and whoever asked has not', async () => {
    await does('coordinator', `${path}/plannen`, 'plan', {
      datum: '2026-11-26',
      tijd: '10:00',
      'appointment.minutes': '60',
      'appointment.place': 'onsite',
      'appointment.where': 'Wijkhuis De Linge, Tiel',
      'appointment.closeOnes': '0',
      'seat.mh-professional': professionalId('vissers'),
      'seat.social-domain-professional': professionalId('wold'),
      personAgrees: 'ja',
    });
    expect(await standing()).toEqual(stands(practice, [...asking, ...table], [...table]));
    expect((await people.social.get(`/nl/gesprek/${stream()}`)).text).not.toContain('value="record-held"');
    for (const name of table) {
      expect(await read(people[name], `/nl/gesprek/${stream()}`)).toContain('Ik slaap slecht en pieker over de huur.');
    }
  });

  it('is held and written down; nobody but the table reads it before the person answered', async () => {
    vi.setSystemTime(new Date('2026-11-26T11:15:00+01:00'));
    await signIn();
    const meeting = `/nl/gesprek/${stream()}`;
    await does('ggz', meeting, 'record-held', { 'attendance.personPresent': 'ja', aanwezig: ['0', '1'] });
    expect(await standing()).toEqual(stands(practice, [...asking, ...table], [...table]));
    await does('receiver-social', meeting, 'write-report', {
      'report.question': 'Ik wil weer slapen.',
      'report.directions': ['ggz-basic', 'social-domain'],
      'report.agreements.0.what': 'Samen de huur bekijken',
      'report.agreements.0.owner': organisationId('tiel-west'),
      'report.agreements.0.by': '2026-12-11',
    });
    expect(await standing()).toEqual(stands(practice, [...asking, ...table], []));
    expect(await read(people.gp, `/nl/advies/${stream()}`)).not.toContain('Ik wil weer slapen.');
  });

  it('goes to the GP with the yes of the person', async () => {
    await does('receiver-social', `/nl/gesprek/${stream()}`, 'agree-advice', {
      personView: 'agrees',
      deel: ['huisarts', 'netwerk'],
      textConfirmed: 'ja',
    });
    expect(await standing()).toEqual(stands(practice, [...asking, ...table], ['coordinator']));
    expect(await read(people.gp, `/nl/advies/${stream()}`)).not.toContain('Ik wil weer slapen.');
    await does('coordinator', path, 'deliver-advice');
    expect(await standing()).toEqual(stands(practice, [...asking, ...table], ['gp']));
  });

  it('is decided on by the GP, whom nobody but the GP can replace', async () => {
    const advice = `/nl/advies/${stream()}`;
    expect((await people.social.get(advice)).status).not.toBe(200);
    expect(await read(people.gp, advice)).toContain('Ik wil weer slapen.');
    await does('gp', advice, 'record-gp-decision');
    expect(await standing()).toEqual(stands(practice, [...asking, ...table], ['coordinator']));
  });

  it('is handed over: the social domain takes its own part, and the GP stays responsible', async () => {
    await does('coordinator', `${path}/overdracht`, 'start-handover', {
      'ggz-basic.receiver': organisationId('lindehof'),
      'ggz-basic.ziet': 'verslag',
      'ggz-basic.ja': 'ja',
      'social-domain.receiver': organisationId('tiel-west'),
      'social-domain.ja': 'ja',
    });
    const { turn, ...asked } = await standing();
    expect(asked).toMatchObject({ responsible: [practice], opens: everybody, listed: everybody });
    expect(turn).toEqual(['receiver-social', 'receiver-ggz']);
    await answers('receiver-social', '2026-11-30');
    expect(await standing()).toEqual(stands(practice, everybody, ['receiver-ggz']));
  });

  it('is done when the ggz takes over, which everybody who had a part can see', async () => {
    expect(await read(people['receiver-ggz'], `/nl/aangeboden/${stream()}`)).toContain('Ik wil weer slapen.');
    await answers('receiver-ggz', '2026-12-01');
    expect(await standing()).toEqual({
      responsible: ['Praktijk Lindehof'],
      opens: everybody,
      listed: [],
      turn: [],
    });
    expect(await whoHas('afgerond')).toEqual(everybody);
    for (const name of everybody) expect(await read(people[name], path)).toContain('Volgende stap afgerond');
  });
});

const answers = (name: Name, firstContactOn: string): Promise<void> =>
  does(name, `/nl/aangeboden/${stream()}`, 'record-receiver-answer', {
    antwoord: 'confirmed',
    firstContactOn,
    takesResponsibility: 'ja',
  });

describe('a request of the social domain with the wrong practice', () => {
  it('is corrected on the form that came back; the former practice has no part in it any more', async () => {
    const content = {
      gevaar: 'nee',
      naam: 'Andere Persoon',
      geboortedatum: '1985-03-02',
      telefoon: '06 00 00 00 41',
      entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
      'entry.exclusionGround': 'geen',
      question: 'Ik slaap slecht en pieker over de huur.',
      personAgrees: 'ja',
      vooraf: 'vraag',
    };
    const wrong = organisationId('kersentuin');
    const { social, gp, coordinator } = people;
    const { location } = await social.fillIn('/nl/aanmelden', { ...content, gpPractice: wrong });
    const at = location ?? '';
    expect([(await gp.get(at)).status, await read(gp, '/nl/werklijst?lijst=alle')]).toEqual([
      200,
      expect.stringContaining('VG-0002'),
    ]);
    await does('coordinator', `${at}/beoordelen`, 'pick-up');
    await does('coordinator', `${at}/beoordelen`, 'return', { missing: 'contact-details', note: 'Andere huisarts.' });

    const form = at.replace('/zaak/', '/aanmelden/');
    expect((await social.get(form)).text).toContain(`value="${wrong}" selected`);
    const nowhere = await social.fillIn(form, { ...content, gpPractice: '' });
    expect([nowhere.status, nowhere.text.includes('href="#gpPractice"')]).toEqual([422, true]);
    const sent = await social.fillIn(form, { ...content, gpPractice: organisationId('molenhoek') });
    expect([sent.status, sent.location]).toEqual([303, at]);

    const responsible = /Wie is nu verantwoordelijk (.*?) tot een ander/.exec(await read(coordinator, at))?.[1];
    expect(responsible).toBe('Huisartsenpraktijk De Molenhoek');
    expect((await gp.get(at)).status).toBe(404);
    expect(await read(gp, '/nl/werklijst?lijst=alle')).not.toContain('VG-0002');
    expect((await social.get(at)).status).toBe(200);
  });
});
