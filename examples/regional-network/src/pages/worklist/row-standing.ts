/**
 * How a row of a list stands for who looks: by the own turn of the viewer where there is one, by the next step of the case otherwise. A
 * receiver is not late because another one is.
 */
import { turnOf, type SeenRow, type SummaryClock, type SummaryTurn } from '@mgn/casework';
import { standingOf, type Clock } from '@mgn/domain';
import { clockOfTurn } from '../case-clock.js';
import type { Looking } from './work-row.js';

/** What the row shows. */
export interface RowStanding {
  /** The turn of the viewer; null where it is somebody else's. */
  readonly mine: SummaryTurn | null;
  /** The turn that the row shows: the viewer's, or the next one of the case. */
  readonly step: SummaryTurn | null;
  /** The running clock of that turn; in a late row the one that is late, null where only the day of the turn has passed. */
  readonly clock: Clock | null;
  readonly isLate: boolean;
}

/** The standing of a row on a day. What has ended is not late. */
export function standingOfRow(
  row: Pick<SeenRow, 'process' | 'turns' | 'next' | 'clocks' | 'ended'>,
  { actor, ...looking }: Looking,
): RowStanding {
  const { today } = looking;
  const mine = turnOf(row, actor, looking);
  const step = mine ?? row.next;
  const clocks = [...row.clocks].sort((one, other) => (one.target < other.target ? -1 : 1)).map(asClock);
  const own = mine === null ? null : clockOfTurn(clocks, mine);
  // Whoever has the turn is judged by its clock; where it has none, and for everybody else, by every clock that runs.
  const late = (own === null ? clocks : [own]).find((clock) => standingOf(clock, today) === 'past-bound') ?? null;
  const isLate = !row.ended && (late !== null || (step !== null && step.by < today));
  return { mine, step, clock: isLate ? late : (own ?? clocks[0] ?? null), isLate };
}

function asClock({ code, unit, from, target, outer }: SummaryClock): Clock {
  return { norm: code as Clock['norm'], unit, from, target, outerBound: outer, stoppedOn: null, met: false };
}
