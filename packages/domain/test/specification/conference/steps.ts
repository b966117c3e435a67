/**
 * The steps of a case conference item, written down from the specification (vocabulary 4, and the openings), and never from the code:
 * what the code is held against.
 */
import { findStep, reasonAgainst, type Step } from '../step-order.js';

/** The states, with the one before the first event. */
export const stateNames = [
  'none',
  'draft',
  'submitted',
  'screened',
  'scheduled',
  'discussed',
  'actions-open',
  'carrying-on',
  'closed',
  'escalated',
  'returned',
  'withdrawn',
] as const;
export type SpecifiedState = (typeof stateNames)[number];

/** The states that end the process. */
export const ends: readonly SpecifiedState[] = ['closed', 'escalated', 'returned', 'withdrawn'];

/** The states in which somebody still has something to do, in the order of the process. */
export const open: readonly SpecifiedState[] = stateNames.filter((state) => state !== 'none' && !ends.includes(state));

/** The commands. */
export const commandNames = [
  'prepare',
  'submit',
  'extend-consent',
  'screen',
  'return',
  'schedule',
  'move-date',
  'arrange-session',
  'record-discussed',
  'agree-actions',
  'reschedule',
  'complete-action',
  'drop-action',
  'record-feedback',
  'record-place',
  'confirm-carried-on',
  'plan-evaluation',
  'close',
  'escalate',
  'withdraw',
  'signal-acute',
  'mark-time-norm-exceeded',
] as const;
export type SpecifiedCommand = (typeof commandNames)[number];

/** One step of this process. */
export type SpecifiedStep = Step<SpecifiedState, SpecifiedCommand>;

const askedIn = open.filter((state) => state !== 'draft' && state !== 'carrying-on');
const withActions = ['scheduled', 'discussed', 'actions-open', 'carrying-on'] as const;
const concluded = ['discussed', 'actions-open'] as const;
const same = 'no change of state';

/** The steps. */
export const steps: readonly SpecifiedStep[] = [
  step('opening', 'none', 'prepare', 'case-prepared', 'draft'),
  step('K1', 'draft', 'submit', 'case-submitted', 'submitted'),
  step('K2', 'submitted', 'screen', 'case-screened', 'screened'),
  step('K3', 'submitted', 'return', 'case-returned', 'returned'),
  step('K4', 'screened', 'schedule', 'case-scheduled', 'scheduled'),
  step('K5', 'scheduled', 'record-discussed', 'case-discussed', 'discussed'),
  step('K6', 'discussed', 'agree-actions', 'actions-agreed', 'actions-open'),
  step('K7', 'discussed', 'reschedule', 'case-rescheduled', 'scheduled'),
  step('K8', 'actions-open', 'close', 'case-closed', 'closed'),
  step('K9', 'actions-open', 'plan-evaluation', 'evaluation-planned', 'scheduled'),
  ...concluded.map((from) => step('K10', from, 'escalate', 'escalation-agreed', 'carrying-on')),
  step('K10 when everything is done', 'carrying-on', 'close', 'case-escalated', 'escalated'),
  ...open.map((from) => step('K11', from, 'withdraw', 'case-withdrawn', 'withdrawn')),
  ...open.map((from) => step('K3 in acute danger', from, 'signal-acute', 'acute-signalled', 'returned')),
  ...askedIn.map((from) => step(same, from, 'extend-consent', 'consent-extended', from)),
  step(same, 'scheduled', 'move-date', 'case-moved', 'scheduled'),
  step(same, 'scheduled', 'arrange-session', 'session-arranged', 'scheduled'),
  ...withActions.map((from) => step(same, from, 'complete-action', 'action-completed', from)),
  ...withActions.map((from) => step(same, from, 'drop-action', 'action-dropped', from)),
  ...withActions.map((from) => step(same, from, 'record-feedback', 'feedback-given', from)),
  ...concluded.map((from) => step(same, from, 'record-place', 'place-found', from)),
  ...withActions.map((from) => step(same, from, 'confirm-carried-on', 'case-carried-on', from)),
  ...open.map((from) => step(same, from, 'mark-time-norm-exceeded', 'time-norm-exceeded', from)),
];

/** The step from a state by a command, or null when the specification has none. */
export function stepOf(from: SpecifiedState, command: SpecifiedCommand): SpecifiedStep | null {
  return findStep(steps, from, command);
}

/** Why there is no step. */
export function whyNot(from: SpecifiedState, command: SpecifiedCommand): string {
  return reasonAgainst(steps, { open, ends }, from, command);
}

function step(
  id: string,
  from: SpecifiedState,
  command: SpecifiedCommand,
  event: string,
  to: SpecifiedState,
): SpecifiedStep {
  return { id, from, command, event, to };
}
