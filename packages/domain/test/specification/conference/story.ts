/**
 * The story that the cases of a case conference item tell: a question that is stuck, brought in without a name by a psychologist, and
 * the events up to each state. Next to it the same story with a name.
 */
import type { Asker } from '../authority.js';
import { actor, event, who as people, type StoryActor, type StoryCommand, type StoryEvent } from '../story.js';
import type { SpecifiedCommand, SpecifiedState } from './steps.js';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Who takes part, besides those whom every story knows: 310 and further are professionals. */
export const who = { ...people, chair: id(310), coordinator: id(320), nurse: id(330), secondChair: id(311) } as const;

const professionalOf: Partial<Record<Asker, string>> = {
  'case-conference-chair': who.chair,
  'network-coordinator': who.coordinator,
  'mh-professional': who.psychologist,
};

/** Somebody as a person, for the organisation where they belong or for another one. */
export function known(role: Asker, organisation?: string): StoryActor {
  const home = actor(role, organisation);
  return home.organisation === undefined ? home : { ...home, professional: professionalOf[role] ?? who.nurse };
}

/** Who brought the question in. */
export const submitter = { organisation: who.ggz, role: 'mh-professional', professional: who.psychologist };

const norms = { draftDays: 7, stepWorkingDays: 5, sessionDays: 28, actionDays: 183, feedbackWorkingDays: 3 };

/** What few people would share; two of the three are given. */
export const background = { ageBand: '30-39', municipality: '0599', rareFeature: false };

const asked = {
  question: 'How do we go on when treatment and debts hold each other up?',
  tried: 'Two treatments, and help with the letters.',
  background,
};

/** The organisations that the person named. */
export const consent = { organisations: [who.office, who.practice, who.team, who.experts], givenOn: '2026-11-20' };

/** A session, and with a name who takes part. */
export const session = { on: '2026-11-30', participants: [] as readonly string[] };
const namedSession = { on: '2026-11-30', participants: [who.practice, who.team] };
const later = { on: '2026-12-07', participants: [] as readonly string[] };
const evaluation = { on: '2027-01-11', participants: [] as readonly string[] };

/** The hour of the session of the story, half an hour in a room of the network, as an event holds it. */
export const arrangement = {
  startsAt: '2026-11-30T16:00:00+01:00',
  minutes: 30,
  where: 'Wijkhuis De Linge, zaal 2',
  chair: who.office,
};

/** Everyone who has to be there. */
export const attendees = [
  { organisation: who.practice, domain: 'gp' },
  { organisation: who.ggz, domain: 'ggz' },
  { organisation: who.team, domain: 'social' },
];

/** What was agreed: one action for the team, one for the submitter. */
export const actions = [
  {
    what: 'Ask the budget coach to come along.',
    owner: { organisation: who.team, role: 'social-domain-professional' },
    by: '2026-12-08',
  },
  { what: 'Take up the treatment again.', owner: { organisation: who.ggz, role: 'mh-professional' }, by: '2026-12-15' },
];

/** What happened, one event each. */
export const events = {
  prepared: event('case-prepared', '2026-11-23T09:30:00+01:00', {
    mode: 'anonymous',
    person: null,
    cause: null,
    submitter,
    norms,
  }),
  preparedWithName: event('case-prepared', '2026-11-23T09:30:00+01:00', {
    mode: 'identified',
    person: who.person,
    cause: 'VG-0412',
    submitter,
    norms,
  }),
  submitted: event('case-submitted', '2026-11-23T10:00:00+01:00', {
    ...asked,
    consent: null,
    submitter,
    textsChecked: true,
    smallNumber: false,
  }),
  submittedWithName: event('case-submitted', '2026-11-23T10:00:00+01:00', {
    ...asked,
    consent,
    submitter,
    textsChecked: false,
    smallNumber: false,
  }),
  screened: event('case-screened', '2026-11-24T10:00:00+01:00', { screener: who.coordinator, minutes: 5 }),
  scheduled: event('case-scheduled', '2026-11-25T10:00:00+01:00', { session }),
  scheduledWithName: event('case-scheduled', '2026-11-25T10:00:00+01:00', { session: namedSession }),
  moved: event('case-moved', '2026-11-30T09:00:00+01:00', { reason: 'session-full', session: later }),
  discussed: event('case-discussed', '2026-11-30T12:30:00+01:00', { on: '2026-11-30', attendees }),
  agreed: event('actions-agreed', '2026-12-01T10:00:00+01:00', {
    advice: 'Treat and help with the debts at the same time.',
    directions: ['ggz-specialised', 'social-domain'],
    actions,
    textsChecked: true,
  }),
  told: event('feedback-given', '2026-12-02T10:00:00+01:00', { personView: 'agrees' }),
  done: [
    event('action-completed', '2026-12-08T10:00:00+01:00', { action: 1 }),
    event('action-completed', '2026-12-14T10:00:00+01:00', { action: 2 }),
  ],
  dropped: event('action-dropped', '2026-12-08T10:00:00+01:00', { action: 1, reason: 'no-longer-needed' }),
  rescheduled: event('case-rescheduled', '2026-12-01T10:00:00+01:00', {
    reason: 'more-information-needed',
    session: later,
  }),
  discussedAgain: event('case-discussed', '2026-12-07T12:30:00+01:00', { on: '2026-12-07', attendees }),
  evaluationPlanned: event('evaluation-planned', '2026-12-02T11:00:00+01:00', { session: evaluation }),
  place: event('place-found', '2026-12-01T11:00:00+01:00', { candidate: who.otherGgz, direction: 'ggz-specialised' }),
  goesUp: event('escalation-agreed', '2026-12-01T11:00:00+01:00', { direction: 'ggz-specialised' }),
  carriedOn: event('case-carried-on', '2026-12-02T11:00:00+01:00'),
  closed: event('case-closed', '2026-12-14T11:00:00+01:00'),
  escalated: event('case-escalated', '2026-12-14T11:00:00+01:00', { direction: 'ggz-specialised' }),
  returned: event('case-returned', '2026-11-24T10:00:00+01:00', {
    reason: 'not-tried-first',
    route: 'social',
    note: null,
    acuteService: null,
  }),
  withdrawn: event('case-withdrawn', '2026-11-26T10:00:00+01:00', { reason: 'withdrawn-by-person' }),
} as const;

