/**
 * Working days on the clocks of a network: Monday to Friday, without the public holidays that are not worked.
 */
import { MgnError } from '../words/mgn-error.js';
import { publicHolidaysOn } from './public-holidays.js';
import { addDays, daysBetween, type PlainDate, weekdayOf } from './plain-date.js';

/** Says whether a day is a working day. Which holidays are not worked is a proposed default, see `publicHolidays`. */
export function isWorkingDay(date: PlainDate): boolean {
  return weekdayOf(date) < 6 && publicHolidaysOn(date).every((holiday) => holiday.working);
}

/**
 * The day that lies a number of working days later. The day of start is day 0, also when it is not a working day itself; zero gives it back.
 *
 * Throws `invalid-day-count` when the number is negative or not whole.
 *
 * @example addWorkingDays(PlainDate.parse('2026-12-24'), 1) // => '2026-12-28': Christmas and a weekend lie between
 */
export function addWorkingDays(date: PlainDate, count: number): PlainDate {
  if (!Number.isInteger(count) || count < 0) {
    throw new MgnError('invalid-day-count', 'a whole number of working days, 0 or more, was expected');
  }
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/**
 * The number of working days after the first day, up to and including the second; negative when the second lies earlier.
 *
 * @example workingDaysBetween(PlainDate.parse('2026-12-24'), PlainDate.parse('2026-12-28')) // => 1
 */
export function workingDaysBetween(from: PlainDate, until: PlainDate): number {
  if (until < from) return 0 - workingDaysBetween(until, from);
  let count = 0;
  for (let ahead = daysBetween(from, until); ahead > 0; ahead -= 1) {
    if (isWorkingDay(addDays(from, ahead))) count += 1;
  }
  return count;
}

/**
 * The end of a statutory term: the day itself, or the first later day that is no Saturday, Sunday or recognised holiday.
 *
 * @source Algemene termijnenwet, articles 1 and 3. Law; it holds for statutory terms of at most twelve weeks and never for the norms of an agreement.
 * @example statutoryEnd(PlainDate.parse('2026-04-03')) // => '2026-04-07': Good Friday, the weekend and Easter Monday are passed
 */
export function statutoryEnd(date: PlainDate): PlainDate {
  let day = date;
  while (weekdayOf(day) > 5 || publicHolidaysOn(day).some((holiday) => holiday.statutory)) day = addDays(day, 1);
  return day;
}
