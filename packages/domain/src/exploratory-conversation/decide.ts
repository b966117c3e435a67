/**
 * The answer to a command: the event that now happened with the record that it leads to, or every reason against it.
 */
import { deciderOf } from '../process/decider.js';
import type { Decision } from '../words/decision.js';
import { authorityRefusals } from './authority.js';
import type { ExploratoryConversationCommand } from './commands.js';
import type { ExploratoryConversationEvent } from './events.js';
import { evolve } from './evolve.js';
import { explorationMatrix } from './matrix.js';
import type { ExploratoryConversation } from './record.js';
import { refusal, type ExplorationRefusalCode } from './refusal-codes.js';
import { explorationTable } from './table.js';

/** What {@link decide} answers. */
export type ExplorationDecision = Decision<
  ExploratoryConversation,
  ExploratoryConversationEvent,
  ExplorationRefusalCode
>;

/** Decides on a command: first the state, then who asks, then every guard. */
export const decide = deciderOf<
  ExploratoryConversation,
  ExploratoryConversationCommand,
  ExploratoryConversationEvent,
  ExplorationRefusalCode
>({
  table: explorationTable,
  matrix: explorationMatrix,
  authority: authorityRefusals,
  refusal,
  evolve,
});
