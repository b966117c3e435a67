/**
 * Every state × every command of an entry on a waiting list, read off its table.
 */
import { matrixOf } from '../process/matrix.js';
import type { CommandType } from './commands.js';
import { endStates, openStates, waitlistEntryStates, type StateName } from './states.js';
import { waitlistTable } from './table.js';

/** The rows of the matrix. */
export const stateNames: readonly StateName[] = ['none', ...waitlistEntryStates];

/** The columns of the matrix. */
export const commandTypes = Object.keys(waitlistTable) as readonly CommandType[];

/** The matrix. */
export const waitlistMatrix = matrixOf(waitlistTable, { open: openStates, ends: endStates });
