import { tzOffset } from '@date-fns/tz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, arbitraryInstant, clockChangeDays, difficultDays } from '../../test/arbitrary-dates.js';
import { isMgnError } from '../words/mgn-error.js';
import {
  compareInstants,
  endOfDay,
  Instant,
  instantOf,
  parseInstant,
  plainDateOf,
  startOfDay,
  toEpochMs,
} from './instant.js';
import { addDays, PlainDate } from './plain-date.js';

const at = (text: string) => Instant.parse(text);
const hour = 3_600_000;
const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

describe('Instant', () => {
  it('keeps the offset that came in', () => {
    expect(at('2026-11-23T09:30:00+01:00')).toBe('2026-11-23T09:30:00+01:00');
    expect(at('2026-11-23T00:30:00.5-08:00')).toBe('2026-11-23T00:30:00.5-08:00');
  });

  it('is the same moment in every offset', () => {
    expect(compareInstants(at('2026-11-23T09:30:00+01:00'), at('2026-11-23T08:30:00Z'))).toBe(0);
    expect(compareInstants(at('2026-11-23T09:30:00+01:00'), at('2026-11-23T09:30:00Z'))).toBe(-1);
    expect(compareInstants(at('2026-11-23T09:30:00.001Z'), at('2026-11-23T09:30:00Z'))).toBe(1);
  });

  it('reads one, two and three decimals of a second', () => {
    expect(toEpochMs(at('1970-01-01T00:00:00.5Z'))).toBe(500);
    expect(toEpochMs(at('1970-01-01T00:00:00.05Z'))).toBe(50);
    expect(toEpochMs(at('1970-01-01T01:00:00.005+01:00'))).toBe(5);
  });

  it('falls on the day in Amsterdam', () => {
    expect(plainDateOf(at('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
    expect(plainDateOf(at('2026-06-22T22:30:00Z'))).toBe('2026-06-23');
    expect(plainDateOf(at('2026-06-22T21:59:59.999Z'))).toBe('2026-06-22');
    expect(plainDateOf(at('2026-12-31T15:30:00-08:00'))).toBe('2027-01-01');
    expect(plainDateOf(at('2027-01-01T11:30:00+13:00'))).toBe('2026-12-31');
  });

  it('starts and ends a day in Amsterdam, also when the clocks change on it', () => {
    expect(startOfDay(PlainDate.parse('2026-11-23'))).toBe('2026-11-23T00:00:00+01:00');
    expect(endOfDay(PlainDate.parse('2026-11-23'))).toBe('2026-11-23T23:59:59.999+01:00');
    expect(startOfDay(PlainDate.parse('2026-03-29'))).toBe('2026-03-29T00:00:00+01:00');
    expect(endOfDay(PlainDate.parse('2026-03-29'))).toBe('2026-03-29T23:59:59.999+02:00');
    expect(startOfDay(PlainDate.parse('2026-10-25'))).toBe('2026-10-25T00:00:00+02:00');
    expect(endOfDay(PlainDate.parse('2026-10-25'))).toBe('2026-10-25T23:59:59.999+01:00');
  });

  it.each([
    '2026-02-30T10:00:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23T23:60:00Z',
    '2026-12-31T23:59:60Z',
    '2026-13-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '0001-01-01T00:00:00+14:00',
  ])('refuses %s, a moment that does not exist or that no day holds', (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, issues: [{ code: 'no-such-instant', path: [] }] });
  });

  it.each([
    '2026-11-23',
    '2026-11-23T09:30:00',
    '2026-11-23T09:30+01:00',
    '2026-11-23 09:30:00Z',
    '2026-11-23t09:30:00z',
    '2026-11-23T09:30:00.1234Z',
    '2026-11-23T09:30:00,5Z',
    '2026-11-23T09:30:00.Z',
    '2026-11-23T09:30:00+0100',
    '2026-11-23T09:30:00+15:00',
    '2026-11-23T09:30:00+14:01',
    '2026-11-23T09:30:00+01:60',
    '2026-11-23T09:30:00Z\n',
    ' 2026-11-23T09:30:00Z',
    '2026-11-23T09:30:00Z[Europe/Amsterdam]',
  ])('refuses %j, which has another form', (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, issues: [{ code: 'invalid-instant-format', path: [] }] });
  });

  it('refuses to write a moment outside the calendar', () => {
    for (const ms of [Number.NaN, 0.5, 8.64e15, -8.64e15]) {
      try {
        instantOf(ms);
        expect.unreachable();
      } catch (error) {
        expect(isMgnError(error) && error.code).toBe('instant-out-of-range');
      }
    }
  });

  it('law: a moment that is written and read is the same moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1850, 0, 1), max: Date.UTC(2200, 0, 1) }), (ms) => {
        const written = instantOf(ms);
        expect(parseInstant(written).ok).toBe(true);
        expect(toEpochMs(written)).toBe(ms);
        expect(new Date(written).getTime()).toBe(ms);
      }),
    );
  });

  it('law: the milliseconds are those of the platform', () => {
    fc.assert(
      fc.property(arbitraryInstant, (instant) => {
        expect(toEpochMs(instant)).toBe(new Date(instant).getTime());
      }),
    );
  });

  it('law: the day of a moment is the day of the zone database, from 1996 to 2037', () => {
    fc.assert(
      fc.property(arbitraryInstant, (instant) => {
        expect(plainDateOf(instant)).toBe(amsterdam.format(new Date(instant)));
      }),
      { numRuns: 2000 },
    );
  });

  it('law: around every change of clocks the offset is that of the zone database, from 1996 to 2037', () => {
    const changes = [...clockChangeDays, PlainDate.parse('1996-03-31'), PlainDate.parse('1996-10-27')];
    for (const date of changes) {
      const midnight = Date.parse(`${date}T00:00:00Z`);
      for (const ms of [-1, 0, 30, 59, 60, 61, 90, 180].map((minutes) => midnight + minutes * 60_000)) {
        for (const moment of [ms - 1, ms]) {
          const offset = /([+-])(\d\d):(\d\d)$/.exec(instantOf(moment));
          const minutes = Number(offset?.[2]) * 60 + Number(offset?.[3]);
          expect(minutes).toBe(tzOffset('Europe/Amsterdam', new Date(moment)));
        }
      }
    }
  });

  it('law: moments before the European rule follow the zone database', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1940, 0, 1), max: Date.UTC(1995, 11, 31, 23) }), (ms) => {
        expect(plainDateOf(instantOf(ms))).toBe(amsterdam.format(new Date(ms)));
      }),
    );
  });

  it('law: the days follow each other without a gap and without overlap', () => {
    for (const date of difficultDays) {
      expect(toEpochMs(endOfDay(date)) + 1).toBe(toEpochMs(startOfDay(addDays(date, 1))));
      expect(plainDateOf(startOfDay(date))).toBe(date);
      expect(plainDateOf(endOfDay(date))).toBe(date);
    }
    const lengths = new Set(clockChangeDays.map((date) => toEpochMs(endOfDay(date)) + 1 - toEpochMs(startOfDay(date))));
    expect(lengths).toEqual(new Set([23 * hour, 25 * hour]));
  });

  it('law: order of moments does not depend on how they are written', () => {
    fc.assert(
      fc.property(arbitraryInstant, arbitraryInstant, (one, other) => {
        const rewritten = instantOf(toEpochMs(one));
        expect(compareInstants(rewritten, other)).toBe(compareInstants(one, other));
        expect(compareInstants(other, one) + compareInstants(one, other)).toBe(0);
      }),
    );
  });

  it('law: every moment of a day lies between its start and its end', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: 0, max: 23 * hour - 1 }), (date, ms) => {
        const moment = instantOf(toEpochMs(startOfDay(date)) + ms);
        expect(plainDateOf(moment)).toBe(date);
        expect(compareInstants(moment, endOfDay(date))).not.toBe(1);
      }),
    );
  });
});
