/**
 * What everybody may see: whole quarters of a year, once each. A quarter becomes public 28 days after it ended, made of what was recorded by
 * then, and so is the same whenever it is asked for afterwards: what somebody answers today changes no figure that is public.
 *
 * Pure: no clock. The day of today is given.
 *
 * @source proposed default, rule MGN-LE-014: docs/decisions/0016-what-a-network-learns.md
 */
import { addDays, PlainDate, type Result } from '@mgn/domain';
import type { Report } from './learning.js';
import { Period } from './period.js';
import { publish } from './publish.js';
import type { PublishedReport } from './published-report.js';

/**
 * How many days after the end of a quarter its figures are made. In so many the latest advice of the quarter can be judged (28 days), and what
 * was recorded late has mostly come in.
 */
export const settlingDays = 28;

/** The quarter of the year in which a day lies, as a whole. */
export function quarterOf(day: PlainDate): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = month - ((month - 1) % 3);
  return Period.parse({
    from: firstOf(year, first),
    until: first === 10 ? firstOf(year + 1, 1) : firstOf(year, first + 3),
  });
}

/** The day on which the figures of a quarter become public: what was recorded from this day on is not in them. */
export function publicFrom({ until }: Period): PlainDate {
  return addDays(until, settlingDays);
}

/**
 * The quarters that are public on a day, the newest first, back to the one in which the first thing happened. None before the first is over
 * for 28 days.
 *
 * @param today - The day on which is asked.
 * @param firstDay - The first day on which something happened.
 */
export function publicQuarters(today: PlainDate, firstDay: PlainDate): readonly Period[] {
  const found: Period[] = [];
  let quarter = quarterOf(today);
  for (; quarter.until > firstDay; quarter = quarterOf(addDays(quarter.from, -1))) {
    if (publicFrom(quarter) <= today) found.push(quarter);
  }
  return found;
}

/** When the next figures become public, and of which quarter. */
export function nextPublicQuarter(today: PlainDate): { readonly quarter: Period; readonly from: PlainDate } {
  const before = quarterOf(addDays(quarterOf(today).from, -1));
  const quarter = publicFrom(before) > today ? before : quarterOf(today);
  return { quarter, from: publicFrom(quarter) };
}

/**
 * The report of a quarter as everybody may see it: `publish`, and only where the answer cannot change any more.
 *
 * Refuses `not-a-quarter` where the period is another one, `not-closed` on a day before {@link publicFrom}, and `not-settled` where the
 * report is of what was recorded before another day (see `recordedBefore` of `open`) or knows until another day; and what `publish` refuses.
 *
 * @param report - Made by what was gathered with `recordedBefore`, and asked with `knownUntil`, both of which are `publicFrom` of the quarter.
 * @param today - The day on which is asked.
 */
export function publishQuarter(report: Report, today: PlainDate): Result<PublishedReport> {
  const { period, knownUntil, recordedBefore } = report;
  const whole = quarterOf(period.from);
  if (whole.from !== period.from || whole.until !== period.until) {
    return refused('not-a-quarter', 'period', 'a whole quarter of a year');
  }
  const from = publicFrom(period);
  if (today < from) return refused('not-closed', 'period', `a quarter that ended ${String(settlingDays)} days ago`);
  if (recordedBefore !== from || knownUntil !== from) {
    return refused('not-settled', 'recordedBefore', `what was recorded before ${from}, and known until then`);
  }
  const published = publish([report]);
  if (!published.ok) return published;
  const [only] = published.value;
  return only === undefined ? refused('not-a-quarter', 'period', 'one report') : { ok: true, value: only };
}

function refused(code: string, path: string, expected: string): Result<never> {
  return { ok: false, issues: [{ code, path: [path], expected }] };
}

function firstOf(year: number, month: number): PlainDate {
  return PlainDate.parse(`${String(year)}-${String(month).padStart(2, '0')}-01`);
}
