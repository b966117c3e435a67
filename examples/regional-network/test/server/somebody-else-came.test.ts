/**
 * Somebody else came than was planned: whoever records the conversation says who, and why where the person agreed to something else.
 */
import type { Attendance, StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf } from '../../src/demo/conversation.js';
import { organisationId, personId, professionalId } from '../../src/demo/ids.js';
import { knownPeople, type DemoPerson } from '../../src/demo/people.js';
import { openedForm, read } from './press.js';
import { startApp, type Fields, type Page, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';

let app: TestApp;
let social: Visitor;
beforeAll(async () => {
  app = await startApp();
  social = await app.as('social');
});
afterAll(() => app.stop());

const at = (daysAgo: number, time: string) => ({ daysAgo, time });

/** A conversation that was planned three days ago with Noor Vissers (0) and Tomas Groen (1), and is not recorded yet. */
const planned = (person: keyof typeof knownPeople): Promise<StreamId> => plannedFor(knownPeople[person], person);

/** The same, of somebody whom the demo does not know. */
const plannedAnew = (name: string): Promise<StreamId> => plannedFor({ ...knownPeople.marit, id: personId(name) }, name);

const plannedFor = (person: DemoPerson, name: string): Promise<StreamId> =>
  tellOtherwise(app, `else-${name}`, { person, gp: 'terlouw', ggz: 'vissers', social: 'groen' }, (tell) => {
    tell.submit(at(20, '11:20'));
    tell.pickUp(at(20, '15:05'));
    tell.accept(at(20, '15:15'));
    tell.plan(at(19, '10:40'), -3, '10:00', 'Wijkhuis De Linge, Tiel');
  });

const record = (stream: StreamId, fields: Fields, language = 'nl'): Promise<Page> =>
  social.fillIn(`/${language}/gesprek/${stream}`, {
    doe: 'record-held',
    'attendance.personPresent': 'ja',
    'attendance.closeOnes': '2',
    aanwezig: ['1'],
    ...fields,
  });

/** What was recorded; null as long as nothing was. */
async function attendance(stream: StreamId): Promise<Attendance | null> {
  const view = await app.opened.services.casework.view(stream, actorOf('groen'));
  if (view?.fields.conversations.seen !== true) return null;
  return view.fields.conversations.value.at(-1)?.attendance ?? null;
}

const tomas = {
  seat: 'social-domain-professional',
  organisation: organisationId('brugwachter'),
  role: 'social-domain-professional',
  professional: professionalId('groen'),
};
const ggzSeat = (organisation: string, role: string, professional: string) => ({
  seat: 'mh-professional',
  organisation: organisationId(organisation),
  role,
  professional: professionalId(professional),
});

/** The list of a planned seat, as it came. */
const listOf = (page: Page, row: number): string =>
  new RegExp(`<select id="invaller\\.${String(row)}"[\\s\\S]*?</select>`).exec(page.text)?.[0] ?? 'no list';
const folded = ({ text }: Page): boolean => /<details><summary>Kwam er iemand anders\?/.test(text);

/** The form came back with one error, at this field, and with what was filled in; nothing was recorded. */
async function cameBack(page: Page, stream: StreamId, field: string, text: string): Promise<void> {
  expect(page.status).toBe(422);
  expect([...page.text.matchAll(/<li data-code/g)]).toHaveLength(1);
  expect(page.text).toContain(`<a href="#${field}">${text}</a>`);
  expect(page.text).toMatch(new RegExp(`<p class="error" id="${field}-fout">`));
  expect(page.text).toMatch(/name="attendance\.personPresent" value="ja" checked/);
  expect(page.text).toMatch(/name="attendance\.closeOnes" type="number" value="2"/);
  expect(page.text).toMatch(/name="aanwezig" value="1" checked/);
  expect(await attendance(stream)).toBeNull();
}

describe('the form on which is recorded who was there', () => {
  it('has a folded list for each planned seat: nobody else, then whoever fits it, then the others, by name', async () => {
    const stream = await planned('marit');
    const page = await social.get(`/nl/gesprek/${stream}`);
    expect(folded(page)).toBe(true);
    expect(readable(page.text)).toContain('In plaats van ggz-professional: Noor Vissers');
    const [first = '', fitting = '', others = ''] = listOf(page, 0).split('<optgroup');
    expect(readable(first)).toContain('Niemand anders');
    expect(fitting).toContain('label="Past bij deze plek"');
    const names = [...fitting.matchAll(/<option[^>]*>([^<]*)</g)].map(([, name]) => name);
    expect(names).toEqual(names.toSorted((one = '', other = '') => one.localeCompare(other, 'nl')));
    expect(names).toContain('Daan van Loon, Wilgenkade ggz');
    expect(names.join()).not.toContain('Noor Vissers');
    expect(others).toContain('label="Heeft een andere rol"');
    expect(others).toContain('Tomas Groen, Welzijn De Brugwachter');
    expect(listOf(page, 1)).toContain('Noor Vissers, Wilgenkade ggz');
    expect(listOf(page, 2)).toBe('no list');
    expect(await read(social, `/en/gesprek/${stream}`)).toContain('Did somebody else come instead?');
  });
});

describe('somebody of the same organisation', () => {
  it('fills the seat without a reason, also when the form is sent twice', async () => {
    const stream = await planned('johan');
    const { hidden } = await social.get(`/nl/gesprek/${stream}`);
    for (const time of ['first', 'second']) {
      const sent = await record(stream, { ...hidden, 'invaller.0': professionalId('van-loon') });
      expect([time, sent.status]).toEqual([time, 303]);
    }
    expect(await attendance(stream)).toEqual({
      personPresent: true,
      closeOnes: 2,
      seats: [ggzSeat('wilgenkade', 'mh-professional', 'van-loon'), tomas],
      deviations: [],
    });
    const page = await read(social, `/nl/gesprek/${stream}`);
    expect(page).toContain('Daan van Loon Wilgenkade ggz Was erbij');
    expect(page).not.toContain('Noor Vissers');
    expect(page).not.toContain('Iemand anders dan afgesproken');
  });
});

describe('the same form twice', () => {
  const reason = 'Noor was ziek.';
  /** How often it was recorded that the conversation took place. */
  const recorded = async (stream: StreamId): Promise<number> => {
    const view = await app.opened.services.casework.view(stream, actorOf('groen'));
    return view?.timeline.filter(({ type }) => type === 'conversation-held').length ?? 0;
  };

  it.each([
    ['an empty seat', 'an-empty-seat', { reden: reason }],
    [
      'somebody of another organisation',
      'another-organisation',
      { 'invaller.0': professionalId('mulder'), reden: reason },
    ],
    ['nobody else at the first seat', 'nobody-else', { 'invaller.0': '', 'invaller.1': '', reden: reason }],
  ] as const)('is one thing that happened, with %s', async (_what, name, fields) => {
    const stream = await plannedAnew(name);
    const { hidden } = await social.get(`/nl/gesprek/${stream}`);
    const sent = { ...hidden, ...fields };
    const first = await record(stream, sent);
    const at = await attendance(stream);
    const second = await record(stream, sent);
    expect([first.status, second.status, second.location]).toEqual([303, 303, first.location]);
    expect(await attendance(stream)).toEqual(at);
    expect(await recorded(stream)).toBe(1);
  });

  it('but with another reason is told to have been sent before', async () => {
    const stream = await plannedAnew('another-reason');
    const { hidden } = await social.get(`/nl/gesprek/${stream}`);
    expect((await record(stream, { ...hidden, reden: reason })).status).toBe(303);
    const second = await record(stream, { ...hidden, reden: 'Noor had vrij.' });
    expect([second.status, second.text.includes('data-code="sent-before"')]).toEqual([409, true]);
    expect(await attendance(stream)).toMatchObject({ deviations: [{ reason }] });
  });
});

describe('the seats that the form itself says', () => {
  const choose = 'U koos iets voor een plek die niet op dit formulier staat. Kies opnieuw wie er waren.';
  const others =
    'Op dit formulier staan andere plekken dan er gepland zijn. Kijk wie er gepland zijn, en vul het opnieuw in.';
  const own = (stream: StreamId) => social.get(`/nl/gesprek/${stream}`).then(({ hidden }) => hidden);

  it('are those that are planned, each on its row', async () => {
    const hidden = await own(await plannedAnew('rows'));
    const said = Object.entries(hidden).filter(([name]) => name.startsWith('gepland.'));
    const { seat, role, organisation, professional } = ggzSeat('wilgenkade', 'mh-professional', 'vissers');
    expect(said).toEqual([
      ['gepland.0', `${seat} ${role} ${organisation} ${professional}`],
      ['gepland.1', `${tomas.seat} ${tomas.role} ${tomas.organisation} ${tomas.professional}`],
    ]);
  });

  /** A form that says nothing of what is planned but `said`. */
  async function saying(stream: StreamId, said: Fields): Promise<Page> {
    const { 'gepland.0': _ggz, 'gepland.1': _social, ...hidden } = await own(stream);
    const { to } = await openedForm(social, `/nl/gesprek/${stream}`, 'doe', 'record-held');
    const there = { 'attendance.personPresent': 'ja', 'attendance.closeOnes': '2', aanwezig: ['1'], reden: 'Ziek.' };
    return social.send(to, { ...hidden, ...said, ...there, doe: 'record-held' });
  }

  it('are those of the case where the form does not say them', async () => {
    const stream = await plannedAnew('not-said');
    expect((await saying(stream, {})).status).toBe(303);
    expect(await attendance(stream)).toMatchObject({ seats: [tomas] });
  });

  it.each([
    ['half-said', { 'gepland.1': 'social-domain-professional' }],
    ['badly-said', { 'gepland.0': '__proto__ x y', 'gepland.1': '' }],
  ])('refuse what cannot be read: %s', async (name, said) => {
    const stream = await plannedAnew(name);
    await cameBack(await saying(stream, said), stream, 'aanwezig', others);
  });

  it('cannot be others than are planned', async () => {
    const stream = await plannedAnew('others');
    const { 'gepland.1': social = '', ...hidden } = await own(stream);
    const nobody = `${social.slice(0, -1)}${social.endsWith('0') ? '1' : '0'}`;
    await cameBack(await record(stream, { ...hidden, 'gepland.1': nobody }), stream, 'aanwezig', others);
    const more = { ...hidden, 'gepland.2': social };
    await cameBack(await record(stream, more), stream, 'aanwezig', others);
  });

  it.each([
    ['a substitute on a row that is not there', 'row', { 'invaller.2': professionalId('mulder') }],
    ['nobody on a row that is not there', 'empty-row', { 'invaller.19': '' }],
    ['somebody planned on a row that is not there', 'present', { aanwezig: ['1', '2'] }],
    ['a row that is no number', 'word', { aanwezig: ['1', 'iedereen'] }],
    ['a row that is written otherwise', 'zeros', { aanwezig: ['1', '00'] }],
  ] as const)('refuse %s, in words', async (_what, name, fields) => {
    const stream = await plannedAnew(name);
    await cameBack(await record(stream, { reden: 'Ziek.', ...fields }), stream, 'aanwezig', choose);
    expect(readable((await record(stream, fields, 'en')).text)).toContain(
      'You chose something for a seat that is not on this form.',
    );
  });
});

describe('somebody of another organisation', () => {
  const reason = 'Noor was ziek, Femke kon meteen komen.';

  it('fills the seat with a reason, which is recorded and on the page', async () => {
    const stream = await planned('sofie');
    expect((await record(stream, { 'invaller.0': professionalId('mulder'), reden: reason })).status).toBe(303);
    expect(await attendance(stream)).toEqual({
      personPresent: true,
      closeOnes: 2,
      seats: [ggzSeat('oeverzicht', 'mh-professional', 'mulder'), tomas],
      deviations: [{ deviation: 'alternative-seat', seat: 'mh-professional', reason }],
    });
    const page = await read(social, `/nl/gesprek/${stream}`);
    expect(page).toMatch(/Femke Mulder [^.]{3,40} Was erbij/);
    expect(page).toContain(`Iemand anders dan afgesproken (ggz-professional). Waarom: ${reason}`);
    expect(await read(social, `/en/gesprek/${stream}`)).toContain('Somebody else than agreed');
  });

  it('with a role that does not fit keeps that role', async () => {
    const stream = await planned('daniel');
    expect((await record(stream, { 'invaller.0': professionalId('brands'), reden: reason })).status).toBe(303);
    expect(await attendance(stream)).toMatchObject({
      seats: [ggzSeat('kersentuin', 'primary-care-mh-practitioner', 'brands'), tomas],
      deviations: [{ deviation: 'alternative-seat', seat: 'mh-professional', reason }],
    });
  });

  it('can be permitted to see whom it is about, which nobody asked the person before', async () => {
    const stream = await planned('bilal');
    expect((await record(stream, { 'invaller.0': professionalId('mulder'), reden: reason })).status).toBe(303);
    const person = await app.as('person-bilal');
    const sharing = `/nl/mijn-route/delen?zaak=${stream}`;
    const offered = (await person.get(sharing)).text;
    expect(offered).toContain(`value="table-beforehand ${organisationId('oeverzicht')}"`);
    expect(offered).not.toContain(`value="table-beforehand ${organisationId('brugwachter')}"`);
    await person.fillIn(sharing, { 'sta-toe': `table-beforehand ${organisationId('oeverzicht')}` });
    const view = await app.opened.services.casework.view(stream, actorOf('mulder'));
    expect(view?.fields.name.seen).toBe(true);
  });

  it('without a reason is asked for one, in both languages, and recorded once it is there', async () => {
    const stream = await planned('vera');
    const mulder = professionalId('mulder');
    const back = await record(stream, { 'invaller.0': mulder });
    const asked = 'Er kwam iemand van een andere organisatie of met een andere rol. Schrijf op waarom.';
    await cameBack(back, stream, 'reden', asked);
    expect(folded(back)).toBe(false);
    expect(listOf(back, 0)).toContain(`<option value="${mulder}" selected`);
    expect(readable((await record(stream, { 'invaller.0': mulder }, 'en')).text)).toContain(
      'Somebody came from another organisation or with another role. Write down why.',
    );
    expect((await record(stream, { ...back.hidden, 'invaller.0': mulder, reden: reason })).status).toBe(303);
  });
});

describe('a planned professional who was there, and somebody instead', () => {
  it('is one or the other: the form comes back, open, with both', async () => {
    const stream = await planned('ramon');
    const loon = professionalId('van-loon');
    const back = await record(stream, { aanwezig: ['0', '1'], 'invaller.0': loon, reden: 'Noor was ziek.' });
    const text =
      'U kruiste deze plek aan bij “Wie waren er?”, en u koos ook iemand anders. Haal het kruisje weg, of kies “Niemand anders”.';
    await cameBack(back, stream, 'invaller.0', text);
    expect(folded(back)).toBe(false);
    expect(back.text).toMatch(/name="aanwezig" value="0" checked/);
    expect(listOf(back, 0)).toContain(`<option value="${loon}" selected`);
    expect(back.text).toContain('value="Noor was ziek."');
  });

  it('is not asked of a form about an earlier state of the case: that is told to have changed', async () => {
    const stream = await planned('pauline');
    const loon = professionalId('van-loon');
    const stale = await record(stream, { expects: '2', aanwezig: ['0', '1'], 'invaller.0': loon });
    expect(stale.status).toBe(409);
    expect(await attendance(stream)).toBeNull();
  });
});

describe('a seat to which nobody else came', () => {
  it('stays empty with its reason, as it was', async () => {
    const stream = await plannedAnew('empty');
    expect((await record(stream, { 'invaller.0': '', 'invaller.1': '', reden: 'Ziek.' })).status).toBe(303);
    expect(await attendance(stream)).toMatchObject({
      seats: [tomas],
      deviations: [{ deviation: 'seat-absent', seat: 'mh-professional', reason: 'Ziek.' }],
    });
  });
});
