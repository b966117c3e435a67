/**
 * How a guard of an entry on a waiting list is written: a name, and what is wrong with this command on this record.
 */
import type { GuardFor } from '../process/row.js';
import type { Refusal } from '../words/decision.js';
import type { CommandOf, CommandType } from './commands.js';
import type { EntryIn } from './record.js';
import type { WaitlistRefusalCode } from './refusal-codes.js';
import type { StateName } from './states.js';

/** The reasons against a command; empty when there are none. */
export type Refusals = readonly Refusal<WaitlistRefusalCode>[];

/** One condition on a command in some states. */
export type Guard<S extends StateName, T extends CommandType> = GuardFor<EntryIn<S>, CommandOf<T>, WaitlistRefusalCode>;

/** No reason against it. */
export const fine: Refusals = [];
