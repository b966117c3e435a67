/**
 * The case conference item, function 4 of the network, as one object: record, table, decide, evolve, and everything that is read off
 * the table.
 */
import { allowedCommands } from './allowed-commands.js';
import { conferenceAuthority, mayEver, sharesTurn } from './authority.js';
import { clocksOf } from './clocks.js';
import { CaseConferenceItemCommand } from './commands.js';
import { decide } from './decide.js';
import { CaseConferenceItemEvent } from './events.js';
import { evolve, fold } from './evolve.js';
import { commandTypes, conferenceMatrix, stateNames } from './matrix.js';
import { nextStepOf, turnRoles, turnsOf } from './next-step.js';
import { none } from './record.js';
import { conferenceRefusals } from './refusal-codes.js';
import { responsiblePartyOf } from './responsible-party.js';
import { conferenceRules } from './rules.js';
import { caseConferenceItemStates, isEndState } from './states.js';
import { conferenceTable } from './table.js';

/** The process in the shape that all functions of the network share. */
export const caseConferenceItem = {
  /** The record before the first event. */
  none,
  states: caseConferenceItemStates,
  stateNames,
  commandTypes,
  table: conferenceTable,
  matrix: conferenceMatrix,
  authority: conferenceAuthority,
  rules: conferenceRules,
  refusals: conferenceRefusals,
  Command: CaseConferenceItemCommand,
  Event: CaseConferenceItemEvent,
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
