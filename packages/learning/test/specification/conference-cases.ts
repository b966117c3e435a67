/**
 * CO1 to CO3, from section 11 of the specification.
 */
import { numbered, type RuleCase, type Specified } from './rule-case.js';
import { discussed, october, on, question, submitted, type ToldStream } from './streams.js';

const asks = (indicator: string, streams: readonly ToldStream[], more: object = {}) => ({
  indicator,
  period: october,
  ...more,
  streams,
});
const says = (measure: string, figure: object) => ({ measures: { [measure]: figure } });

const agreed = (day: string, directions: readonly string[], due: readonly string[] = []) =>
  on(day, 'actions-agreed', { directions, due });

const co1: readonly Specified[] = [
  {
    title: 'a question that is discussed twice is one case, in two sessions',
    rule: 'MGN-LE-001',
    why: 'cases are counted once, sessions by their days',
    given: asks('CO1', [
      question(submitted('2026-09-20'), discussed('2026-10-06'), discussed('2026-10-13')),
      question(submitted('2026-09-20'), discussed('2026-10-06')),
    ]),
    expect: { measures: { discussed: { value: 2 }, 'per-session': { value: { $near: [1.5, 1e-9] }, n: 2 } } },
  },
  {
    title: 'a question that was prepared and never submitted counts nowhere',
    rule: 'MGN-LE-003',
    why: 'nobody knew of it but the one who wrote it',
    given: asks('CO1', [question(on('2026-10-02', 'case-prepared', { mode: 'anonymous' }))]),
    expect: { measures: { discussed: { value: 0 } }, begun: { 'case-conference': 0 } },
  },
];

/** Twelve days on which one question is discussed each, and three more of which some come back. */
const sessionDays = ['01', '02', '05', '06', '07', '08', '09', '12', '13', '14', '15', '16'];
const discussedOutside = (again: boolean) =>
  asks(
    'CO1',
    sessionDays.map((day, index) =>
      question(
        submitted('2026-09-20'),
        discussed(`2026-10-${day}`),
        ...(again && index < 3 ? [discussed('2026-10-16')] : []),
      ),
    ),
    { outside: true },
  );

const co1Outside: readonly Specified[] = [
  {
    title: 'where three questions came back, the mean per session stays inside',
    rule: 'MGN-LE-010',
    why: '1.25 times 12 sessions, less the 12 questions, would tell of the 3',
    given: discussedOutside(true),
    expect: {
      measures: {
        discussed: { value: 12, standing: 'known' },
        'per-session': { value: null, n: null, deviation: null, standing: 'suppressed' },
      },
    },
  },
  {
    title: 'where none came back, it stays inside as well',
    rule: 'MGN-LE-013',
    why: 'one question per session would tell of all twelve that they did not come back',
    given: discussedOutside(false),
    expect: { measures: { 'per-session': { value: null, n: null, standing: 'suppressed' } } },
  },
];

const co2: readonly Specified[] = [
  {
    title: 'a direction or a place is a destination, going on without a place is none',
    rule: 'MGN-LE-001',
    why: 'the first conclusion of the conference counts',
    given: asks('CO2', [
      question(discussed('2026-10-06'), agreed('2026-10-06', ['social-domain'])),
      question(discussed('2026-10-06'), on('2026-10-06', 'place-found'), agreed('2026-10-06', [])),
      question(discussed('2026-10-06'), agreed('2026-10-06', ['follow-up-conversation'])),
      question(discussed('2026-10-06'), on('2026-10-07', 'case-escalated', { direction: 'ggz-specialised' })),
    ]),
    expect: says('with-destination', { numerator: 2, denominator: 4 }),
  },
  {
    title: 'a question on which nothing is concluded yet, or that stopped, is not counted',
    rule: 'MGN-LE-005',
    why: 'what cannot be known yet does not count',
    given: asks('CO2', [
      question(discussed('2026-10-06')),
      question(discussed('2026-10-06'), on('2026-10-07', 'case-withdrawn', { reason: 'not-stated' })),
    ]),
    expect: says('with-destination', { denominator: 0, value: null }),
  },
];

const done = (day: string) => on(day, 'action-completed', { action: 1 });

const co3: readonly Specified[] = [
  {
    title: 'done on the day itself is in time, a day later is not, not done is not',
    rule: 'MGN-LE-004',
    why: 'the last day is in time',
    given: asks('CO3', [
      question(discussed('2026-10-01'), agreed('2026-10-01', [], ['2026-10-15']), done('2026-10-15')),
      question(discussed('2026-10-01'), agreed('2026-10-01', [], ['2026-10-15']), done('2026-10-16')),
      question(discussed('2026-10-01'), agreed('2026-10-01', [], ['2026-10-15'])),
    ]),
    expect: says('on-time', { numerator: 1, denominator: 3 }),
  },
  {
    title: 'an action counts in the period in which it was due',
    rule: 'MGN-LE-004',
    why: 'before that day nobody can be late',
    given: asks('CO3', [
      question(discussed('2026-10-20'), agreed('2026-10-20', [], ['2026-11-03']), done('2026-10-25')),
    ]),
    expect: says('on-time', { denominator: 0 }),
  },
  {
    title: 'an action that was dropped in time, or of a question that stopped, is due no more',
    rule: 'MGN-LE-004',
    why: 'nobody waits for it',
    given: asks('CO3', [
      question(
        discussed('2026-10-01'),
        agreed('2026-10-01', [], ['2026-10-15']),
        on('2026-10-10', 'action-dropped', { action: 1, reason: 'no-longer-needed' }),
      ),
      question(
        discussed('2026-10-01'),
        agreed('2026-10-01', [], ['2026-10-15']),
        on('2026-10-10', 'case-withdrawn', { reason: 'not-stated' }),
      ),
      question(
        discussed('2026-10-01'),
        agreed('2026-10-01', [], ['2026-10-15']),
        on('2026-10-20', 'action-dropped', { action: 1, reason: 'no-longer-needed' }),
      ),
    ]),
    expect: says('on-time', { numerator: 0, denominator: 1 }),
  },
];

/** The cases of the case conference. */
export const conferenceCases: readonly RuleCase[] = [
  ...numbered('CO1', [...co1, ...co1Outside]),
  ...numbered('CO2', co2),
  ...numbered('CO3', co3),
];
