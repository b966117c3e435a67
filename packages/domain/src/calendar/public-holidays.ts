/**
 * The Dutch public holidays (*algemeen erkende feestdagen*) as a dated table, and the day on which each falls in a year.
 *
 * A holiday answers two questions that are not the same: does a statutory term that ends on it run on (`statutory`), and
 * does it count as a working day on the clocks of a network (`working`). Days that a decree equates with a holiday for one year, such as
 * the Friday after Ascension Day, are not in the table: they move the end of statutory terms only, and without them we
 * name the earlier day.
 */
import * as z from 'zod';
import type { RuleTag } from '../words/rule.js';
import { toEpochDay } from './epoch-day.js';
import { PlainDate, plainDateOfEpochDay, weekdayOf, yearOf } from './plain-date.js';

/** Every public holiday; Easter Sunday and Whit Sunday are Sundays and need no entry. */
export const publicHolidayCodes = [
  'new-years-day',
  'good-friday',
  'easter-monday',
  'kings-day',
  'queens-day',
  'liberation-day',
  'ascension-day',
  'whit-monday',
  'christmas-day',
  'second-christmas-day',
] as const;
export const PublicHolidayCode = z.enum(publicHolidayCodes);
export type PublicHolidayCode = z.infer<typeof PublicHolidayCode>;

/** How the day of a holiday is found: a fixed day, a fixed day that moves back when it is a Sunday, or days after Easter Sunday. */
export type PublicHolidayDay =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'not-on-sunday'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly days: number };

/** One row of the table. */
export interface PublicHoliday {
  readonly code: PublicHolidayCode;
  readonly on: PublicHolidayDay;
  /** A statutory term that ends on this day runs on to the next day that is no weekend and no holiday. */
  readonly statutory: boolean;
  /** The day counts as a working day on the clocks of a network. */
  readonly working: boolean;
  /** How binding `working` is; `statutory` is always law. */
  readonly tag: RuleTag;
  readonly source: string;
  readonly validFrom: PlainDate;
  /** The last day on which the row holds, or `null` when it still does. */
  readonly validUntil: PlainDate | null;
}

const act = 'Algemene termijnenwet, article 3(1)';
const tableStarts = PlainDate.parse('1996-01-01');

function recognised(code: PublicHolidayCode, on: PublicHolidayDay): PublicHoliday {
  return {
    code,
    on,
    statutory: true,
    working: false,
    tag: 'proposed-default',
    source: act,
    validFrom: tableStarts,
    validUntil: null,
  };
}

/**
 * The public holidays since 1996, the year from which the table was checked; earlier years know weekends only.
 *
 * That nobody works on the days of article 3(1) is a proposed default: the act says what happens to terms, a collective agreement
 * says who is free. Good Friday is equated for statutory terms, but practices are open: it is a working day.
 *
 * @source Algemene termijnenwet, article 3, in force since 1 April 1965; the day on which the birthday of the King is celebrated is 27 April
 * since 2014 and was 30 April before, each time a day earlier when that is a Sunday. Law; `working` is a proposed default.
 */
export const publicHolidays: readonly PublicHoliday[] = [
  recognised('new-years-day', { kind: 'fixed', month: 1, day: 1 }),
  {
    ...recognised('good-friday', { kind: 'easter', days: -2 }),
    working: true,
    source: 'Algemene termijnenwet, article 3(2)',
  },
  recognised('easter-monday', { kind: 'easter', days: 1 }),
  {
    ...recognised('queens-day', { kind: 'not-on-sunday', month: 4, day: 30 }),
    validUntil: PlainDate.parse('2013-12-31'),
  },
  {
    ...recognised('kings-day', { kind: 'not-on-sunday', month: 4, day: 27 }),
    validFrom: PlainDate.parse('2014-01-01'),
  },
  recognised('liberation-day', { kind: 'fixed', month: 5, day: 5 }),
  recognised('ascension-day', { kind: 'easter', days: 39 }),
  recognised('whit-monday', { kind: 'easter', days: 50 }),
  recognised('christmas-day', { kind: 'fixed', month: 12, day: 25 }),
  recognised('second-christmas-day', { kind: 'fixed', month: 12, day: 26 }),
];

/** A holiday with the day on which it falls. */
export interface DatedPublicHoliday {
  readonly date: PlainDate;
  readonly holiday: PublicHoliday;
}

/**
 * The public holidays of a year, in the order of the calendar; two can fall on one day (Ascension Day on 5 May 2016).
 *
 * @example publicHolidaysOf(2025).map((day) => day.date)[3] // => '2025-04-26', because 27 April 2025 is a Sunday
 */
export function publicHolidaysOf(year: number): readonly DatedPublicHoliday[] {
  const dated = publicHolidays.map((holiday) => ({ date: dayIn(year, holiday.on), holiday }));
  return dated.filter(({ date, holiday }) => holdsOn(holiday, date)).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The holidays that fall on a day, most often none. */
export function publicHolidaysOn(date: PlainDate): readonly PublicHoliday[] {
  return yearTable(yearOf(date)).get(date) ?? [];
}

/** Easter Sunday of a year, by the rule of the Gregorian calendar. */
export function easterSunday(year: number): PlainDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  // The full moon of Easter as days after 21 March: the lunar cycle of 19 years, with its corrections per century.
  const moon = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15;
  const age = moon % 30;
  const late = age > 28 || (age === 28 && golden > 10) ? 1 : 0;
  const fullMoon = toEpochDay(year, 3, 21) + age - late;
  // Easter is the first Sunday after it; 4 January 1970 was a Sunday.
  return plainDateOfEpochDay(fullMoon + 7 - ((((fullMoon - 3) % 7) + 7) % 7));
}

function dayIn(year: number, on: PublicHolidayDay): PlainDate {
  switch (on.kind) {
    case 'fixed':
      return plainDateOfEpochDay(toEpochDay(year, on.month, on.day));
    case 'not-on-sunday': {
      const epochDay = toEpochDay(year, on.month, on.day);
      const day = plainDateOfEpochDay(epochDay);
      return weekdayOf(day) === 7 ? plainDateOfEpochDay(epochDay - 1) : day;
    }
    case 'easter': {
      const easter = easterSunday(year);
      return plainDateOfEpochDay(toEpochDay(year, Number(easter.slice(5, 7)), Number(easter.slice(8, 10))) + on.days);
    }
  }
}

function holdsOn(holiday: PublicHoliday, date: PlainDate): boolean {
  return holiday.validFrom <= date && (holiday.validUntil === null || date <= holiday.validUntil);
}

// A year is worked out once: clocks ask for the same few years for every case. The content depends on the year alone.
const yearTables = new Map<number, ReadonlyMap<PlainDate, readonly PublicHoliday[]>>();

function yearTable(year: number): ReadonlyMap<PlainDate, readonly PublicHoliday[]> {
  const known = yearTables.get(year);
  if (known !== undefined) return known;
  const table = new Map<PlainDate, readonly PublicHoliday[]>();
  for (const { date, holiday } of publicHolidaysOf(year)) table.set(date, [...(table.get(date) ?? []), holiday]);
  yearTables.set(year, table);
  return table;
}
