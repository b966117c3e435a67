/**
 * The entry on a waiting list, of function 3 of the network, as one object: record, table, decide, evolve, and everything that is
 * read off the table.
 */
import { allowedCommands } from './allowed-commands.js';
import { mayEver, sharesTurn, waitlistAuthority } from './authority.js';
import { clocksOf } from './clocks.js';
import { WaitlistEntryCommand } from './commands.js';
import { decide } from './decide.js';
import { WaitlistEntryEvent } from './events.js';
import { evolve, fold } from './evolve.js';
import { commandTypes, stateNames, waitlistMatrix } from './matrix.js';
import { nextStepOf, turnRoles, turnsOf } from './next-step.js';
import { none } from './record.js';
import { waitlistRefusals } from './refusal-codes.js';
import { responsiblePartyOf } from './responsible-party.js';
import { waitlistRules } from './rules.js';
import { isEndState, waitlistEntryStates } from './states.js';
import { waitlistTable } from './table.js';

/** The process in the shape that all functions of the network share. */
export const waitlistEntry = {
  /** The record before the first event. */
  none,
  states: waitlistEntryStates,
  stateNames,
  commandTypes,
  table: waitlistTable,
  matrix: waitlistMatrix,
  authority: waitlistAuthority,
  rules: waitlistRules,
  refusals: waitlistRefusals,
  Command: WaitlistEntryCommand,
  Event: WaitlistEntryEvent,
  decide,
  evolve,
  fold,
  isEnd: isEndState,
  next: nextStepOf,
  turns: turnsOf,
  turnRoles,
  responsibleParty: responsiblePartyOf,
  clocks: clocksOf,
  allowedCommands,
  mayEver,
  sharesTurn,
} as const;
