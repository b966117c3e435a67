/**
 * A concern about a network, as one object: record, table, decide, evolve, and everything that is read off the table.
 */
import { allowedCommands } from './allowed-commands.js';
import { mayEver, networkConcernAuthority, sharesTurn } from './authority.js';
import { clocksOf } from './clocks.js';
import { NetworkConcernCommand } from './commands.js';
import { decide } from './decide.js';
import { NetworkConcernEvent } from './events.js';
import { evolve, fold } from './evolve.js';
import { commandTypes, networkConcernMatrix, stateNames } from './matrix.js';
import { nextStepOf, turnRoles } from './next-step.js';
import { none } from './record.js';
import { networkConcernRefusals } from './refusal-codes.js';
import { responsiblePartyOf } from './responsible-party.js';
import { networkConcernRules } from './rules.js';
import { isEndState, networkConcernStates } from './states.js';
import { networkConcernTable } from './table.js';

/** The process in the shape that all functions of the network share. */
export const networkConcern = {
  /** The record before the first event. */
  none,
  states: networkConcernStates,
  stateNames,
  commandTypes,
  table: networkConcernTable,
  matrix: networkConcernMatrix,
  authority: networkConcernAuthority,
  rules: networkConcernRules,
  refusals: networkConcernRefusals,
  Command: NetworkConcernCommand,
  Event: NetworkConcernEvent,
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
