/**
 * The steps of an entry on a waiting list, written down from the specification (vocabulary 3.1, with the open transfer as a fact), and
 * never from the code: what the code is held against.
 */
import { findStep, reasonAgainst, type Step } from '../step-order.js';

/** The states, with the one before the first event. */
export const stateNames = [
  'none',
  'registered',
  'waiting-intake',
  'intake-done',
  'waiting-treatment',
  'in-treatment',
  'ended',
] as const;
export type SpecifiedState = (typeof stateNames)[number];

/** The state that ends the process. */
export const ends: readonly SpecifiedState[] = ['ended'];

/** The states in which somebody still has something to do, in the order of the process. */
export const open: readonly SpecifiedState[] = stateNames.filter((state) => state !== 'none' && !ends.includes(state));

/** The states in which the person waits. */
export const waiting: readonly SpecifiedState[] = ['registered', 'waiting-intake', 'intake-done', 'waiting-treatment'];

/** The commands. */
export const commandNames = [
  'register',
  'start-waiting',
  'record-intake',
  'queue-treatment',
  'start-treatment',
  'record-contact',
  'record-mediation-answer',
  'ask-wait-goes-on',
  'confirm-wait',
  'open-transfer',
  'close-transfer',
  'end',
  'signal-acute',
  'mark-time-norm-exceeded',
] as const;
export type SpecifiedCommand = (typeof commandNames)[number];

/** One step of this process. */
export type SpecifiedStep = Step<SpecifiedState, SpecifiedCommand>;

/** The steps. */
export const steps: readonly SpecifiedStep[] = [
  step('opening', 'none', 'register', 'entry-registered', 'registered'),
  step('L1', 'registered', 'start-waiting', 'waiting-started', 'waiting-intake'),
  step('L2', 'waiting-intake', 'record-intake', 'intake-held', 'intake-done'),
  step('L3', 'intake-done', 'queue-treatment', 'treatment-queued', 'waiting-treatment'),
  step('L4', 'waiting-treatment', 'start-treatment', 'treatment-started', 'in-treatment'),
  ...waiting.map((from) => step('no change of state', from, 'record-contact', 'contact-recorded', from)),
  ...waiting.map((from) =>
    step('no change of state', from, 'record-mediation-answer', 'mediation-answer-recorded', from),
  ),
  ...waiting.map((from) => step('no change of state', from, 'ask-wait-goes-on', 'wait-question-opened', from)),
  ...waiting.map((from) => step('no change of state', from, 'confirm-wait', 'wait-confirmed', from)),
  step('L5', 'waiting-intake', 'open-transfer', 'transfer-opened', 'waiting-intake'),
  step('L5', 'waiting-treatment', 'open-transfer', 'transfer-opened', 'waiting-treatment'),
  ...open.slice(1).map((from) => step('L6', from, 'close-transfer', 'transfer-closed', from)),
  ...open.map((from) => step('L7, L8, L9', from, 'end', 'entry-ended', 'ended')),
  ...open.map((from) => step('acute signal', from, 'signal-acute', 'acute-signalled', 'ended')),
  ...open.map((from) => step('no change of state', from, 'mark-time-norm-exceeded', 'time-norm-exceeded', from)),
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
