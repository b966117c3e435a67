/**
 * The transfer case, function 2 of the network, as one object: record, table, decide, evolve, and everything that is read off
 * the table.
 */
import { allowedCommands } from './allowed-commands.js';
import { mayEver, sharesTurn, transferAuthority } from './authority.js';
import { clocksOf } from './clocks.js';
import { TransferCaseCommand } from './commands.js';
import { decide } from './decide.js';
import { TransferCaseEvent } from './events.js';
import { evolve, fold } from './evolve.js';
import { commandTypes, stateNames, transferMatrix } from './matrix.js';
import { nextStepOf, turnRoles } from './next-step.js';
import { none } from './record.js';
import { transferRefusals } from './refusal-codes.js';
import { responsiblePartyOf } from './responsible-party.js';
import { transferRules } from './rules.js';
import { isEndState, transferCaseStates } from './states.js';
import { transferTable } from './table.js';

/** The process in the shape that all functions of the network share. */
export const transferCase = {
  /** The record before the first event. */
  none,
  states: transferCaseStates,
  stateNames,
  commandTypes,
  table: transferTable,
  matrix: transferMatrix,
  authority: transferAuthority,
  rules: transferRules,
  refusals: transferRefusals,
  Command: TransferCaseCommand,
  Event: TransferCaseEvent,
  decide,
  evolve,
  fold,
  isEnd: isEndState,
  next: nextStepOf,
  turnRoles,
  responsibleParty: responsiblePartyOf,
  clocks: clocksOf,
  allowedCommands,
  mayEver,
  sharesTurn,
} as const;
