/**
 * The clocks: from which day, until which, and how they stand; who is responsible and what happens next.
 */
import type { CaseFile, RuleCase } from './rule-case.js';
import { lightDecided } from './step-cases.js';
import { appointment, attendance, changed, event, events, histories, report, who, type StoryEvent } from './story.js';

interface ClockCase {
  readonly id: string;
  readonly title: string;
  readonly events: readonly StoryEvent[];
  readonly today: string;
  readonly region?: object;
  readonly expect: object;
  readonly why: string;
}

const clock = (norm: string, facts: object) => ({ clocks: { [norm]: facts } });
const noClock = (norm: string) => ({ clocks: { [norm]: { $absent: true } } });
const at = (original: StoryEvent, moment: string): StoryEvent => ({ ...original, at: moment });

const ambition = 'MGN-VG-031: within 7 days, 14 at most (agreement of 2022, p. 71 and 75, an ambition)';
const threeDays = 'MGN-VG-032: the advice is with the GP within three working days (no public value)';
const fourWeeks = 'MGN-VG-033: the ggz takes over within 28 days of the advice (agreement of 2022, p. 75, an ambition)';
const ours = 'MGN-VG-035: every step has a date (no public value)';

/** Held on a day. */
const heldOn = (startsAt: string): readonly StoryEvent[] => [
  at(events.requested, startsAt),
  at(events.triage, startsAt),
  at(events.accepted, startsAt),
  event('conversation-planned', startsAt, { appointment: { ...appointment, startsAt } }),
  event('conversation-held', startsAt, { heldAt: startsAt, attendance, billableMhParticipation: false }),
];

const twoGgz = ['ggz-specialised', 'ggz-basic'];
const specialised = { direction: 'ggz-specialised', receiver: who.otherGgz };
const basic = { direction: 'ggz-basic', receiver: who.ggz };
const handover = { personConfirmed: true, informationSent: ['identification'] };
const confirmed = (which: object, moment: string) =>
  event('receiver-confirmed', moment, { ...which, firstContactOn: '2026-12-22' });
const toTwoGgz = [
  ...histories['advice-delivered'],
  changed(events.decided, { directions: twoGgz }),
  changed(events.started, { handovers: [specialised, basic].map((each) => ({ ...each, ...handover })) }),
];

const secondOn = '2026-12-08T14:00:00+01:00';
const second = [
  event('second-conversation-planned', '2026-12-01T11:00:00+01:00', {
    reason: 'more-time-needed',
    appointment: { ...appointment, startsAt: secondOn },
  }),
  event('conversation-held', '2026-12-08T15:10:00+01:00', {
    heldAt: secondOn,
    attendance,
    billableMhParticipation: false,
  }),
];

const replanned = event('conversation-replanned', '2026-11-27T09:00:00+01:00', { reason: 'person-asked' });
const again = at(events.requested, '2026-12-02T09:00:00+01:00');
const returned = [events.requested, events.triage, events.returned];

const requestClock: readonly ClockCase[] = [
  ['2026-11-23', 'calm', 0, 'on the day of the request'],
  ['2026-11-28', 'calm', 5, 'two days before the target'],
  ['2026-11-29', 'soon', 6, 'the day before the target'],
  ['2026-11-30', 'soon', 7, 'on the target day itself it is still in time'],
  ['2026-12-01', 'past-target', 8, 'the day after the target'],
  ['2026-12-07', 'past-target', 14, 'on the last day of the outer bound'],
  ['2026-12-08', 'past-bound', 15, 'the day after the outer bound'],
].map(([today, standing, day, when], index) => ({
  id: `request.${String(index + 1)}`,
  title: `the conversation is asked for on Monday 23 November; ${String(when)} the clock is ${String(standing)}`,
  events: histories.requested,
  today: String(today),
  expect: clock('conversation-target', {
    from: '2026-11-23',
    target: '2026-11-30',
    outerBound: '2026-12-07',
    unit: 'calendar-days',
    stoppedOn: null,
    standing,
    day,
  }),
  why: ambition,
}));

