/**
 * Which steps a Task may take.
 *
 * @source HL7 FHIR R4 4.0.1, Task state machine; HL7 Clinical Order Workflows 1.0.0-ballot; narrowed by this project: proposed default.
 */
import type { TaskStatus } from '../referral/task-facts.js';

/** From a status to those that may follow. An ended Task can only be marked as made in error. */
export const taskTransitions: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  draft: ['requested', 'cancelled', 'entered-in-error'],
  requested: ['received', 'accepted', 'rejected', 'cancelled', 'in-progress'],
  received: ['accepted', 'rejected', 'cancelled', 'in-progress'],
  accepted: ['in-progress', 'cancelled', 'on-hold', 'failed'],
  // Not written by this project; read as accepted.
  ready: ['in-progress', 'cancelled', 'on-hold', 'failed'],
  'in-progress': ['completed', 'failed', 'on-hold'],
  'on-hold': ['in-progress', 'completed', 'failed'],
  rejected: ['entered-in-error'],
  cancelled: ['entered-in-error'],
  failed: ['entered-in-error'],
  completed: ['entered-in-error'],
  'entered-in-error': [],
};

const opening: readonly TaskStatus[] = ['draft', 'requested'];
const ended: ReadonlySet<TaskStatus> = new Set([
  'rejected',
  'cancelled',
  'failed',
  'completed',
  'entered-in-error',
] as const);

/** Says whether a Task has ended. */
export function isEndedTask(status: TaskStatus): boolean {
  return ended.has(status);
}

/**
 * Says whether a Task may go from one status to another; `null` is "there was no Task". The same status again is allowed while
 * the Task has not ended: it carries another business status or a note.
 */
export function mayTaskBecome(from: TaskStatus | null, to: TaskStatus): boolean {
  if (from === null) return opening.includes(to);
  return from === to ? !ended.has(from) : taskTransitions[from].includes(to);
}
