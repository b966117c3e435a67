/**
 * VG1 to VG9, from section 11 of the specification.
 */
import { numbered, type RuleCase, type Specified } from './rule-case.js';
import {
  advised,
  completed,
  conversation,
  decided,
  delivered,
  held,
  october,
  on,
  rated,
  requested,
  takenOver,
  times,
  type ToldEvent,
  type ToldStream,
} from './streams.js';

const asks = (indicator: string, streams: readonly ToldStream[], more: object = {}) => ({
  indicator,
  period: october,
  ...more,
  streams,
});
const says = (measure: string, figure: object) => ({ measures: { [measure]: figure } });

/** Twenty answers of two kinds: 7.5 in the middle. */
const twentyRatings = [
  times(10, conversation(requested('2026-10-01'), rated('2026-10-05', 8))),
  times(10, conversation(requested('2026-10-01'), rated('2026-10-06', 7))),
];

const vg1: readonly Specified[] = [
  {
    title: 'conversations of the month are counted, second ones apart',
    rule: 'MGN-LE-001',
    why: 'a held conversation is an event, and nothing else is asked',
    given: asks('VG1', [
      times(3, conversation(requested('2026-09-28'), held('2026-10-02'))),
      conversation(requested('2026-09-28'), held('2026-10-02'), held('2026-10-20')),
    ]),
    expect: { measures: { 'first-held': { value: 4, n: 4 }, 'second-held': { value: 1, n: 1 } } },
  },
  {
    title: 'a draft that was never sent counts nowhere',
    rule: 'MGN-LE-003',
    why: 'nobody knew of it but the one who wrote it',
    given: asks('VG1', [conversation(on('2026-10-02', 'conversation-prepared', { person: 'anna' }))]),
    expect: { measures: { 'first-held': { value: 0 } }, begun: { 'exploratory-conversation': 0 } },
  },
  {
    title: 'a request that was sent has begun, also when no conversation came of it',
    rule: 'MGN-LE-003',
    why: 'what was sent is known to the network',
    given: asks('VG1', [
      conversation(requested('2026-10-02'), on('2026-10-05', 'conversation-withdrawn', { reason: 'not-stated' })),
    ]),
    expect: { measures: { 'first-held': { value: 0 } }, begun: { 'exploratory-conversation': 1 } },
  },
  {
    title: 'half past midnight in Amsterdam belongs to the new month, though it is the old one in UTC',
    rule: 'MGN-LE-004',
    why: 'days are civil days in Europe/Amsterdam',
    given: asks('VG1', [
      conversation(requested('2026-09-28'), on('2026-09-30T22:30:00Z', 'conversation-held')),
      conversation(requested('2026-10-28'), on('2026-10-31T23:30:00Z', 'conversation-held')),
    ]),
    expect: says('first-held', { value: 1 }),
  },
  {
    title: 'the day on which it was held counts, and not the day on which it was written down',
    rule: 'MGN-LE-004',
    why: 'the event tells when it was',
    given: asks('VG1', [
      conversation(requested('2026-09-28'), on('2026-11-02', 'conversation-held', { heldAt: '2026-10-30T12:00:00Z' })),
    ]),
    expect: says('first-held', { value: 1 }),
  },
  {
    title: 'what happened in another region is not ours',
    rule: 'MGN-LE-001',
    why: 'a report is of one region',
    given: asks('VG1', [
      {
        process: 'exploratory-conversation',
        events: [requested('2026-09-28'), held('2026-10-02')].map((event) => ({
          ...event,
          region: { id: 'elsewhere', version: 1 },
        })),
      },
    ]),
    expect: says('first-held', { value: 0 }),
  },
];

const fortySeven = [
  times(21, conversation(requested('2026-10-01'), held('2026-10-08'))),
  times(18, conversation(requested('2026-10-01'), held('2026-10-15'))),
  times(8, conversation(requested('2026-10-01'), held('2026-10-16'))),
];

