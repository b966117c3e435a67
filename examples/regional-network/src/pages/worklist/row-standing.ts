/**
 * How a row of a list stands for who looks: by the own turn of the viewer where there is one, by the next step of the case otherwise. A
 * receiver is not late because another one is.
 */
import { standingOfSummary, type SeenRow, type SummaryClock, type SummaryTurn } from '@mgn/casework';
import { standingOf, type Actor, type Clock, type PlainDate } from '@mgn/domain';
import { clockOfTurn } from '../case-clock.js';
import { turnOf } from './turn.js';

/** What the row shows. */
export interface RowStanding {
  /** The turn of the viewer; null where it is somebody else's. */
  readonly mine: SummaryTurn | null;
  /** The turn that the row shows: the viewer's, or the next one of the case. */
  readonly step: SummaryTurn | null;
  /** The running clock of that turn. */
  readonly clock: Clock | null;
  readonly isLate: boolean;
}

/** The standing of a row on a day. What has ended is not late. */
export function standingOfRow(
  row: Pick<SeenRow, 'turns' | 'next' | 'clocks' | 'ended'>,
  viewer: Actor,
  today: PlainDate,
): RowStanding {
  const mine = turnOf(row, viewer, today);
  const step = mine ?? row.next;
  const clocks = [...row.clocks].sort((one, other) => (one.target < other.target ? -1 : 1)).map(asClock);
  const own = mine === null ? null : clockOfTurn(clocks, mine);
  const pastBound =
    own === null ? standingOfSummary(row.clocks, today) === 'past-bound' : standingOf(own, today) === 'past-bound';
  const isLate = !row.ended && (pastBound || (step !== null && step.by < today));
  return { mine, step, clock: own ?? clocks[0] ?? null, isLate };
}

function asClock({ code, unit, from, target, outer }: SummaryClock): Clock {
  return { norm: code as Clock['norm'], unit, from, target, outerBound: outer, stoppedOn: null, met: false };
}
