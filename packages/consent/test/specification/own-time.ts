/**
 * Cases of our own about time: midnight in Amsterdam, days of 23 and 25 hours, birthdays on 29 February, ends to the millisecond, partial dates.
 */
import {
  bornOn,
  c1,
  c1By,
  c1Request,
  childBornOn,
  gp,
  objection,
  only,
  welfare,
  ownFile,
  parent,
  referral,
  referralEvidence,
  practiceNurse,
} from '../sample-network.js';
import { and, deny, numbered, permit, told, type RuleCase } from './rule-case.js';
import { chosen, givenAt } from './situations.js';

const lasting = (from: string, until: string | null, more: object = {}): object =>
  c1({ validity: { from, until }, ...more });
const at = (now: string, permission: object, expect: object, title: string, why: string): Omit<RuleCase, 'id'> =>
  told(title, { request: c1Request(), consents: [permission], context: { now } }, expect, why);
const counts = permit('explicit-consent');
const over = deny('expired');
const notYet = deny('not-yet-valid');
const about = {
  holders: [only(gp)],
  recipients: [only(welfare)],
  categories: ['help-request'],
  purposes: ['social-support'],
};
const wholeDay = 'a day is the whole civil day in Amsterdam';
const toTheMillisecond = 'an end is inclusive, and over a millisecond later';
const early = givenAt('2023-01-01T10:00:00+01:00');
const leapChild = childBornOn('2012-02-29');
const from2023 = (more: object): Readonly<Record<string, unknown>> => ({
  validity: { from: '2023-01-01', until: null },
  ...early,
  ...more,
});
const years = { configuration: chosen({ maxCrossDomainDuration: 'P10Y' }) };