const vg2: readonly Specified[] = [
  {
    title: 'day 7 is within a week and day 14 within two, day 15 is within neither',
    rule: 'MGN-LE-004',
    why: 'the day of the request is day 0, and the last day is in time',
    given: asks('VG2', [
      conversation(requested('2026-10-01'), held('2026-10-08')),
      conversation(requested('2026-10-01'), held('2026-10-09')),
      conversation(requested('2026-10-01'), held('2026-10-15')),
      conversation(requested('2026-10-01'), held('2026-10-16')),
    ]),
    expect: {
      measures: {
        'within-7-days': { numerator: 1, denominator: 4, value: 0.25 },
        'within-14-days': { numerator: 3, denominator: 4, value: 0.75 },
      },
    },
  },
  {
    title: '39 of 47 is 83 percent, and the true share lies between 70 and 91 percent',
    rule: 'MGN-LE-011',
    why: 'a share is never told without how sure it is (interval of Wilson)',
    given: asks('VG2', fortySeven),
    expect: {
      measures: {
        'within-14-days': {
          numerator: 39,
          denominator: 47,
          low: { $near: [0.7, 0.005] },
          high: { $near: [0.91, 0.005] },
        },
        'within-7-days': { numerator: 21, denominator: 47 },
      },
    },
  },
  {
    title: 'a request that went back keeps the day on which it was first complete',
    rule: 'MGN-LE-004',
    why: 'the clock never starts again',
    given: asks('VG2', [
      conversation(
        requested('2026-10-01'),
        on('2026-10-05', 'request-returned'),
        requested('2026-10-09'),
        held('2026-10-12'),
      ),
    ]),
    expect: says('within-7-days', { numerator: 0, denominator: 1 }),
  },
  {
    title: 'the night in which the clock is set back makes no day longer',
    rule: 'MGN-LE-004',
    why: 'days are counted and not hours',
    given: asks('VG2', [
      conversation(
        on('2026-10-21T21:30:00Z', 'conversation-requested', { person: 'anna' }),
        on('2026-10-28T22:30:00Z', 'conversation-held'),
      ),
    ]),
    expect: says('within-7-days', { numerator: 1, denominator: 1 }),
  },
  {
    title: 'a second conversation has no term of its own',
    rule: 'MGN-LE-004',
    why: 'the norm is about the first',
    given: asks('VG2', [conversation(requested('2026-08-01'), held('2026-08-05'), held('2026-10-05'))]),
    expect: says('within-7-days', { denominator: 0, value: null, standing: 'nothing-counted' }),
  },
  {
    title: 'outside the region the share stays inside when fewer than ten were late',
    rule: 'MGN-LE-010',
    why: '47 less 39 would tell of the 8 who waited longer',
    given: asks('VG2', fortySeven, { outside: true }),
    expect: {
      measures: {
        'within-7-days': { numerator: 21, denominator: 47 },
        'within-14-days': { numerator: null, denominator: 47, value: null, low: null, standing: 'suppressed' },
      },
    },
  },
];

const vg3: readonly Specified[] = [
  {
    title: 'an advice in and outside mental health care counts once, as combined',
    rule: 'MGN-LE-002',
    why: 'codes overlap, categories do not',
    given: asks('VG3', [
      conversation(advised('2026-10-05', 'ggz-basic', 'social-domain')),
      conversation(advised('2026-10-05', 'ggz-basic')),
      conversation(advised('2026-10-05', 'support-point', 'own-network')),
    ]),
    expect: {
      measures: {
        combined: { numerator: 1, denominator: 3 },
        'ggz-only': { numerator: 1, denominator: 3 },
        'outside-ggz': { numerator: 1, denominator: 3 },
      },
    },
  },
  {
    title: 'an advice that only leads to a case conference decides nothing yet',
    rule: 'MGN-LE-002',
    why: 'it is no outcome outside mental health care',
    given: asks('VG3', [conversation(advised('2026-10-05', 'case-conference'))]),
    expect: says('outside-ggz', { numerator: 0, denominator: 0, value: null }),
  },
  {
    title: 'a small category takes the next one along, so that it cannot be computed',
    rule: 'MGN-LE-010',
    why: '46 less 22 and 18 would tell of the 6',
    given: asks(
      'VG3',
      [
        times(22, conversation(advised('2026-10-05', 'social-domain'))),
        times(18, conversation(advised('2026-10-05', 'ggz-basic', 'social-domain'))),
        times(6, conversation(advised('2026-10-05', 'ggz-basic'))),
      ],
      { outside: true },
    ),
    expect: {
      measures: {
        'outside-ggz': { numerator: 22, denominator: 46 },
        combined: { numerator: null, denominator: 46, standing: 'suppressed' },
        'ggz-only': { numerator: null, denominator: 46, standing: 'suppressed' },
      },
    },
  },
];

