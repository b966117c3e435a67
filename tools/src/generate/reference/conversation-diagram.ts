/**
 * The states of the exploratory conversation as a diagram, read off its table.
 */
import { exploratoryConversation } from '@mgn/domain';

interface Move {
  readonly from: string;
  readonly command: string;
  readonly to: string;
}

const { commandTypes, matrix, stateNames, isEnd } = exploratoryConversation;

/** Every move that changes the state. */
const moves: readonly Move[] = commandTypes.flatMap((command) =>
  stateNames.flatMap((from): Move[] => {
    const cell = matrix[from][command];
    return cell.allowed && cell.to !== from ? [{ from, command, to: cell.to }] : [];
  }),
);

const open = stateNames.filter((state) => state !== 'none' && !isEnd(state));

/** The commands that lead from every open state to the same end; they are told beside the diagram, not drawn ten times. */
export const fromEverywhere: readonly { readonly command: string; readonly to: string }[] = commandTypes.flatMap(
  (command) => {
    const own = moves.filter((move) => move.command === command);
    const [first] = own;
    const same = first !== undefined && own.length === open.length && own.every(({ to }) => to === first.to);
    return same ? [{ command, to: first.to }] : [];
  },
);

/** The diagram, in the language that code hosts draw. */
export function conversationDiagram(): string {
  const drawn = moves.filter(({ command }) => fromEverywhere.every((one) => one.command !== command));
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