const cases: readonly Omit<RuleCase, 'id'>[] = [
  at(
    '2026-03-29T00:00:00.000+01:00',
    lasting('2026-03-29', '2026-03-29'),
    counts,
    'the first millisecond of the day of 23 hours',
    wholeDay,
  ),
  at(
    '2026-03-29T23:59:59.999+02:00',
    lasting('2026-03-29', '2026-03-29'),
    counts,
    'the last millisecond of the day of 23 hours',
    wholeDay,
  ),
  at(
    '2026-03-30T00:00:00.000+02:00',
    lasting('2026-03-29', '2026-03-29'),
    over,
    'the first millisecond after the day of 23 hours',
    wholeDay,
  ),
  at(
    '2026-03-28T23:59:59.999+01:00',
    lasting('2026-03-29', '2026-03-29'),
    notYet,
    'the last millisecond before the day of 23 hours',
    wholeDay,
  ),
  at(
    '2026-10-25T02:30:00+02:00',
    lasting('2026-10-25', '2026-10-25'),
    counts,
    'half past two for the first time on the day of 25 hours',
    wholeDay,
  ),
  at(
    '2026-10-25T02:30:00+01:00',
    lasting('2026-10-25', '2026-10-25'),
    counts,
    'half past two for the second time on the day of 25 hours',
    wholeDay,
  ),
  at(
    '2026-10-25T23:59:59.999+01:00',
    lasting('2026-10-25', '2026-10-25'),
    counts,
    'the last millisecond of the day of 25 hours',
    wholeDay,
  ),
  at(
    '2026-10-26T00:00:00.000+01:00',
    lasting('2026-10-25', '2026-10-25'),
    over,
    'the first millisecond after the day of 25 hours',
    wholeDay,
  ),
  at(
    '2026-10-25T02:30:00.001+02:00',
    lasting('2026-01-01', '2026-10-25T02:30:00+02:00'),
    over,
    'an end at half past two for the first time, a millisecond later',
    'moments are compared, not clocks on a wall',
  ),
  at(
    '2026-10-25T02:30:00+01:00',
    lasting('2026-01-01', '2026-10-25T02:30:00+02:00'),
    over,
    'an end at half past two for the first time, an hour later on the same clock',
    'moments are compared, not clocks on a wall',
  ),
  at(
    '2026-06-15T12:00:00+02:00',
    lasting('2026-01-01', '2026-06-15T12:00:00+02:00'),
    counts,
    'exactly at an end with a time',
    toTheMillisecond,
  ),
  at(
    '2026-06-15T12:00:00.001+02:00',
    lasting('2026-01-01', '2026-06-15T12:00:00+02:00'),
    over,
    'one millisecond after an end with a time',
    toTheMillisecond,
  ),
  at(
    '2026-06-15T12:00:00.500+02:00',
    lasting('2026-01-01', '2026-06-15T12:00:00.500+02:00'),
    counts,
    'exactly at an end with milliseconds',
    toTheMillisecond,
  ),
  at(
    '2026-06-15T10:00:00Z',
    lasting('2026-06-15T12:00:00+02:00', null),
    counts,
    'exactly at a start with a time, written in UTC',
    'a start is inclusive',
  ),
  at(
    '2026-06-15T11:59:59.999+02:00',
    lasting('2026-06-15T12:00:00+02:00', null),
    notYet,
    'one millisecond before a start with a time',
    'a start is inclusive',
  ),
  at(
    '2026-06-30T23:59:59.999+02:00',
    lasting('2026-06', '2026-06'),
    counts,
    'the last millisecond of a month',
    'a month stands for the whole of it',
  ),
  at(
    '2026-07-01T00:00:00+02:00',
    lasting('2026-06', '2026-06'),
    over,
    'the first millisecond after a month',
    'a month stands for the whole of it',
  ),
  at(
    '2026-05-31T23:59:59.999+02:00',
    lasting('2026-06', '2026-06'),
    notYet,
    'the last millisecond before a month',
    'a month stands for the whole of it',
  ),
  at(
    '2028-02-29T23:59:59.999+01:00',
    lasting('2028-02', '2028-02', givenAt('2027-12-01T10:00:00+01:00')),
    counts,
    'the last millisecond of a February with 29 days',
    'a month stands for the whole of it',
  ),
  at(
    '2026-12-31T23:59:59.999+01:00',
    lasting('2026', '2026'),
    counts,
    'the last millisecond of a year',
    'a year stands for the whole of it',
  ),
  at(
    '2027-01-01T00:00:00+01:00',
    lasting('2026', '2026'),
    over,
    'the first millisecond after a year',
    'a year stands for the whole of it',
  ),
  at(
    '2025-12-31T23:59:59.999+01:00',
    lasting('2026', '2026'),
    notYet,
    'the last millisecond before a year',
    'a year stands for the whole of it',
  ),
  at(
    '2026-12-31T23:59:59.999+01:00',
    lasting('2026-01-01', null),
    counts,
    'the last millisecond of twelve months outside the medical domain',
    'proposed default: twelve months from the start',
  ),
  at(
    '2027-01-01T00:00:00+01:00',
    lasting('2026-01-01', null),
    over,
    'the first millisecond after twelve months outside the medical domain',
    'proposed default: twelve months from the start',
  ),
  at(
    '2026-06-15T12:00:00+02:00',
    lasting('2026-06-31', '2026-12-31'),
    deny('invalid-consent'),
    'a day that does not exist',
    'a permission that cannot be read is ignored and reported',
  ),
  at(
    '2026-06-15T12:00:00+02:00',
    lasting('2026-12-31', '2026-01-01'),
    deny('invalid-consent'),
    'an end before the start',
    'a permission that cannot be read is ignored and reported',
  ),
  told(
    'granted exactly five minutes ahead',
    { request: c1Request(), consents: [c1({ grantedAt: '2026-06-15T12:05:00+02:00' })] },
    counts,
    'two clocks may differ that much',
  ),
  told(
    'granted a millisecond further ahead',
    { request: c1Request(), consents: [c1({ grantedAt: '2026-06-15T12:05:00.001+02:00' })] },
    deny('future-dated'),
    'two clocks may differ that much',
  ),
  told(
    'recorded exactly five minutes ahead',
    { request: c1Request(), consents: [c1({ recordedAt: '2026-06-15T12:05:00+02:00' })] },
    counts,
    'two clocks may differ that much',
  ),
  told(
    'recorded a millisecond further ahead',
    { request: c1Request(), consents: [c1({ recordedAt: '2026-06-15T12:05:00.001+02:00' })] },
    and(deny('invalid-request'), { validUntil: '2026-06-15T12:00:00.001+02:00' }),
    'one of two clocks is wrong, until the moment is there',
  ),
  told(
    'a difference of clocks never makes a permission last longer',
    { request: c1Request(), consents: [lasting('2026-01-01', '2026-06-15T11:59:59.999+02:00')] },
    over,
    'it never extends an end',
  ),
  told(
    'an objection that starts later',
    {
      request: c1Request(),
      consents: [c1(), objection({ validity: { from: '2026-06-15T12:00:00.001+02:00', until: null } })],
    },
    and(counts, { validUntil: '2026-06-15T12:00:00.001+02:00' }),
    'the answer stands until the objection starts',
  ),
  told(
    'an objection that ended a millisecond ago',
    {
      request: c1Request(),
      consents: [
        c1(),
        objection({ ...about, validity: { from: '2026-01-01', until: '2026-06-15T11:59:59.999+02:00' } }),
      ],
    },
    counts,
    'an objection counts as long as it says',
  ),
  told(
    'an objection that ends now',
    {
      request: c1Request(),
      consents: [c1(), objection({ ...about, validity: { from: '2026-01-01', until: '2026-06-15T12:00:00+02:00' } })],
    },
    deny('objection'),
    'an end is inclusive',
  ),
  told(
    'a referral of five minutes ahead',
    { request: referral({ referralEvidence: referralEvidence({ recordedAt: '2026-06-15T12:05:00+02:00' }) }) },
    permit('presumed-referral'),
    'two clocks may differ that much',
  ),
  told(
    'a referral of a millisecond further ahead',
    { request: referral({ referralEvidence: referralEvidence({ recordedAt: '2026-06-15T12:05:00.001+02:00' }) }) },
    deny('presumed-evidence-missing'),
    'evidence of a later date proves nothing yet',
  ),
  told(
    'an involvement of a millisecond too far ahead',
    {
      request: ownFile({
        relationEvidence: {
          id: 'relation:1',
          kind: 'directly-involved',
          professional: practiceNurse,
          recordedAt: '2026-06-15T12:05:00.001+02:00',
        },
      }),
    },
    deny('relation-missing'),
    'evidence of a later date proves nothing yet',
  ),
  told(
    'a decision stands for a minute at most',
    { request: c1Request(), consents: [c1()] },
    and(counts, { validUntil: '2026-06-15T12:01:00+02:00' }),
    'proposed default: sixty seconds',
  ),
  told(
    'a decision stands until the end of the permission',
    { request: c1Request(), consents: [lasting('2026-01-01', '2026-06-15T12:00:10+02:00')] },
    and(counts, { validUntil: '2026-06-15T12:00:10.001+02:00' }),
    'the answer stands before that moment, not at it',
  ),
  told(
    'a decision stands until the birthday',
    {
      request: c1Request(),
      consents: [c1By('parent-with-authority', parent)],
      context: { facts: childBornOn('2014-06-16'), now: '2026-06-15T23:59:30+02:00' },
    },
    and(counts, { validUntil: '2026-06-16T00:00:00+02:00' }),
    'at the birthday somebody else decides',
  ),
  told(
    'born on 29 February, 12 on 29 February of a leap year',
    {
      request: c1Request(),
      consents: [c1By('parent-with-authority', parent, from2023({}))],
      context: { facts: leapChild, now: '2024-02-28T23:59:59.999+01:00', ...years },
    },
    counts,
    'in a leap year the birthday is the day itself',
  ),
  told(
    'born on 29 February, the day itself in a leap year',
    {
      request: c1Request(),
      consents: [c1By('parent-with-authority', parent, from2023({}))],
      context: { facts: leapChild, now: '2024-02-29T00:00:00+01:00', ...years },
    },
    deny('youth-consent-missing'),
    'in a leap year the birthday is the day itself',
  ),
  told(
    'born on 29 February, 18 in a year without, on 28 February',
    {
      request: c1Request({ purpose: 'social-support' }),
      consents: [c1()],
      context: {
        facts: {
          ...bornOn('2008-02-29'),
          incapacities: [
            {
              id: 'incapacity:1',
              purposes: 'any',
              recordedBy: practiceNurse,
              from: '2026-01-01T09:00:00+01:00',
              reviewOn: '2026-12-31',
            },
          ],
        },
        now: '2026-02-28T12:00:00+01:00',
      },
    },
    deny('grantor-not-entitled'),
    'who cannot decide gives no permission, at whatever age',
  ),
];

