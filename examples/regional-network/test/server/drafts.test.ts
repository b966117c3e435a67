/**
 * Drafts on the worklist: a draft that was never sent is on the list of its requester only.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { socialRequests, startAppWhere } from './agreed-region.js';
import { press, read } from './press.js';
import type { TestApp, Visitor } from './running-app.js';
import { readable } from './told-conversation.js';

const content = {
  gevaar: 'nee',
  naam: 'Begonnen Persoon',
  geboortedatum: '1985-03-02',
  telefoon: '06 – 00 00 00 98',
  entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
  question: 'Ik slaap slecht en pieker.',
  personAgrees: 'ja',
  vooraf: 'vraag',
} as const;

const numbersOn = async (visitor: Visitor): Promise<readonly string[]> => {
  const { status, text } = await visitor.get('/nl/werklijst?lijst=alle');
  expect(status).toBe(200);
  return [...text.matchAll(/<strong>(VG-\d+)<\/strong>/g)].map(([, number = '']) => number);
};

describe('a draft of somebody who works at no GP practice', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startAppWhere(socialRequests);
  });
  afterAll(() => app.stop());

  it('is on the list of its requester alone, until it is sent', async () => {
    const [social, gp, coordinator] = await Promise.all(
      ['social', 'gp', 'coordinator'].map((identity) => app.as(identity)),
    );
    if (social === undefined || gp === undefined || coordinator === undefined) throw new Error('nobody there');
    const practice = { gpPractice: organisationId('kersentuin') };
    const saved = await social.fillIn('/nl/aanmelden', { ...content, ...practice, doe: 'prepare' });
    expect(saved.status).toBe(303);
    const path = saved.location ?? '';
    expect((await numbersOn(social)).length).toBe(1);
    for (const nobody of [gp, coordinator]) {
      expect(await numbersOn(nobody)).toEqual([]);
      expect((await nobody.get(path)).status).toBe(404);
      expect((await nobody.get('/nl/werklijst?zaak=VG-0001')).status).toBe(200);
    }

    const sent = await social.fillIn(path.replace('/zaak/', '/aanmelden/'), { ...content, doe: 'submit' });
    expect(sent.status).toBe(303);
    for (const visitor of [social, gp, coordinator]) {
      expect((await numbersOn(visitor)).length).toBe(1);
      expect((await visitor.get(path)).status).toBe(200);
    }
    expect((await gp.get('/nl/werklijst?zaak=VG-0001')).location).toBe(path);
  });
});

describe('a form of a draft that was sent meanwhile', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startAppWhere({});
  });
  afterAll(() => app.stop());

  it('says so and keeps what was typed; the same form again is answered as the first time', async () => {
    const gp = await app.as('gp');
    const saved = await gp.fillIn('/nl/aanmelden', { ...content, doe: 'prepare' });
    const path = `/nl/aanmelden/${saved.location?.split('/').at(-1) ?? ''}`;
    const [first, second] = [await gp.get(path), await gp.get(path)];
    const sent = { ...first.hidden, ...content, doe: 'submit' };
    const done = await gp.send(path, sent);
    expect(done.status).toBe(303);
    const late = await gp.send(path, { ...second.hidden, ...content, question: 'Iets anders, later.', doe: 'submit' });
    expect([late.status, late.text.includes('Iets anders, later.')]).toEqual([409, true]);
    const again = await gp.send(path, sent);
    expect([again.status, again.location]).toEqual([303, done.location]);
  });
});

describe('a draft that is not needed any more', () => {
  let app: TestApp;
  let path: string;
  let social: Visitor;
  beforeAll(async () => {
    app = await startAppWhere(socialRequests);
    social = await app.as('social');
    const practice = { gpPractice: organisationId('kersentuin') };
    path = (await social.fillIn('/nl/aanmelden', { ...content, ...practice, doe: 'prepare' })).location ?? '';
  });
  afterAll(() => app.stop());

  it('is thrown away by who made it, after a second thought', async () => {
    const unsure = await press(social, path, 'doe', 'discard');
    expect(unsure.status).toBe(422);
    expect(readable(unsure.text)).toContain('Kruis aan dat dit concept weg mag.');
    expect(unsure.text).toContain('href="#weggooien"');
    expect(unsure.text).toContain('<details class="panel" open=""><summary>Dit concept weggooien');

    const gone = await press(social, path, 'doe', 'discard', { weggooien: 'ja' });
    expect([gone.status, gone.location]).toEqual([303, path]);
    const page = await read(social, path);
    expect(page).toContain('Het concept is weggegooid. Er is niets verstuurd.');
    expect(page).toContain('De aanmelding is ingetrokken.');
    expect(page).not.toContain('Gooi dit concept weg');
    const gp = await app.as('gp');
    expect((await gp.get(path)).status).toBe(404);
  });

  it('is not thrown away after it was sent', async () => {
    const practice = { gpPractice: organisationId('kersentuin') };
    const sent = await social.fillIn('/nl/aanmelden', { ...content, ...practice, doe: 'submit' });
    expect(await read(social, sent.location ?? '')).not.toContain('Gooi dit concept weg');
  });
});

describe('a draft in a region without a network office', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startAppWhere({ networkOffice: null });
  });
  afterAll(() => app.stop());

  it('is on no list of a coordinator until it is sent', async () => {
    const [gp, coordinator] = [await app.as('gp'), await app.as('coordinator')];
    const saved = await gp.fillIn('/nl/aanmelden', { ...content, doe: 'prepare' });
    const path = saved.location ?? '';
    expect([await numbersOn(gp), await numbersOn(coordinator)]).toEqual([['VG-0001'], []]);
    expect((await coordinator.get(path)).status).toBe(404);

    expect((await gp.fillIn(path.replace('/zaak/', '/aanmelden/'), { ...content, doe: 'submit' })).status).toBe(303);
    expect(await numbersOn(coordinator)).toEqual(['VG-0001']);
    expect((await coordinator.get(path)).status).toBe(200);
  });
});
