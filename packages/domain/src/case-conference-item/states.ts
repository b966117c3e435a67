/**
 * The states of a case conference item (*casus in het domeinoverstijgend casusoverleg*): a question that is brought to the
 * professionals of several domains.
 */
import * as z from 'zod';

/** The states in which somebody still has something to do. */
export const openStates = [
  'draft',
  'submitted',
  'screened',
  'scheduled',
  'discussed',
  'actions-open',
  'carrying-on',
] as const;
export type OpenState = (typeof openStates)[number];

/** The states that end the process. */
export const endStates = ['closed', 'escalated', 'returned', 'withdrawn'] as const;
export type EndState = (typeof endStates)[number];

/** All states. @source proposed default: docs/decisions/0011-process-of-the-case-conference.md */
export const caseConferenceItemStates = [...openStates, ...endStates] as const;
export const CaseConferenceItemState = z.enum(caseConferenceItemStates);
export type CaseConferenceItemState = z.infer<typeof CaseConferenceItemState>;

/** A state, or `none` before the first event. */
export type StateName = OpenState | EndState | 'none';

/** Says whether a state ends the process. */
export function isEndState(state: string): state is EndState {
  return (endStates as readonly string[]).includes(state);
}
