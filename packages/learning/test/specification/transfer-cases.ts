/**
 * TM1 to TM5, from section 11 of the specification.
 */
import { numbered, type RuleCase, type Specified } from './rule-case.js';
import {
  asked,
  conversation,
  moved,
  october,
  on,
  signalled,
  takenOver,
  times,
  transfer,
  type ToldStream,
} from './streams.js';

const asks = (indicator: string, streams: readonly ToldStream[], more: object = {}) => ({
  indicator,
  period: october,
  ...more,
  streams,
});
const says = (measure: string, figure: object) => ({ measures: { [measure]: figure } });

const movedAfter = (from: string, until: string, direction = 'ggz-specialised', candidate = 'clinic') =>
  transfer(signalled(from, direction), asked('2026-10-01', candidate), moved(until));

const tm1: readonly Specified[] = [
  {
    title: 'transfers that were completed, and the middle one of their days',
    rule: 'MGN-LE-001',
    why: 'from the signal until the receiver took over',
    given: asks('TM1', [
      movedAfter('2026-09-25', '2026-10-05'),
      movedAfter('2026-09-25', '2026-10-15'),
      movedAfter('2026-07-01', '2026-10-09'),
      transfer(signalled('2026-10-02')),
    ]),
    expect: { measures: { transferred: { value: 3 }, days: { value: 20, n: 3 } }, begun: { transfer: 1 } },
  },
  {
    title: 'of an even number the median lies between the two in the middle',
    rule: 'MGN-LE-001',
    why: 'half took less, half took more',
    given: asks('TM1', [movedAfter('2026-09-25', '2026-10-05'), movedAfter('2026-09-25', '2026-10-10')]),
    expect: says('days', { value: 12.5, n: 2 }),
  },
];

const tm2: readonly Specified[] = [
  {
    title: 'each transfer counts under one destination',
    rule: 'MGN-LE-002',
    why: 'the parts exclude each other and are the whole together',
    given: asks('TM2', [
      movedAfter('2026-09-25', '2026-10-05'),
      movedAfter('2026-09-25', '2026-10-05', 'ggz-basic'),
      movedAfter('2026-09-25', '2026-10-05', 'support-point'),
      movedAfter('2026-09-25', '2026-10-05', 'primary-care'),
    ]),
    expect: {
      measures: {
        'other-ggz-specialised': { numerator: 1, denominator: 4 },
        'ggz-basic': { numerator: 1, denominator: 4 },
        social: { numerator: 1, denominator: 4 },
        other: { numerator: 1, denominator: 4 },
      },
    },
  },
  {
    title: 'of 41 transfers two small destinations stay inside together',
    rule: 'MGN-LE-010',
    why: 'together they are 14, and nobody can say which is which',
    given: asks(
      'TM2',
      [
        times(14, movedAfter('2026-09-25', '2026-10-05', 'ggz-basic')),
        times(13, movedAfter('2026-09-25', '2026-10-05')),
        times(9, movedAfter('2026-09-25', '2026-10-05', 'social-domain')),
        times(5, movedAfter('2026-09-25', '2026-10-05', 'primary-care')),
      ],
      { outside: true },
    ),
    expect: {
      measures: {
        'ggz-basic': { numerator: 14, denominator: 41 },
        'other-ggz-specialised': { numerator: 13, denominator: 41 },
        social: { numerator: null, standing: 'suppressed' },
        other: { numerator: null, standing: 'suppressed' },
      },
    },
  },
];

const tm3: readonly Specified[] = [
  {
    title: 'every question for a place ends once, and is counted by how',
    rule: 'MGN-LE-002',
    why: 'a no, no answer, a place that was taken',
    given: asks('TM3', [
      transfer(
        signalled('2026-09-25'),
        asked('2026-09-28', 'far-away'),
        on('2026-10-01', 'offer-declined', { reason: 'no-capacity' }),
        asked('2026-10-02', 'nearby'),
        on('2026-10-09', 'offer-expired'),
        asked('2026-10-10', 'clinic'),
        on('2026-10-12', 'offer-accepted'),
        moved('2026-10-20'),
      ),
    ]),
    expect: {
      measures: {
        'no-capacity': { numerator: 1, denominator: 3 },
        'no-answer': { numerator: 1, denominator: 3 },
        taken: { numerator: 1, denominator: 3 },
        other: { numerator: 0, denominator: 3 },
      },
    },
  },
  {
    title: 'a place that is taken back after a yes counts as that, and not as a yes',
    rule: 'MGN-LE-002',
    why: 'the person had been told that there is a place',
    given: asks('TM3', [
      transfer(
        signalled('2026-09-25'),
        asked('2026-09-28'),
        on('2026-10-01', 'offer-accepted'),
        on('2026-10-02', 'place-confirmed'),
        on('2026-10-05', 'place-withdrawn', { reason: 'capacity-fell-away' }),
      ),
    ]),
    expect: {
      measures: {
        'place-withdrawn': { numerator: 1, denominator: 1 },
        taken: { numerator: 0, denominator: 1 },
      },
    },
  },
  {
    title: 'a question that was declined does not end again when the search stops',
    rule: 'MGN-LE-002',
    why: 'nobody was asked any more',
    given: asks('TM3', [
      transfer(
        signalled('2026-09-25'),
        asked('2026-09-28'),
        on('2026-10-01', 'offer-declined', { reason: 'region-limit' }),
        on('2026-10-05', 'person-stayed'),
      ),
      transfer(signalled('2026-09-25'), asked('2026-09-28'), on('2026-10-05', 'person-stayed')),
    ]),
    expect: {
      measures: {
        'region-limit': { numerator: 1, denominator: 2 },
        stopped: { numerator: 1, denominator: 2 },
      },
    },
  },
  {
    title: 'a question that still waits for an answer has not ended',
    rule: 'MGN-LE-005',
    why: 'what cannot be known yet does not count',
    given: asks('TM3', [transfer(signalled('2026-09-25'), asked('2026-10-28'))]),
    expect: says('no-answer', { denominator: 0, value: null }),
  },
  {
    title: 'the number of taken places hides nothing, because another figure tells it',
    rule: 'MGN-LE-010',
    why: 'hidden here it would be read in TM1',
    given: asks(
      'TM3',
      [
        times(11, movedAfter('2026-09-25', '2026-10-05')),
        times(
          12,
          transfer(
            signalled('2026-09-25'),
            asked('2026-09-28'),
            on('2026-10-01', 'offer-declined', { reason: 'no-capacity' }),
          ),
        ),
        times(4, transfer(signalled('2026-09-25'), asked('2026-09-28'), on('2026-10-06', 'offer-expired'))),
      ],
      { outside: true },
    ),
    expect: {
      measures: {
        taken: { numerator: 11, denominator: 27 },
        'no-capacity': { numerator: null, standing: 'suppressed' },
        'no-answer': { numerator: null, standing: 'suppressed' },
      },
    },
  },
];

