/**
 * The worklist of those who have a part in one function only, or in nobody's case: the chair, an insurer, and who looks after the network.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '@mgn/domain';
import { organisationId } from '../../src/demo/ids.js';
import { makeDemoQuestions } from '../../src/demo/make-questions.js';
import { press, read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';
import { longWait, tellTransfer } from './told-transfer.js';
import { putOnList } from './waiting-places.js';

const list = '/nl/werklijst';
let app: TestApp;
let insurer: Visitor;
let chair: Visitor;
beforeAll(async () => {
  app = await startApp();
  [insurer, chair] = await Promise.all([app.as('insurer'), app.as('chair')]);
  // Everything that the network office, where the chair works, has a part in.
  await tellConversation(app, 'marit');
  await tellTransfer(app, 'everybody', (teller) => teller.signal(6), { ...longWait, beside: 'marit' });
  await putOnList(app, { firstContact: 10, then: [[9, { type: 'start-waiting' }]], shows: ['network'] });
  await makeDemoQuestions(app.opened.openStore(), app.opened.services.region, app.opened.services.clock());
  const gp = await app.as('gp');
  const raised = await gp.fillIn('/nl/netwerkzorgen/nieuw', {
    signal: 'self-referral',
    about: organisationId('wilgenkade'),
    insurer: organisationId('waaier'),
    description: 'Van de 120 adviezen gingen er 64 naar de eigen organisatie.',
  });
  expect([raised.status, raised.status === 303 ? '' : readable(raised.text)]).toEqual([303, '']);
  const concern = raised.location ?? '';
  const reported = await press(gp, concern, 'doe', 'record-report', {
    report: 'Besproken in het overleg van de regio.',
    addressees: ['regional-transfer-table', 'national-steering-group'],
  });
  expect([reported.status, reported.status === 303 ? '' : readable(reported.text)]).toEqual([303, '']);
});
afterAll(() => app.stop());

const menuOf = (text: string) =>
  [...(/<nav[\s\S]*?<\/nav>/.exec(text)?.[0] ?? '').matchAll(/href="([^"]+)"/g)].map(([, path]) => path);
const numbersIn = (text: string) =>
  [...text.matchAll(/<strong>([A-Z]{2})-\d{4}<\/strong>/g)].map(([, prefix]) => prefix);
const everything = `${list}?lijst=alle&alles=1`;

describe('the worklist of the chair', () => {
  it('is the first page, and stands first in the menu', async () => {
    const visitor = app.visitor();
    expect((await visitor.signIn('chair')).location).toBe(list);
    expect(menuOf((await visitor.get(list)).text)).toEqual([list, '/nl/casusoverleg', '/nl/netwerkzorgen']);
  });

  it('has the questions that wait for the chair, with the way to where the turn is done', async () => {
    const page = await chair.get(list);
    expect(new Set(numbersIn(page.text))).toEqual(new Set(['CO']));
    expect(page.text).toMatch(/<a class="button button--small" href="\/nl\/casusoverleg\/vraag\//);
    const [, way = ''] = /<a class="button button--small" href="([^"]+)"/.exec(page.text) ?? [];
    expect((await chair.get(way)).status).toBe(200);
  });

  it('has nothing of what else the office has a part in, not by a number either, and asks for no names', async () => {
    // The office, and so the chair, has a part in every concern of the region.
    expect(new Set(numbersIn((await chair.get(everything)).text))).toEqual(new Set(['CO', 'NZ']));
    expect(new Set(numbersIn((await (await app.as('coordinator')).get(everything)).text))).toEqual(
      new Set(['VG', 'TM', 'WL', 'CO', 'NZ']),
    );
    for (const number of ['VG-0001', 'TM-0001', 'WL-0001']) {
      const found = await chair.get(`${list}?zaak=${number}`);
      expect([number, found.status]).toEqual([number, 200]);
      expect(readable(found.text)).toContain('Er is geen zaak met dit nummer in uw werklijst.');
    }
    expect((await chair.get(`${list}?zaak=CO-0001`)).location).toMatch(/^\/nl\/casusoverleg\//);
    expect((await chair.get(list)).text).not.toContain('namen=1');
  });
});

describe('the worklist of an insurer', () => {
  it('is the first page, and stands in the menu beside the concerns and nothing else', async () => {
    const visitor = app.visitor();
    expect((await visitor.signIn('insurer')).location).toBe(list);
    expect(menuOf((await visitor.get(list)).text)).toEqual([list, '/nl/netwerkzorgen']);
  });

  it('has the concern whose next step is the insurer’s', async () => {
    const page = await insurer.get(list);
    expect(numbersIn(page.text)).toEqual(['NZ']);
    expect(page.text).toMatch(/<a class="button button--small" href="\/nl\/netwerkzorgen\//);
    expect(readable(page.text)).toContain('over het netwerk');
    expect((await insurer.get(`${list}?zaak=NZ-0001`)).location).toMatch(/^\/nl\/netwerkzorgen\//);
  });

  it('has nothing about people, whatever is asked', async () => {
    for (const query of ['?lijst=alle', '?lijst=afgerond', '?lijst=alle&namen=1', '?lijst=te-laat']) {
      const page = await insurer.get(`${list}${query}`);
      expect([query, page.status, numbersIn(page.text).filter((prefix) => prefix !== 'NZ')]).toEqual([query, 200, []]);
      for (const secret of ['Marit', 'M.V.', 'VG-', 'TM-', 'WL-', 'CO-']) expect(page.text).not.toContain(secret);
    }
    for (const number of ['VG-0001', 'TM-0001', 'WL-0001', 'CO-0001']) {
      expect([number, (await insurer.get(`${list}?zaak=${number}`)).status]).toEqual([number, 200]);
    }
    for (const path of ['/nl/transfers', '/nl/wachtlijst', '/nl/casusoverleg', '/nl/adresboek']) {
      expect([path, (await insurer.get(path)).status]).toEqual([path, 403]);
    }
  });
});

describe('the worklist of who looks after the network', () => {
  it.each([
    ['privacy', '/nl/logboek'],
    ['offer', '/nl/aanbod-beheer'],
  ])('of %s stands in the menu behind the own page, and holds concerns alone', async (identity, own) => {
    const visitor = app.visitor();
    expect((await visitor.signIn(identity)).location).toBe(own);
    const page = await visitor.get(everything);
    expect(page.status).toBe(200);
    expect(menuOf(page.text)).toEqual([own, list, '/nl/netwerkzorgen']);
    expect(numbersIn(page.text).filter((prefix) => prefix !== 'NZ')).toEqual([]);
  });

  it('is not there for a person', async () => {
    expect((await (await app.as('person')).get(list)).status).toBe(403);
  });
});

describe('the worklist of an expert by experience', () => {
  it('has the question for a place that their support point is asked', async () => {
    const expert = await app.as('expert');
    await tellTransfer(
      app,
      'support point',
      (teller) => {
        teller.signal(6);
        teller.ask(5);
        teller.search(5);
        teller.offer(1, 'veerpont');
      },
      { ...longWait, direction: 'support-point', provider: 'wilg' },
    );
    expect(await read(expert, list)).toContain('Geef antwoord');
    const [, way = ''] = /href="(\/nl\/aangeboden\/[^"]+)"/.exec((await expert.get(list)).text) ?? [];
    const intakeOn = addDays(app.opened.services.today(), 7);
    expect((await press(expert, way, 'doe', 'answer', { antwoord: 'ja', intakeOn })).status).toBe(303);
  });
});
