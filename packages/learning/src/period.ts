/**
 * The period of a report: civil days in Europe/Amsterdam, the first day included and the last not.
 */
import { addDays, comparePlainDates, daysBetween, MgnError, parseWith, PlainDate, type Result } from '@mgn/domain';
import * as z from 'zod';

/** From the first day up to, and not including, `until`. An empty or backward period is refused with `empty-period`. */
export const Period = z.strictObject({ from: PlainDate, until: PlainDate }).check((context) => {
  const { from, until } = context.value;
  if (comparePlainDates(from, until) < 0) return;
  context.issues.push({
    code: 'custom',
    input: '',
    path: ['until'],
    params: { code: 'empty-period' },
    message: 'empty-period',
  });
});
export type Period = Readonly<z.infer<typeof Period>>;

/** Reads a period; refuses with `invalid-type`, `empty-period`, or the codes of a day. */
export function parsePeriod(input: unknown): Result<Period> {
  return parseWith(Period, input);
}

/** Says whether a day lies in a period; null lies in none. */
export function isIn(period: Period, day: PlainDate | null): day is PlainDate {
  return day !== null && day >= period.from && day < period.until;
}

/** Whole days in a period. */
export function daysIn({ from, until }: Period): number {
  return daysBetween(from, until);
}

/** The last day of a period: what is true on a day is told of this one. */
export function lastDayOf({ until }: Period): PlainDate {
  return addDays(until, -1);
}

/**
 * The calendar months that touch a period, each cut to it, in order. Together they are the period, and no day is in two.
 *
 * @example monthsIn(Period.parse({ from: '2026-01-15', until: '2026-03-01' })).length // => 2
 */
export function monthsIn(period: Period): readonly Period[] {
  const months: Period[] = [];
  for (let { from } = period; from < period.until;) {
    const next = firstOfNextMonth(from);
    const until = next < period.until ? next : period.until;
    months.push({ from, until });
    from = until;
  }
  return months;
}

/** Says whether no day is in two of these periods. */
export function areApart(periods: readonly Period[]): boolean {
  const ordered = [...periods].sort((one, other) => comparePlainDates(one.from, other.from));
  return ordered.every((period, index) => index === 0 || (ordered[index - 1]?.until ?? period.from) <= period.from);
}

/**
 * Two periods of so many days each, up to a day and from it on: equally long, apart, and with nothing between them. For what was
 * learned before and after a change of the settings, whose first day it is.
 *
 * Throws `empty-period` when the number of days is not whole, or below one.
 */
export function periodsAround(change: PlainDate, days: number): { readonly before: Period; readonly after: Period } {
  if (!Number.isInteger(days) || days < 1) throw new MgnError('empty-period', 'a whole number of days was expected');
  return {
    before: { from: addDays(change, -days), until: change },
    after: { from: change, until: addDays(change, days) },
  };
}

/** From any day of a month, 31 days further lies in the next month or in the days just after it. */
function firstOfNextMonth(day: PlainDate): PlainDate {
  const first = addDays(day, 1 - Number(day.slice(8)));
  const beyond = addDays(first, 31);
  return addDays(beyond, 1 - Number(beyond.slice(8)));
}
