/**
 * Every state × every command of a transfer, read off its table.
 */
import { matrixOf } from '../process/matrix.js';
import type { CommandType } from './commands.js';
import { endStates, openStates, transferCaseStates, type StateName } from './states.js';
import { transferTable } from './table.js';

/** The rows of the matrix. */
export const stateNames: readonly StateName[] = ['none', ...transferCaseStates];

/** The columns of the matrix. */
export const commandTypes = Object.keys(transferTable) as readonly CommandType[];

/** The matrix. */
export const transferMatrix = matrixOf(transferTable, { open: openStates, ends: endStates });
