import { daysBetween, PlainDate } from '@mgn/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areApart, daysIn, isIn, monthsIn, parsePeriod, Period, periodsAround } from './period.js';

const period = (from: string, until: string) => Period.parse({ from, until });

describe('a period', () => {
  it('has its first day and not its last', () => {
    const october = period('2026-10-01', '2026-11-01');
    expect([isIn(october, PlainDate.parse('2026-10-01')), isIn(october, PlainDate.parse('2026-11-01'))]).toEqual([
      true,
      false,
    ]);
    expect([isIn(october, null), daysIn(october)]).toEqual([false, 31]);
  });

  it.each([
    ['2026-10-01', '2026-10-01'],
    ['2026-10-02', '2026-10-01'],
  ])('from %s until %s is refused: it holds no day', (from, until) => {
    expect(parsePeriod({ from, until })).toMatchObject({ ok: false, issues: [{ code: 'empty-period' }] });
  });

  it('is refused with a day that does not exist', () => {
    expect(parsePeriod({ from: '2026-02-30', until: '2026-03-01' }).ok).toBe(false);
  });

  it('is told in months, the first and the last cut to it', () => {
    expect(monthsIn(period('2027-12-31', '2028-03-02'))).toEqual([
      period('2027-12-31', '2028-01-01'),
      period('2028-01-01', '2028-02-01'),
      period('2028-02-01', '2028-03-01'),
      period('2028-03-01', '2028-03-02'),
    ]);
  });

  it('law: the months of a period are apart, follow each other and are the period together', () => {
    const day = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 800 }), (start, length) => {
        const at = (days: number) => PlainDate.parse(new Date((20_000 + days) * 86_400_000).toISOString().slice(0, 10));
        const whole = period(at(start), at(start + length));
        const months = monthsIn(whole);
        expect(areApart(months)).toBe(true);
        expect(months.reduce((sum, month) => sum + daysIn(month), 0)).toBe(daysBetween(whole.from, whole.until));
        expect([months[0]?.from, months.at(-1)?.until]).toEqual([whole.from, whole.until]);
      }),
    );
  });

  it('law: two periods around a change are equally long, and meet on its day', () => {
    const change = PlainDate.parse('2026-03-29');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (days) => {
        const { before, after } = periodsAround(change, days);
        expect([daysIn(before), daysIn(after)]).toEqual([days, days]);
        expect([before.until, after.from, areApart([after, before])]).toEqual([change, change, true]);
      }),
    );
    for (const days of [0, -1, 1.5]) expect(() => periodsAround(change, days)).toThrow();
  });

  it('tells whether periods share a day, in whatever order', () => {
    const [a, b, c] = [
      period('2026-01-01', '2026-02-01'),
      period('2026-02-01', '2026-03-01'),
      period('2026-01-31', '2026-02-02'),
    ];
    expect([areApart([]), areApart([b, a]), areApart([a, c]), areApart([a, b, c])]).toEqual([true, true, false, false]);
  });
});
