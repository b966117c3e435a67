/**
 * The states of an exploratory conversation (*verkennend gesprek*), in the order in which a case passes them.
 */
import * as z from 'zod';

/** The states in which somebody still has something to do. */
export const openStates = [
  'draft',
  'requested',
  'under-triage',
  'accepted',
  'scheduled',
  'held',
  'advice-agreed',
  'advice-delivered',
  'gp-decided',
  'handing-over',
] as const;
export type OpenState = (typeof openStates)[number];

/** The states that end the process. */
export const endStates = ['completed', 'redirected', 'withdrawn', 'lapsed'] as const;
export type EndState = (typeof endStates)[number];

/** All states. @source proposed default: docs/decisions/0006-process-of-the-conversation.md */
export const exploratoryConversationStates = [...openStates, ...endStates] as const;
export const ExploratoryConversationState = z.enum(exploratoryConversationStates);
export type ExploratoryConversationState = z.infer<typeof ExploratoryConversationState>;

/** Says whether a state ends the process. */
export function isEndState(state: string): state is EndState {
  return (endStates as readonly string[]).includes(state);
}
