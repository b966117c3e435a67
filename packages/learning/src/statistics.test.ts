import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, medianOf, newcombe, rateDifference, student, welch, wilson } from './statistics.js';

describe('the interval of a share', () => {
  it('is that of Wilson: 81 of 263 lies between 0.2553 and 0.3662', () => {
    const interval = wilson(81, 263);
    expect(interval?.low).toBeCloseTo(0.2553, 4);
    expect(interval?.high).toBeCloseTo(0.3662, 4);
  });

  it('begins at nought when nothing was counted, and ends at one when everything was', () => {
    expect(wilson(0, 20)?.low).toBe(0);
    expect(wilson(20, 20)?.high).toBe(1);
    expect(wilson(0, 0)).toBeNull();
  });

  it('law: it solves the equation that it stands for, and turns round with what is counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat({ max: 400 }), (n, count) => {
        const k = count % (n + 1);
        const interval = wilson(k, n);
        const other = wilson(n - k, n);
        if (interval === null || other === null) return expect.unreachable();
        expect(interval.low).toBeCloseTo(1 - other.high, 9);
        const share = k / n;
        const z = 1.959963984540054;
        for (const end of [interval.low, interval.high]) {
          const distance = (share - end) ** 2 * n;
          expect(distance).toBeCloseTo(z * z * end * (1 - end), 6);
        }
      }),
    );
  });
});

describe('the interval of the difference of two shares', () => {
  it('is that of Newcombe: 56 of 70 less 48 of 80 lies between 0.0524 and 0.3339', () => {
    const interval = newcombe({ numerator: 48, denominator: 80 }, { numerator: 56, denominator: 70 });
    expect(interval?.low).toBeCloseTo(0.0524, 4);
    expect(interval?.high).toBeCloseTo(0.3339, 4);
  });

  it('is none without anything counted', () => {
    expect(newcombe({ numerator: 0, denominator: 0 }, { numerator: 1, denominator: 2 })).toBeNull();
  });

  it('law: it turns round with the two, and never leaves minus one to one', () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 200 }), fc.nat())
      .map(([denominator, count]) => ({ numerator: count % (denominator + 1), denominator }));
    fc.assert(
      fc.property(share, share, (before, after) => {
        const [one, other] = [newcombe(before, after), newcombe(after, before)];
        if (one === null || other === null) return expect.unreachable();
        expect(one.low).toBeCloseTo(-other.high, 9);
        expect(one.low).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(one.high).toBeLessThanOrEqual(1 + 1e-9);
        expect(one.low).toBeLessThanOrEqual(one.high);
      }),
    );
  });
});

describe('means', () => {
  it('have the interval of Student: ten values with mean 8 and deviation 1 lie between 7.285 and 8.715', () => {
    const interval = student({ n: 10, value: 8, deviation: 1 });
    expect(interval?.low).toBeCloseTo(7.2847, 3);
    expect(interval?.high).toBeCloseTo(8.7153, 3);
    expect(student({ n: 1, value: 8, deviation: 0 })).toBeNull();
  });

  it('are compared after Welch: with few degrees of freedom the interval is wide', () => {
    const interval = welch({ n: 10, value: 20, deviation: 2 }, { n: 10, value: 22, deviation: 4 });
    // The standard error is the root of 2, with 13.2 degrees of freedom: 2.16 is the quantile of 13.
    expect(interval?.low).toBeCloseTo(2 - 2.16 * Math.SQRT2, 6);
    expect(interval?.high).toBeCloseTo(2 + 2.16 * Math.SQRT2, 6);
  });

  it('that do not spread at all differ by exactly what they differ', () => {
    expect(welch({ n: 10, value: 7, deviation: 0 }, { n: 10, value: 8, deviation: 0 })).toEqual({ low: 1, high: 1 });
    expect(welch({ n: 1, value: 7, deviation: 0 }, { n: 10, value: 8, deviation: 0 })).toBeNull();
  });

  it('law: with more values the interval of Student never becomes wider', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3000 }), (n) => {
        const width = (count: number) => {
          const interval = student({ n: count, value: 0, deviation: 1 });
          return interval === null ? Infinity : interval.high - interval.low;
        };
        expect(width(n + 1)).toBeLessThan(width(n));
      }),
    );
  });

  it('law: the mean does not depend on the order of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 60 }), (values) => {
        expect(meanOf([...values].reverse())).toEqual(meanOf(values));
      }),
    );
    expect(meanOf([])).toBeNull();
    expect(meanOf([4])).toEqual({ n: 1, value: 4, deviation: 0 });
  });
});

describe('the median', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[9, 1, 5], 5],
    [[1, 2, 10, 3], 2.5],
  ])('of %j is %s', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});

describe('counts per 30 days', () => {
  it('are the same for periods of another length in which as many happened a day', () => {
    expect(rateDifference({ count: 28, days: 28 }, { count: 31, days: 31 }).difference).toBeCloseTo(0, 9);
  });

  it('have an interval that holds the counts of both', () => {
    const { difference, low, high } = rateDifference({ count: 100, days: 30 }, { count: 144, days: 30 });
    expect(difference).toBe(44);
    expect(low).toBeCloseTo(44 - 1.96 * Math.sqrt(244), 2);
    expect(high).toBeCloseTo(44 + 1.96 * Math.sqrt(244), 2);
  });
});
