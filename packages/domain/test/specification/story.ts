/**
 * The story that the cases tell: one person and the organisations around them, and the events up to each state. All invented.
 */
import type { Asker } from './authority.js';
import type { SpecifiedCommand, SpecifiedState } from './steps.js';

/** An event as a case gives it; what is left out follows from the rest. */
export interface StoryEvent {
  readonly type: string;
  readonly at: string;
  readonly data: object;
}

/** An actor as a case gives it. */
export interface StoryActor {
  readonly role: Asker;
  readonly organisation?: string;
  readonly person?: string;
  readonly professional?: string;
}

/** A command as a case gives it. */
export interface StoryCommand {
  readonly type: string;
  readonly [field: string]: unknown;
}

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Who takes part. The last digits tell them apart: 1 is the person, 10 the GP practice, 20 the network office, and so on. */
export const who = {
  person: id(1),
  otherPerson: id(2),
  practice: id(10),
  otherPractice: id(11),
  office: id(20),
  otherOffice: id(21),
  ggz: id(30),
  otherGgz: id(31),
  team: id(40),
  otherTeam: id(41),
  experts: id(50),
  acuteService: id(60),
  psychologist: id(301),
  colleague: id(302),
} as const;

const homes: Readonly<Record<Asker, StoryActor>> = {
  person: { role: 'person', person: who.person },
  representative: { role: 'representative', person: who.person },
  'close-one': { role: 'close-one', person: who.person },
  'general-practitioner': { role: 'general-practitioner', organisation: who.practice },
  'primary-care-mh-practitioner': { role: 'primary-care-mh-practitioner', organisation: who.practice },
  'mh-professional': { role: 'mh-professional', organisation: who.ggz },
  'social-domain-professional': { role: 'social-domain-professional', organisation: who.team },
  'experience-expert': { role: 'experience-expert', organisation: who.experts },
  'conversation-leader': { role: 'conversation-leader', organisation: who.team },
  'coordinating-clinician': { role: 'coordinating-clinician', organisation: who.ggz },
  'network-coordinator': { role: 'network-coordinator', organisation: who.office },
  'case-conference-chair': { role: 'case-conference-chair', organisation: who.office },
  'offer-manager': { role: 'offer-manager', organisation: who.ggz },
  'privacy-officer': { role: 'privacy-officer', organisation: who.ggz },
  system: { role: 'system' },
};

/** Somebody, for the organisation where they belong or for another one. */
export function actor(role: Asker, organisation?: string): StoryActor {
  return organisation === undefined ? homes[role] : { ...homes[role], organisation };
}

/** What the GP judged: the person belongs to the target group. */
export const entry = { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false };

/** What the person asks. */
export const request = { question: 'I cannot sleep and do not dare to open the post.', entry, personAgrees: true };

const seats = [
  { seat: 'mh-professional', organisation: who.ggz, role: 'mh-professional' },
  { seat: 'social-domain-professional', organisation: who.team, role: 'social-domain-professional' },
  { seat: 'experience-expert', organisation: who.experts, role: 'experience-expert' },
];

/** A seat at the table. */
export function seat(name: string, organisation: string, role: string = name) {
  return { seat: name, organisation, role };
}

/** A date with everyone at the table. */
export const appointment = { startsAt: '2026-11-30T14:00:00+01:00', minutes: 60, place: 'onsite', seats, closeOnes: 1 };

/** Everyone was there. */
export const attendance = { personPresent: true, closeOnes: 1, seats, deviations: [] };

/** What was agreed at the table: a short treatment, and help with the debts. */
export const report = {
  question: 'Sleep again, and know what the letters say.',
  lifeDomains: ['finances', 'mental-health'],
  directions: ['ggz-basic', 'social-domain'],
  agreements: [
    { what: 'Open the post together.', owner: { kind: 'organisation', organisation: who.team }, by: '2026-12-08' },
  ],
};

/** The two hand-overs that follow from the report. */
export const handovers = [
  {
    direction: 'ggz-basic',
    receiver: who.ggz,
    personConfirmed: true,
    informationSent: ['identification', 'help-request'],
  },
  { direction: 'social-domain', receiver: who.team, personConfirmed: true, informationSent: ['identification'] },
];

