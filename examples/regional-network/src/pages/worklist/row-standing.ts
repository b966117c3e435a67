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

/** A row with what its place in a list depends on. */
export interface OrderedRow<R> {
  readonly row: R;
  readonly isLate: boolean;
  /** The day of the turn that the row shows; the end of time where it shows none. */
  readonly by: string;
}

/** The rows as every list has them: late first, and of those the own turns first; then what ends first. */
export function inOrder<R extends Parameters<typeof standingOfRow>[0]>(
  rows: readonly R[],
  looking: Looking,
): readonly OrderedRow<R>[] {
  return rows
    .map((row) => {
      const { mine, step, isLate } = standingOfRow(row, looking);
      return { row, isLate, by: step?.by ?? '9999-12-31', rank: isLate ? (mine === null ? 1 : 0) : 2 };
    })
    .sort((one, other) => one.rank - other.rank || compare(one.by, other.by))
    .map(({ row, isLate, by }) => ({ row, isLate, by }));
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function asClock({ code, unit, from, target, outer }: SummaryClock): Clock {
  return { norm: code as Clock['norm'], unit, from, target, outerBound: outer, stoppedOn: null, met: false };
}
