/**
 * How long a consent counts. Everything is compared as moments; a day, a month or a year stands for the whole of it in Dutch
 * local time, so a day can be 23 or 25 hours long.
 */
import {
  addDays,
  endOfDay,
  parseInstant,
  parsePlainDate,
  plainDateOf,
  PlainDate,
  startOfDay,
  toEpochMs,
} from '@mgn/domain';
import * as z from 'zod';

const supportedYear = /^(?:19|20|21)\d\d/u;
const month = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
const year = /^\d{4}$/u;

function isMoment(text: string): boolean {
  if (!supportedYear.test(text)) return false;
  return year.test(text) || month.test(text) || parsePlainDate(text).ok || parseInstant(text).ok;
}

/**
 * A moment with offset, a day, a month (`2026-06`) or a year (`2026`), from 1900 to 2199; anything else is refused with
 * `invalid-moment`.
 */
export const ValidityMoment = z.string().check((context) => {
  if (isMoment(context.value)) return;
  context.issues.push({ code: 'custom', input: '', params: { code: 'invalid-moment' }, message: 'invalid-moment' });
});
export type ValidityMoment = z.infer<typeof ValidityMoment>;

/** From when until when, both inclusive. Without `until` it lasts until it is withdrawn, within what the configuration allows. */
export const Validity = z.strictObject({ from: ValidityMoment, until: ValidityMoment.nullable() }).check((context) => {
  const { from, until } = context.value;
  if (until === null || firstMsOf(from) <= lastMsOf(until)) return;
  context.issues.push({
    code: 'custom',
    input: '',
    params: { code: 'validity-reversed' },
    message: 'validity-reversed',
  });
});
export type Validity = Readonly<z.infer<typeof Validity>>;

/** The first millisecond of a validity moment: the moment itself, or the start of its day, month or year in Amsterdam. */
export function firstMsOf(moment: ValidityMoment): number {
  const instant = parseInstant(moment);
  if (instant.ok) return toEpochMs(instant.value);
  return toEpochMs(startOfDay(PlainDate.parse(`${moment}-01-01`.slice(0, 10))));
}

/**
 * The last millisecond of a validity moment: the moment itself, or the last one of its day, month or year in Amsterdam.
 *
 * At that millisecond a consent still counts, at the next it does not.
 */
export function lastMsOf(moment: ValidityMoment): number {
  const instant = parseInstant(moment);
  if (instant.ok) return toEpochMs(instant.value);
  return toEpochMs(endOfDay(lastDayOf(moment)));
}

/** The last day of a day, a month or a year of the calendar. */
export function lastDayOf(date: string): PlainDate {
  if (date.length === 10) return PlainDate.parse(date);
  if (date.length === 4) return PlainDate.parse(`${date}-12-31`);
  const last = ['31', '30', '29'].find((day) => parsePlainDate(`${date}-${day}`).ok) ?? '28';
  return PlainDate.parse(`${date}-${last}`);
}

const durationForm = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/u;

/** A length of time in whole years, months, weeks and days, such as `P12M`. */
export const CalendarDuration = z.string().regex(durationForm);

/** The parts of a duration that count: months on the calendar, then days. */
export function partsOfDuration(duration: string): { readonly months: number; readonly days: number } {
  const found = durationForm.exec(duration) ?? [];
  const [years, months, weeks, days] = [1, 2, 3, 4].map((part) => Number(found[part] ?? 0));
  return { months: (years ?? 0) * 12 + (months ?? 0), days: (weeks ?? 0) * 7 + (days ?? 0) };
}

/**
 * The last millisecond of a duration that starts on the day of a moment: `P12M` from 1 January runs through 31 December.
 *
 * A day that the last month does not have becomes the last day that it has.
 */
export function lastMsAfter(startMs: number, startDay: PlainDate, duration: string): number {
  const { months, days } = partsOfDuration(duration);
  const count = Number(startDay.slice(0, 4)) * 12 + Number(startDay.slice(5, 7)) - 1 + months;
  const [ofYear, ofMonth] = [Math.floor(count / 12), (count % 12) + 1];
  if (ofYear > 9000) return Infinity;
  const longest = Number(lastDayOf(`${padded(ofYear, 4)}-${padded(ofMonth, 2)}`).slice(8, 10));
  const end = addDays(civil(ofYear, ofMonth, Math.min(Number(startDay.slice(8, 10)), longest)), days - 1);
  return Math.max(startMs, toEpochMs(endOfDay(end)));
}

/** The civil day in Amsterdam on which a validity moment starts. */
export function firstDayOf(moment: ValidityMoment): PlainDate {
  const instant = parseInstant(moment);
  return instant.ok ? plainDateOf(instant.value) : PlainDate.parse(`${moment}-01-01`.slice(0, 10));
}

function civil(ofYear: number, ofMonth: number, ofDay: number): PlainDate {
  return PlainDate.parse(`${padded(ofYear, 4)}-${padded(ofMonth, 2)}-${padded(ofDay, 2)}`);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
