/**
 * How a guard of a concern is written: a name, and what is wrong with this command on this record.
 */
import type { GuardFor } from '../process/row.js';
import type { Refusal } from '../words/decision.js';
import type { CommandOf, CommandType } from './commands.js';
import type { ConcernIn } from './record.js';
import type { NetworkConcernRefusalCode } from './refusal-codes.js';
import type { StateName } from './states.js';

/** The reasons against a command; empty when there are none. */
export type Refusals = readonly Refusal<NetworkConcernRefusalCode>[];

/** Nothing stands in the way. */
export const fine: Refusals = [];

/** A guard on the records of some states and the commands of some types. */
export type Guard<S extends StateName, T extends CommandType> = GuardFor<
  ConcernIn<S>,
  CommandOf<T>,
  NetworkConcernRefusalCode
>;
