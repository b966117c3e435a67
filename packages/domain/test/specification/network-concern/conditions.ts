/**
 * What each condition of a concern asks, on both sides of the line.
 */
import { actor, who, type StoryActor, type StoryEvent } from '../story.js';
import type { SpecifiedCommand, SpecifiedState } from './steps.js';
import {
  addressees,
  histories,
  independent,
  insurer,
  provider,
  reporter,
  untilReported,
  untilUnderWay,
} from './story.js';

/** One situation; what is left out is that of the story. */
export interface Told {
  readonly from: SpecifiedState;
  readonly command: SpecifiedCommand;
  readonly when: string;
  readonly events?: readonly StoryEvent[];
  readonly but?: object;
  readonly actor?: StoryActor;
  readonly at?: string;
  readonly region?: object;
  readonly reasons?: readonly string[];
  readonly expect?: object;
}

/** One condition. */
export interface Condition {
  readonly code: string;
  readonly rule: string;
  readonly says: string;
  readonly refused: readonly Told[];
  readonly accepted: readonly Told[];
}

const bsn = '999990019';
const ofInsurer = actor('network-coordinator', insurer);
const raise = { from: 'none', command: 'raise' } as const;
const report = { from: 'under-way', command: 'record-report' } as const;
const settle = { from: 'reported', command: 'settle' } as const;
const ladder = [1, 2, 3, 4, 5, 6, 7];

