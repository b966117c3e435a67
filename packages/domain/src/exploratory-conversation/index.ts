/**
 * The exploratory conversation (*verkennend gesprek*), function 1 of the network, as one object: record, table, decide, evolve,
 * and everything that is read off the table.
 */
import { allowedCommands } from './allowed-commands.js';
import { explorationAuthority, mayEver, seatsOf, sharesTurn } from './authority.js';
import { clocksOf } from './clocks.js';
import { ExploratoryConversationCommand } from './commands.js';
import { decide } from './decide.js';
import { ExploratoryConversationEvent } from './events.js';
import { evolve, fold } from './evolve.js';
import { commandTypes, explorationMatrix, stateNames } from './matrix.js';
import { nextStepOf, turnRoles, turnsOf } from './next-step.js';
import { none } from './record.js';
import { explorationRefusals } from './refusal-codes.js';
import { responsiblePartyOf } from './responsible-party.js';
import { explorationRules } from './rules.js';
import { exploratoryConversationStates, isEndState } from './states.js';
import { explorationTable } from './table.js';

/** The process in the shape that all functions of the network share. */
export const exploratoryConversation = {
  /** The record before the first event. */
  none,
  states: exploratoryConversationStates,
  stateNames,
  commandTypes,
  table: explorationTable,
  matrix: explorationMatrix,
  authority: explorationAuthority,
  rules: explorationRules,
  refusals: explorationRefusals,
  Command: ExploratoryConversationCommand,
  Event: ExploratoryConversationEvent,
  decide,
  evolve,
  fold,
  isEnd: isEndState,
  next: nextStepOf,
  turns: turnsOf,
  turnRoles,
  responsibleParty: responsiblePartyOf,
  clocks: clocksOf,
  seats: seatsOf,
  allowedCommands,
  mayEver,
  sharesTurn,
} as const;
