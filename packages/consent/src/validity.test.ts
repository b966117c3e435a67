import { PlainDate } from '@mgn/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMsOf, lastDayOf, lastMsAfter, lastMsOf, Validity, ValidityMoment } from './validity.js';

const iso = (ms: number): string => new Date(ms).toISOString();

describe('the moments of a validity', () => {
  it('are whole civil days, months and years in Amsterdam', () => {
    expect([iso(firstMsOf('2026-06-15')), iso(lastMsOf('2026-06-15'))]).toEqual([
      '2026-06-14T22:00:00.000Z',
      '2026-06-15T21:59:59.999Z',
    ]);
    expect([iso(firstMsOf('2026-02')), iso(lastMsOf('2026-02'))]).toEqual([
      '2026-01-31T23:00:00.000Z',
      '2026-02-28T22:59:59.999Z',
    ]);
    expect([iso(firstMsOf('2026')), iso(lastMsOf('2026'))]).toEqual([
      '2025-12-31T23:00:00.000Z',
      '2026-12-31T22:59:59.999Z',
    ]);
  });

  it('know the days of 23 and 25 hours', () => {
    const hours = (day: string) => (lastMsOf(day) + 1 - firstMsOf(day)) / 3_600_000;
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-03-30')]).toEqual([23, 25, 24]);
  });

  it('are themselves when they are moments', () => {
    expect(firstMsOf('2026-06-15T12:00:00.500+02:00')).toBe(lastMsOf('2026-06-15T10:00:00.500Z'));
  });

  it('are refused when they do not exist or lie outside what is supported', () => {
    for (const wrong of [
      '2026-02-30',
      '2026-13',
      '1899-12-31',
      '2200',
      '26',
      '',
      'always',
      '2026-06-15T12:00:00',
      '2026-6-1',
    ]) {
      expect(ValidityMoment.safeParse(wrong).success).toBe(false);
    }
    expect(Validity.safeParse({ from: '2026-06-15', until: '2026-06-15' }).success).toBe(true);
    expect(Validity.safeParse({ from: '2026-06-15', until: '2026-06-14' }).success).toBe(false);
  });
});

describe('a duration from a day on', () => {
  const last = (from: string, duration: string) => iso(lastMsAfter(firstMsOf(from), PlainDate.parse(from), duration));

  it('of twelve months ends on the day before the anniversary', () => {
    expect(last('2026-01-01', 'P12M')).toBe('2026-12-31T22:59:59.999Z');
    expect(last('2026-06-15', 'P1Y')).toBe('2027-06-14T21:59:59.999Z');
    expect(last('2024-02-29', 'P12M')).toBe('2025-02-27T22:59:59.999Z');
    expect(last('2026-01-31', 'P1M')).toBe('2026-02-27T22:59:59.999Z');
  });

  it('counts weeks and days', () => {
    expect(last('2026-01-01', 'P1W2D')).toBe('2026-01-09T22:59:59.999Z');
    expect(lastMsAfter(0, PlainDate.parse('2026-01-01'), 'P999Y9999M')).toBeGreaterThan(0);
  });
});

describe('the last day of a month', () => {
  it('is a day of that month, and the next day is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
        const day = lastDayOf(text);
        expect(day.startsWith(text)).toBe(true);
        const next = `${text}-${String(Number(day.slice(8)) + 1).padStart(2, '0')}`;
        expect(PlainDate.safeParse(next).success).toBe(false);
      }),
    );
  });
});
