/**
 * Who may know which help somebody waits for. A place on a list tells it by everything that stands in it: whose list it is, which clocks run,
 * who has the turn. Who may not see the help reads none of it, and nothing that leads to the person (rule CASE-024).
 */
import type { Seen } from '../../sharing/seen.js';
import type { WaitingPosition } from './positions.js';

/** Who knows it without being told: the person, whoever keeps the list, and the practice that refers to it and is responsible meanwhile. */
const knowing: ReadonlySet<WaitingPosition> = new Set(['person', 'list-holder', 'gp-practice']);

/** Says whether somebody in these positions may know it; `direction` is what the gate shows of it. */
export function mayKnowHelp(positions: readonly WaitingPosition[], direction: Seen<unknown>): boolean {
  return positions.some((position) => knowing.has(position)) || direction.seen;
}
