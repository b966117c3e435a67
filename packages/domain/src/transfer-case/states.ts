/**
 * The states of a transfer case (*transfer*): a person who waits in the wrong place, or too long, gets to the right one.
 */
import * as z from 'zod';

/** The states in which somebody still has something to do. */
export const openStates = [
  'signalled',
  'awaiting-person',
  'searching',
  'offered',
  'accepted-by-receiver',
  'confirmed-by-person',
  'handing-over',
  'escalated',
] as const;
export type OpenState = (typeof openStates)[number];

/** The states that end the process. */
export const endStates = ['transferred', 'stays', 'resolved-otherwise', 'closed-unresolved'] as const;
export type EndState = (typeof endStates)[number];

/** All states. @source proposed default: docs/decisions/0007-process-of-the-transfer.md */
export const transferCaseStates = [...openStates, ...endStates] as const;
export const TransferCaseState = z.enum(transferCaseStates);
export type TransferCaseState = z.infer<typeof TransferCaseState>;

/** A state, or `none` before the first event. */
export type StateName = OpenState | EndState | 'none';

/** Says whether a state ends the process. */
export function isEndState(state: string): state is EndState {
  return (endStates as readonly string[]).includes(state);
}
