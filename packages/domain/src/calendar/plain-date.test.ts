import { addDays as addDaysElsewhere, differenceInCalendarDays, getISODay } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, difficultDays } from '../../test/arbitrary-dates.js';
import { isMgnError } from '../words/mgn-error.js';
import {
  addDays,
  comparePlainDates,
  daysBetween,
  epochDayOf,
  parsePlainDate,
  PlainDate,
  plainDateOfEpochDay,
  weekdayOf,
  yearOf,
} from './plain-date.js';

const day = (text: string) => PlainDate.parse(text);
const localDate = (date: PlainDate) => new Date(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));

describe('PlainDate', () => {
  it('counts calendar days over the end of a month', () => {
    expect(addDays(day('2026-02-27'), 2)).toBe('2026-03-01');
    expect(daysBetween(day('2026-11-23'), day('2026-12-07'))).toBe(14);
  });

  it('does not lose a day when the clocks change', () => {
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2);
    expect(addDays(day('2026-10-25'), 1)).toBe('2026-10-26');
  });

  it('knows leap years, also those of centuries', () => {
    expect(parsePlainDate('2028-02-29').ok).toBe(true);
    expect(parsePlainDate('2000-02-29').ok).toBe(true);
    expect(parsePlainDate('1900-02-29').ok).toBe(false);
    expect(parsePlainDate('2026-02-29').ok).toBe(false);
  });

  it('gives the day of the week from Monday = 1 to Sunday = 7', () => {
    expect(weekdayOf(day('2026-11-23'))).toBe(1);
    expect(weekdayOf(day('2026-11-29'))).toBe(7);
    expect(weekdayOf(day('1969-12-31'))).toBe(3);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '2026-01-00', '2026-04-31', '0000-01-01'])(
    'refuses %s, a day that does not exist',
    (text) => {
      expect(parsePlainDate(text)).toEqual({ ok: false, issues: [{ code: 'no-such-date', path: [] }] });
    },
  );

  it.each([
    '',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026/01/01',
    '20260101',
    '２０２６-01-01',
    '2026-01-01\n',
    '+02026-01-01',
  ])('refuses %j, which has another form', (text) => {
    expect(parsePlainDate(text)).toEqual({ ok: false, issues: [{ code: 'invalid-date-format', path: [] }] });
  });

  it('refuses what is not text', () => {
    for (const value of [20260101, null, undefined, new Date(0), { year: 2026 }]) {
      expect(parsePlainDate(value)).toMatchObject({ ok: false, issues: [{ code: 'invalid-type' }] });
    }
  });

  it('does not step outside the calendar', () => {
    expect(addDays(day('9999-12-30'), 1)).toBe('9999-12-31');
    for (const step of [1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const attempt = () => addDays(day('9999-12-31'), step);
      expect(attempt).toThrow();
      try {
        attempt();
      } catch (error) {
        expect(isMgnError(error) && error.code).toBe('date-out-of-range');
      }
    }
    expect(() => addDays(day('0001-01-01'), -1)).toThrow();
  });

  it('law: adding and taking off the same days gives the day back', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: -4000, max: 4000 }), (start, days) => {
        expect(addDays(addDays(start, days), -days)).toBe(start);
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });

  it('law: the days of two stretches add up', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, arbitraryDay, (one, two, three) => {
        expect(daysBetween(one, two) + daysBetween(two, three)).toBe(daysBetween(one, three));
      }),
    );
  });

  it('law: a day is the day with its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
        const date = plainDateOfEpochDay(number);
        expect(parsePlainDate(date).ok).toBe(true);
        expect(epochDayOf(date)).toBe(number);
        expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(date);
      }),
      { numRuns: 2000 },
    );
  });

  it('law: order of days is order of their texts and of their numbers', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, (one, other) => {
        expect(comparePlainDates(one, other)).toBe(Math.sign(epochDayOf(one) - epochDayOf(other)));
      }),
    );
  });

  it('agrees with date-fns on the difficult days', () => {
    for (const date of difficultDays) {
      const next = addDaysElsewhere(localDate(date), 1);
      expect(differenceInCalendarDays(localDate(addDays(date, 1)), next)).toBe(0);
      expect(weekdayOf(date)).toBe(getISODay(localDate(date)));
    }
  });
});