const others: readonly ClockCase[] = [
  {
    id: 'request.8',
    title:
      'a request half past midnight in Amsterdam counts from that day, also when it is still the day before in UTC',
    events: [at(events.requested, '2026-11-23T23:30:00Z')],
    today: '2026-11-24',
    expect: clock('conversation-target', { from: '2026-11-24', target: '2026-12-01', day: 0 }),
    why: 'days are counted in Europe/Amsterdam',
  },
  {
    id: 'request.9',
    title: 'a week over the change of clocks has seven days',
    events: [at(events.requested, '2027-03-25T09:00:00+01:00')],
    today: '2027-03-29',
    expect: clock('conversation-target', { from: '2027-03-25', target: '2027-04-01', day: 4 }),
    why: ambition,
  },
  {
    id: 'request.10',
    title: 'a week over 29 February has seven days',
    events: [at(events.requested, '2028-02-25T09:00:00+01:00')],
    today: '2028-03-01',
    expect: clock('conversation-target', { from: '2028-02-25', target: '2028-03-03', day: 5 }),
    why: ambition,
  },
  {
    id: 'never-resets.1',
    title: 'a request that comes back keeps its clock: the first complete request is day 0',
    events: returned,
    today: '2026-11-26',
    expect: {
      state: 'draft',
      clocks: {
        'conversation-target': { from: '2026-11-23', target: '2026-11-30', stoppedOn: null },
        'draft-submit': { $absent: true },
      },
      next: { what: 'submit', by: '2026-11-30' },
    },
    why: `${ambition}; the clock never resets and never pauses`,
  },
  {
    id: 'never-resets.2',
    title: 'sent in again after nine days, day 0 is still that of the first request',
    events: [...returned, again],
    today: '2026-12-02',
    expect: clock('conversation-target', { from: '2026-11-23', target: '2026-11-30', standing: 'past-target', day: 9 }),
    why: `${ambition}; the clock never resets and never pauses`,
  },
  {
    id: 'never-resets.3',
    title: 'another date does not move the target, also when the person asked for it',
    events: [...histories.scheduled, replanned],
    today: '2026-11-27',
    expect: {
      state: 'accepted',
      ...clock('conversation-target', { from: '2026-11-23', target: '2026-11-30', stoppedOn: null }),
    },
    why: `${ambition}; the earlier date is kept for the clock`,
  },
  {
    id: 'held.1',
    title: 'the conversation stops the clock on its own day, not on the day on which it is recorded',
    events: [...histories.scheduled, at(events.held, '2026-12-03T09:00:00+01:00')],
    today: '2026-12-14',
    expect: clock('conversation-target', { stoppedOn: '2026-11-30', standing: 'calm', day: 7 }),
    why: ambition,
  },
  {
    id: 'held.2',
    title: 'a second conversation does not start the clock of the request again',
    events: [...histories.held, ...second],
    today: '2026-12-09',
    expect: {
      clocks: {
        'conversation-target': { stoppedOn: '2026-11-30' },
        'advice-to-gp': { from: '2026-12-08', target: '2026-12-11' },
      },
    },
    why: `${ambition}; the advice follows from the last conversation`,
  },
  {
    id: 'withdrawn.1',
    title: 'a person who stops stops every clock',
    events: histories.withdrawn,
    today: '2027-01-15',
    expect: {
      ...clock('conversation-target', { stoppedOn: '2026-11-25', standing: 'calm', day: 2 }),
      exceeded: [],
      next: null,
    },
    why: 'MGN-VG-028: the person may stop at any time',
  },
  {
    id: 'draft.1',
    title: 'a draft has seven days',
    events: histories.draft,
    today: '2026-11-28',
    expect: {
      clocks: {
        'draft-submit': { from: '2026-11-20', target: '2026-11-27', outerBound: null, standing: 'past-bound' },
        'conversation-target': { $absent: true },
      },
      exceeded: [{ norm: 'draft-submit', level: 'target', due: '2026-11-27' }],
    },
    why: ours,
  },
  {
    id: 'advice.1',
    title: 'the advice has three working days: held on Monday, due on Thursday',
    events: histories.held,
    today: '2026-12-01',
    expect: clock('advice-to-gp', { from: '2026-11-30', target: '2026-12-03', unit: 'working-days', day: 1 }),
    why: threeDays,
  },
  {
    id: 'advice.2',
    title: 'over the weekend: held on Friday, due on Wednesday',
    events: heldOn('2026-12-04T14:00:00+01:00'),
    today: '2026-12-06',
    expect: clock('advice-to-gp', { target: '2026-12-09', day: 0 }),
    why: threeDays,
  },
  {
    id: 'advice.3',
    title: 'over Christmas: held on Thursday 24 December, due on Wednesday 30 December',
    events: heldOn('2026-12-24T14:00:00+01:00'),
    today: '2026-12-28',
    expect: clock('advice-to-gp', { target: '2026-12-30', day: 1 }),
    why: threeDays,
  },
  {
    id: 'advice.4',
    title: 'over Easter: held on Thursday 25 March, due on Wednesday 31 March; Good Friday is worked',
    events: heldOn('2027-03-25T14:00:00+01:00'),
    today: '2027-03-29',
    expect: clock('advice-to-gp', { target: '2027-03-31', day: 1 }),
    why: threeDays,
  },
  {
    id: 'advice.5',
    title: 'the advice that reached the GP stops the clock',
    events: histories['advice-delivered'],
    today: '2026-12-14',
    expect: clock('advice-to-gp', { stoppedOn: '2026-12-02', standing: 'calm' }),
    why: threeDays,
  },
  {
    id: 'gp.1',
    title: 'the GP has three working days: advised on Wednesday, due on Monday',
    events: histories['advice-delivered'],
    today: '2026-12-08',
    expect: clock('gp-decision', { from: '2026-12-02', target: '2026-12-07', standing: 'past-bound' }),
    why: ours,
  },
  {
    id: 'ggz.1',
    title: 'from the advice to the GP the ggz has 28 days to take over',
    events: histories['handing-over'],
    today: '2026-12-30',
    expect: clock('ggz-takeover', {
      from: '2026-12-02',
      target: '2026-12-30',
      unit: 'calendar-days',
      standing: 'soon',
    }),
    why: fourWeeks,
  },
  {
    id: 'ggz.2',
    title: 'it stops when the ggz confirms; a slow social domain is no breach of the ggz',
    events: [...histories['handing-over'], events.ggzConfirmed],
    today: '2027-01-15',
    expect: {
      clocks: {
        'ggz-takeover': { stoppedOn: '2026-12-08', standing: 'calm' },
        'social-first-contact': { from: '2026-12-03', target: '2026-12-10', stoppedOn: null, standing: 'past-bound' },
      },
    },
    why: fourWeeks,
  },
  {
    id: 'ggz.3',
    title: 'the social domain that confirms does not stop the clock of the ggz',
    events: [...histories['handing-over'], events.teamConfirmed],
    today: '2026-12-31',
    expect: {
      clocks: {
        'ggz-takeover': { stoppedOn: null, standing: 'past-bound' },
        'social-first-contact': { stoppedOn: '2026-12-09', standing: 'calm' },
      },
    },
    why: fourWeeks,
  },
  {
    id: 'ggz.8',
    title: 'where a transfer case searches on it stops with the process and was not met',
    events: [
      ...histories['handing-over'],
      events.teamConfirmed,
      changed(events.completed, { transfers: [{ direction: 'ggz-basic', reference: 'TM-0001' }] }),
    ],
    today: '2027-01-15',
    expect: clock('ggz-takeover', { stoppedOn: '2026-12-09', met: false }),
    why: fourWeeks,
  },
  {
    id: 'ggz.4',
    title: 'with two ggz directions it stops when the last of them is confirmed, whichever is named first',
    events: [
      ...toTwoGgz,
      confirmed(basic, '2026-12-08T10:00:00+01:00'),
      confirmed(specialised, '2026-12-21T10:00:00+01:00'),
    ],
    today: '2026-12-22',
    expect: clock('ggz-takeover', { stoppedOn: '2026-12-21' }),
    why: fourWeeks,
  },
  {
    id: 'ggz.5',
    title: 'with two ggz directions, the other order gives the same day',
    events: [
      ...toTwoGgz,
      confirmed(specialised, '2026-12-08T10:00:00+01:00'),
      confirmed(basic, '2026-12-21T10:00:00+01:00'),
    ],
    today: '2026-12-22',
    expect: clock('ggz-takeover', { stoppedOn: '2026-12-21' }),
    why: fourWeeks,
  },
  {
    id: 'ggz.6',
    title: 'no ggz was advised: no clock of the ggz',
    events: lightDecided,
    today: '2026-12-31',
    expect: noClock('ggz-takeover'),
    why: fourWeeks,
  },
  {
    id: 'ggz.7',
    title: 'the GP does not refer: no clock of the ggz',
    events: [
      ...histories['advice-delivered'],
      changed(events.decided, { decision: 'no-referral', reason: 'other', directions: ['social-domain'] }),
    ],
    today: '2026-12-31',
    expect: noClock('ggz-takeover'),
    why: 'MGN-VG-021: the GP decides',
  },
  {
    id: 'stricter.1',
    title: 'a region may be stricter: five days, ten at most',
    events: histories.requested,
    today: '2026-11-29',
    region: { targetDays: 5, outerBoundDays: 10 },
    expect: clock('conversation-target', { target: '2026-11-28', outerBound: '2026-12-03', standing: 'past-target' }),
    why: 'a national ambition; a region may be stricter',
  },
  {
    id: 'looser.1',
    title: 'a region may not be looser than the national ambition',
    events: histories.requested,
    today: '2026-11-29',
    region: { targetDays: 8 },
    expect: { refused: 'invalid-region', issues: [{ code: 'loosens-national-rule' }] },
    why: 'a profile may tighten but never loosen a national rule',
  },
  {
    id: 'social.1',
    title: 'the social domain makes contact within five working days of the decision',
    events: histories['gp-decided'],
    today: '2026-12-09',
    expect: clock('social-first-contact', { from: '2026-12-03', target: '2026-12-10', standing: 'soon', day: 4 }),
    why: 'MGN-VG-034: Rotterdam, in principle in the same week; the default is ours',
  },
];

