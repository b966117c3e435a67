/**
 * Every state × every command of an exploratory conversation, read off its table.
 */
import { matrixOf } from '../process/matrix.js';
import type { CommandType } from './commands.js';
import type { StateName } from './guard.js';
import { endStates, exploratoryConversationStates, openStates } from './states.js';
import { explorationTable } from './table.js';

/** The rows of the matrix. */
export const stateNames: readonly StateName[] = ['none', ...exploratoryConversationStates];

/** The columns of the matrix. */
export const commandTypes = Object.keys(explorationTable) as readonly CommandType[];

/** The matrix. */
export const explorationMatrix = matrixOf(explorationTable, { open: openStates, ends: endStates });
