/**
 * By when something has to be done: the last day, or the last moment, that still meets a term.
 */
import { addWorkingDays, statutoryEnd } from './working-days.js';
import { endOfDay, type Instant, instantOf, plainDateOf, toEpochMs } from './instant.js';
import type { Term } from './norms.js';
import { addDays, type PlainDate } from './plain-date.js';

/**
 * The last day that still meets a term which starts on a day; the day of start is day 0.
 *
 * `null` when the term names no number or counts hours: a day is then too coarse, ask `dueInstant`.
 *
 * @example dueDate(PlainDate.parse('2026-11-23'), { limit: { unit: 'calendar-days', value: 7 }, endShifts: false }) // => '2026-11-30'
 */
export function dueDate(start: PlainDate, term: Term): PlainDate | null {
  if (term.limit === null) return null;
  const { unit, value } = term.limit;
  switch (unit) {
    case 'calendar-days':
      return shifted(addDays(start, value), term);
    case 'working-days':
      return shifted(addWorkingDays(start, value), term);
    case 'hours':
      return null;
  }
}

/**
 * The last moment that still meets a term which starts at a moment: the end of the last day in Amsterdam, or a number of hours later.
 *
 * `null` when the term names no number.
 */
export function dueInstant(start: Instant, term: Term): Instant | null {
  if (term.limit?.unit === 'hours') return instantOf(toEpochMs(start) + term.limit.value * 3_600_000);
  const day = dueDate(plainDateOf(start), term);
  return day === null ? null : endOfDay(day);
}

function shifted(day: PlainDate, term: Term): PlainDate {
  return term.endShifts ? statutoryEnd(day) : day;
}