const gp = { organisation: who.practice, as: 'gp-practice' };

const nextSteps: readonly ClockCase[] = (
  [
    ['draft', 'submit', 'general-practitioner', '2026-11-27'],
    ['requested', 'pick-up', 'network-coordinator', '2026-11-30'],
    ['under-triage', 'accept', 'network-coordinator', '2026-11-30'],
    ['accepted', 'plan', 'network-coordinator', '2026-11-30'],
    ['scheduled', 'record-held', 'mh-professional', '2026-11-30'],
    ['held', 'agree-advice', 'person', '2026-12-03'],
    ['advice-agreed', 'deliver-advice', 'network-coordinator', '2026-12-03'],
    ['advice-delivered', 'record-gp-decision', 'general-practitioner', '2026-12-07'],
    ['gp-decided', 'start-handover', 'network-coordinator', '2026-12-10'],
    ['handing-over', 'record-receiver-answer', 'social-domain-professional', '2026-12-10'],
  ] as const
).map(([state, what, asks, by]) => ({
  id: `next/${state}`,
  title: `in ${state} the next step is ${what} by the ${asks}, by ${by}; the GP practice is responsible`,
  events: histories[state],
  today: '2026-11-24',
  expect: { state, next: { what, who: asks, by }, responsible: gp },
  why: 'fifth leading principle: what happens next, who does it and by when is known for every open case',
}));