/** The receiver takes over, and names the first day. */
export const yes = { answer: 'confirmed', firstContactOn: '2026-12-10', takesResponsibility: true };

const opening = { person: who.person, requester: who.practice, request };

/** What happened, one event each. */
export const events = {
  prepared: event('conversation-prepared', '2026-11-20T16:00:00+01:00', opening),
  requested: event('conversation-requested', '2026-11-23T09:30:00+01:00', opening),
  triage: event('triage-started', '2026-11-24T09:00:00+01:00'),
  redirected: event('request-redirected', '2026-11-24T10:00:00+01:00', { reason: 'youth', target: 'youth' }),
  returned: event('request-returned', '2026-11-24T10:00:00+01:00', {
    reason: 'insufficient-information',
    missing: ['question'],
  }),
  accepted: event('request-accepted', '2026-11-24T10:00:00+01:00'),
  attempts: ['2026-11-24T11:00:00+01:00', '2026-11-25T11:00:00+01:00', '2026-11-26T11:00:00+01:00'].map((at) =>
    event('contact-attempted', at, { means: 'phone', reached: false }),
  ),
  planned: event('conversation-planned', '2026-11-26T12:00:00+01:00', { appointment }),
  lapsed: event('request-lapsed', '2026-11-27T09:00:00+01:00', { reason: 'unreachable' }),
  held: event('conversation-held', '2026-11-30T15:10:00+01:00', {
    heldAt: appointment.startsAt,
    attendance,
    billableMhParticipation: true,
  }),
  written: event('report-written', '2026-11-30T16:00:00+01:00', { number: 1, report }),
  secondPlanned: event('second-conversation-planned', '2026-12-01T11:00:00+01:00', {
    reason: 'more-time-needed',
    appointment: { ...appointment, startsAt: '2026-12-08T14:00:00+01:00' },
  }),
  secondReplanned: event('conversation-replanned', '2026-12-02T09:00:00+01:00', { reason: 'seat-fell-away' }),
  agreed: event('advice-agreed', '2026-12-01T10:00:00+01:00', { report, personView: 'agrees' }),
  delivered: event('advice-delivered', '2026-12-02T10:00:00+01:00', { to: who.practice }),
  decided: event('gp-decision-recorded', '2026-12-03T10:00:00+01:00', {
    decision: 'follows-advice',
    directions: report.directions,
  }),
  started: event('handover-started', '2026-12-04T10:00:00+01:00', { handovers }),
  ggzDeclined: event('receiver-declined', '2026-12-07T10:00:00+01:00', {
    direction: 'ggz-basic',
    receiver: who.ggz,
    reason: 'no-capacity',
  }),
  ggzConfirmed: event('receiver-confirmed', '2026-12-08T10:00:00+01:00', {
    direction: 'ggz-basic',
    receiver: who.ggz,
    firstContactOn: '2026-12-10',
  }),
  teamConfirmed: event('receiver-confirmed', '2026-12-09T10:00:00+01:00', {
    direction: 'social-domain',
    receiver: who.team,
    firstContactOn: '2026-12-10',
  }),
  completed: event('conversation-completed', '2026-12-09T11:00:00+01:00'),
  withdrawn: event('conversation-withdrawn', '2026-11-25T09:00:00+01:00', { reason: 'not-stated' }),
} as const;

const triage = [events.requested, events.triage];
const accepted = [...triage, events.accepted];
const scheduled = [...accepted, events.planned];
const held = [...scheduled, events.held, events.written];
const agreed = [...scheduled, events.held, events.agreed];
const delivered = [...agreed, events.delivered];
const decided = [...delivered, events.decided];
const handingOver = [...decided, events.started];

/** The events up to each state. */
export const histories: Readonly<Record<SpecifiedState, readonly StoryEvent[]>> = {
  none: [],
  draft: [events.prepared],
  requested: [events.requested],
  'under-triage': triage,
  accepted,
  scheduled,
  held,
  'advice-agreed': agreed,
  'advice-delivered': delivered,
  'gp-decided': decided,
  'handing-over': handingOver,
  completed: [...handingOver, events.ggzConfirmed, events.teamConfirmed, events.completed],
  redirected: [...triage, events.redirected],
  withdrawn: [events.requested, events.withdrawn],
  lapsed: [...accepted, ...events.attempts, events.lapsed],
};