const vg45: readonly Specified[] = [
  {
    title: 'a conversation with an empty seat is counted as such, and not hidden',
    rule: 'MGN-LE-001',
    why: 'a deviation is an event with a reason',
    given: asks('VG4', [
      conversation(requested('2026-10-01'), held('2026-10-05', { absent: 'social-domain-professional' })),
      conversation(requested('2026-10-01'), held('2026-10-05')),
      conversation(requested('2026-09-01'), held('2026-09-05'), held('2026-10-05')),
    ]),
    expect: {
      measures: {
        'first-full': { numerator: 1, denominator: 2 },
        'second-full': { numerator: 1, denominator: 1 },
      },
    },
  },
  {
    title: 'an expert by experience and somebody close are counted apart',
    rule: 'MGN-LE-001',
    why: 'who was there stands in the event, by seat and number only',
    given: asks('VG5', [
      conversation(requested('2026-10-01'), held('2026-10-05', { expert: true, closeOnes: 2 })),
      conversation(requested('2026-10-01'), held('2026-10-05', { closeOnes: 1 })),
      conversation(requested('2026-10-01'), held('2026-10-05')),
    ]),
    expect: {
      measures: {
        'experience-expert': { numerator: 1, denominator: 3 },
        'close-one': { numerator: 2, denominator: 3 },
      },
    },
  },
];

const vg6: readonly Specified[] = [
  {
    title: 'a GP who refers otherwise does not follow, and one who had nothing to decide is not counted',
    rule: 'MGN-LE-001',
    why: 'of an advice without mental health care nobody decides',
    given: asks('VG6', [
      conversation(decided('2026-10-05', 'follows-advice', 'ggz-basic')),
      conversation(decided('2026-10-05', 'refers-otherwise', 'primary-care')),
      conversation(
        on('2026-10-05', 'gp-decision-recorded', {
          decision: 'follows-advice',
          directions: ['social-domain'],
          automatic: true,
        }),
      ),
    ]),
    expect: says('follows-advice', { numerator: 1, denominator: 2 }),
  },
];

const afterAdvice = (...events: readonly ToldEvent[]) =>
  conversation(advised('2026-10-01', 'ggz-basic'), delivered('2026-10-02'), ...events);

