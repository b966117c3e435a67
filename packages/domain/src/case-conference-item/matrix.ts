/**
 * Every state × every command of a case conference item, read off its table.
 */
import { matrixOf } from '../process/matrix.js';
import type { CommandType } from './commands.js';
import { caseConferenceItemStates, endStates, openStates, type StateName } from './states.js';
import { conferenceTable } from './table.js';

/** The rows of the matrix. */
export const stateNames: readonly StateName[] = ['none', ...caseConferenceItemStates];

/** The columns of the matrix. */
export const commandTypes = Object.keys(conferenceTable) as readonly CommandType[];

/** The matrix. */
export const conferenceMatrix = matrixOf(conferenceTable, { open: openStates, ends: endStates });
