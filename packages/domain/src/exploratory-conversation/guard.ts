/**
 * How a guard of an exploratory conversation is written: a name, and what is wrong with this command on this record.
 */
import type { GuardFor } from '../process/row.js';
import type { Refusal } from '../words/decision.js';
import type { CommandOf, CommandType } from './commands.js';
import type { ConversationIn } from './record.js';
import type { ExplorationRefusalCode } from './refusal-codes.js';
import type { EndState, OpenState } from './states.js';

/** A state, or `none` before the first event. */
export type StateName = OpenState | EndState | 'none';

/** The reasons against a command; empty when there are none. */
export type Refusals = readonly Refusal<ExplorationRefusalCode>[];

/** Nothing stands in the way. */
export const fine: Refusals = [];

/** A guard on the records of some states and the commands of some types. */
export type Guard<S extends StateName, T extends CommandType> = GuardFor<
  ConversationIn<S>,
  CommandOf<T>,
  ExplorationRefusalCode
>;
