import { describe, expect, it } from 'vitest';
import {
  easterSunday,
  publicHolidayCodes,
  publicHolidays,
  publicHolidaysOf,
  publicHolidaysOn,
} from './public-holidays.js';
import { PlainDate, weekdayOf } from './plain-date.js';

const codesOn = (date: string) => publicHolidaysOn(PlainDate.parse(date)).map((holiday) => holiday.code);

describe('public holidays', () => {
  it('are nine a year, in the order of the calendar', () => {
    expect(publicHolidaysOf(2026).map(({ date, holiday }) => [date, holiday.code])).toEqual([
      ['2026-01-01', 'new-years-day'],
      ['2026-04-03', 'good-friday'],
      ['2026-04-06', 'easter-monday'],
      ['2026-04-27', 'kings-day'],
      ['2026-05-05', 'liberation-day'],
      ['2026-05-14', 'ascension-day'],
      ['2026-05-25', 'whit-monday'],
      ['2026-12-25', 'christmas-day'],
      ['2026-12-26', 'second-christmas-day'],
    ]);
  });

  it.each([
    [1996, '1996-04-07'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('follow Easter, which is in %i on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('law: Easter is a Sunday from 22 March to 25 April', () => {
    for (let year = 1996; year <= 2299; year += 1) {
      const easter = easterSunday(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
    }
  });

  it('celebrate the King on 27 April, a day earlier when that is a Sunday', () => {
    expect(codesOn('2026-04-27')).toEqual(['kings-day']);
    expect(codesOn('2025-04-26')).toEqual(['kings-day']);
    expect(codesOn('2025-04-27')).toEqual([]);
    expect(codesOn('2014-04-26')).toEqual(['kings-day']);
  });

  it('celebrated the Queen on 30 April until 2013, a day earlier when that was a Sunday', () => {
    expect(codesOn('2013-04-30')).toEqual(['queens-day']);
    expect(codesOn('2013-04-27')).toEqual([]);
    expect(codesOn('2006-04-29')).toEqual(['queens-day']);
    expect(codesOn('2006-04-30')).toEqual([]);
    expect(codesOn('2014-04-30')).toEqual([]);
  });

  it('can fall on one day', () => {
    expect(codesOn('2016-05-05').sort()).toEqual(['ascension-day', 'liberation-day']);
    expect(codesOn('2008-05-01')).toEqual(['ascension-day']);
  });

  it('do not reach back before the table was checked', () => {
    expect(publicHolidaysOf(1995)).toEqual([]);
    expect(codesOn('1996-01-01')).toEqual(['new-years-day']);
  });

  it('say what they mean: Good Friday moves a statutory term, and is worked', () => {
    const goodFriday = publicHolidays.find((holiday) => holiday.code === 'good-friday');
    expect(goodFriday).toMatchObject({ statutory: true, working: true, tag: 'proposed-default' });
    expect(publicHolidays.filter((holiday) => holiday.working).map((holiday) => holiday.code)).toEqual(['good-friday']);
  });

  it('law: every code has a row, and every row a source and a validity', () => {
    expect(new Set(publicHolidays.map((holiday) => holiday.code))).toEqual(new Set(publicHolidayCodes));
    for (const { source, validFrom, validUntil } of publicHolidays) {
      expect(source).toMatch(/Algemene termijnenwet, article 3/);
      expect(validUntil === null || validFrom <= validUntil).toBe(true);
    }
  });
});
