/**
 * The states of an entry on a waiting list (*wachtplek*): one question of one person on the list of one provider.
 *
 * A transfer that runs is no state but a fact beside the state, so that nobody loses the place where they stood.
 */
import * as z from 'zod';

/** The states in which somebody still has something to do. */
export const openStates = ['registered', 'waiting-intake', 'intake-done', 'waiting-treatment', 'in-treatment'] as const;
export type OpenState = (typeof openStates)[number];

/** The states in which the person waits. From `in-treatment` on only the administrative end is left. */
export const waitingStates = ['registered', 'waiting-intake', 'intake-done', 'waiting-treatment'] as const;
export type WaitingState = (typeof waitingStates)[number];

/** The states in which a place can refer to a transfer: an intake or a treatment is waited for. */
export const referringStates = ['waiting-intake', 'waiting-treatment'] as const;
export type ReferringState = (typeof referringStates)[number];

/** The state that ends the process. */
export const endStates = ['ended'] as const;
export type EndState = (typeof endStates)[number];

/** All states. @source proposed default: docs/decisions/0010-process-of-the-waiting-list.md */
export const waitlistEntryStates = [...openStates, ...endStates] as const;
export const WaitlistEntryState = z.enum(waitlistEntryStates);
export type WaitlistEntryState = z.infer<typeof WaitlistEntryState>;

/** A state, or `none` before the first event. */
export type StateName = OpenState | EndState | 'none';

/** Says whether a state ends the process. */
export function isEndState(state: string): state is EndState {
  return (endStates as readonly string[]).includes(state);
}

/** Says whether a place can refer to a transfer in a state. */
export function isReferringState(state: string): state is ReferringState {
  return (referringStates as readonly string[]).includes(state);
}

/** Says whether the person still waits in a state. */
export function isWaitingState(state: string): state is WaitingState {
  return (waitingStates as readonly string[]).includes(state);
}
