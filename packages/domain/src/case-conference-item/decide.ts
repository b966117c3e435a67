/**
 * The answer to a command: the event that now happened with the record that it leads to, or every reason against it.
 */
import { deciderOf } from '../process/decider.js';
import type { Decision } from '../words/decision.js';
import { authorityRefusals } from './authority.js';
import type { CaseConferenceItemCommand } from './commands.js';
import type { CaseConferenceItemEvent } from './events.js';
import { evolve } from './evolve.js';
import { conferenceMatrix } from './matrix.js';
import type { CaseConferenceItem } from './record.js';
import { refusal, type ConferenceRefusalCode } from './refusal-codes.js';
import { conferenceTable } from './table.js';

/** What {@link decide} answers. */
export type ConferenceDecision = Decision<CaseConferenceItem, CaseConferenceItemEvent, ConferenceRefusalCode>;

/** Decides on a command: first the state, then who asks, then every guard. */
export const decide = deciderOf<
  CaseConferenceItem,
  CaseConferenceItemCommand,
  CaseConferenceItemEvent,
  ConferenceRefusalCode
>({
  table: conferenceTable,
  matrix: conferenceMatrix,
  authority: authorityRefusals,
  refusal,
  evolve,
});
