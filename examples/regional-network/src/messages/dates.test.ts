import { Instant, PlainDate } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { dayText, localMoment, momentText } from './dates.js';

const now = Instant.parse('2026-12-31T23:30:00+01:00');
const inYear = PlainDate.parse('2026-11-24');
const past = PlainDate.parse('2020-01-01');
const nextYear = PlainDate.parse('2027-01-04');

describe('a day as people read it', () => {
  it('has no year in the year of now, which is the year in the Netherlands', () => {
    expect(dayText(inYear, 'nl', 'day', now)).toBe('dinsdag 24 november');
    expect(dayText(nextYear, 'nl', 'day', Instant.parse('2026-12-31T23:30:00Z'))).toBe('maandag 4 januari');
  });

  it('has the year where that is another one', () => {
    expect(dayText(past, 'nl', 'day', now)).toBe('woensdag 1 januari 2020');
    expect(dayText(nextYear, 'nl', 'day', now)).toBe('maandag 4 januari 2027');
    expect(dayText(past, 'en', 'day', now)).toBe('Wednesday 1 January 2020');
  });

  it('is short without a year, and full with one, whatever the year', () => {
    expect(dayText(nextYear, 'nl', 'short', now)).toBe('4 jan');
    expect(dayText(inYear, 'nl', 'full', now)).toBe('dinsdag 24 november 2026');
  });

  it('goes by the clock where no moment is named', () => {
    expect(momentText(Instant.parse('2001-02-03T10:00:00+01:00'), 'nl')).toBe('zaterdag 3 februari 2001, 10.00 uur');
  });
});

describe('the moment that a form names', () => {
  it('is none on a day that cannot be, also where the calendar has it', () => {
    expect(localMoment('2026-11-24', '10:00')).toBe('2026-11-24T10:00:00+01:00');
    for (const day of ['0001-01-01', '0026-11-24', '2026-02-30']) expect(localMoment(day, '10:00')).toBeNull();
  });
});
