/**
 * A civil day, `YYYY-MM-DD`, without a time and without a zone. Which day a moment falls on is asked of the `Instant`.
 */
import * as z from 'zod';
import { MgnError } from '../words/mgn-error.js';
import { parseWith, type Result } from '../words/result.js';
import { fourDigitsAt, fromEpochDay, isCivilDay, toEpochDay, twoDigits, twoDigitsAt } from './epoch-day.js';

const form = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

function plainDateIssue(text: string): 'invalid-date-format' | 'no-such-date' | null {
  if (!form.test(text)) return 'invalid-date-format';
  return isCivilDay(fourDigitsAt(text, 0), twoDigitsAt(text, 5), twoDigitsAt(text, 8)) ? null : 'no-such-date';
}

/** A day that exists, from `0001-01-01` to `9999-12-31`, in the Gregorian calendar. */
export const PlainDate = z
  .string()
  .check((context) => {
    const code = plainDateIssue(context.value);
    if (code === null) return;
    context.issues.push({ code: 'custom', input: '', params: { code }, message: code });
  })
  .meta({ format: 'date' })
  .brand<'PlainDate'>();
export type PlainDate = z.infer<typeof PlainDate>;

/** Parses a day; refuses with `invalid-type`, `invalid-date-format` or `no-such-date` (30 February). */
export function parsePlainDate(input: unknown): Result<PlainDate> {
  return parseWith(PlainDate, input);
}

/** The day of the week, Monday = 1 to Sunday = 7. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The day that lies a number of calendar days later; earlier when the number is negative, the same day at zero.
 *
 * Throws `date-out-of-range` when the number is not whole or the answer lies outside the years 1 to 9999.
 *
 * @example addDays(PlainDate.parse('2026-02-27'), 2) // => '2026-03-01'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDateOfEpochDay(epochDayOf(date) + days);
}

/**
 * Whole calendar days from one day to another: 0 on the day itself, negative when the second lies earlier.
 *
 * @example daysBetween(PlainDate.parse('2026-03-28'), PlainDate.parse('2026-03-30')) // => 2
 */
export function daysBetween(from: PlainDate, until: PlainDate): number {
  return epochDayOf(until) - epochDayOf(from);
}

/** The order of two days: -1 when the first is earlier, 1 when it is later, 0 when they are the same. */
export function comparePlainDates(one: PlainDate, other: PlainDate): -1 | 0 | 1 {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The day of the week of a day. */
export function weekdayOf(date: PlainDate): IsoWeekday {
  // 1 January 1970 was a Thursday.
  const daysSinceMonday = (((epochDayOf(date) + 3) % 7) + 7) % 7;
  return (daysSinceMonday + 1) as IsoWeekday;
}

/** The year of a day. */
export function yearOf(date: PlainDate): number {
  return fourDigitsAt(date, 0);
}

/** The number of a day, counted from 1 January 1970. */
export function epochDayOf(date: PlainDate): number {
  return toEpochDay(fourDigitsAt(date, 0), twoDigitsAt(date, 5), twoDigitsAt(date, 8));
}

/** The day with this number; throws `date-out-of-range` outside the years 1 to 9999. */
export function plainDateOfEpochDay(epochDay: number): PlainDate {
  const { year, month, day } = fromEpochDay(epochDay);
  if (!Number.isInteger(epochDay) || year < 1 || year > 9999) {
    throw new MgnError('date-out-of-range', 'a day from the year 1 to the year 9999 was expected');
  }
  // INVARIANT: the parts are those of a day that exists, so the text is a PlainDate.
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate;
}
