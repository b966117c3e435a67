/**
 * IV1 to IV3, from section 11 of the specification. The standing on 31 October 2026.
 */
import { numbered, type RuleCase, type Specified } from './rule-case.js';
import { entry, october, on, registered, times, type ToldStream } from './streams.js';

const asks = (indicator: string, streams: readonly ToldStream[], more: object = {}) => ({
  indicator,
  period: october,
  ...more,
  streams,
});
const says = (measure: string, figure: object) => ({ measures: { [measure]: figure } });
const reported = (provider: string, day: string) => ({ provider, reportedAt: `${day}T12:00:00Z` });

const iv1: readonly Specified[] = [
  {
    title: 'a report of 31 days ago is current, one of 32 days ago is not, and none is none',
    rule: 'MGN-LE-008',
    why: 'counted on the last day of the period',
    given: asks('IV1', [], {
      providers: ['clinic', 'practice', 'team'],
      reports: [reported('clinic', '2026-09-30'), reported('practice', '2026-09-29')],
    }),
    expect: says('current', { numerator: 1, denominator: 3 }),
  },
  {
    title: 'a report of after the period is not known in it',
    rule: 'MGN-LE-008',
    why: 'the standing is of the last day',
    given: asks('IV1', [], { providers: ['clinic'], reports: [reported('clinic', '2026-11-02')] }),
    expect: says('current', { numerator: 0, denominator: 1 }),
  },
  {
    title: 'a report that was taken back is not current, also when an older one is there',
    rule: 'MGN-LE-008',
    why: 'the last one counts',
    given: asks('IV1', [], {
      providers: ['clinic'],
      reports: [
        reported('clinic', '2026-10-10'),
        { ...reported('clinic', '2026-10-20'), withdrawnAt: '2026-10-21T12:00:00Z' },
      ],
    }),
    expect: says('current', { numerator: 0, denominator: 1 }),
  },
  {
    title: 'as long as nobody said which providers there are there is no answer',
    rule: 'MGN-LE-008',
    why: 'out of those who report everybody reports',
    given: asks('IV1', [], { reports: [reported('clinic', '2026-10-20')] }),
    expect: says('current', { value: null, standing: 'setting-missing' }),
  },
];

const iv2: readonly Specified[] = [
  {
    title: 'day 28 of the wait for an intake is within the norm, day 29 is over',
    rule: 'MGN-LE-008',
    why: 'the time already waited counts, as in the process',
    given: asks('IV2', [entry(registered('2026-10-03')), entry(registered('2026-10-02'))]),
    expect: says('over-norm', { numerator: 1, denominator: 2 }),
  },
  {
    title: 'whoever is in treatment waits no more',
    rule: 'MGN-LE-008',
    why: 'the wait ends with the treatment',
    given: asks('IV2', [
      entry(
        registered('2026-05-01'),
        on('2026-05-02', 'waiting-started'),
        on('2026-05-20', 'intake-held'),
        on('2026-05-21', 'treatment-queued'),
        on('2026-10-31', 'treatment-started'),
      ),
    ]),
    expect: says('over-norm', { denominator: 0 }),
  },
  {
    title: 'what happened after the last day changes nothing',
    rule: 'MGN-LE-008',
    why: 'the standing is of the last day, whenever it is asked',
    given: asks(
      'IV2',
      [entry(registered('2026-08-01'), on('2026-11-01', 'entry-ended', { reason: 'no-longer-needed' }))],
      { knownUntil: '2027-01-01' },
    ),
    expect: says('over-norm', { numerator: 1, denominator: 1 }),
  },
  {
    title: 'an intake in time leaves the norms of the treatment and of the whole wait',
    rule: 'MGN-LE-008',
    why: '70 days after the intake, and 98 days altogether',
    given: asks('IV2', [
      entry(registered('2026-07-25'), on('2026-07-25', 'waiting-started'), on('2026-08-22', 'intake-held')),
      entry(registered('2026-07-24'), on('2026-07-24', 'waiting-started'), on('2026-08-20', 'intake-held')),
    ]),
    expect: says('over-norm', { numerator: 1, denominator: 2 }),
  },
  {
    title: 'an entry that was a mistake is out of the count, on every day',
    rule: 'MGN-LE-008',
    why: 'nobody ever waited there',
    given: asks('IV2', [entry(registered('2026-08-01'), on('2026-11-05', 'entry-ended', { reason: 'data-error' }))], {
      knownUntil: '2027-01-01',
    }),
    expect: { ...says('over-norm', { denominator: 0 }), begun: { 'offer-information': 0 } },
  },
  {
    title: 'as long as nobody knows that it was a mistake it counts',
    rule: 'MGN-LE-008',
    why: 'a report says what is known',
    given: asks('IV2', [entry(registered('2026-10-01'), on('2026-11-05', 'entry-ended', { reason: 'data-error' }))], {
      knownUntil: '2026-11-05',
    }),
    expect: { ...says('over-norm', { numerator: 1, denominator: 1 }), begun: { 'offer-information': 1 } },
  },
  {
    title: 'of a list on which fewer than ten wait nothing is said outside the region',
    rule: 'MGN-LE-009',
    why: 'a count from 1 to 9 leads to people',
    given: asks('IV2', [times(9, entry(registered('2026-08-01')))], { outside: true }),
    expect: {
      measures: { 'over-norm': { numerator: null, denominator: null, n: null, standing: 'suppressed' } },
      begun: { 'offer-information': 0 },
    },
  },
  {
    title: 'nought of twelve stays inside',
    rule: 'MGN-LE-013',
    why: 'it would tell of each of the twelve that they are not over the norm',
    given: asks('IV2', [times(12, entry(registered('2026-10-20')))], { outside: true }),
    expect: says('over-norm', { numerator: null, denominator: 12, value: null, standing: 'suppressed' }),
  },
  {
    title: 'of a list on which nobody waits that is told: no group, and nothing to hide',
    rule: 'MGN-LE-013',
    why: 'where there is nobody, nothing is told of anybody',
    given: asks('IV2', [], { outside: true }),
    expect: says('over-norm', { numerator: 0, denominator: 0, value: null, standing: 'nothing-counted' }),
  },
];

const iv3: readonly Specified[] = [
  {
    title: 'day 183 after the last contact is in time, day 184 is overdue',
    rule: 'MGN-LE-008',
    why: 'at least two contacts a year',
    given: asks('IV3', [entry(registered('2026-05-01')), entry(registered('2026-04-30'))]),
    expect: says('contact-overdue', { numerator: 1, denominator: 2 }),
  },
  {
    title: 'a contact that reached the person begins the days anew, an attempt does not',
    rule: 'MGN-LE-008',
    why: 'an attempt tells the person nothing',
    given: asks('IV3', [
      entry(registered('2026-03-01'), on('2026-09-01', 'contact-recorded')),
      entry(registered('2026-03-01'), on('2026-09-01', 'contact-recorded', { reached: false })),
    ]),
    expect: says('contact-overdue', { numerator: 1, denominator: 2 }),
  },
];

/** The cases of the information on waiting. */
export const informationCases: readonly RuleCase[] = [
  ...numbered('IV1', iv1),
  ...numbered('IV2', iv2),
  ...numbered('IV3', iv3),
];
