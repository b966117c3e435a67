/**
 * The story that the cases of a waiting list tell: somebody waits for an intake, then for a treatment, and the events up to each state.
 */
import { event, who, type StoryCommand, type StoryEvent } from '../story.js';
import type { SpecifiedCommand, SpecifiedState } from './steps.js';

/** The transfer of the story, and another one. */
export const transfer = '00000000-0000-4000-8000-000000000900';
export const otherTransfer = '00000000-0000-4000-8000-000000000901';

/** What puts the person on the list. */
export const registration = {
  person: who.person,
  provider: who.ggz,
  gpPractice: who.practice,
  direction: 'ggz-specialised',
  registeredOn: '2026-11-23',
};

/** The norms of the ggz: 4 weeks, 10 weeks, 14 weeks in total; two contacts a year; 5 working days for a step. */
const norms = { intakeDays: 28, treatmentDays: 70, totalDays: 98, contactDays: 183, stepWorkingDays: 5 };

/** Outside the ggz there is no norm for the wait. */
export const noNorms = { ...norms, intakeDays: null, treatmentDays: null, totalDays: null };

/** A wait that was brought along after a transfer: since August, with an intake in September. */
export const carried = {
  why: 'transfer',
  transferCase: transfer,
  provider: who.otherGgz,
  waitsSince: '2026-08-03',
  intakeOn: '2026-09-07',
  leftOn: '2026-11-20',
  reported: [],
};

/** The registration as an event, with other facts where a case needs them. */
export function registered(but: object = {}): StoryEvent {
  return event('entry-registered', '2026-11-23T09:30:00+01:00', {
    ...registration,
    inCareOf: null,
    referralOn: null,
    carried: null,
    takenOver: false,
    norms,
    ...but,
  });
}

/** A contact, or an attempt. */
export function contact(on: string, reached: boolean): StoryEvent {
  return event('contact-recorded', `${on}T16:00:00+01:00`, { contactOn: on, means: 'phone', reached });
}

/** What happened, one event each. */
export const events = {
  registered: registered(),
  started: event('waiting-started', '2026-11-24T09:00:00+01:00', { referralOn: '2026-11-20' }),
  transferOpened: event('transfer-opened', '2026-12-01T09:00:00+01:00', { transferCase: transfer }),
  intake: event('intake-held', '2026-12-14T16:00:00+01:00', { intakeOn: '2026-12-14' }),
  queued: event('treatment-queued', '2026-12-15T09:00:00+01:00'),
  treatment: event('treatment-started', '2027-01-18T15:00:00+01:00', { treatmentOn: '2027-01-18' }),
  ended: event('entry-ended', '2027-01-20T09:00:00+01:00', {
    reason: 'started',
    takenOverOn: null,
    transferCase: null,
    declineReason: null,
    keptEntry: null,
  }),
  intakeExceeded: event('time-norm-exceeded', '2026-12-22T06:00:00+01:00', {
    norm: 'treek-ggz-intake',
    level: 'target',
    due: '2026-12-21',
  }),
} as const;

/** The events up to a state, with other facts of the registration. */
export function historyOf(state: SpecifiedState, first: StoryEvent = events.registered): readonly StoryEvent[] {
  return histories[state].map((each) => (each === events.registered ? first : each));
}

const waiting = [events.registered, events.started];
const intakeDone = [...waiting, events.intake];
const queued = [...intakeDone, events.queued];
const inTreatment = [...queued, events.treatment];

/** The events up to each state. */
export const histories: Readonly<Record<SpecifiedState, readonly StoryEvent[]>> = {
  none: [],
  registered: [events.registered],
  'waiting-intake': waiting,
  'intake-done': intakeDone,
  'waiting-treatment': queued,
  'in-treatment': inTreatment,
  ended: [...inTreatment, events.ended],
};

/** The events up to each state with a transfer that was opened while the person waited for an intake. */
export function withTransfer(state: SpecifiedState): readonly StoryEvent[] {
  return histories[state].flatMap((each) => (each === events.started ? [each, events.transferOpened] : [each]));
}

/** The events up to a state in which the person is being asked whether the wait goes on. */
export function withQuestion(state: SpecifiedState, askBy = '2026-12-08'): readonly StoryEvent[] {
  const last = histories[state].at(-1);
  return last === undefined ? [] : [...histories[state], event('wait-question-opened', last.at, { askBy })];
}

/** The wait of somebody whose place was held after an acute signal. */
export const heldPlace = { ...carried, why: 'acute-route', transferCase: null, provider: who.ggz };

/** A moment after the events of each state at which the next step can be taken. */
export const moments: Readonly<Record<SpecifiedState, string>> = {
  none: '2026-11-23T09:30:00+01:00',
  registered: '2026-11-24T09:00:00+01:00',
  'waiting-intake': '2026-12-14T16:00:00+01:00',
  'intake-done': '2026-12-15T09:00:00+01:00',
  'waiting-treatment': '2027-01-18T15:00:00+01:00',
  'in-treatment': '2027-01-20T09:00:00+01:00',
  ended: '2027-02-01T09:00:00+01:00',
};

/** A good command of each type. */
export const commands: Readonly<Record<SpecifiedCommand, StoryCommand>> = {
  register: { type: 'register', ...registration },
  'start-waiting': { type: 'start-waiting', referralOn: '2026-11-20' },
  'record-intake': { type: 'record-intake', intakeOn: '2026-12-14' },
  'queue-treatment': { type: 'queue-treatment' },
  'start-treatment': { type: 'start-treatment', treatmentOn: '2027-01-18', takesResponsibility: true },
  'record-contact': { type: 'record-contact', contactOn: '2026-11-24', means: 'phone', reached: true },
  'record-mediation-answer': {
    type: 'record-mediation-answer',
    answer: 'accept',
    consent: true,
    onPersonsWord: true,
  },
  'ask-wait-goes-on': { type: 'ask-wait-goes-on' },
  'confirm-wait': { type: 'confirm-wait', onPersonsWord: true },
  'open-transfer': { type: 'open-transfer', transferCase: transfer },
  'close-transfer': { type: 'close-transfer', transferCase: transfer },
  end: { type: 'end', reason: 'declined-by-person', onPersonsWord: true },
  'signal-acute': { type: 'signal-acute', acuteServiceContacted: true },
  'mark-time-norm-exceeded': { type: 'mark-time-norm-exceeded', norm: 'list-step', level: 'target' },
};
