/**
 * Two periods side by side.
 */
import { numbered, type RuleCase, type Specified } from './rule-case.js';
import { conversation, held, october, rated, requested, times, type ToldStream } from './streams.js';

const september = { from: '2026-09-01', until: '2026-10-01' };
const side = (period: object, ...streams: readonly ToldStream[]) => ({ period, streams });
const says = (measure: string, figure: object, toKnow?: readonly string[]) => ({
  measures: { [measure]: figure },
  ...(toKnow && { toKnow }),
});

const inTime = (count: number, month: '09' | '10') =>
  times(count, conversation(requested(`2026-${month}-01`), held(`2026-${month}-10`)));
const late = (count: number, month: '09' | '10') =>
  times(count, conversation(requested(`2026-${month}-01`), held(`2026-${month}-20`)));

const cases: readonly Specified[] = [
  {
    title: 'from 20 of 50 to 40 of 50 is higher, by 40 percent, between 21 and 55',
    rule: 'MGN-LE-011',
    why: 'two intervals of Wilson put together, after Newcombe',
    given: {
      indicator: 'VG2',
      before: side(september, inTime(20, '09'), late(30, '09')),
      after: side(october, inTime(40, '10'), late(10, '10')),
    },
    expect: says(
      'within-14-days',
      {
        before: { value: { $near: [0.4, 1e-9] }, n: 50 },
        after: { value: { $near: [0.8, 1e-9] }, n: 50 },
        difference: { $near: [0.4, 1e-9] },
        low: { $near: [0.21, 0.0005] },
        high: { $near: [0.5517, 0.0005] },
        method: 'newcombe',
        verdict: 'higher',
      },
      ['never-a-cause', 'many-at-once', 'unequal-length', 'same-profile'],
    ),
  },
  {
    title: 'from 6 of 12 to 8 of 12 is no clear difference',
    rule: 'MGN-LE-011',
    why: 'nought lies within the interval',
    given: {
      indicator: 'VG2',
      before: side(september, inTime(6, '09'), late(6, '09')),
      after: side(october, inTime(8, '10'), late(4, '10')),
    },
    expect: says('within-14-days', { verdict: 'no-clear-difference' }),
  },
  {
    title: 'of nine conversations nothing can be said, however different they look',
    rule: 'MGN-LE-011',
    why: 'too few to say',
    given: {
      indicator: 'VG2',
      before: side(september, late(9, '09')),
      after: side(october, inTime(40, '10')),
    },
    expect: says('within-14-days', { difference: null, low: null, verdict: 'too-few-to-say' }),
  },
  {
    title: 'the same ratings are no clear difference, and means are compared after Welch',
    rule: 'MGN-LE-011',
    why: 'the interval of Student, without the assumption that both spread alike',
    given: {
      indicator: 'VG8',
      before: side(
        september,
        times(6, conversation(rated('2026-09-10', 7))),
        times(6, conversation(rated('2026-09-10', 9))),
      ),
      after: side(
        october,
        times(6, conversation(rated('2026-10-10', 7))),
        times(6, conversation(rated('2026-10-10', 9))),
      ),
    },
    // s² = 12/11 in both, so the standard error is √(2 · 12/11 / 12) = 0.4264, and t(22) = 2.074.
    expect: says('rating', {
      difference: { $near: [0, 1e-9] },
      low: { $near: [-0.8843, 0.001] },
      high: { $near: [0.8843, 0.001] },
      method: 'welch',
      verdict: 'no-clear-difference',
    }),
  },
  {
    title: 'counts of periods of another length are told per 30 days',
    rule: 'MGN-LE-011',
    why: '30 in 30 days and 31 in 31 days are the same',
    given: {
      indicator: 'VG1',
      before: side(september, inTime(30, '09')),
      after: side(october, inTime(31, '10')),
    },
    expect: says('first-held', {
      before: { value: 30 },
      after: { value: 31 },
      unit: 'per-30-days',
      difference: { $near: [0, 1e-9] },
      method: 'poisson',
      verdict: 'no-clear-difference',
    }),
  },
  {
    title: 'periods that overlap are told to be not apart',
    rule: 'MGN-LE-011',
    why: 'the same conversations would stand on both sides',
    given: {
      indicator: 'VG1',
      before: side({ from: '2026-09-01', until: '2026-10-15' }),
      after: side(october),
    },
    expect: { toKnow: ['never-a-cause', 'many-at-once', 'unequal-length', 'not-apart', 'same-profile'] },
  },
];

/** The cases of the comparison. */
export const comparisonCases: readonly RuleCase[] = numbered('compare', cases);
