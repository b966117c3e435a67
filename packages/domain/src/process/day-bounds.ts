/**
 * How far a day may lie from the day on which somebody writes it down: beyond it, it is a slip of the keyboard and no day of care.
 *
 * @source no public value: proposed default, docs/decisions/0024-days-that-can-be.md
 */
import { plainDateOf, type Instant } from '../calendar/instant.js';
import { addDays, comparePlainDates, type PlainDate } from '../calendar/plain-date.js';

/** One bound: how many calendar days, to which side, and the rules that ask it. */
interface DayBound {
  readonly days: number;
  readonly side: 'ahead' | 'back';
  readonly rules: readonly string[];
}

/** Every bound. A year and two count the day of a leap year as well, ten years count three of them. */
export const dayBounds = {
  /** A conversation that is planned, and the first contact after one. */
  conversation: { days: 366, side: 'ahead', rules: ['MGN-VG-014', 'MGN-VG-024'] },
  /** An intake, the first contact at a new place, and the last day of a pause in registrations. Some places have an intake only next year. */
  place: { days: 731, side: 'ahead', rules: ['MGN-TM-009', 'MGN-TM-014', 'MGN-WL-038'] },
  /** The day on which a wait began, or the day of a referral. Nobody is known to wait longer, and who does is registered by the last ten years. */
  wait: { days: 3653, side: 'back', rules: ['MGN-TM-020', 'MGN-WL-003', 'MGN-WL-008', 'MGN-WL-014'] },
} as const satisfies Readonly<Record<string, DayBound>>;

/** Says whether a day lies within a bound, seen from a moment; a day on the other side of that moment always does. */
export function isWithinBound(bound: keyof typeof dayBounds, day: PlainDate, at: Instant): boolean {
  const { days, side } = dayBounds[bound];
  const today = plainDateOf(at);
  return side === 'ahead'
    ? comparePlainDates(day, addDays(today, days)) <= 0
    : comparePlainDates(day, addDays(today, -days)) >= 0;
}