/** A moment after the events of each state at which the next step can be taken. */
export const moments: Readonly<Record<SpecifiedState, string>> = {
  none: '2026-11-23T09:30:00+01:00',
  draft: '2026-11-23T09:30:00+01:00',
  requested: '2026-11-24T09:00:00+01:00',
  'under-triage': '2026-11-24T10:00:00+01:00',
  accepted: '2026-11-26T12:00:00+01:00',
  scheduled: '2026-11-30T15:10:00+01:00',
  held: '2026-12-01T10:00:00+01:00',
  'advice-agreed': '2026-12-02T10:00:00+01:00',
  'advice-delivered': '2026-12-03T10:00:00+01:00',
  'gp-decided': '2026-12-04T10:00:00+01:00',
  'handing-over': '2026-12-09T11:00:00+01:00',
  completed: '2026-12-14T10:00:00+01:00',
  redirected: '2026-12-14T10:00:00+01:00',
  withdrawn: '2026-12-14T10:00:00+01:00',
  lapsed: '2026-12-14T10:00:00+01:00',
};

/** A good command of each type, for the story as it stands when its turn comes. */
export const commands: Readonly<Record<SpecifiedCommand, StoryCommand>> = {
  prepare: { type: 'prepare', person: who.person, requester: who.practice },
  submit: { type: 'submit', person: who.person, requester: who.practice, ...request },
  discard: { type: 'discard' },
  'pick-up': { type: 'pick-up' },
  accept: { type: 'accept' },
  redirect: { type: 'redirect', reason: 'youth', target: 'youth', requesterTold: true },
  return: { type: 'return', reason: 'insufficient-information', missing: ['contact-details'] },
  plan: { type: 'plan', appointment, personAgrees: true },
  replan: { type: 'replan', reason: 'person-asked' },
  'record-contact-attempt': { type: 'record-contact-attempt', means: 'phone', reached: true },
  'record-no-show': { type: 'record-no-show', absent: ['person'] },
  lapse: { type: 'lapse', reason: 'unreachable', requesterTold: true },
  'record-held': { type: 'record-held', attendance, billableMhParticipation: true },
  'write-report': { type: 'write-report', report },
  'plan-second': {
    type: 'plan-second',
    reason: 'more-time-needed',
    appointment: { ...appointment, startsAt: '2026-12-08T14:00:00+01:00' },
    personAgrees: true,
  },
  'drop-second': { type: 'drop-second', reason: 'person-asked' },
  'agree-advice': { type: 'agree-advice', reportNumber: 1, personView: 'agrees', textConfirmed: true },
  'deliver-advice': { type: 'deliver-advice' },
  'record-gp-decision': { type: 'record-gp-decision', decision: 'follows-advice' },
  'start-handover': { type: 'start-handover', handovers },
  'ask-another-receiver': {
    type: 'ask-another-receiver',
    handover: { ...handovers[0], receiver: who.otherGgz },
  },
  'record-receiver-answer': { type: 'record-receiver-answer', direction: 'ggz-basic', receiver: who.ggz, answer: yes },
  complete: { type: 'complete' },
  'record-person-rating': { type: 'record-person-rating', rating: 8 },
  'add-person-words': { type: 'add-person-words', words: 'I want my sister to come along.' },
  withdraw: { type: 'withdraw' },
  'signal-acute': { type: 'signal-acute', acuteServiceContacted: true },
  'mark-time-norm-exceeded': { type: 'mark-time-norm-exceeded', norm: 'conversation-target', level: 'target' },
};

/** An event of the story. */
export function event(type: string, at: string, data: object = {}): StoryEvent {
  return { type, at, data };
}

/** The same event with other facts. */
export function changed(original: StoryEvent, data: object): StoryEvent {
  return { ...original, data: { ...original.data, ...data } };
}