const placements = [
  movedAfter('2026-09-25', '2026-10-05', 'ggz-basic', 'holder'),
  movedAfter('2026-09-25', '2026-10-05', 'ggz-specialised', 'clinic'),
  movedAfter('2026-09-25', '2026-10-05', 'social-domain', 'holder'),
  conversation(takenOver('2026-10-05', 'ggz-basic', 'holder')),
  conversation(takenOver('2026-10-05', 'social-domain', 'holder')),
];

const tm4: readonly Specified[] = [
  {
    title: 'places in mental health care at the holder, of all that conversations and transfers led to',
    rule: 'MGN-LE-007',
    why: 'who holds the network could send people to itself',
    given: asks('TM4', placements, { holders: ['holder'] }),
    expect: says('to-own-organisation', { numerator: 2, denominator: 3 }),
  },
  {
    title: 'a network can have several holders',
    rule: 'MGN-LE-007',
    why: 'each of them is an own organisation',
    given: asks('TM4', placements, { holders: ['holder', 'clinic'] }),
    expect: says('to-own-organisation', { numerator: 3, denominator: 3 }),
  },
  {
    title: 'as long as nobody said who holds the network there is no answer',
    rule: 'MGN-LE-007',
    why: 'nought would be a good figure that nobody measured',
    given: asks('TM4', placements),
    expect: says('to-own-organisation', { numerator: null, value: null, standing: 'setting-missing' }),
  },
];

const twelveMoved = times(12, movedAfter('2026-09-25', '2026-10-05', 'ggz-basic'));
const ownShareOutside = (conversations: number) =>
  asks('TM4', [twelveMoved, times(conversations, conversation(takenOver('2026-10-05', 'ggz-basic')))], {
    holders: ['holder'],
    outside: true,
  });

const tm4Outside: readonly Specified[] = [
  {
    title: 'with twelve transfers and five conversations nothing is said outside the region',
    rule: 'MGN-LE-010',
    why: '17 places less the 12 transfers of TM2 would tell of the 5',
    given: ownShareOutside(5),
    expect: says('to-own-organisation', { numerator: null, denominator: null, n: null, standing: 'suppressed' }),
  },
  {
    title: 'with twelve transfers and ten conversations the places are told, and not that none was at the holder',
    rule: 'MGN-LE-013',
    why: 'what follows from the 22 is ten, and nought of 22 would be told of each of them',
    given: ownShareOutside(10),
    expect: says('to-own-organisation', { numerator: null, denominator: 22, standing: 'suppressed' }),
  },
];

const tm5: readonly Specified[] = [
  {
    title: 'every step up counts under its number, also when a conference began there',
    rule: 'MGN-LE-001',
    why: 'an escalation is an event of its own',
    given: asks('TM5', [
      transfer(
        on('2026-10-05', 'transfer-opened', { at: 'escalated' }),
        on('2026-10-09', 'transfer-escalated', { step: 2 }),
      ),
      transfer(signalled('2026-09-25'), on('2026-10-09', 'transfer-escalated', { step: 1 })),
    ]),
    expect: {
      measures: {
        'step-1': { value: 2, denominator: 3 },
        'step-2': { value: 1, denominator: 3 },
        'step-4': { value: 0, denominator: 3 },
      },
    },
  },
];

/** The cases of the transfer. */
export const transferCases: readonly RuleCase[] = [
  ...numbered('TM1', tm1),
  ...numbered('TM2', tm2),
  ...numbered('TM3', tm3),
  ...numbered('TM4', [...tm4, ...tm4Outside]),
  ...numbered('TM5', tm5),
];
