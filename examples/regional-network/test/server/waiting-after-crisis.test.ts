/**
 * After an acute signal: the place on a list is held, the practice has a day to ask, and the person can say it too.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { press, read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { myPlacePath, placePath, putOnList, startWaiting } from './waiting-places.js';

let app: TestApp;
let ggz: Visitor;
let gp: Visitor;
beforeAll(async () => {
  app = await startApp();
  [ggz, gp] = await Promise.all([app.as('ggz'), app.as('gp')]);
});
afterAll(() => app.stop());

const held = async (left: StreamId): Promise<StreamId> => {
  const signalled = await press(ggz, placePath(left), 'doe', 'signal-acute', { acuteServiceContacted: 'ja' });
  expect(signalled.status).toBe(303);
  const rows = await app.opened.openStore().listSummaries({ processes: ['waitlist-entry'], ended: false, limit: 100 });
  const before = await app.opened.openStore().readStream(left);
  const found = rows.find(({ caseId, stream }) => caseId === before?.caseId && stream !== left);
  if (found === undefined) throw new Error('no place was held');
  return found.stream;
};

describe('a place after an acute signal', () => {
  it('is held with every day of the wait, goes no further on silence, and on when the person said so to the GP', async () => {
    const left = await putOnList(app, { firstContact: 20, then: [startWaiting(20)], shows: ['practice'] });
    const stream = await held(left);
    const shown = await read(ggz, placePath(stream));
    expect(shown).toContain('20 dagen');
    expect(shown).toContain('vragen of het wachten doorgaat');
    const silent = await press(ggz, placePath(stream), 'doe', 'start-waiting');
    expect(silent.status).toBe(422);
    expect(silent.text).toContain('data-code="wait-question-open"');

    const practice = await read(gp, placePath(stream));
    expect(practice).toContain('Vraag of het wachten doorgaat');
    const without = await press(gp, placePath(stream), 'doe', 'confirm-wait');
    expect(without.text).toContain('data-code="answer-not-on-persons-word"');
    expect((await press(gp, placePath(stream), 'doe', 'confirm-wait', { onPersonsWord: 'ja' })).status).toBe(303);
    expect((await press(ggz, placePath(stream), 'doe', 'start-waiting')).status).toBe(303);
  });

  it('ends when the person told the GP that the wait is over, and for no reason of the list', async () => {
    const left = await putOnList(app, { firstContact: 12, then: [startWaiting(12)], shows: ['practice'] });
    const stream = await held(left);
    const { text } = await gp.get(placePath(stream));
    expect(text).toContain('value="no-longer-needed"');
    expect(text).not.toContain('value="rejected-by-provider"');
    const end = { reason: 'no-longer-needed', onPersonsWord: 'ja' };
    expect((await press(gp, placePath(stream), 'doe', 'end', end)).status).toBe(303);
  });

  it('is kept by the person with one press, who reads that it is held meanwhile', async () => {
    const left = await putOnList(app, {
      person: knownPeople.daniel,
      firstContact: 15,
      then: [startWaiting(15)],
    });
    const stream = await held(left);
    const daniel = await app.as('person-daniel');
    expect(await read(daniel, myPlacePath(stream))).toContain('Wilt u hier nog op wachten?');
    expect(await read(daniel, '/nl/mijn-route')).toContain('U houdt uw plek tot u iets zegt.');
    expect((await press(daniel, myPlacePath(stream), 'doe', 'confirm-wait')).status).toBe(303);
    expect(await read(daniel, myPlacePath(stream))).not.toContain('Wilt u hier nog op wachten?');
  });
});
