/**
 * A running clock of a process: from which day, until which target and bound, and how far it is today.
 *
 * A clock informs and never blocks. Days are civil days in Europe/Amsterdam; the day of start is day 0, and a step that
 * is taken on the target day itself is in time.
 */
import { addDays, comparePlainDates, daysBetween, type PlainDate } from '../calendar/plain-date.js';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.js';
import type { NormCode } from '../calendar/norms.js';

/** How the days of a clock are counted. */
export type ClockUnit = 'calendar-days' | 'working-days';

/** One clock. `stoppedOn` is the day on which it stopped, null while it runs; a clock that the end of the process stopped is not `met`. */
export interface Clock {
  readonly norm: NormCode;
  readonly unit: ClockUnit;
  readonly from: PlainDate;
  readonly target: PlainDate;
  /** The last day within the bound; null where the target is the only limit. */
  readonly outerBound: PlainDate | null;
  readonly stoppedOn: PlainDate | null;
  /** The step that the clock waited for was taken. */
  readonly met: boolean;
}

/** How a clock stands: `calm`, `soon` (the target is today or the day before), `past-target`, `past-bound`. */
export type ClockStanding = 'calm' | 'soon' | 'past-target' | 'past-bound';

/** The day `days` after `from` in a unit. */
export function clockDay(from: PlainDate, days: number, unit: ClockUnit): PlainDate {
  return unit === 'working-days' ? addWorkingDays(from, days) : addDays(from, days);
}

/** How a clock stands at the end of `today`; a stopped clock is judged by the day on which it stopped. */
export function standingOf(clock: Clock, today: PlainDate): ClockStanding {
  const on = clock.stoppedOn ?? today;
  const bound = clock.outerBound ?? clock.target;
  if (comparePlainDates(on, bound) > 0) return 'past-bound';
  if (comparePlainDates(on, clock.target) > 0) return 'past-target';
  return clock.stoppedOn === null && daysBetween(on, clock.target) <= 1 ? 'soon' : 'calm';
}

/** The number of the day on which a clock is today, in its own unit: 0 on the day of start. */
export function dayOf(clock: Clock, today: PlainDate): number {
  const on = clock.stoppedOn ?? today;
  return clock.unit === 'working-days' ? workingDaysBetween(clock.from, on) : daysBetween(clock.from, on);
}

/** A target or bound that has passed. */
export interface ExceededNorm {
  readonly norm: NormCode;
  readonly level: 'target' | 'outer-bound';
  readonly due: PlainDate;
}

/** The targets and bounds of running clocks that lie before `today`. */
export function exceededNorms(clocks: readonly Clock[], today: PlainDate): readonly ExceededNorm[] {
  return clocks
    .filter((clock) => clock.stoppedOn === null)
    .flatMap((clock) => [
      { norm: clock.norm, level: 'target' as const, due: clock.target },
      ...(clock.outerBound === null
        ? []
        : [{ norm: clock.norm, level: 'outer-bound' as const, due: clock.outerBound }]),
    ])
    .filter(({ due }) => comparePlainDates(today, due) > 0);
}
