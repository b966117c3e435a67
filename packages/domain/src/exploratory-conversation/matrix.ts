/**
 * Every state × every command: where it leads, or why it is forbidden. Read off the table, for decisions, tests and docs.
 */
import type { CommandType } from './commands.js';
import type { StateName } from './guard.js';
import type { ExplorationRefusalCode } from './refusal-codes.js';
import { exploratoryConversationStates, isEndState, openStates, type EndState, type OpenState } from './states.js';
import { explorationTable } from './table.js';

/** One cell: the next state, or the code of the refusal. */
export type Cell =
  | { readonly allowed: true; readonly to: OpenState | EndState }
  | { readonly allowed: false; readonly code: ExplorationRefusalCode };

/** The rows of the matrix. */
export const stateNames: readonly StateName[] = ['none', ...exploratoryConversationStates];

/** The columns of the matrix. */
export const commandTypes = Object.keys(explorationTable) as readonly CommandType[];

/** The matrix. */
export const explorationMatrix = Object.fromEntries(
  stateNames.map((state) => [state, Object.fromEntries(commandTypes.map((type) => [type, cellOf(state, type)]))]),
) as Readonly<Record<StateName, Readonly<Record<CommandType, Cell>>>>;

function cellOf(state: StateName, type: CommandType): Cell {
  const { moves } = explorationTable[type];
  const to = moves[state];
  return to === undefined ? { allowed: false, code: forbiddenCode(state, type) } : { allowed: true, to };
}

function forbiddenCode(state: StateName, type: CommandType): ExplorationRefusalCode {
  if (state === 'none') return 'not-opened';
  if (isEndState(state)) return 'process-ended';
  if (type === 'prepare') return 'already-opened';
  const first = Math.min(...Object.keys(explorationTable[type].moves).map(rank));
  return rank(state) < first ? 'step-not-reached' : 'step-already-taken';
}

function rank(state: string): number {
  const index = (openStates as readonly string[]).indexOf(state);
  return index === -1 && isEndState(state) ? openStates.length : index;
}
