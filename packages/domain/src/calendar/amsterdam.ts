/**
 * How far the clock in Amsterdam is ahead of UTC.
 *
 * Since 1996 the whole European Union changes its clocks at 01:00 UTC on the last Sundays of March and October. That rule is a few sums, and the
 * day of a moment is asked for every event of every case: asking the zone database through `Intl` costs some hundred times more.
 * Older moments are rare, had other rules, and are left to the database. When the rule changes, this file gets a row with
 * the date; the tests compare it with the database of the machine.
 *
 * @source Directive 2000/84/EC, articles 2 and 3 (before it the same dates since 1996); Dutch standard time is UTC+1. Law.
 */
import { tzOffset } from '@date-fns/tz';
import { millisecondsPerDay, toEpochDay } from './epoch-day.js';

const minute = 60_000;
const hour = 60 * minute;
const ruleStarts = toEpochDay(1996, 1, 1) * millisecondsPerDay;

/** Milliseconds that Amsterdam is ahead of UTC at a moment: one hour in winter, two in summer; other values before 1938. */
export function amsterdamOffsetMs(epochMs: number): number {
  if (epochMs < ruleStarts) return Math.round(tzOffset('Europe/Amsterdam', new Date(epochMs)) * minute);
  // Clocks never change near the turn of a year, so the average length of a year is precise enough to find the year.
  const year = 1970 + Math.floor(epochMs / (365.2425 * millisecondsPerDay));
  const summer = epochMs >= clockChange(year, 3) && epochMs < clockChange(year, 10);
  return summer ? 2 * hour : hour;
}

/** The moment of the change of clocks: 01:00 UTC on the last Sunday of a month of 31 days. */
function clockChange(year: number, month: 3 | 10): number {
  const lastDay = toEpochDay(year, month, 31);
  // 4 January 1970 was a Sunday.
  const daysSinceSunday = (lastDay - 3) % 7;
  return (lastDay - daysSinceSunday) * millisecondsPerDay + hour;
}