const vg7: readonly Specified[] = [
  {
    title: 'day 28 after the advice is in time, day 29 is late',
    rule: 'MGN-LE-004',
    why: 'the day on which the advice was with the GP is day 0',
    given: asks(
      'VG7',
      [afterAdvice(takenOver('2026-10-30', 'ggz-basic')), afterAdvice(takenOver('2026-10-31', 'ggz-basic'))],
      { knownUntil: '2026-12-01' },
    ),
    expect: says('taken-over-in-time', { numerator: 1, denominator: 2, open: 0 }),
  },
  {
    title: 'an advice of which the days have not passed is open, also when it was taken over at once',
    rule: 'MGN-LE-005',
    why: 'counting only the quick ones would flatter',
    given: asks('VG7', [afterAdvice(takenOver('2026-10-05', 'ggz-basic')), afterAdvice()], {
      knownUntil: '2026-10-30',
    }),
    expect: says('taken-over-in-time', { numerator: 0, denominator: 0, open: 2, value: null }),
  },
  {
    title: 'it is known as soon as day 28 is over',
    rule: 'MGN-LE-005',
    why: 'the last day has to have passed',
    given: asks('VG7', [afterAdvice()], { knownUntil: '2026-10-31' }),
    expect: says('taken-over-in-time', { numerator: 0, denominator: 1, open: 0 }),
  },
  {
    title: 'where the GP decided against mental health care, nobody had to take over',
    rule: 'MGN-LE-004',
    why: 'the decision of the GP leads',
    given: asks('VG7', [afterAdvice(decided('2026-10-06', 'no-referral'))], { knownUntil: '2026-12-01' }),
    expect: says('taken-over-in-time', { denominator: 0 }),
  },
  {
    title: 'a decision of after day 28 comes too late to change what was late',
    rule: 'MGN-LE-004',
    why: 'a report that was made is not changed by what happens later',
    given: asks('VG7', [afterAdvice(decided('2026-11-02', 'no-referral'))], { knownUntil: '2026-12-01' }),
    expect: says('taken-over-in-time', { numerator: 0, denominator: 1 }),
  },
  {
    title: 'who stopped within the days is left out, who stopped after them was late',
    rule: 'MGN-LE-004',
    why: 'whoever stops waits for nobody',
    given: asks(
      'VG7',
      [
        afterAdvice(on('2026-10-20', 'conversation-withdrawn', { reason: 'not-stated' })),
        afterAdvice(on('2026-11-05', 'conversation-withdrawn', { reason: 'not-stated' })),
      ],
      { knownUntil: '2026-12-01' },
    ),
    expect: says('taken-over-in-time', { numerator: 0, denominator: 1 }),
  },
  {
    title: 'of two kinds of mental health care both have to take over; the social domain does not count',
    rule: 'MGN-LE-004',
    why: 'a slow other domain is no breach of mental health care',
    given: asks(
      'VG7',
      [
        conversation(
          advised('2026-10-01', 'ggz-basic', 'ggz-specialised'),
          delivered('2026-10-02'),
          takenOver('2026-10-10', 'ggz-basic'),
        ),
        conversation(
          advised('2026-10-01', 'ggz-basic', 'social-domain'),
          delivered('2026-10-02'),
          takenOver('2026-10-10', 'ggz-basic'),
        ),
      ],
      { knownUntil: '2026-12-01' },
    ),
    expect: says('taken-over-in-time', { numerator: 1, denominator: 2 }),
  },
];

const vg8: readonly Specified[] = [
  {
    title: 'the mean of what people gave, and how many they were',
    rule: 'MGN-LE-001',
    why: 'a rating is an event of the person',
    given: asks('VG8', [
      conversation(rated('2026-10-05', 7)),
      conversation(rated('2026-10-05', 8)),
      conversation(rated('2026-10-05', 9)),
    ]),
    expect: says('rating', { value: { $near: [8, 1e-9] }, n: 3, deviation: { $near: [1, 1e-9] } }),
  },
  {
    title: 'of somebody who answers again the last answer counts',
    rule: 'MGN-LE-001',
    why: 'one person gives one rating',
    given: asks('VG8', [conversation(rated('2026-10-05', 4), rated('2026-10-09', 8))]),
    expect: says('rating', { value: { $near: [8, 1e-9] }, n: 1 }),
  },
  {
    title: 'an answer of after the period does not take away the one within it',
    rule: 'MGN-LE-001',
    why: 'a report that was made is not changed by what happens later',
    given: asks('VG8', [conversation(rated('2026-10-05', 4), rated('2026-11-09', 8))]),
    expect: says('rating', { value: { $near: [4, 1e-9] }, n: 1 }),
  },
  {
    title: 'outside the region nothing is said of nine ratings',
    rule: 'MGN-LE-009',
    why: 'a mean of nine leads to people',
    given: asks('VG8', [times(9, conversation(rated('2026-10-05', 8)))], { outside: true }),
    expect: says('rating', { value: null, n: null, low: null, deviation: null, standing: 'suppressed' }),
  },
  {
    title: 'outside the region the mean of twenty-one is told, to one decimal',
    rule: 'MGN-LE-015',
    why: '7.476 is told as 7.5, its interval and its deviation to one decimal as well',
    given: asks(
      'VG8',
      [times(10, conversation(rated('2026-10-05', 8))), times(11, conversation(rated('2026-10-05', 7)))],
      { outside: true },
    ),
    expect: says('rating', { value: 7.5, n: 21, low: 7.2, high: 7.7, deviation: 0.5, standing: 'known' }),
  },
  {
    title: 'where fewer than ten gave another answer than most did, the mean stays inside',
    rule: 'MGN-LE-013',
    why: 'with thirty eights and nine others it tells what almost everybody said',
    given: asks(
      'VG8',
      [times(30, conversation(rated('2026-10-05', 8))), times(9, conversation(rated('2026-10-05', 6)))],
      { outside: true },
    ),
    expect: says('rating', { value: null, n: null, deviation: null, standing: 'suppressed' }),
  },
  {
    title: 'ten answers that are all alike stay inside',
    rule: 'MGN-LE-013',
    why: 'the mean would be the answer of each of them',
    given: asks('VG8', [times(10, conversation(rated('2026-10-05', 8)))], { outside: true }),
    expect: says('rating', { value: null, n: null, standing: 'suppressed' }),
  },
];

