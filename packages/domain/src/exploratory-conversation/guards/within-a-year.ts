/**
 * How far ahead something may be agreed with a person.
 */
import { plainDateOf, type Instant } from '../../calendar/instant.js';
import { addDays, comparePlainDates, type PlainDate } from '../../calendar/plain-date.js';

/** The farthest day that is agreed on, in calendar days: a year, and the day of a leap year. No public value: proposed default. */
const farthestDays = 366;

/** Says whether a day lies at most a year after a moment. What is later is a slip of the keyboard, most often. */
export function isWithinAYear(day: PlainDate, at: Instant): boolean {
  return comparePlainDates(day, addDays(plainDateOf(at), farthestDays)) <= 0;
}
