/**
 * After a no: a professional who asks the person again records the answer, or goes on without it. Nobody gets stuck, and nothing is
 * shared unasked.
 */
import { plainDateOf, type StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId, professionalId } from '../../src/demo/ids.js';
import { press, read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const as = async (identity: string): Promise<Visitor> => {
  const visitor = app.visitor();
  await visitor.signIn(identity);
  return visitor;
};

const question = 'De persoon zei nee tegen delen met';

describe('a date with the same people, after the person stopped sharing', () => {
  let stream: StreamId;
  let coordinator: Visitor;
  let ggz: Visitor;
  beforeAll(async () => {
    stream = await tellConversation(app, 'bilal');
    [coordinator, ggz] = await Promise.all([as('coordinator'), as('ggz')]);
    await press(await as('person-bilal'), '/nl/mijn-route/delen', 'stop', 'all');
    await press(coordinator, `/nl/zaak/${stream}`, 'doe', 'replan', { reason: 'person-asked' });
  });

  const inAWeek = () => plainDateOf(app.opened.services.clock()).slice(0, 4);
  const date = (more: Readonly<Record<string, string>> = {}) =>
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
    expect((await date({ 'opnieuw-gevraagd': 'zonder' })).status).toBe(303);
    expect(await read(ggz, `/nl/gesprek/${stream}`)).not.toContain('Demir');
  });

  it('goes on with it after asking again, and the person sees who recorded that', async () => {
    await press(coordinator, `/nl/zaak/${stream}`, 'doe', 'replan', { reason: 'person-asked' });
    expect((await date({ 'opnieuw-gevraagd': 'ja' })).status).toBe(303);
    expect(await read(ggz, `/nl/gesprek/${stream}`)).toContain('Bilal Demir');
    const shared = await read(await as('person-bilal'), '/nl/mijn-route/delen');
    expect(shared).toContain('De mensen aan tafel zien uw naam en de afspraak');
  });
});

describe('advice that the GP may not read', () => {
  it('goes there after the person was asked again and said yes', async () => {
    const stream = await tellConversation(app, 'daniel');
    const [person, coordinator, gp] = await Promise.all([as('person-daniel'), as('coordinator'), as('gp')]);
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
    const coordinator = own.visitor();
    [person, gp] = [own.visitor(), own.visitor()];
    await Promise.all([coordinator.signIn('coordinator'), person.signIn('person-bilal'), gp.signIn('gp')]);
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
    expect((await gp.fillIn(path, { ...request, 'opnieuw-gevraagd': 'ja' })).status).toBe(303);
    const coordinator = own.visitor();
    await coordinator.signIn('coordinator');
    expect(await read(coordinator, `/nl/zaak/${stream}`)).toContain('Bilal Demir');
  });
});
