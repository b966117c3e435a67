import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, difficultDays } from '../../test/arbitrary-dates.js';
import { isMgnError } from '../words/mgn-error.js';
import { addDays, PlainDate, weekdayOf } from './plain-date.js';
import { publicHolidaysOn } from './public-holidays.js';
import { addWorkingDays, isWorkingDay, statutoryEnd, workingDaysBetween } from './working-days.js';

const day = (text: string) => PlainDate.parse(text);
const fewDays = fc.integer({ min: 0, max: 40 });

describe('working days', () => {
  it('run from Monday to Friday', () => {
    expect(addWorkingDays(day('2026-11-23'), 3)).toBe('2026-11-26');
    expect(addWorkingDays(day('2026-11-26'), 3)).toBe('2026-12-01');
    expect(isWorkingDay(day('2026-11-28'))).toBe(false);
  });

  it('pass over public holidays', () => {
    expect(addWorkingDays(day('2026-12-24'), 1)).toBe('2026-12-28');
    expect(addWorkingDays(day('2026-04-24'), 1)).toBe('2026-04-28');
    expect(addWorkingDays(day('2026-05-13'), 1)).toBe('2026-05-15');
    expect(isWorkingDay(day('2026-05-05'))).toBe(false);
  });

  it('count Good Friday, and not Easter Monday', () => {
    expect(isWorkingDay(day('2026-04-03'))).toBe(true);
    expect(addWorkingDays(day('2026-04-02'), 2)).toBe('2026-04-07');
  });

  it('take the day of start as day 0, also when it is a Saturday', () => {
    expect(addWorkingDays(day('2026-11-28'), 0)).toBe('2026-11-28');
    expect(addWorkingDays(day('2026-11-28'), 1)).toBe('2026-11-30');
    expect(workingDaysBetween(day('2026-11-23'), day('2026-11-23'))).toBe(0);
  });

  it.each([-1, 0.5, Number.NaN])('do not count %d of them', (count) => {
    try {
      addWorkingDays(day('2026-11-23'), count);
      expect.unreachable();
    } catch (error) {
      expect(isMgnError(error) && error.code).toBe('invalid-day-count');
    }
  });

  it('law: counting gives back what was added', () => {
    fc.assert(
      fc.property(arbitraryDay, fewDays, (start, count) => {
        expect(workingDaysBetween(start, addWorkingDays(start, count))).toBe(count);
      }),
    );
  });

  it('law: a later day is reached in one step or in two', () => {
    fc.assert(
      fc.property(arbitraryDay, fewDays, fewDays, (start, one, other) => {
        expect(addWorkingDays(addWorkingDays(start, one), other)).toBe(addWorkingDays(start, one + other));
      }),
    );
  });

  it('law: the working days of two stretches add up, and backwards is the same number taken off', () => {
    const near = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(arbitraryDay, near, near, (one, toTwo, toThree) => {
        const two = addDays(one, toTwo);
        const three = addDays(two, toThree);
        expect(workingDaysBetween(one, two) + workingDaysBetween(two, three)).toBe(workingDaysBetween(one, three));
        expect(workingDaysBetween(two, one) + workingDaysBetween(one, two)).toBe(0);
      }),
    );
  });

  it('law: what is reached is a working day, and nothing nearer would do', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: 1, max: 10 }), (start, count) => {
        const end = addWorkingDays(start, count);
        expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysBetween(start, addDays(end, -1))).toBe(count - 1);
      }),
    );
  });
});

describe('the end of a statutory term', () => {
  it('moves past the weekend and Easter, Good Friday included', () => {
    expect(statutoryEnd(day('2026-04-03'))).toBe('2026-04-07');
    expect(statutoryEnd(day('2026-04-02'))).toBe('2026-04-02');
    expect(statutoryEnd(day('2026-11-28'))).toBe('2026-11-30');
  });

  it('law: it is the first day from the day itself that is no weekend and no holiday', () => {
    const free = (date: PlainDate) => weekdayOf(date) > 5 || publicHolidaysOn(date).length > 0;
    for (const date of difficultDays) {
      let expected = date;
      while (free(expected)) expected = addDays(expected, 1);
      expect(statutoryEnd(date)).toBe(expected);
    }
  });
});
