/**
 * Every state × every command of a concern, read off its table.
 */
import { matrixOf } from '../process/matrix.js';
import type { CommandType } from './commands.js';
import { endStates, networkConcernStates, openStates, type StateName } from './states.js';
import { networkConcernTable } from './table.js';

/** The rows of the matrix. */
export const stateNames: readonly StateName[] = ['none', ...networkConcernStates];

/** The columns of the matrix. */
export const commandTypes = Object.keys(networkConcernTable) as readonly CommandType[];

/** The matrix. */
export const networkConcernMatrix = matrixOf(networkConcernTable, { open: openStates, ends: endStates });
