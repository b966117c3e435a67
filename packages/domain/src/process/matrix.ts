/**
 * Every state × every command of a process: where it leads, or why it is forbidden. Read off the table, for decisions, tests
 * and docs.
 */
import type { Moves } from './row.js';

/** Why a command is not possible in a state, the same for every process. */
export const orderCodes = [
  'not-opened',
  'already-opened',
  'step-not-reached',
  'step-already-taken',
  'process-ended',
] as const;
export type OrderCode = (typeof orderCodes)[number];

/** One cell: the next state, or the code of the refusal. */
export type Cell<To extends string = string> =
  { readonly allowed: true; readonly to: To } | { readonly allowed: false; readonly code: OrderCode };

/** The states of a process in the order in which a case passes them; `none` comes before the first event. */
export interface ProcessStates<Open extends string, End extends string> {
  readonly open: readonly Open[];
  readonly ends: readonly End[];
}

/** The matrix of a table. */
export type Matrix<Open extends string, End extends string, Type extends string> = Readonly<
  Record<Open | End | 'none', Readonly<Record<Type, Cell<Open | End>>>>
>;

/** Reads the matrix off a table. */
export function matrixOf<Open extends string, End extends string, Type extends string>(
  table: Readonly<Record<Type, Moves>>,
  states: ProcessStates<Open, End>,
): Matrix<Open, End, Type> {
  const types = Object.keys(table) as Type[];
  const cellOf = (state: string, type: Type): Cell<Open | End> => {
    const to = table[type].moves[state] as Open | End | undefined;
    return to === undefined
      ? { allowed: false, code: forbiddenCode(state, table[type], states) }
      : { allowed: true, to };
  };
  return Object.fromEntries(
    ['none', ...states.open, ...states.ends].map((state) => [
      state,
      Object.fromEntries(types.map((type) => [type, cellOf(state, type)])),
    ]),
  ) as Matrix<Open, End, Type>;
}

function forbiddenCode(state: string, { moves }: Moves, { open, ends }: ProcessStates<string, string>): OrderCode {
  if (state === 'none') return 'not-opened';
  if (ends.includes(state)) return 'process-ended';
  const froms = Object.keys(moves);
  if (froms.every((from) => from === 'none')) return 'already-opened';
  const rank = (from: string): number => (ends.includes(from) ? open.length : open.indexOf(from));
  return rank(state) < Math.min(...froms.map(rank)) ? 'step-not-reached' : 'step-already-taken';
}