const byTeam = changed(events.prepared, { requester: who.team, gpPractice: who.practice });

const beginnings: readonly ClockCase[] = [
  {
    id: 'next/another-receiver.1',
    title: 'the ggz declines on a Monday: another receiver is asked within five working days, so that it has time left',
    events: [...histories['handing-over'], events.ggzDeclined],
    today: '2026-12-08',
    expect: { state: 'handing-over', next: { what: 'ask-another-receiver', by: '2026-12-14' } },
    why: ours,
  },
  {
    id: 'next/another-receiver.2',
    title: 'the ggz declines two days before the target: another receiver is asked before that target',
    events: [...histories['handing-over'], at(events.ggzDeclined, '2026-12-28T10:00:00+01:00')],
    today: '2026-12-28',
    expect: { state: 'handing-over', next: { what: 'ask-another-receiver', by: '2026-12-30' } },
    why: ours,
  },
  {
    id: 'responsible/draft.1',
    title: 'a draft of a neighbourhood team that was never sent: the team is responsible, the practice knows nothing',
    events: [byTeam],
    today: '2026-11-24',
    expect: { state: 'draft', responsible: { organisation: who.team, as: 'requester' } },
    why: 'MGN-VG-025: nobody is responsible for what nobody told them of',
  },
  {
    id: 'responsible/draft.2',
    title: 'such a draft was thrown away: nothing moved',
    events: [byTeam, changed(events.withdrawn, { reason: 'withdrawn-by-requester' })],
    today: '2026-11-26',
    expect: { state: 'withdrawn', next: null, responsible: { organisation: who.team, as: 'requester' } },
    why: 'MGN-VG-025: nobody is responsible for what nobody told them of',
  },
  {
    id: 'responsible/draft.3',
    title: 'sent, and given back by the network: the practice stays responsible',
    events: [
      byTeam,
      changed(events.requested, { requester: who.team, gpPractice: who.practice }),
      events.triage,
      events.returned,
    ],
    today: '2026-11-26',
    expect: { state: 'draft', responsible: gp },
    why: "MGN-VG-021: the person's own GP practice keeps responsibility",
  },
];

