/**
 * Values that none of our forms offers, in fields that they do have: each is refused at its place with what was filled in, and none is
 * left out in silence.
 */
import { addDays, type StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId, personId, professionalId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import { openedForm, press, read } from './press.js';
import { startApp, type Fields, type Page, type TestApp } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const self = () => ({ role: 'person' as const, person: personId('daniel') });

/** The form came back, with this text at this field. */
function cameBack(page: Page, field: string, text: string): void {
  expect([page.status, page.location]).toEqual([422, null]);
  expect(page.text).toContain(`<a href="#${field}">${text}</a>`);
}

describe('a request', () => {
  const filledIn = {
    gevaar: 'nee',
    naam: 'Invented Person',
    geboortedatum: '1985-03-02',
    telefoon: '06 – 00 00 00 99',
    gemeente: '0281',
    entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
    'entry.exclusionGround': 'geen',
    question: 'Ik slaap slecht en pieker over de huur.',
    personAgrees: 'ja',
    vooraf: 'vraag',
    doe: 'submit',
  };
  const send = async (fields: Fields, language = 'nl') =>
    (await app.as('gp')).fillIn(`/${language}/aanmelden`, { ...filledIn, ...fields });

  it.each([['x'], [['klachten', 'x']], ['']])('with %j as what plays is not kept as “nothing plays”', async (entry) => {
    for (const doe of ['submit', 'prepare']) {
      const page = await send({ entry, doe });
      cameBack(page, 'entry', 'Kruis opnieuw aan wat er speelt');
      expect(page.text).toContain(filledIn.question);
    }
  });

  it('with a day of birth that does not exist is told so, and not to fill it in', async () => {
    const page = await send({ geboortedatum: '1990-02-30' });
    cameBack(page, 'geboortedatum', 'Deze geboortedatum bestaat niet. Kijk dag, maand en jaar na');
    expect(page.text).not.toContain('Vul de geboortedatum in');
    cameBack(await send({ geboortedatum: '' }), 'geboortedatum', 'Vul de geboortedatum in, met dag, maand en jaar');
    cameBack(
      await send({ geboortedatum: '1990-02-30' }, 'en'),
      'geboortedatum',
      'This date of birth does not exist. Check day, month and year',
    );
  });
});

describe('a date', () => {
  let stream: StreamId;
  beforeAll(async () => {
    stream = await tellConversation(app, 'marit', 3);
  });
  const send = async (fields: Fields) =>
    press(await app.as('coordinator'), `/nl/zaak/${stream}/plannen`, 'doe', 'plan', {
      datum: addDays(app.opened.services.today(), 14),
      tijd: '10:00',
      'appointment.minutes': '60',
      'appointment.place': 'onsite',
      'appointment.where': 'Wijkhuis De Linge, Tiel',
      'appointment.closeOnes': '0',
      'seat.mh-professional': professionalId('vissers'),
      'seat.social-domain-professional': professionalId('groen'),
      personAgrees: 'ja',
      ...fields,
    });

  it.each(['abc', '__proto__', professionalId('nobody')])(
    'with %s at a seat is not a seat left empty',
    async (seat) => {
      const page = await send({ 'seat.experience-expert': seat });
      cameBack(
        page,
        'seat.experience-expert',
        'Deze professional staat niet in de lijst. Kies iemand uit de lijst, of kies “Nog niemand”.',
      );
      expect(page.text).toContain('value="Wijkhuis De Linge, Tiel"');
    },
  );

  it.each(['abc', '', '4', '1000', '99999', '6.5', '-5'])('of %j minutes says which number fits', async (minutes) => {
    cameBack(
      await send({ 'appointment.minutes': minutes }),
      'appointment.minutes',
      'Vul een getal in van 5 tot en met 75.',
    );
  });

  it('with a number of close ones that cannot be says which number fits', async () => {
    for (const closeOnes of ['abc', '21']) {
      cameBack(
        await send({ 'appointment.closeOnes': closeOnes }),
        'appointment.closeOnes',
        'Vul een getal in van 0 tot en met 20.',
      );
    }
  });

  it('with none of this is planned', async () => {
    expect((await send({ 'appointment.minutes': '75', 'appointment.closeOnes': '' })).status).toBe(303);
  });
});

describe('a conversation that was held', () => {
  it('by a form with planned seats that cannot be read is not recorded', async () => {
    const at = (daysAgo: number, time: string) => ({ daysAgo, time });
    const cast = { person: knownPeople.johan, gp: 'terlouw', ggz: 'vissers', social: 'groen' };
    const stream = await tellOtherwise(app, 'unreadable-rows', cast, (tell) => {
      tell.submit(at(20, '11:20'));
      tell.pickUp(at(20, '15:05'));
      tell.accept(at(20, '15:15'));
      tell.plan(at(19, '10:40'), -3, '10:00', 'Wijkhuis De Linge, Tiel');
    });
    const social = await app.as('social');
    const there = { 'attendance.personPresent': 'ja', 'attendance.closeOnes': '2', aanwezig: ['0', '1'] };
    const held = (fields: Fields) =>
      press(social, `/nl/gesprek/${stream}`, 'doe', 'record-held', { ...there, ...fields });
    const otherSeats =
      'Op dit formulier staan andere plekken dan er gepland zijn. Kijk wie er gepland zijn, en vul het opnieuw in.';
    for (const fields of [{ 'gepland.0': 'x' }, { 'gepland.1': '' }, { 'gepland.3': 'x' }]) {
      const page = await held(fields);
      cameBack(page, 'aanwezig', otherSeats);
      expect(page.text).toMatch(/name="attendance\.closeOnes" type="number" value="2"/);
    }
    const page = await held({ 'attendance.closeOnes': 'abc' });
    cameBack(page, 'attendance.closeOnes', 'Vul een getal in van 0 tot en met 20.');
    expect((await held({})).status).toBe(303);
  });
});

describe('an agreement of the report', () => {
  let stream: StreamId;
  beforeAll(async () => {
    stream = await tellConversation(app, 'daniel', 6);
  });
  const today = () => app.opened.services.today();
  const write = async (fields: Fields) =>
    press(await app.as('social'), `/nl/gesprek/${stream}`, 'doe', 'write-report', {
      'report.question': 'Weer slapen.',
      'report.strengths': 'Een zus die belt.',
      'report.lifeDomains': ['mental-health'],
      'report.directions': ['ggz-basic'],
      'report.agreements.1.what': 'Samen bellen',
      'report.agreements.1.owner': 'person',
      'report.agreements.1.by': today(),
      ...fields,
    });
  const owner = 'report.agreements.1.owner';
  const by = 'report.agreements.1.by';

  it('is carried out by somebody of the list', async () => {
    for (const other of [crypto.randomUUID(), 'x', 'network', organisationId('rivieren')]) {
      const page = await write({ [owner]: other });
      cameBack(page, owner, 'Wie dit doet, staat niet in de lijst. Kies opnieuw wie.');
      expect(page.text).toContain('Een zus die belt.');
    }
  });

  it('is for a day that is not over', async () => {
    for (const day of ['2020-01-01', addDays(today(), -1)]) {
      cameBack(await write({ [by]: day }), by, 'Deze dag is al voorbij. Kies vandaag of een dag daarna.');
    }
    cameBack(await write({ [by]: '2027-02-30' }), by, 'Deze datum bestaat niet. Kijk hem nog eens na.');
  });

  it('says what is agreed', async () => {
    const page = await write({ 'report.agreements.1.what': '' });
    cameBack(page, 'report.agreements.1.what', 'Schrijf op wat u afspreekt, of maak deze regel leeg.');
  });

  it('is stored with an owner of the list, and a day with its year where that is not the year of now', async () => {
    const far = `${String(Number(today().slice(0, 4)) + 1)}-12-29`;
    expect((await write({ [owner]: organisationId('veerpont'), [by]: far })).status).toBe(303);
    expect(await read(await app.as('person-daniel'), '/nl/mijn-route/verslag')).toMatch(
      new RegExp(`Herstelhuis De Veerpont \\w+ 29 december ${far.slice(0, 4)}`),
    );
  });
});

describe('a choice of the person', () => {
  const path = '/nl/mijn-route/delen';
  const shared = async () =>
    ((await app.opened.services.casework.sharing(self().person, self()))?.consents ?? []).map(
      (consent) => consent.effect === 'permit' && consent.status,
    );
  function nothingChanged(page: Page, place: string): void {
    expect([page.status, page.location]).toEqual([400, null]);
    expect(page.text).toContain('data-code="unknown-choice"');
    expect(readable(page.text)).toContain(
      'Er is niets gestopt en niets toegestaan. Kijk hoe het nu is, en kies opnieuw.',
    );
    expect(page.text).toContain(`href="${place}`);
  }

  it('to stop or permit something that is not there says that nothing was changed', async () => {
    const person = await app.as('person-daniel');
    const before = await shared();
    for (const choice of [
      { stop: 'x' },
      { stop: crypto.randomUUID() },
      { stop: 'ALL' },
      { 'sta-toe': 'x' },
      { 'sta-toe': `request-to-network ${organisationId('griend')}` },
      { stop: '' },
      { stop: 'all', 'sta-toe': 'x' },
    ]) {
      nothingChanged(await person.fillIn(path, choice), path);
    }
    expect(await shared()).toEqual(before);
  });

  it('that was made already is confirmed once more', async () => {
    const person = await app.as('person-daniel');
    const { to, own } = await openedForm(person, path, 'stop', 'all');
    for (const time of ['first', 'second']) expect([time, (await person.send(to, own)).status]).toEqual([time, 303]);
    const offer = { 'sta-toe': `request-to-network ${organisationId('netwerkbureau')}` };
    for (const time of ['first', 'second']) {
      const page = await person.fillIn(path, offer);
      expect([time, page.status]).toEqual([time, 303]);
    }
  });

  it('at the question whether to stop, that is none of the three, stops nothing and says so', async () => {
    const person = await app.as('person-daniel');
    for (const keuze of ['', 'ja', 'STOPPEN']) {
      nothingChanged(await person.fillIn('/nl/mijn-route/stoppen', { keuze }), '/nl/mijn-route/stoppen');
    }
    expect((await person.fillIn('/en/mijn-route/stoppen', { keuze: 'x' })).text).toContain('Nothing was stopped');
    for (const keuze of ['doorgaan', 'nu-niet']) {
      expect((await person.fillIn('/nl/mijn-route/stoppen', { keuze })).status).toBe(303);
    }
  });

  it('that comes too late is answered in words for the person', async () => {
    const person = await app.as('person-daniel');
    const stopping = await openedForm(person, '/nl/mijn-route/stoppen', 'keuze', 'stoppen');
    const late = await person.send(stopping.to, { ...stopping.own, expects: '1' });
    expect(late.status).toBe(409);
    const text = readable(late.text);
    expect(text).toContain('Er is intussen iets veranderd');
    expect(text).not.toContain('de persoon');
    expect(late.text).toContain('href="/nl/mijn-route');
  });
});