const leapDays: readonly Omit<RuleCase, 'id'>[] = [
  ...(['mar-1', 'feb-28'] as const).flatMap((leapDayBirthday) =>
    (
      [
        '2026-02-27T23:59:59.999+01:00',
        '2026-02-28T00:00:00+01:00',
        '2026-02-28T23:59:59.999+01:00',
        '2026-03-01T00:00:00+01:00',
      ] as const
    ).map((now) => {
      const isReached = now.startsWith('2026-03') || (leapDayBirthday === 'feb-28' && now.startsWith('2026-02-28'));
      return told(
        `somebody whose 18th birthday is ${leapDayBirthday}, a representative decides at ${now.slice(0, 23)}`,
        {
          request: c1Request(),
          consents: [
            c1By('mentor', parent, {
              ...givenAt(now),
              validity: { from: '2026-01-01', until: null },
            }),
          ],
          context: {
            now,
            facts: {
              ...bornOn('2008-02-29'),
              representatives: [{ individual: parent, capacity: 'mentor', evidence: 'mandate:1', from: '2026-01-01' }],
              incapacities: [
                {
                  id: 'incapacity:1',
                  purposes: 'any',
                  recordedBy: practiceNurse,
                  from: '2026-01-01T09:00:00+01:00',
                  reviewOn: '2026-12-31',
                },
              ],
            },
            configuration: { leapDayBirthday },
          },
        },
        isReached ? counts : deny('grantor-not-entitled'),
        'born on 29 February: in other years the day that the network chose',
      );
    }),
  ),
];

/** Time. */
export const ownTime: readonly RuleCase[] = [...numbered('G', 601, cases), ...numbered('G', 661, leapDays)];