/** Somebody at the table saved a text that the person cannot answer yet. */
const unfinished = (number: number, what: string, text: object): ClockCase => ({
  id: `next/held-unfinished.${String(number)}`,
  title: `a text that ${what} stays with the table`,
  events: [...histories.scheduled, events.held, changed(events.written, { report: { ...report, ...text } })],
  today: '2026-12-01',
  expect: { next: { what: 'write-report', who: 'mh-professional', organisation: who.ggz, by: '2026-12-03' } },
  why: 'MGN-VG-019: the person answers a text that is ready; until then it is the turn of the table',
});

const endings: readonly ClockCase[] = [
  ...(['redirected', 'withdrawn', 'lapsed'] as const).map((state) => ({
    id: `next/${state}`,
    title: `in ${state} nothing is left to do; the GP practice is responsible`,
    events: histories[state],
    today: '2026-12-14',
    expect: { state, next: null, responsible: gp, exceeded: [] },
    why: 'MGN-VG-025: responsible party',
  })),
  {
    id: 'next/completed',
    title: 'in completed nothing is left to do; the ggz receiver is responsible',
    events: histories.completed,
    today: '2026-12-14',
    expect: {
      state: 'completed',
      next: null,
      responsible: { organisation: who.ggz, as: 'ggz-receiver' },
      exceeded: [],
    },
    why: 'MGN-VG-025: the receiving provider takes over from the GP',
  },
  {
    id: 'next/none',
    title: 'before anything was asked there is nothing to do and nobody to be responsible',
    events: [],
    today: '2026-12-14',
    expect: { state: 'none', clocks: {}, next: null, responsible: null },
    why: 'nothing was opened',
  },
  {
    id: 'next/accepted-after-one-attempt',
    title: 'after one attempt in vain the next step is another one',
    events: [...histories.accepted, ...events.attempts.slice(0, 1)],
    today: '2026-11-25',
    expect: { next: { what: 'record-contact-attempt', who: 'network-coordinator' } },
    why: 'MGN-VG-016: three attempts, then back to the requester',
  },
  {
    id: 'next/accepted-after-attempts',
    title: 'after three attempts the next step is to give the request back',
    events: [...histories.accepted, ...events.attempts],
    today: '2026-11-27',
    expect: { next: { what: 'lapse', who: 'network-coordinator' } },
    why: 'MGN-VG-016: three attempts, then back to the requester',
  },
  {
    id: 'next/held-without-report',
    title: 'after the conversation somebody who was there writes the report',
    events: [...histories.scheduled, events.held],
    today: '2026-12-01',
    expect: { next: { what: 'write-report', who: 'mh-professional', organisation: who.ggz, by: '2026-12-03' } },
    why: 'MGN-VG-019: the person reads the text first',
  },
  unfinished(1, 'has no direction', { directions: [] }),
  unfinished(2, 'has an agreement of nobody', { agreements: [{ ...report.agreements[0], owner: null }] }),
  unfinished(3, 'has an agreement without a day', { agreements: [{ ...report.agreements[0], by: null }] }),
  unfinished(4, 'advises help and no help at once', { directions: ['none-needed', 'ggz-basic'] }),
];

/** The table. */
export const clockCases: CaseFile = {
  name: 'exploratory-conversation-clocks',
  subject: 'domain/clocks',
  source: 'function 1: time norms, timers and who is responsible; docs/decisions/0005-clocks-of-our-own.md',
  cases: [...requestClock, ...others, ...nextSteps, ...beginnings, ...endings].map(toCase),
};

function toCase({ id, title, events: happened, today, region, expect, why }: ClockCase): RuleCase {
  return { id, title, given: { events: happened, today, ...(region && { region }) }, expect, why };
}
