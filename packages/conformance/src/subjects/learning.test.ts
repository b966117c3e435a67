import { describe, expect, it } from 'vitest';
import { ownAnswers } from '../subjects.js';

const period = { from: '2026-10-01', until: '2026-11-01' };
const held = { type: 'conversation-held', at: '2026-10-05T12:00:00Z' };
const stream = { process: 'exploratory-conversation', events: [held] };
const ask = (given: object) =>
  ownAnswers('learning/indicator', { indicator: 'VG1', period, streams: [stream], ...given });

describe('learning as a subject', () => {
  it('takes names in place of ids, and streams that stand for many', async () => {
    expect(await ask({ streams: [{ ...stream, times: 12 }] })).toMatchObject({
      measures: { 'first-held': { value: 12 } },
      begun: { 'exploratory-conversation': 0 },
      profileVersions: [1],
    });
  });

  it.each([
    ['an unknown indicator', { indicator: 'VG10' }, 'invalid-indicator'],
    ['no period', { period: null }, 'invalid-given'],
    ['an empty period', { period: { from: '2026-10-01', until: '2026-10-01' } }, 'invalid-given'],
    ['streams that are no list', { streams: 1 }, 'invalid-given'],
    ['an unknown process', { streams: [{ process: 'x', events: [] }] }, 'invalid-given'],
    [
      'an event without a moment',
      { streams: [{ ...stream, events: [{ type: 'conversation-held' }] }] },
      'invalid-given',
    ],
    ['an unknown event', { streams: [{ ...stream, events: [{ ...held, type: 'x' }] }] }, 'invalid-given'],
    ['events that are no list', { streams: [{ ...stream, events: 1 }] }, 'invalid-given'],
    ['nought times', { streams: [{ ...stream, times: 0 }] }, 'invalid-given'],
    ['too many times', { streams: [{ ...stream, times: 1e9 }] }, 'invalid-given'],
    ['holders that are no organisations', { holders: 7 }, 'invalid-given'],
    ['reports that are none', { reports: [1] }, 'invalid-given'],
    [
      'a list that cannot be',
      { streams: [{ process: 'waitlist-entry', events: [{ type: 'intake-held', at: held.at }] }] },
      'invalid-given',
    ],
  ])('refuses %s', async (_what, given, code) => {
    expect(await ask(given)).toMatchObject({ refused: code });
  });

  it('refuses sides of a comparison and parts that are none', async () => {
    expect(await ownAnswers('learning/compare', { indicator: 'VG1', before: { period } })).toMatchObject({
      refused: 'invalid-after',
    });
    expect(await ownAnswers('learning/compare', [])).toMatchObject({ refused: 'invalid-given' });
    expect(await ownAnswers('learning/hidden-parts', { parts: [-1] })).toMatchObject({ refused: 'invalid-given' });
    expect(await ownAnswers('learning/hidden-parts', { parts: 3 })).toMatchObject({ refused: 'invalid-given' });
  });
});
