import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { primitiveChecks } from './primitives.js';

const right: readonly [type: string, value: unknown][] = [
  ['date', '2026'],
  ['date', '2026-11'],
  ['date', '2024-02-29'],
  ['date', '0001-01-01'],
  ['dateTime', '2026-05'],
  ['dateTime', '2026-11-23T09:30:00Z'],
  ['dateTime', '2026-03-29T02:30:00.123456+01:00'],
  ['instant', '2026-10-25T02:30:00+02:00'],
  ['time', '23:59:59'],
  ['boolean', false],
  ['integer', -7],
  ['positiveInt', 1],
  ['unsignedInt', 0],
  ['decimal', 1.5],
  ['id', 'a-b.1'],
  ['code', 'in-progress'],
  ['code', 'two words'],
  ['uri', 'urn:oid:2.16.840.1.113883.2.4.6.7'],
  ['oid', 'urn:oid:2.16.840'],
  ['uuid', 'urn:uuid:0b6f3a5e-7c1d-4e2a-9f40-000000000001'],
  ['string', ' spaces '],
];

const wrong: readonly [type: string, value: unknown, code: string][] = [
  ['date', '2026-02-30', 'invalid-date'],
  ['date', '2026-02-29', 'invalid-date'],
  ['date', '2026-13', 'invalid-date'],
  ['date', '0000', 'invalid-date'],
  ['date', '0000-01-01', 'invalid-date'],
  ['date', '23-11-2026', 'invalid-date'],
  ['date', '2026-11-23T09:30:00Z', 'invalid-date'],
  ['dateTime', '2026-11-23T09:30:00', 'invalid-date'],
  ['dateTime', '2026-11-23T09:30Z', 'invalid-date'],
  ['dateTime', '2026-11-31T09:30:00Z', 'invalid-date'],
  ['dateTime', '2026-11-23T24:00:00Z', 'invalid-date'],
  ['instant', '2026-11-23', 'invalid-date'],
  ['instant', '2026-11-23T09:30:00', 'invalid-date'],
  ['time', '9:30', 'invalid-date'],
  ['date', 20261123, 'type-invalid'],
  ['boolean', 'true', 'type-invalid'],
  ['integer', '7', 'type-invalid'],
  ['integer', 1.5, 'invalid-value'],
  ['integer', 2 ** 31, 'invalid-value'],
  ['positiveInt', 0, 'invalid-value'],
  ['unsignedInt', -1, 'invalid-value'],
  ['decimal', '1', 'type-invalid'],
  ['id', 'with space', 'invalid-value'],
  ['id', 'x'.repeat(65), 'invalid-value'],
  ['code', ' padded', 'invalid-value'],
  ['uri', 'two words', 'invalid-value'],
  ['string', '', 'empty-value'],
  ['string', 'x'.repeat(1024 * 1024 + 1), 'too-long'],
  ['string', 7, 'type-invalid'],
];

describe('primitive types', () => {
  it.each(right)('take a right %s: %s', (type, value) => {
    expect(primitiveChecks[type]?.(value)).toBeNull();
  });

  it.each(wrong)('refuse a wrong %s: %.20s as %s', (type, value, code) => {
    expect(primitiveChecks[type]?.(value)).toBe(code);
  });

  it('law: whatever the value, there is an answer and never an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(primitiveChecks)), fc.anything(), (type, value) => {
        const issue = primitiveChecks[type]?.(value);
        expect(issue === null || typeof issue === 'string').toBe(true);
        if (typeof value === 'object' || value === undefined) expect(issue).toBe('type-invalid');
      }),
    );
  });

  it('law: a day is right exactly when the calendar has it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (...parts) => {
          const [year, month, day] = parts;
          const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const calendar = new Date(0);
          calendar.setUTCFullYear(year, month - 1, day);
          const exists =
            calendar.getUTCFullYear() === year && calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
          expect(primitiveChecks['date']?.(text) === null).toBe(exists);
        },
      ),
    );
  });
});