const done = (person: string) => conversation(requested('2026-09-01', person), completed('2026-10-01'));

const vg9: readonly Specified[] = [
  {
    title: 'a new request on day 183 is back, on day 184 it is not',
    rule: 'MGN-LE-006',
    why: 'half a year is 183 days, as for a contact with whoever waits',
    given: asks(
      'VG9',
      [
        done('anna'),
        conversation(requested('2027-04-02', 'anna')),
        done('bram'),
        conversation(requested('2027-04-03', 'bram')),
      ],
      { knownUntil: '2027-06-01' },
    ),
    expect: says('returned', { numerator: 1, denominator: 2, open: 0 }),
  },
  {
    title: 'somebody else who asks is nobody back, and neither is the same request twice',
    rule: 'MGN-LE-006',
    why: 'only a new request of the same person is one',
    given: asks(
      'VG9',
      [
        done('anna'),
        conversation(requested('2026-12-01', 'bram')),
        conversation(
          requested('2026-12-01', 'anna'),
          on('2026-12-02', 'request-redirected', { reason: 'duplicate-request', target: 'gp' }),
        ),
      ],
      { knownUntil: '2027-06-01' },
    ),
    expect: says('returned', { numerator: 0, denominator: 1 }),
  },
  {
    title: 'a request of the day on which the other one ended ran beside it',
    rule: 'MGN-LE-006',
    why: 'nobody comes back before having left',
    given: asks('VG9', [done('anna'), conversation(requested('2026-10-01', 'anna'))], { knownUntil: '2027-06-01' }),
    expect: says('returned', { numerator: 0, denominator: 1 }),
  },
  {
    title: 'as long as the half year has not passed it is open',
    rule: 'MGN-LE-005',
    why: 'who can still come back has not stayed away',
    given: asks('VG9', [done('anna')], { knownUntil: '2027-04-02' }),
    expect: says('returned', { numerator: 0, denominator: 0, open: 1 }),
  },
];

