/**
 * How a guard of a transfer is written: a name, and what is wrong with this command on this record.
 */
import type { GuardFor } from '../process/row.js';
import type { Refusal } from '../words/decision.js';
import type { CommandOf, CommandType } from './commands.js';
import type { TransferIn } from './record.js';
import type { TransferRefusalCode } from './refusal-codes.js';
import type { StateName } from './states.js';

/** The reasons against a command; empty when there are none. */
export type Refusals = readonly Refusal<TransferRefusalCode>[];

/** Nothing stands in the way. */
export const fine: Refusals = [];

/** A guard on the records of some states and the commands of some types. */
export type Guard<S extends StateName, T extends CommandType> = GuardFor<
  TransferIn<S>,
  CommandOf<T>,
  TransferRefusalCode
>;
