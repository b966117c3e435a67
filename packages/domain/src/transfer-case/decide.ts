/**
 * The answer to a command: the event that now happened with the record that it leads to, or every reason against it.
 */
import { deciderOf } from '../process/decider.js';
import type { Decision } from '../words/decision.js';
import { authorityRefusals } from './authority.js';
import type { TransferCaseCommand } from './commands.js';
import type { TransferCaseEvent } from './events.js';
import { evolve } from './evolve.js';
import { transferMatrix } from './matrix.js';
import type { TransferCase } from './record.js';
import { refusal, type TransferRefusalCode } from './refusal-codes.js';
import { transferTable } from './table.js';

/** What {@link decide} answers. */
export type TransferDecision = Decision<TransferCase, TransferCaseEvent, TransferRefusalCode>;

/** Decides on a command: first the state, then who asks, then every guard. */
export const decide = deciderOf<TransferCase, TransferCaseCommand, TransferCaseEvent, TransferRefusalCode>({
  table: transferTable,
  matrix: transferMatrix,
  authority: authorityRefusals,
  refusal,
  evolve,
});