const submitted = [events.prepared, events.submitted];
const screened = [...submitted, events.screened];
const scheduled = [...screened, events.scheduled];
const discussed = [...scheduled, events.discussed];
const actionsOpen = [...discussed, events.agreed];

/** Everything was done and told. */
export const allDone: readonly StoryEvent[] = [...actionsOpen, events.told, ...events.done];

/** A place was found, and the person was not asked for it yet. */
export const placed: readonly StoryEvent[] = [...actionsOpen, events.place];

/** Going on with more parties, and the transfer was asked for; the person was told and everything was done. */
export const allCarriedOn: readonly StoryEvent[] = [
  ...actionsOpen,
  events.goesUp,
  events.told,
  events.carriedOn,
  ...events.done,
];

/** On the agenda again, to look back at what is still open. */
export const evaluating: readonly StoryEvent[] = [...actionsOpen, events.evaluationPlanned];

/** Discussed, looked back at, and the actions are still open. */
export const lookedBack: readonly StoryEvent[] = [
  ...evaluating,
  event('case-discussed', '2027-01-11T12:30:00+01:00', { on: '2027-01-11', attendees }),
];

/** The events up to each state, without a name. */
export const histories: Readonly<Record<SpecifiedState, readonly StoryEvent[]>> = {
  none: [],
  draft: [events.prepared],
  submitted,
  screened,
  scheduled,
  discussed,
  'actions-open': actionsOpen,
  closed: [...allDone, events.closed],
  'carrying-on': [...actionsOpen, events.goesUp],
  escalated: [...allCarriedOn, events.escalated],
  returned: [...submitted, events.returned],
  withdrawn: [...scheduled, events.withdrawn],
};

/** The same story with a name. */
export function withName(history: readonly StoryEvent[]): readonly StoryEvent[] {
  const named = new Map<StoryEvent, StoryEvent>([
    [events.prepared, events.preparedWithName],
    [events.submitted, events.submittedWithName],
    [events.scheduled, events.scheduledWithName],
  ]);
  return history.map((each) => named.get(each) ?? each);
}

/** A moment after the events of each state at which the next step can be taken. */
export const moments: Readonly<Record<SpecifiedState, string>> = {
  none: '2026-11-23T09:30:00+01:00',
  draft: '2026-11-23T10:00:00+01:00',
  submitted: '2026-11-24T10:00:00+01:00',
  screened: '2026-11-25T10:00:00+01:00',
  scheduled: '2026-11-30T12:30:00+01:00',
  discussed: '2026-12-01T10:00:00+01:00',
  'actions-open': '2026-12-02T10:00:00+01:00',
  'carrying-on': '2026-12-02T12:00:00+01:00',
  closed: '2026-12-15T10:00:00+01:00',
  escalated: '2026-12-15T10:00:00+01:00',
  returned: '2026-12-15T10:00:00+01:00',
  withdrawn: '2026-12-15T10:00:00+01:00',
};

const yes = { personDecision: 'accept', searchConsent: true };

/** A good command of each type. */
export const commands: Readonly<Record<SpecifiedCommand, StoryCommand>> = {
  prepare: { type: 'prepare' },
  submit: { type: 'submit', ...asked, personInformed: true, personAgrees: true, textsChecked: true },
  'extend-consent': { type: 'extend-consent', organisations: [who.otherTeam] },
  screen: { type: 'screen' },
  return: { type: 'return', reason: 'not-tried-first', route: 'social' },
  schedule: { type: 'schedule', session },
  'move-date': { type: 'move-date', reason: 'session-full', session: later },
  'arrange-session': { type: 'arrange-session', arrangement },
  'record-discussed': { type: 'record-discussed', attendees },
  'agree-actions': {
    type: 'agree-actions',
    advice: 'Treat and help with the debts at the same time.',
    directions: ['ggz-specialised', 'social-domain'],
    actions,
    textsChecked: true,
  },
  reschedule: { type: 'reschedule', reason: 'more-information-needed', session: later },
  'complete-action': { type: 'complete-action', action: 1 },
  'drop-action': { type: 'drop-action', action: 1, reason: 'no-longer-needed' },
  'record-feedback': { type: 'record-feedback', personView: 'agrees' },
  'record-place': { type: 'record-place', candidate: who.otherGgz, direction: 'ggz-specialised', ...yes },
  'confirm-carried-on': { type: 'confirm-carried-on' },
  'plan-evaluation': { type: 'plan-evaluation', session: evaluation },
  close: { type: 'close' },
  escalate: {
    type: 'escalate',
    direction: 'ggz-specialised',
    noFittingPlace: true,
    identifiedHandover: true,
    ...yes,
  },
  withdraw: { type: 'withdraw', reason: 'withdrawn-by-person' },
  'signal-acute': { type: 'signal-acute', acuteServiceContacted: true },
  'mark-time-norm-exceeded': { type: 'mark-time-norm-exceeded', norm: 'conference-step', level: 'target' },
};