const outside: readonly Specified[] = [
  {
    title: 'the second conversations of a month stay inside, and nothing else tells of them',
    rule: 'MGN-LE-010',
    why: 'first and second conversations are never added up',
    given: asks(
      'VG4',
      [
        times(12, conversation(requested('2026-10-01'), held('2026-10-05'))),
        times(4, conversation(requested('2026-09-01'), held('2026-09-05'), held('2026-10-05'))),
      ],
      { outside: true },
    ),
    expect: {
      measures: {
        'first-full': { numerator: null, denominator: 12, value: null, standing: 'suppressed' },
        'second-full': { numerator: null, denominator: null, standing: 'suppressed' },
      },
    },
  },
  {
    title: 'how many are still open is not told either when there are fewer than ten',
    rule: 'MGN-LE-009',
    why: 'a count is a count',
    given: asks('VG7', [times(9, afterAdvice())], { knownUntil: '2026-10-20', outside: true }),
    expect: says('taken-over-in-time', { numerator: 0, denominator: 0, open: null }),
  },
  {
    title: 'only codes, counts and days leave: of a person who rated no trace is left',
    rule: 'MGN-LE-012',
    why: 'the person is known inside only, to tell who came back',
    given: asks('VG8', twentyRatings, { outside: true }),
    expect: {
      measures: {
        rating: {
          n: 20,
          person: { $absent: true },
          id: { $absent: true },
          besides: { $absent: true },
          stream: { $absent: true },
        },
      },
    },
  },
];

const quarter = { from: '2026-07-01', until: '2026-10-01' };
const settled = { period: quarter, knownUntil: '2026-10-29', recordedBefore: '2026-10-29' };
const thirtyRatings = [
  times(15, conversation(rated('2026-09-10', 9))),
  times(15, conversation(rated('2026-09-10', 6))),
];

const running = {
  period: { from: '2026-10-01', until: '2026-11-01' },
  knownUntil: '2026-11-01',
  recordedBefore: '2026-11-01',
};
const thirtyOfNow = [
  times(15, conversation(requested('2026-10-01'), rated('2026-10-10', 9))),
  times(15, conversation(requested('2026-10-01'), rated('2026-10-11', 6))),
];

