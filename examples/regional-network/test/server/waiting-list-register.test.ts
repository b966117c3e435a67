/**
 * Putting somebody on the own list: a new person, or the person of a case in which the provider has a part.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { read } from './press.js';
import { startApp, type Fields, type Page, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';
import { daysBefore } from './waiting-places.js';

const path = '/nl/wachtlijst/nieuw';
let app: TestApp;
let ggz: Visitor;
beforeAll(async () => {
  app = await startApp();
  ggz = await app.as('ggz');
});
afterAll(() => app.stop());

const filledIn = (): Fields => ({
  naam: 'Invented Waiter',
  geboortedatum: '1985-03-02',
  telefoon: '06 – 00 00 00 98',
  gemeente: '0281',
  gpPractice: organisationId('kersentuin'),
  direction: 'ggz-basic',
  registeredOn: daysBefore(app, 4),
  referralOn: daysBefore(app, 5),
});
const send = (fields: Fields, by: Visitor = ggz): Promise<Page> => by.fillIn(path, { ...filledIn(), ...fields });

describe('registering somebody new', () => {
  it('puts the person on the list, with the wait from the day of the first contact', async () => {
    const page = await send({});
    expect([page.status, page.location]).toEqual([303, expect.stringMatching(/^\/nl\/wachtlijst\/[0-9a-f-]{36}$/u)]);
    const place = await read(ggz, page.location ?? '');
    expect(place).toContain('Wachtplek van Invented Waiter');
    expect(place).toContain('4 dagen');
    expect(place).toContain('Wie is nu verantwoordelijk Huisartsenpraktijk De Kersentuin');
    expect(app.logged()).not.toContain('Invented Waiter');
  });

  it('asks who else may see the place, with the text that is read out and nothing ticked; silence shares nothing', async () => {
    const form = await ggz.get(path);
    expect(form.text).not.toMatch(/name="deelt"[^>]* checked/);
    expect(readable(form.text)).toContain('Uw huisarts ziet uw naam, bij wie u op de wachtlijst staat');
    const gp = await app.as('gp');
    const silent = await send({});
    expect(await read(gp, silent.location ?? '')).not.toContain('Invented Waiter');
  });

  it('brings along what the person permits, under that text and no further', async () => {
    const page = await send({ deelt: ['huisarts'] });
    expect(page.status).toBe(303);
    const place = page.location ?? '';
    expect(await read(await app.as('gp'), place)).toContain('Wachtplek van Invented Waiter');
    expect(await read(await app.as('coordinator'), place)).not.toContain('Invented Waiter');
    const stream = place.split('/').at(-1) as StreamId;
    const person = (await app.opened.openStore().readStream(stream))?.person;
    if (person == null) throw new Error('the place is of somebody');
    const sharing = await app.opened.services.casework.sharing(person, { role: 'person', person });
    expect(sharing?.consents).toMatchObject([{ statement: { id: 'list-to-practice', version: '1', language: 'nl' } }]);
  });

  it('keeps what was ticked when something else is wrong', async () => {
    const page = await send({ deelt: ['huisarts', 'netwerk'], naam: '' });
    expect(page.status).toBe(422);
    expect(page.text.match(/name="deelt"[^>]* checked/g)).toHaveLength(2);
  });

  it('makes one place when it is sent twice', async () => {
    const { hidden } = await ggz.get(path);
    const once = await ggz.send(path, { ...hidden, ...filledIn() });
    const twice = await ggz.send(path, { ...hidden, ...filledIn() });
    expect([once.status, twice.status]).toEqual([303, 303]);
    expect(twice.location).toBe(once.location);
  });

  it('lets the own provider stay responsible for somebody in its care', async () => {
    const page = await send({ inCareOf: 'ja' });
    expect(await read(ggz, page.location ?? '')).toContain('Wie is nu verantwoordelijk Wilgenkade ggz');
  });

  it.each([
    ['naam', '', 'Naam'],
    ['gpPractice', '', 'Kies de huisartsenpraktijk van de persoon'],
    ['gpPractice', 'not-a-practice', 'Kies de huisartsenpraktijk van de persoon'],
    ['direction', '', 'Kies op welke hulp de persoon wacht'],
    ['direction', 'social-domain', 'Kies op welke hulp de persoon wacht'],
    ['registeredOn', '', 'Vul de dag van het eerste contact in'],
    ['geboortedatum', '2015-01-01', 'jonger dan 16 jaar'],
    ['gemeente', '9999', 'Kies een gemeente uit de lijst'],
  ] as const)('asks again for %s filled in as "%s", and keeps the rest', async (field, value, words) => {
    const page = await send({ [field]: value });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Fout:');
    expect(page.text).toContain(`href="#${field}"`);
    expect(readable(page.text)).toContain(words);
    if (field !== 'naam') expect(page.text).toContain('value="Invented Waiter"');
    if (field !== 'registeredOn') expect(page.text).toContain(`value="${daysBefore(app, 4)}"`);
  });

  it('refuses days that are still to come, in the words of the rule', async () => {
    const page = await send({ registeredOn: '2099-01-01', referralOn: '2099-01-02' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('data-code="registration-day-ahead"');
    expect(page.text).toContain('data-code="referral-day-ahead"');
    expect(page.text).toContain('value="2099-01-01"');
  });
});

describe('registering the person of a case', () => {
  it('takes the person from the case, and the place stands in its file', async () => {
    const stream = await tellConversation(app, 'marit');
    const from = `${path}?zaak=${stream}`;
    const page = await ggz.get(from);
    expect(page.text).not.toContain('name="naam"');
    const { hidden } = page;
    const sent = await ggz.send(path, { ...hidden, direction: 'ggz-specialised', registeredOn: daysBefore(app, 3) });
    expect(sent.status).toBe(303);
    expect(await read(ggz, sent.location ?? '')).toContain('gespecialiseerde ggz');
    expect((await (await app.as('gp')).get(`/nl/zaak/${stream}`)).text).toContain(sent.location ?? 'nowhere');
    // The person sees it at once.
    expect(await read(await app.as('person'), '/nl/mijn-route')).toContain(
      'U staat op de wachtlijst van Wilgenkade ggz',
    );
  });

  it('is not possible from a case in which the provider has no part', async () => {
    const stream = await tellConversation(app, 'ramon');
    expect((await ggz.get(`${path}?zaak=${stream}`)).status).toBe(404);
    const { hidden } = await ggz.get(path);
    expect((await ggz.send(path, { ...hidden, ...filledIn(), zaak: stream })).status).toBe(404);
  });
});

describe('the form', () => {
  it('is for those who keep a list', async () => {
    for (const identity of ['gp', 'coordinator', 'person', 'privacy', 'expert']) {
      expect([identity, (await (await app.as(identity)).get(path)).status]).toEqual([identity, 403]);
    }
    const social = await app.as('social');
    const page = await social.get(path);
    expect(page.text).toContain('value="social-domain"');
    expect(page.text).not.toContain('value="ggz-basic"');
  });
});
