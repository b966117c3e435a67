/**
 * Days as whole numbers, counted from 1 January 1970 in the Gregorian calendar. Sums with days are sums with these numbers.
 */

/** Milliseconds in a day of 24 hours; a civil day in Amsterdam is an hour shorter or longer twice a year. */
export const millisecondsPerDay = 86_400_000;

/** A day of the calendar by its parts. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Years are counted from 1 March, so that the leap day is the last day of a year. Day 0 of that count is 1 March of year 0.
const daysUntilEpoch = 719_468;
const daysPer400Years = 146_097;

/** The number of a day; right for every year from 1 on, also for a day number beyond its month, which runs on. */
export function toEpochDay(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - daysUntilEpoch;
}

/** The day with this number. */
export function fromEpochDay(epochDay: number): CivilDay {
  const days = epochDay + daysUntilEpoch;
  const cycle = Math.floor(days / daysPer400Years);
  const dayOfCycle = days - cycle * daysPer400Years;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const dayOfYear = dayOfCycle - 365 * yearOfCycle - leapDays;
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Says whether the calendar has this day; 29 February only in leap years, and no year 0. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (leap ? 29 : (monthLengths[month - 1] ?? 0));
}

/** The number that two digits of a text make, from place `at`; the caller knows that they are digits. */
export function twoDigitsAt(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** The number that four digits of a text make, from place `at`; the caller knows that they are digits. */
export function fourDigitsAt(text: string, at: number): number {
  return twoDigitsAt(text, at) * 100 + twoDigitsAt(text, at + 2);
}

/** A whole number below 100 as two digits. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