/** The day of each step of the story, late enough for its report, and for what follows on it. */
const onDay = (step: number, day: number) => {
  const month = ((8 + step - 1) % 12) + 1;
  const year = 2026 + Math.floor((8 + step - 1) / 12);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day)}T12:00:00+01:00`;
};

/** The conditions. */
export const conditions: readonly Condition[] = [
  {
    code: 'not-the-responsible-party',
    rule: 'MGN-NC-002',
    says: 'whoever has the turn takes the step',
    refused: [
      { ...report, actor: actor('general-practitioner', who.otherPractice), when: 'another practice asks' },
      { ...report, actor: ofInsurer, when: 'the insurer reports the first step, which is of whoever raised it' },
      {
        ...report,
        events: untilUnderWay(2),
        actor: actor('general-practitioner', reporter),
        at: onDay(2, 12),
        but: { addressees: addressees[2] },
        when: 'the practice reports the second step, which is of the insurer',
      },
      { ...settle, actor: actor('network-coordinator', who.office), when: 'the office of the network settles it' },
    ],
    accepted: [
      {
        ...report,
        actor: actor('primary-care-mh-practitioner', reporter),
        when: 'somebody else of the same practice reports',
        expect: { responsible: { organisation: reporter, as: 'reporting-organisation' } },
      },
      { ...settle, actor: actor('general-practitioner', reporter), when: 'whoever raised it settles the first step' },
      { ...settle, actor: ofInsurer, when: 'the insurer settles at the first step' },
    ],
  },
  {
    code: 'not-the-leading-insurer',
    rule: 'MGN-NC-002',
    says: 'the insurer that leads takes the next step',
    refused: [
      {
        from: 'reported',
        command: 'take-next-step',
        actor: actor('general-practitioner', reporter),
        when: 'whoever raised it takes the second step',
      },
      {
        from: 'reported',
        command: 'hand-over-organisation',
        events: untilReported(7),
        at: onDay(7, 20),
        actor: actor('network-coordinator', who.office),
        when: 'the office hands over the organisation',
      },
    ],
    accepted: [
      {
        from: 'reported',
        command: 'take-next-step',
        when: 'the insurer takes it, and is responsible from then on',
        expect: {
          events: [{ data: { step: 2, reportBy: null } }],
          responsible: { organisation: insurer, as: 'leading-insurer' },
          next: { what: 'record-report', organisation: insurer },
        },
      },
    ],
  },
  {
    code: 'last-step-reached',
    rule: 'MGN-NC-003',
    says: 'there are seven steps in a fixed order',
    refused: [
      {
        from: 'reported',
        command: 'take-next-step',
        events: untilReported(7),
        at: onDay(7, 20),
        when: 'the seventh step was reported on',
      },
    ],
    accepted: ladder.slice(0, 6).map((step) => ({
      from: 'reported' as const,
      command: 'take-next-step' as const,
      events: untilReported(step),
      at: onDay(step, 20),
      when: `step ${String(step)} was reported on, and step ${String(step + 1)} follows`,
      expect: { events: [{ type: 'step-taken', data: { step: step + 1 } }] },
    })),
  },
  {
    code: 'last-step-not-reached',
    rule: 'MGN-NC-003',
    says: 'the organisation moves at the seventh step only',
    refused: ladder.slice(0, 6).map((step) => ({
      from: 'reported' as const,
      command: 'hand-over-organisation' as const,
      events: untilReported(step),
      at: onDay(step, 20),
      when: `step ${String(step)} is the last one that was taken`,
    })),
    accepted: [
      {
        from: 'reported',
        command: 'hand-over-organisation',
        events: untilReported(7),
        at: onDay(7, 20),
        when: 'the seventh step was reported on',
        expect: { events: [{ data: { to: independent } }], next: null },
      },
    ],
  },
  {
    code: 'person-in-text',
    rule: 'MGN-NC-004',
    says: 'nothing about a person stands in a concern',
    refused: [
      { ...raise, but: { description: `It began with ${bsn}.` }, when: 'the description holds a BSN' },
      {
        ...raise,
        but: { description: 'It began with 9999.90.019.' },
        when: 'the description holds a BSN with dots in it',
      },
      { ...report, but: { report: `See ${bsn}.` }, when: 'the report holds a BSN' },
      { ...report, but: { report: 'Bel 06-12345678.' }, when: 'the report holds a telephone number' },
      { ...report, but: { report: 'Mevrouw Jansen wacht te lang.' }, when: 'the report names somebody' },
      { ...report, but: { report: 'Zie VG-0412.' }, when: 'the report holds the number of a case' },
      { ...settle, but: { explanation: `About ${bsn}.` }, when: 'the explanation holds a BSN' },
    ],
    accepted: [
      { ...raise, but: { description: 'In 2026 123456789 is no number of anybody.' }, when: 'the digits are no BSN' },
      {
        ...report,
        but: { report: 'Discussed on 3 March 2026, Dijkstraat 1.' },
        when: 'the report holds a day and a place',
      },
      {
        ...report,
        but: { report: 'text:99999001-0000-4000-8000-999990019000' },
        when: 'the text is a reference to a stored one',
      },
      { ...settle, but: { explanation: 'Adults of 18 years are served now.' }, when: 'the age is that of a group' },
    ],
  },
  {
    code: 'step-report-missing',
    rule: 'MGN-NC-005',
    says: 'whoever belongs to a step gets a report of it',
    refused: [{ ...report, but: { report: null }, when: 'nothing was written down' }],
    accepted: [{ ...report, when: 'it was written down' }],
  },
  {
    code: 'addressee-missing',
    rule: 'MGN-NC-005',
    says: 'whoever belongs to a step gets a report of it',
    refused: ladder.map((step) => ({
      ...report,
      events: untilUnderWay(step),
      at: onDay(step, 12),
      but: { addressees: (addressees[step] ?? []).slice(1) },
      when: `the report of step ${String(step)} does not go to everybody whom the step names`,
    })),
    accepted: ladder.map((step) => ({
      ...report,
      events: untilUnderWay(step),
      at: onDay(step, 12),
      but: { addressees: [...(addressees[step] ?? []), 'municipalities', 'municipalities'] },
      when: `the report of step ${String(step)} goes to everybody whom the step names, and to others`,
      expect: { events: [{ data: { step, addressees: [...(addressees[step] ?? []), 'municipalities'] } }] },
    })),
  },
  {
    code: 'settlement-reason-missing',
    rule: 'MGN-NC-006',
    says: 'a concern can be settled at every step, with a reason',
    refused: [{ ...settle, but: { reason: null }, when: 'no reason is given' }],
    accepted: [
      ...ladder.map((step) => ({
        ...settle,
        events: untilReported(step),
        at: onDay(step, 20),
        when: `step ${String(step)} was reported on`,
        expect: { events: [{ data: { step, reason: 'improvements-agreed', explanation: null } }], next: null },
      })),
      ...ladder.map((step) => ({
        from: 'under-way' as const,
        command: 'settle' as const,
        events: untilUnderWay(step),
        at: onDay(step, 12),
        but: { reason: 'raised-in-error' },
        when: `step ${String(step)} is under way`,
        expect: { events: [{ data: { step, reason: 'raised-in-error' } }] },
      })),
    ],
  },
  {
    code: 'concern-about-oneself',
    rule: 'MGN-NC-007',
    says: 'nobody settles a concern about themselves',
    refused: [
      {
        ...settle,
        events: [aboutThemselves(), ...histories.reported.slice(1)],
        actor: actor('mh-professional', provider),
        when: 'a provider that raised a concern about itself settles it',
      },
    ],
    accepted: [
      {
        ...settle,
        events: [aboutThemselves(), ...histories.reported.slice(1)],
        actor: ofInsurer,
        when: 'the insurer settles a concern that a provider raised about itself',
      },
    ],
  },
  {
    code: 'insurer-is-the-subject',
    rule: 'MGN-NC-007',
    says: 'nobody judges themselves',
    refused: [{ ...raise, but: { about: insurer }, when: 'it is about the insurer that would take the steps' }],
    accepted: [
      { ...raise, but: { about: null }, when: 'it is about the network as a whole' },
      {
        ...raise,
        actor: actor('mh-professional', provider),
        when: 'a provider raises a concern about itself',
        expect: { events: [{ data: { reporter: provider, about: provider } }] },
      },
    ],
  },
  {
    code: 'party-missing',
    rule: 'MGN-NC-009',
    says: 'after the seventh step an independent party organises the conversations',
    refused: [{ ...handOver(), but: { to: null }, when: 'nobody is named' }],
    accepted: [{ ...handOver(), when: 'somebody is named' }],
  },
  {
    code: 'party-not-independent',
    rule: 'MGN-NC-009',
    says: 'after the seventh step an independent party organises the conversations',
    refused: [
      { ...handOver(), but: { to: provider }, when: 'it goes to the organisation that it was about' },
      { ...handOver(), but: { to: insurer }, when: 'it goes to the insurer itself' },
      {
        ...handOver(),
        but: { to: who.office },
        region: { networkHolder: who.office },
        when: 'it goes to the holder of the network',
      },
      {
        ...handOver(),
        but: { to: who.otherGgz },
        region: { contractHolder: who.otherGgz },
        when: 'it goes to the holder of the contract',
      },
    ],
    accepted: [
      {
        ...handOver(),
        region: { networkHolder: who.office },
        when: 'it goes to a party that has nothing to do with it',
      },
    ],
  },
  {
    code: 'report-day-not-possible',
    rule: 'MGN-NC-010',
    says: 'every step has a day on which its report is there',
    refused: [
      { from: 'reported', command: 'take-next-step', but: { reportBy: '2026-09-21' }, when: 'the day is today' },
      {
        from: 'reported',
        command: 'take-next-step',
        but: { reportBy: '2027-09-23' },
        when: 'the day is more than a year away',
      },
    ],
    accepted: [
      {
        from: 'reported',
        command: 'take-next-step',
        but: { reportBy: '2026-09-22' },
        when: 'the day is tomorrow',
        expect: { next: { by: '2026-09-22', norm: 'concern-report' } },
      },
      {
        from: 'reported',
        command: 'take-next-step',
        but: { reportBy: '2027-09-22' },
        when: 'the day is a year away',
        expect: { next: { by: '2027-09-22' } },
      },
      {
        from: 'reported',
        command: 'take-next-step',
        when: 'no day is named: twenty working days',
        expect: { next: { by: '2026-10-19' } },
      },
    ],
  },
  {
    code: 'norm-not-exceeded',
    rule: 'MGN-NC-011',
    says: 'an exceeded norm is reported and never blocks; the last day still meets the norm',
    refused: [
      {
        from: 'under-way',
        command: 'mark-time-norm-exceeded',
        at: '2026-09-29T23:59:59+02:00',
        when: 'the twentieth working day is not over',
      },
      {
        from: 'reported',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-31T00:00:00+01:00',
        but: { norm: 'concern-report' },
        when: 'this clock does not run',
      },
    ],
    accepted: [
      {
        from: 'under-way',
        command: 'mark-time-norm-exceeded',
        at: '2026-09-30T00:00:00+02:00',
        when: 'the twenty-first working day has begun',
        expect: { events: [{ data: { norm: 'concern-report', level: 'target', due: '2026-09-29' } }] },
      },
      {
        from: 'reported',
        command: 'mark-time-norm-exceeded',
        at: '2026-09-30T00:00:00+02:00',
        but: { norm: 'concern-decision' },
        when: 'the eleventh working day after the report has begun',
        expect: { events: [{ data: { norm: 'concern-decision', due: '2026-09-29' } }] },
      },
    ],
  },
  {
    code: 'norm-already-marked',
    rule: 'MGN-NC-011',
    says: 'an exceeded norm is reported once',
    refused: [
      {
        from: 'under-way',
        command: 'mark-time-norm-exceeded',
        at: '2026-10-02T06:00:00+02:00',
        events: [...histories['under-way'], marked('2026-09-29')],
        when: 'it was reported yesterday',
      },
    ],
    accepted: [
      {
        from: 'under-way',
        command: 'mark-time-norm-exceeded',
        at: '2026-10-02T06:00:00+02:00',
        events: [...histories['under-way'], marked('2026-09-01')],
        when: 'the same norm for another day',
        expect: { events: [{ data: { due: '2026-09-29' } }] },
      },
    ],
  },
];

function handOver(): Pick<Told, 'from' | 'command' | 'events' | 'at'> {
  return { from: 'reported', command: 'hand-over-organisation', events: untilReported(7), at: onDay(7, 20) };
}

function aboutThemselves(): StoryEvent {
  const [first] = histories['under-way'];
  if (first === undefined) throw new Error('the story begins with a concern');
  return { ...first, data: { ...first.data, reporter: provider, reporterRole: 'mh-professional' } };
}

function marked(due: string): StoryEvent {
  return {
    type: 'time-norm-exceeded',
    at: '2026-10-01T06:00:00+02:00',
    data: { norm: 'concern-report', level: 'target', due },
  };
}
