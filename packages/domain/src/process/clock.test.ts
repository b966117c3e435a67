import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay } from '../../test/arbitrary-dates.js';
import { addDays, PlainDate } from '../calendar/plain-date.js';
import { isWorkingDay } from '../calendar/working-days.js';
import { clockDay, dayOf, exceededNorms, standingOf, type Clock } from './clock.js';

const day = (text: string) => PlainDate.parse(text);
const running: Clock = {
  norm: 'conversation-target',
  unit: 'calendar-days',
  from: day('2026-11-23'),
  target: day('2026-11-30'),
  outerBound: day('2026-12-07'),
  stoppedOn: null,
  met: false,
};

describe('how a clock stands', () => {
  it.each([
    ['2026-11-23', 'calm'],
    ['2026-11-28', 'calm'],
    ['2026-11-29', 'soon'],
    ['2026-11-30', 'soon'],
    ['2026-12-01', 'past-target'],
    ['2026-12-07', 'past-target'],
    ['2026-12-08', 'past-bound'],
  ])('on %s: %s', (today, standing) => {
    expect(standingOf(running, day(today))).toBe(standing);
  });

  it('without an outer bound is past the bound as soon as the target has passed', () => {
    expect(standingOf({ ...running, outerBound: null }, day('2026-11-30'))).toBe('soon');
    expect(standingOf({ ...running, outerBound: null }, day('2026-12-01'))).toBe('past-bound');
  });

  it('is judged by the day on which it stopped, for ever', () => {
    const inTime = { ...running, stoppedOn: day('2026-11-30') };
    const late = { ...running, stoppedOn: day('2026-12-01') };
    for (const today of ['2026-11-30', '2027-06-01']) {
      expect(standingOf(inTime, day(today))).toBe('calm');
      expect(standingOf(late, day(today))).toBe('past-target');
    }
  });
});

describe('the day of a clock', () => {
  it('is 0 on the day of start, in its own unit', () => {
    expect(dayOf(running, day('2026-11-23'))).toBe(0);
    expect(dayOf(running, day('2026-11-30'))).toBe(7);
    expect(dayOf({ ...running, unit: 'working-days' }, day('2026-11-30'))).toBe(5);
    expect(dayOf({ ...running, stoppedOn: day('2026-11-25') }, day('2026-12-30'))).toBe(2);
  });

  it('law: the target lies as many units after the start as the norm says', () => {
    fc.assert(
      fc.property(
        arbitraryDay,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('calendar-days' as const, 'working-days' as const),
        (from, days, unit) => {
          const target = clockDay(from, days, unit);
          expect(dayOf({ ...running, from, target, unit, outerBound: null }, target)).toBe(days);
          if (unit === 'working-days') expect(isWorkingDay(target)).toBe(true);
          else expect(target).toBe(addDays(from, days));
        },
      ),
    );
  });
});

describe('exceeded norms', () => {
  it('are the targets and bounds that have passed, from the day after', () => {
    expect(exceededNorms([running], day('2026-11-30'))).toEqual([]);
    expect(exceededNorms([running], day('2026-12-01'))).toEqual([
      { norm: 'conversation-target', level: 'target', due: '2026-11-30' },
    ]);
    expect(exceededNorms([running], day('2026-12-08')).map(({ level }) => level)).toEqual(['target', 'outer-bound']);
  });

  it('are those of running clocks only', () => {
    expect(exceededNorms([{ ...running, stoppedOn: day('2026-12-30') }], day('2027-01-01'))).toEqual([]);
    expect(exceededNorms([], day('2027-01-01'))).toEqual([]);
  });

  it('law: a clock that is past its target or bound is exceeded, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 40 }), (after) => {
        const today = addDays(running.from, after);
        const late = ['past-target', 'past-bound'].includes(standingOf(running, today));
        expect(exceededNorms([running], today).length > 0).toBe(late);
      }),
    );
  });
});
