import { describe, expect, it } from 'vitest';
import { birthdayOf, isCertainlyYoungerThan } from './age.js';
import { PlainDate } from './plain-date.js';

describe('somebody of whom the birth date is known', () => {
  const cases: readonly (readonly [age: number, birthDate: string | null, on: string, younger: boolean])[] = [
    [16, '2010-11-24', '2026-11-23', true],
    [16, '2010-11-24', '2026-11-24', false],
    [18, '2008-02-29', '2026-02-28', true],
    [18, '2008-02-29', '2026-03-01', false],
    [16, '2010-11', '2026-10-31', true],
    [16, '2010-11', '2026-11-01', false],
    [16, '2011', '2026-12-31', true],
    [16, '2010', '2026-01-01', false],
    [16, null, '2026-11-24', false],
    [16, '2026-11-25', '2026-11-24', false],
    [16, '2020-02-30', '2026-11-24', false],
    [16, '2020-13', '2026-11-24', false],
    [16, '24-11-2020', '2026-11-24', false],
  ];

  it.each(cases)('is certainly younger than %d (%s) on %s: %s', (age, birthDate, on, younger) => {
    expect(isCertainlyYoungerThan(age, birthDate, PlainDate.parse(on))).toBe(younger);
  });

  it('has a birthday as exact as the birth date', () => {
    expect([birthdayOf(18, '2009-05-06'), birthdayOf(18, '2009-05'), birthdayOf(18, '2009')]).toEqual([
      '2027-05-06',
      '2027-05',
      '2027',
    ]);
  });
});