const publicly: readonly Specified[] = [
  {
    title: 'a quarter is public from 28 days after it ended',
    rule: 'MGN-LE-014',
    why: 'by then the latest advice of the quarter can be judged',
    given: asks('VG8', thirtyRatings, { ...settled, publicOn: '2026-10-29' }),
    expect: says('rating', { value: 7.5, n: 30 }),
  },
  {
    title: 'a day earlier it is not public yet',
    rule: 'MGN-LE-014',
    why: 'the figures are made once, of what was recorded by then',
    given: asks('VG8', thirtyRatings, { ...settled, publicOn: '2026-10-28' }),
    expect: { refused: 'not-published', issues: [{ code: 'not-closed' }] },
  },
  {
    title: 'the quarter that runs is not public',
    rule: 'MGN-LE-014',
    why: 'two readings a minute apart would tell of the answer that came in between',
    given: asks('VG8', thirtyRatings, {
      period: { from: '2026-10-01', until: '2027-01-01' },
      knownUntil: '2027-01-29',
      recordedBefore: '2027-01-29',
      publicOn: '2026-11-23',
    }),
    expect: { refused: 'not-published', issues: [{ code: 'not-closed' }] },
  },
  {
    title: 'a month is never public: the other two months of the quarter could be computed',
    rule: 'MGN-LE-014',
    why: 'whole quarters only, of which no day is in two',
    given: asks('VG8', thirtyRatings, { ...settled, period: october, publicOn: '2027-01-29' }),
    expect: { refused: 'not-published', issues: [{ code: 'not-a-quarter' }] },
  },
  {
    title: 'what is of more than was recorded by then is not public either',
    rule: 'MGN-LE-014',
    why: 'it could be another answer tomorrow',
    given: asks('VG8', thirtyRatings, { period: quarter, knownUntil: '2026-10-29', publicOn: '2026-11-23' }),
    expect: { refused: 'not-published', issues: [{ code: 'not-settled' }] },
  },
  {
    title:
      'a conversation of the quarter that was recorded within the 28 days is in it, one that was recorded later is not',
    rule: 'MGN-LE-014',
    why: 'a figure that is public does not change any more',
    given: asks(
      'VG1',
      [
        times(
          12,
          conversation(
            requested('2026-09-01'),
            on('2026-10-28', 'conversation-held', { heldAt: '2026-09-10T12:00:00Z' }),
          ),
        ),
        conversation(
          requested('2026-09-01'),
          on('2026-10-29', 'conversation-held', { heldAt: '2026-09-10T12:00:00Z' }),
        ),
      ],
      { ...settled, publicOn: '2026-11-23' },
    ),
    expect: says('first-held', { value: 12 }),
  },
  {
    title: 'of a quarter that runs no rating is told, also not to whoever works in the network',
    rule: 'MGN-LE-016',
    why: 'the mean before and after one answer gives that answer',
    given: asks('VG8', thirtyOfNow, { ...running, insideOn: '2026-11-23' }),
    expect: { refused: 'not-published', issues: [{ code: 'answers-of-persons' }] },
  },
  {
    title: 'of a quarter that runs the rest is told as far as it had come on the first of the month',
    rule: 'MGN-LE-016',
    why: 'what happens today changes no figure that is shown today',
    given: asks(
      'VG1',
      [
        times(12, conversation(requested('2026-10-01'), held('2026-10-05'))),
        times(12, conversation(requested('2026-10-26'), held('2026-11-02'))),
      ],
      { ...running, insideOn: '2026-11-30' },
    ),
    expect: says('first-held', { value: 12 }),
  },
  {
    title: 'of a quarter that runs nothing is told that was recorded since the first of the month',
    rule: 'MGN-LE-016',
    why: 'two readings a minute apart are the same',
    given: asks('VG1', thirtyOfNow, { period: running.period, knownUntil: '2026-11-24', insideOn: '2026-11-23' }),
    expect: { refused: 'not-published', issues: [{ code: 'not-settled' }] },
  },
  {
    title: 'of a quarter that runs no other days are told',
    rule: 'MGN-LE-016',
    why: 'two periods that differ by a day tell of that day',
    given: asks('VG1', thirtyOfNow, {
      ...running,
      period: { from: '2026-10-01', until: '2026-10-31' },
      insideOn: '2026-11-23',
    }),
    expect: { refused: 'not-published', issues: [{ code: 'not-a-quarter' }] },
  },
  {
    title: 'a quarter that is public is asked for as that',
    rule: 'MGN-LE-016',
    why: 'of one quarter there is one answer from the day on which it is public',
    given: asks('VG1', thirtyOfNow, {
      period: quarter,
      knownUntil: '2026-11-01',
      recordedBefore: '2026-11-01',
      insideOn: '2026-11-23',
    }),
    expect: { refused: 'not-published', issues: [{ code: 'already-public' }] },
  },
  {
    title: 'that every GP followed the advice is not told',
    rule: 'MGN-LE-013',
    why: 'of everybody who is known to be among the fourteen the decision would be known',
    given: asks('VG6', [times(14, conversation(delivered('2026-10-05'), decided('2026-10-06', 'follows-advice')))], {
      outside: true,
    }),
    expect: says('follows-advice', { numerator: null, denominator: 14, value: null, standing: 'suppressed' }),
  },
  {
    title: 'a share is told in whole percents',
    rule: 'MGN-LE-015',
    why: '20 of 30 is 67 percent, between 49 and 81',
    given: asks(
      'VG5',
      [
        times(20, conversation(requested('2026-10-01'), held('2026-10-05', { expert: true }))),
        times(10, conversation(requested('2026-10-01'), held('2026-10-05'))),
      ],
      { outside: true },
    ),
    expect: says('experience-expert', { numerator: 20, denominator: 30, value: 0.67, low: 0.49, high: 0.81 }),
  },
];

/** The cases of the exploratory conversation. */
export const conversationCases: readonly RuleCase[] = [
  ...numbered('VG1', vg1),
  ...numbered('VG2', vg2),
  ...numbered('VG3', vg3),
  ...numbered('VG4-5', vg45),
  ...numbered('VG6', vg6),
  ...numbered('VG7', vg7),
  ...numbered('VG8', vg8),
  ...numbered('VG9', vg9),
  ...numbered('VG-outside', outside),
  ...numbered('VG-public', publicly),
];
