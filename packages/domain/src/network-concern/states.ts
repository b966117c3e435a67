/**
 * The states of a concern about a network: it does not work as agreed, and seven steps say what is then done. It is about no person.
 */
import * as z from 'zod';

/** The states in which somebody still has something to do: a step is being taken, or what came of it was reported. */
export const openStates = ['under-way', 'reported'] as const;
export type OpenState = (typeof openStates)[number];

/** The states that end the process. */
export const endStates = ['settled', 'handed-over'] as const;
export type EndState = (typeof endStates)[number];

/** All states. @source proposed default: docs/decisions/0015-concerns-about-a-network.md */
export const networkConcernStates = [...openStates, ...endStates] as const;
export const NetworkConcernState = z.enum(networkConcernStates);
export type NetworkConcernState = z.infer<typeof NetworkConcernState>;

/** A state, or `none` before the first event. */
export type StateName = OpenState | EndState | 'none';

/** Says whether a state ends the process. */
export function isEndState(state: string): state is EndState {
  return (endStates as readonly string[]).includes(state);
}
