/**
 * Which of the running clocks of a case a page shows.
 */
import type { SummaryTurn } from '@mgn/casework';
import { standingOf, type Clock, type PlainDate } from '@mgn/domain';

/** The running clock that a turn has to keep up with; null where its day is no target of a clock. */
export function clockOfTurn(clocks: readonly Clock[], { norm }: Pick<SummaryTurn, 'norm'>): Clock | null {
  return clocks.find((clock) => clock.norm === norm && clock.stoppedOn === null) ?? null;
}

/** The running clock that is nearest to its limit; null when none runs. */
export function leadingClock(clocks: readonly Clock[], today: PlainDate): Clock | null {
  const order = ['past-bound', 'past-target', 'soon', 'calm'];
  const running = clocks
    .filter(({ stoppedOn }) => stoppedOn === null)
    .sort(
      (one, other) =>
        order.indexOf(standingOf(one, today)) - order.indexOf(standingOf(other, today)) ||
        (one.target < other.target ? -1 : 1),
    );
  return running[0] ?? null;
}
