/**
 * A moment, written as ISO 8601 with its offset, `2026-11-23T09:30:00+01:00`. The offset that came in is kept: it tells
 * which clock someone looked at. Which day a moment falls on is always asked in Europe/Amsterdam.
 */
import * as z from 'zod';
import { MgnError } from '../words/mgn-error.js';
import { parseWith, type Result } from '../words/result.js';
import { amsterdamOffsetMs } from './amsterdam.js';
import { fourDigitsAt, isCivilDay, millisecondsPerDay, toEpochDay, twoDigits, twoDigitsAt } from './epoch-day.js';
import { addDays, epochDayOf, plainDateOfEpochDay, type PlainDate } from './plain-date.js';

const form =
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,3})?(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)$/;

// Room at both ends, so that the day in Amsterdam of every Instant is a PlainDate.
const earliest = toEpochDay(1, 1, 2) * millisecondsPerDay;
const latest = toEpochDay(9999, 12, 31) * millisecondsPerDay + 22 * 3_600_000;

function instantIssue(text: string): 'invalid-instant-format' | 'no-such-instant' | null {
  if (!form.test(text)) return 'invalid-instant-format';
  const real =
    isCivilDay(fourDigitsAt(text, 0), twoDigitsAt(text, 5), twoDigitsAt(text, 8)) &&
    twoDigitsAt(text, 11) < 24 &&
    twoDigitsAt(text, 14) < 60 &&
    twoDigitsAt(text, 17) < 60;
  if (!real) return 'no-such-instant';
  const epochMs = epochMsOf(text);
  return epochMs >= earliest && epochMs < latest ? null : 'no-such-instant';
}

/**
 * A moment with seconds, at most three decimals of a second, and `Z` or an offset.
 *
 * Refused: a day that does not exist, 24:00, a leap second, an offset of more than 14 hours, a moment without offset.
 */
export const Instant = z
  .string()
  .check((context) => {
    const code = instantIssue(context.value);
    if (code === null) return;
    context.issues.push({ code: 'custom', input: '', params: { code }, message: code });
  })
  .meta({ format: 'date-time' })
  .brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** Parses a moment; refuses with `invalid-type`, `invalid-instant-format` or `no-such-instant`. */
export function parseInstant(input: unknown): Result<Instant> {
  return parseWith(Instant, input);
}

/** Milliseconds since 1 January 1970, 00:00 UTC. */
export function toEpochMs(instant: Instant): number {
  return epochMsOf(instant);
}

/**
 * The moment with this number of milliseconds since 1970, written with the offset of Amsterdam.
 *
 * Throws `instant-out-of-range` when the number is not whole or lies outside the years 1 to 9999.
 *
 * @example instantOf(Date.UTC(2026, 10, 23, 8, 30)) // => '2026-11-23T09:30:00+01:00'
 */
export function instantOf(epochMs: number): Instant {
  if (!Number.isInteger(epochMs) || epochMs < earliest || epochMs >= latest) {
    throw new MgnError('instant-out-of-range', 'a moment from the year 1 to the year 9999 was expected');
  }
  // An offset is written in whole minutes; before 1938 the seconds of the old local time are left off the clock, not off the moment.
  const offsetMinutes = Math.floor(amsterdamOffsetMs(epochMs) / 60_000);
  const local = epochMs + offsetMinutes * 60_000;
  const day = Math.floor(local / millisecondsPerDay);
  const time = local - day * millisecondsPerDay;
  const clock = [Math.floor(time / 3_600_000), Math.floor(time / 60_000) % 60, Math.floor(time / 1000) % 60];
  const decimals = time % 1000 === 0 ? '' : `.${String(time % 1000).padStart(3, '0')}`;
  const offset = `${twoDigits(Math.floor(offsetMinutes / 60))}:${twoDigits(offsetMinutes % 60)}`;
  // INVARIANT: the parts are those of a moment in range, so the text is an Instant.
  return `${plainDateOfEpochDay(day)}T${clock.map(twoDigits).join(':')}${decimals}+${offset}` as Instant;
}

/** The order of two moments: -1 when the first is earlier, 1 when it is later, 0 when they are the same moment, also in another offset. */
export function compareInstants(one: Instant, other: Instant): -1 | 0 | 1 {
  if (one === other) return 0;
  const difference = epochMsOf(one) - epochMsOf(other);
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}

/**
 * The civil day of a moment in Europe/Amsterdam, whatever its own offset and the zone of the machine.
 *
 * @example plainDateOf(Instant.parse('2026-11-22T23:30:00Z')) // => '2026-11-23'
 */
export function plainDateOf(instant: Instant): PlainDate {
  const epochMs = epochMsOf(instant);
  const offset = amsterdamOffsetMs(epochMs);
  // INVARIANT: with the offset of Amsterdam, the day is the one that is written; an Instant begins with a day that exists.
  if (offset === offsetMsOf(instant)) return instant.slice(0, 10) as PlainDate;
  return plainDateOfEpochDay(Math.floor((epochMs + offset) / millisecondsPerDay));
}

/** The first moment of a day in Europe/Amsterdam, with its offset there. */
export function startOfDay(date: PlainDate): Instant {
  return instantOf(startOfDayMs(date));
}

/** The last millisecond of a day in Europe/Amsterdam; the day is 23 or 25 hours long when the clocks change. */
export function endOfDay(date: PlainDate): Instant {
  return instantOf(startOfDayMs(addDays(date, 1)) - 1);
}

function startOfDayMs(date: PlainDate): number {
  const midnightUtc = epochDayOf(date) * millisecondsPerDay;
  // The first look takes the offset an hour or two too late; the second takes it at midnight itself. Clocks change after midnight.
  const guess = midnightUtc - amsterdamOffsetMs(midnightUtc);
  return midnightUtc - amsterdamOffsetMs(guess);
}

function offsetMsOf(text: string): number {
  const last = text.length - 1;
  if (text.charCodeAt(last) === 90) return 0;
  const minutes = twoDigitsAt(text, last - 4) * 60 + twoDigitsAt(text, last - 1);
  return (text.charCodeAt(last - 5) === 45 ? -minutes : minutes) * 60_000;
}

function epochMsOf(text: string): number {
  const day = toEpochDay(fourDigitsAt(text, 0), twoDigitsAt(text, 5), twoDigitsAt(text, 8));
  const seconds = twoDigitsAt(text, 11) * 3600 + twoDigitsAt(text, 14) * 60 + twoDigitsAt(text, 17);
  return day * millisecondsPerDay + seconds * 1000 + decimalsOf(text) - offsetMsOf(text);
}

/** The milliseconds after the decimal point, of which one to three digits can be written. */
function decimalsOf(text: string): number {
  let milliseconds = 0;
  if (text.charCodeAt(19) !== 46) return milliseconds;
  for (let place = 20, worth = 100; worth >= 1; place += 1, worth /= 10) {
    const digit = text.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    milliseconds += digit * worth;
  }
  return milliseconds;
}
