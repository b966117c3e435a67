/**
 * After a no: a professional who asks the person again records the answer, or goes on without it. Nobody gets stuck, and nothing is
 * shared unasked.
 */
import { plainDateOf, type StreamId } from '@mgn/domain';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { organisationId, professionalId } from '../../src/demo/ids.js';
import { askedAbout, openedForm, press, read } from './press.js';
import { startApp, type Fields, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const question = 'De persoon zei nee tegen delen met';

describe('a date with the same people, after the person stopped sharing', () => {
  let stream: StreamId;
  let coordinator: Visitor;
  let ggz: Visitor;
  beforeAll(async () => {
    stream = await tellConversation(app, 'bilal');
    [coordinator, ggz] = await Promise.all([app.as('coordinator'), app.as('ggz')]);
    await press(await app.as('person-bilal'), '/nl/mijn-route/delen', 'stop', 'all');
    await press(coordinator, `/nl/zaak/${stream}`, 'doe', 'replan', { reason: 'person-asked' });
  });

  const inAWeek = () => plainDateOf(app.opened.services.clock()).slice(0, 4);
  const date = (more: Fields = {}) =>
    press(coordinator, `/nl/zaak/${stream}/plannen`, 'doe', 'plan', {
      datum: `${Number(inAWeek()) + 1}-01-12`,
      tijd: '10:00',
      'appointment.minutes': '60',
      'appointment.place': 'onsite',
      'appointment.closeOnes': '0',
      'seat.mh-professional': professionalId('vissers'),
      'seat.social-domain-professional': professionalId('groen'),
      personAgrees: 'ja',
      ...more,
    });

  it('asks first, with the names, and chooses nothing beforehand', async () => {
    const page = await date();
    expect(page.status).toBe(422);
    const text = readable(page.text);
    expect(text).toContain(`${question} Welzijn De Brugwachter en Wilgenkade ggz`);
    expect(text.split('Vraag het opnieuw voordat u het deelt').length).toBe(2);
    expect(page.text).not.toMatch(/name="opnieuw-gevraagd"[^>]* checked/);
    expect(page.text).toContain('href="#opnieuw-gevraagd"');
  });

  it('goes on without it, and nobody at the table sees who comes', async () => {
    // An answer is only about whom the form named.
    expect((await date({ 'opnieuw-gevraagd': 'zonder' })).status).toBe(422);
    expect((await date({ ...askedAbout(await date()), 'opnieuw-gevraagd': 'zonder' })).status).toBe(303);
    expect(await read(ggz, `/nl/gesprek/${stream}`)).not.toContain('Demir');
  });

  it('goes on with it after asking again, and the person sees who recorded that', async () => {
    await press(coordinator, `/nl/zaak/${stream}`, 'doe', 'replan', { reason: 'person-asked' });
    const about = askedAbout(await date());
    expect(about['gevraagd-over']).toBe([organisationId('brugwachter'), organisationId('wilgenkade')].join(' '));
    // Whoever is named is asked about; a form that names nobody has asked nothing.
    expect((await date({ 'opnieuw-gevraagd': 'ja', gezien: about['gezien'] ?? '' })).status).toBe(422);
    // What the person stops after the page was made is asked about anew.
    const person = await app.as('person-bilal');
    await person.fillIn('/nl/mijn-route/delen', { 'sta-toe': `request-to-network ${organisationId('netwerkbureau')}` });
    await press(person, '/nl/mijn-route/delen', 'stop', 'all');
    expect((await date({ ...about, 'opnieuw-gevraagd': 'ja' })).status).toBe(409);
    const now = askedAbout(await date());
    expect((await date({ ...now, 'opnieuw-gevraagd': 'ja' })).status).toBe(303);
    expect(await read(ggz, `/nl/gesprek/${stream}`)).toContain('Bilal Demir');
    const shared = await read(await app.as('person-bilal'), '/nl/mijn-route/delen');
    expect(shared).toContain('De mensen aan tafel zien uw naam en de afspraak');
  });
});

describe('a date of which the form is sent several times, after the person stopped sharing', () => {
  let own: TestApp;
  let stream: StreamId;
  let coordinator: Visitor;
  beforeEach(async () => {
    own = await startApp();
    stream = await tellConversation(own, 'bilal');
    coordinator = await own.as('coordinator');
    await press(await own.as('person-bilal'), '/nl/mijn-route/delen', 'stop', 'all');
    await press(coordinator, `/nl/zaak/${stream}`, 'doe', 'replan', { reason: 'person-asked' });
  });
  afterEach(() => own.stop());

  /** Sends one form again and again, each time with what the last page asked and with what is filled in now. */
  async function openForm() {
    const year = Number(plainDateOf(own.opened.services.clock()).slice(0, 4)) + 1;
    const opened = await openedForm(coordinator, `/nl/zaak/${stream}/plannen`, 'doe', 'plan');
    let filled: Fields = {
      ...opened.own,
      datum: `${String(year)}-01-12`,
      tijd: '10:00',
      'appointment.minutes': '60',
      'appointment.place': 'onsite',
      'appointment.closeOnes': '0',
      'seat.mh-professional': professionalId('vissers'),
      'seat.social-domain-professional': professionalId('groen'),
      personAgrees: 'ja',
    };
    return async (more: Fields = {}) => {
      const page = await coordinator.send(opened.to, { ...filled, ...more });
      const { 'opnieuw-gevraagd': _answer, ...kept } = { ...filled, ...more };
      filled = page.status === 422 ? { ...kept, ...askedAbout(page) } : kept;
      return page;
    };
  }
  const atTheTable = async (identity: string) =>
    (await read(await own.as(identity), `/nl/gesprek/${stream}`)).includes('Bilal Demir');
  const other = { 'seat.social-domain-professional': professionalId('wold') };

  it('keeps the yes about who was named before when a name changes', async () => {
    const send = await openForm();
    expect(readable((await send()).text)).toContain(`${question} Welzijn De Brugwachter en Wilgenkade ggz`);
    const second = await send({ ...other, 'opnieuw-gevraagd': 'ja' });
    expect(second.status).toBe(422);
    const text = readable(second.text);
    expect(text).toContain(`${question} Wijkteam Tiel-West`);
    expect(text).not.toContain(`${question} Wijkteam Tiel-West en`);
    expect(text).toContain('de persoon zegt ja tegen delen met Welzijn De Brugwachter en Wilgenkade ggz');
    expect(second.text).not.toMatch(/name="opnieuw-gevraagd"[^>]* checked/);
    expect((await send({ 'opnieuw-gevraagd': 'ja' })).status).toBe(303);
    expect(await Promise.all(['ggz', 'receiver-social'].map(atTheTable))).toEqual([true, true]);
  });

  it('goes on without whom this page names, and shares with who was said yes to before', async () => {
    const send = await openForm();
    await send();
    await send({ ...other, 'opnieuw-gevraagd': 'ja' });
    expect((await send({ 'opnieuw-gevraagd': 'zonder' })).status).toBe(303);
    expect(await Promise.all(['ggz', 'receiver-social'].map(atTheTable))).toEqual([true, false]);
  });

  it('goes on without whom an earlier page named, and asks about who came in between', async () => {
    const send = await openForm();
    await send();
    const second = await send({ ...other, 'opnieuw-gevraagd': 'zonder' });
    expect(second.status).toBe(422);
    expect(readable(second.text)).toContain('geen nieuwe toestemming voor Welzijn De Brugwachter en Wilgenkade ggz');
    expect((await send({ 'opnieuw-gevraagd': 'ja' })).status).toBe(303);
    expect(await Promise.all(['ggz', 'receiver-social'].map(atTheTable))).toEqual([false, true]);
  });

  it('keeps the question with its answer when something else was wrong', async () => {
    const send = await openForm();
    await send();
    const late = await send({ 'opnieuw-gevraagd': 'ja', tijd: '25:00' });
    expect(late.status).toBe(422);
    expect(readable(late.text)).toContain(`${question} Welzijn De Brugwachter en Wilgenkade ggz`);
    expect(late.text).toMatch(/name="opnieuw-gevraagd" value="ja" checked/);
    expect((await send({ 'opnieuw-gevraagd': 'ja', tijd: '10:00' })).status).toBe(303);
    expect(await atTheTable('ggz')).toBe(true);
  });

  it('asks anew about everybody when the person changed something between two rounds', async () => {
    const send = await openForm();
    await send();
    const person = await own.as('person-bilal');
    await send({ ...other, 'opnieuw-gevraagd': 'ja' });
    await person.fillIn('/nl/mijn-route/delen', { 'sta-toe': `request-to-network ${organisationId('netwerkbureau')}` });
    await press(person, '/nl/mijn-route/delen', 'stop', 'all');
    expect((await send({ 'opnieuw-gevraagd': 'ja' })).status).toBe(409);
  });

  it('is one date, however often the last form is sent', async () => {
    const send = await openForm();
    await send();
    const answered = { 'opnieuw-gevraagd': 'zonder' };
    expect((await send(answered)).status).toBe(303);
    expect((await send(answered)).status).toBe(303);
  });
});

describe('advice that the GP may not read', () => {
  it('goes there after the person was asked again and said yes', async () => {
    const stream = await tellConversation(app, 'daniel');
    const [person, coordinator, gp] = await Promise.all([app.as('person-daniel'), app.as('coordinator'), app.as('gp')]);
    const no = { huisarts: 'nee', netwerk: 'ja', personView: 'agrees', personWords: '' };
    await person.fillIn('/nl/mijn-route/verslag', no);
    const path = `/nl/zaak/${stream}`;
    expect((await press(coordinator, path, 'doe', 'deliver-advice')).status).toBe(422);
    expect((await press(coordinator, path, 'doe', 'deliver-advice', { 'tweede-antwoord': 'ja' })).status).toBe(303);
    expect((await gp.get(`/nl/advies/${stream}`)).text).toContain('Verwijs zoals geadviseerd');
    expect(await read(person, '/nl/mijn-route/delen')).toContain('Uw huisarts leest het hele verslag en het advies.');
  });
});

describe('a request that came back because the person stopped sharing', () => {
  let own: TestApp;
  let person: Visitor;
  let gp: Visitor;
  let stream: StreamId;
  beforeAll(async () => {
    own = await startApp();
    stream = await tellConversation(own, 'bilal', 2);
    const coordinator = await own.as('coordinator');
    [person, gp] = await Promise.all([own.as('person-bilal'), own.as('gp')]);
    await press(person, '/nl/mijn-route/delen', 'stop', 'all');
    const back = { missing: 'person-agreement', note: '' };
    expect((await press(coordinator, `/nl/zaak/${stream}/beoordelen`, 'doe', 'return', back)).status).toBe(303);
  });
  afterAll(() => own.stop());

  it('can be permitted by the person, who sees it offered', async () => {
    const { text } = await person.get('/nl/mijn-route/delen');
    expect(text).toContain(`value="request-to-network ${organisationId('netwerkbureau')}"`);
  });

  it('can be sent again by the GP, who says whether the person was asked again', async () => {
    const path = `/nl/aanmelden/${stream}`;
    const request = {
      doe: 'submit',
      gevaar: 'nee',
      telefoon: '06 – 00 00 00 98',
      entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
      'entry.exclusionGround': 'geen',
      question: 'Wat helpt bij slapen en bij de schulden?',
      personAgrees: 'ja',
      vooraf: 'niets',
    };
    const asked = await gp.fillIn(path, request);
    expect(asked.status).toBe(422);
    expect(readable(asked.text)).toContain(`${question} Netwerkbureau Rivierenrand`);
    const again = { ...request, ...askedAbout(asked), 'opnieuw-gevraagd': 'ja' };
    expect((await gp.fillIn(path, again)).status).toBe(303);
    const coordinator = await own.as('coordinator');
    expect(await read(coordinator, `/nl/zaak/${stream}`)).toContain('Bilal Demir');
  });
});
