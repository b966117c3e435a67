/**
 * The story that the cases of a transfer tell: somebody on a list that takes too long, and the events up to each state.
 */
import { event, who, type StoryCommand, type StoryEvent } from '../story.js';
import type { SpecifiedCommand, SpecifiedState } from './steps.js';

/** What opens the transfer. */
export const opening = {
  person: who.person,
  trigger: 'over-norm',
  gpPractice: who.practice,
  direction: 'ggz-specialised',
  waitsSince: '2026-08-03',
  currentProvider: who.ggz,
  inCare: false,
  cause: { process: 'waitlist-entry', reference: 'WL-0042' },
};

const norms = {
  offerAnswerWorkingDays: 5,
  listEntryVerifiedDays: 30,
  stepWorkingDays: 5,
  personAnswerDays: 14,
  askAgainDays: 30,
};

/** The ranking of the story: the first can be asked, the second as well, the third has a stale report. */
export const ranking = [
  { candidate: who.otherGgz, canBeAsked: true, reasons: ['best-fit', 'within-norm', 'inside-region'] },
  { candidate: who.experts, canBeAsked: true, reasons: ['fits', 'within-norm', 'outside-region'] },
  { candidate: who.team, canBeAsked: false, reasons: ['fits', 'stale-report'] },
];

/** The ranking where the second is the one that the person prefers. */
export const preferring = [
  {
    candidate: who.experts,
    canBeAsked: true,
    reasons: ['preferred-by-person', 'fits', 'over-norm', 'advise-mediation'],
  },
  ...ranking.filter(({ candidate }) => candidate !== who.experts),
];

/** The same ranking when everybody was asked: nobody is left. */
export const nobodyLeft = ranking.map((each) => ({
  ...each,
  canBeAsked: false,
  reasons: [...each.reasons, 'asked-before'],
}));

const offered = (candidate: string, at: string, rank = 1) =>
  event('place-offered', at, { candidate, rank, considered: 3, reasons: ['best-fit', 'within-norm'] });

/** What happened, one event each. */
export const events = {
  signalled: event('transfer-signalled', '2026-11-23T09:30:00+01:00', { ...opening, norms }),
  openedInSearch: event('transfer-opened', '2026-11-23T09:30:00+01:00', {
    ...opening,
    trigger: 'after-case-conference',
    norms,
    at: 'searching',
  }),
  openedHigher: event('transfer-opened', '2026-11-23T09:30:00+01:00', {
    ...opening,
    trigger: 'after-case-conference',
    norms,
    at: 'escalated',
  }),
  asked: event('person-asked', '2026-11-24T09:00:00+01:00', { listVerifiedOn: '2026-11-20' }),
  postponed: event('person-postponed', '2026-11-25T09:00:00+01:00', { askAgainOn: '2026-12-25' }),
  searching: event('search-started', '2026-11-25T10:00:00+01:00'),
  offered: offered(who.otherGgz, '2026-11-26T10:00:00+01:00'),
  declined: event('offer-declined', '2026-11-27T10:00:00+01:00', { reason: 'no-capacity' }),
  expired: event('offer-expired', '2026-12-04T06:00:00+01:00'),
  accepted: event('offer-accepted', '2026-11-27T10:00:00+01:00', { intakeOn: '2026-12-14' }),
  confirmed: event('place-confirmed', '2026-11-30T10:00:00+01:00'),
  placeDeclined: event('place-declined', '2026-11-30T10:00:00+01:00'),
  withdrawn: event('place-withdrawn', '2026-12-01T10:00:00+01:00', { reason: 'capacity-fell-away' }),
  started: event('handover-started', '2026-12-01T10:00:00+01:00', { informationSent: ['identification'] }),
  takenOver: event('responsibility-confirmed', '2026-12-03T10:00:00+01:00', { firstContactOn: '2026-12-10' }),
  escalated: (step: 1 | 2 | 3 | 4, at: string) => event('transfer-escalated', at, { step, note: null }),
  resumed: event('search-resumed', '2026-12-02T10:00:00+01:00', { reason: 'new-candidate', candidate: who.experts }),
  stayed: event('person-stayed', '2026-11-26T11:00:00+01:00'),
  resolved: event('transfer-resolved-otherwise', '2026-11-26T11:00:00+01:00', { reason: 'met-elsewhere' }),
  closed: event('transfer-closed-unresolved', '2026-12-07T10:00:00+01:00', { decision: 'There is no place.' }),
} as const;

