/**
 * The steps of a concern about a network, written down from the description of the network (4.7) and the decision about it, and never from
 * the code: what the code is held against.
 */
import { findStep, reasonAgainst, type Step } from '../step-order.js';

/** The states, with the one before the first event. */
export const stateNames = ['none', 'under-way', 'reported', 'settled', 'handed-over'] as const;
export type SpecifiedState = (typeof stateNames)[number];

/** The states that end the process. */
export const ends: readonly SpecifiedState[] = ['settled', 'handed-over'];

/** The states in which somebody still has something to do, in the order of the process. */
export const open: readonly SpecifiedState[] = ['under-way', 'reported'];

/** The commands. */
export const commandNames = [
  'raise',
  'record-report',
  'take-next-step',
  'hand-over-organisation',
  'settle',
  'mark-time-norm-exceeded',
] as const;
export type SpecifiedCommand = (typeof commandNames)[number];

/** One step of this process. */
export type SpecifiedStep = Step<SpecifiedState, SpecifiedCommand>;

/** The steps. */
export const steps: readonly SpecifiedStep[] = [
  step('MGN-NC-002', 'none', 'raise', 'concern-raised', 'under-way'),
  step('MGN-NC-005', 'under-way', 'record-report', 'step-reported', 'reported'),
  step('MGN-NC-003', 'reported', 'take-next-step', 'step-taken', 'under-way'),
  step('MGN-NC-009', 'reported', 'hand-over-organisation', 'organisation-handed-over', 'handed-over'),
  ...open.map((from) => step('MGN-NC-006', from, 'settle', 'concern-settled', 'settled')),
  ...open.map((from) => step('MGN-NC-011', from, 'mark-time-norm-exceeded', 'time-norm-exceeded', from)),
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
