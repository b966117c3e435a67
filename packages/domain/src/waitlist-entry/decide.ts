/**
 * The answer to a command: the event that now happened with the record that it leads to, or every reason against it.
 */
import { deciderOf } from '../process/decider.js';
import type { Decision } from '../words/decision.js';
import { authorityRefusals } from './authority.js';
import type { WaitlistEntryCommand } from './commands.js';
import type { WaitlistEntryEvent } from './events.js';
import { evolve } from './evolve.js';
import { waitlistMatrix } from './matrix.js';
import type { WaitlistEntry } from './record.js';
import { refusal, type WaitlistRefusalCode } from './refusal-codes.js';
import { waitlistTable } from './table.js';

/** What {@link decide} answers. */
export type WaitlistDecision = Decision<WaitlistEntry, WaitlistEntryEvent, WaitlistRefusalCode>;

/** Decides on a command: first the state, then who asks, then every guard. */
export const decide = deciderOf<WaitlistEntry, WaitlistEntryCommand, WaitlistEntryEvent, WaitlistRefusalCode>({
  table: waitlistTable,
  matrix: waitlistMatrix,
  authority: authorityRefusals,
  refusal,
  evolve,
});
