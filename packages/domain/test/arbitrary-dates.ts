/**
 * Days and moments for tests of laws. The days on which calendars go wrong are always among them: the change of clocks,
 * 29 February, the turn of the year, the days around holidays.
 */
import fc from 'fast-check';
import { Instant } from '../src/calendar/instant.js';
import { addDays, PlainDate, plainDateOfEpochDay, weekdayOf } from '../src/calendar/plain-date.js';

const firstYear = 1997;
const lastYear = 2037;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

function lastSunday(year: number, month: '03' | '10'): PlainDate {
  const last = PlainDate.parse(`${year}-${month}-31`);
  return addDays(last, -(weekdayOf(last) % 7));
}

/** The last Sundays of March and October, on which the clocks change. */
export const clockChangeDays: readonly PlainDate[] = years.flatMap((year) => [
  lastSunday(year, '03'),
  lastSunday(year, '10'),
]);

const leapDays = years.filter((year) => year % 4 === 0).map((year) => PlainDate.parse(`${year}-02-29`));
const yearEnds = years.flatMap((year) => [PlainDate.parse(`${year}-12-31`), PlainDate.parse(`${year}-01-01`)]);

/** Days that every law is tried on. */
export const difficultDays: readonly PlainDate[] = [...clockChangeDays, ...leapDays, ...yearEnds];

const first = Date.UTC(firstYear, 0, 1) / 86_400_000;
const last = Date.UTC(lastYear, 11, 31) / 86_400_000;

/** A day from 1997 to 2037, one in three a difficult one or its neighbour. */
export const arbitraryDay: fc.Arbitrary<PlainDate> = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: first, max: last }).map((day) => plainDateOfEpochDay(day)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...difficultDays), fc.integer({ min: -1, max: 1 }))
      .map(([day, step]) => addDays(day, step)),
  },
);

const offsets = ['Z', '+01:00', '+02:00', '-08:00', '+13:00', '+05:30', '-11:30', '-00:00'] as const;

/** A moment on such a day, in some offset, with up to three decimals of a second. */
export const arbitraryInstant: fc.Arbitrary<Instant> = fc
  .tuple(
    arbitraryDay,
    fc.integer({ min: 0, max: 86_399_999 }),
    fc.constantFrom(...offsets),
    fc.constantFrom(19, 21, 22, 23),
  )
  .map(([day, ms, offset, length]) => {
    const clock = new Date(ms).toISOString().slice(11, length);
    return Instant.parse(`${day}T${clock}${offset}`);
  });
