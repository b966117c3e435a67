/**
 * The states of a process as a diagram, read off its table.
 */
import type { DescribedProcess } from './described-process.js';

interface Move {
  readonly from: string;
  readonly command: string;
  readonly to: string;
}

/** Every move that changes the state. */
function movesOf({ commandTypes, matrix, stateNames }: DescribedProcess): readonly Move[] {
  return commandTypes.flatMap((command) =>
    stateNames.flatMap((from): Move[] => {
      const cell = matrix[from]?.[command];
      return cell?.allowed === true && cell.to !== from ? [{ from, command, to: cell.to }] : [];
    }),
  );
}

/** The commands that lead from every open state to the same end; they are told beside the diagram, not drawn ten times. */
export function fromEverywhere(
  process_: DescribedProcess,
): readonly { readonly command: string; readonly to: string }[] {
  const { commandTypes, stateNames, isEnd } = process_;
  const open = stateNames.filter((state) => state !== 'none' && !isEnd(state));
  const moves = movesOf(process_);
  return commandTypes.flatMap((command) => {
    const own = moves.filter((move) => move.command === command);
    const [first] = own;
    const same = first !== undefined && own.length === open.length && own.every(({ to }) => to === first.to);
    return same ? [{ command, to: first.to }] : [];
  });
}

/** The diagram, in the language that code hosts draw. */
export function diagramOf(process_: DescribedProcess): string {
  const { stateNames, isEnd } = process_;
  const everywhere = fromEverywhere(process_);
  const drawn = movesOf(process_).filter(({ command }) => everywhere.every((one) => one.command !== command));
  const arrows = [...new Map(drawn.map((move) => [`${move.from} ${move.to}`, move])).values()].map(({ from, to }) => {
    const labels = drawn.filter((move) => move.from === from && move.to === to).map(({ command }) => command);
    return `  ${idOf(from)} --> ${idOf(to)}: ${labels.join(', ')}`;
  });
  const names = stateNames.filter((state) => state !== 'none').map((state) => `  state "${state}" as ${idOf(state)}`);
  const ends = stateNames.filter((state) => isEnd(state)).map((state) => `  ${idOf(state)} --> [*]`);
  return ['```mermaid', 'stateDiagram-v2', ...names, ...arrows, ...ends, '```'].join('\n');
}

/** A name that the drawing language takes: no hyphens. */
function idOf(state: string): string {
  return state === 'none' ? '[*]' : state.replaceAll('-', '_');
}