/** The search of somebody who prefers a provider. */
export const preferred = (preferredProvider: string): readonly StoryEvent[] => [
  ...[events.signalled, events.asked],
  { ...events.searching, data: { preferredProvider } },
];

const asked = [events.signalled, events.asked];
const searching = [...asked, events.searching];
const offering = [...searching, events.offered];
const accepted = [...offering, events.accepted];
const confirmed = [...accepted, events.confirmed];
const handingOver = [...confirmed, events.started];
const escalated = [...searching, events.escalated(1, '2026-11-30T10:00:00+01:00')];

/** Up to the fourth step. */
export const atTheTop: readonly StoryEvent[] = [
  ...escalated,
  events.escalated(2, '2026-12-01T10:00:00+01:00'),
  events.escalated(3, '2026-12-02T10:00:00+01:00'),
  events.escalated(4, '2026-12-03T10:00:00+01:00'),
];

/** The events up to each state. */
export const histories: Readonly<Record<SpecifiedState, readonly StoryEvent[]>> = {
  none: [],
  signalled: [events.signalled],
  'awaiting-person': asked,
  searching,
  offered: offering,
  'accepted-by-receiver': accepted,
  'confirmed-by-person': confirmed,
  'handing-over': handingOver,
  escalated,
  transferred: [...handingOver, events.takenOver],
  stays: [...searching, events.stayed],
  'resolved-otherwise': [...searching, events.resolved],
  'closed-unresolved': [...atTheTop, events.closed],
};

/** A moment after the events of each state at which the next step can be taken. */
export const moments: Readonly<Record<SpecifiedState, string>> = {
  none: '2026-11-23T09:30:00+01:00',
  signalled: '2026-11-24T09:00:00+01:00',
  'awaiting-person': '2026-11-25T10:00:00+01:00',
  searching: '2026-11-26T10:00:00+01:00',
  offered: '2026-11-27T10:00:00+01:00',
  'accepted-by-receiver': '2026-11-30T10:00:00+01:00',
  'confirmed-by-person': '2026-12-01T10:00:00+01:00',
  'handing-over': '2026-12-03T10:00:00+01:00',
  escalated: '2026-12-02T10:00:00+01:00',
  transferred: '2026-12-14T10:00:00+01:00',
  stays: '2026-12-14T10:00:00+01:00',
  'resolved-otherwise': '2026-12-14T10:00:00+01:00',
  'closed-unresolved': '2026-12-14T10:00:00+01:00',
};

const yes = { personDecision: 'accept', searchConsent: true };
const afterConference = { ...opening, trigger: 'after-case-conference', ...yes };

/** A good command of each type. */
export const commands: Readonly<Record<SpecifiedCommand, StoryCommand>> = {
  signal: { type: 'signal', ...opening },
  'open-search': { type: 'open-search', ...afterConference },
  'open-escalation': { type: 'open-escalation', ...afterConference },
  'ask-person': { type: 'ask-person', listVerifiedOn: '2026-11-20' },
  postpone: { type: 'postpone' },
  'start-search': { type: 'start-search', ...yes },
  'state-preference': { type: 'state-preference', preferredProvider: who.experts },
  stay: { type: 'stay' },
  resolve: { type: 'resolve', reason: 'met-elsewhere' },
  offer: { type: 'offer', candidate: who.otherGgz, ranking },
  'accept-offer': { type: 'accept-offer', intakeOn: '2026-12-14' },
  'decline-offer': { type: 'decline-offer', reason: 'no-capacity' },
  'expire-offer': { type: 'expire-offer' },
  'confirm-place': { type: 'confirm-place', identityConsent: true },
  'decline-place': { type: 'decline-place' },
  'withdraw-place': { type: 'withdraw-place', reason: 'capacity-fell-away' },
  'start-handover': { type: 'start-handover', referralPresent: true, informationSent: ['identification'] },
  'confirm-responsibility': {
    type: 'confirm-responsibility',
    firstContactOn: '2026-12-10',
    takesResponsibility: true,
  },
  escalate: { type: 'escalate', ranking: nobodyLeft },
  'resume-search': { type: 'resume-search', reason: 'new-candidate', candidate: who.experts },
  'close-unresolved': { type: 'close-unresolved', decision: 'There is no place.' },
  'signal-acute': { type: 'signal-acute', acuteServiceContacted: true },
  'mark-time-norm-exceeded': { type: 'mark-time-norm-exceeded', norm: 'transfer-step', level: 'target' },
};
