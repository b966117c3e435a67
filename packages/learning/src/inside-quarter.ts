/**
 * What whoever works in the network may see of a quarter that is not public yet: renewed once a month, and without what people answered.
 *
 * Who sees a mean before and after one answer, knows that answer. So the figures of such a quarter stand still for a month, and what persons
 * said themselves waits until the quarter is public.
 *
 * Pure: no clock. The day of today is given.
 *
 * @source proposed default, rule MGN-LE-016: docs/decisions/0016-what-a-network-learns.md
 */
import { PlainDate, type Result } from '@mgn/domain';
import type { IndicatorCode } from './codes.js';
import type { Report } from './learning.js';
import { publish } from './publish.js';
import { publicFrom, quarterOf } from './public-quarter.js';
import type { PublishedReport } from './published-report.js';

/**
 * The indicators that rest on what persons answered themselves: their rating, and the places to which they said no. Of the second the other
 * endings stay away as well, because together they are one whole.
 */
export const personsAnswers: readonly IndicatorCode[] = ['VG8', 'TM3'];

/** The day on which the figures of quarters that are not public were last renewed: the first of the month. */
export function renewedOn(today: PlainDate): PlainDate {
  return PlainDate.parse(`${today.slice(0, 7)}-01`);
}

/**
 * The report of a quarter that is not public yet, as far as it had come on the day of the renewal: `publish`, without what persons answered.
 *
 * Refuses `not-a-quarter` where the period is no beginning of a quarter that ends on the day of the renewal, or with the quarter before it;
 * `already-public` from the day on which everybody may see it, `not-settled` where the report is of what was recorded before another day, or
 * knows until another day; and what `publish` refuses.
 *
 * @param report - Made by what was gathered with `recordedBefore`, and asked with `knownUntil`, both of which are {@link renewedOn} of today.
 * @param today - The day on which is asked.
 */
export function insideQuarter(report: Report, today: PlainDate): Result<PublishedReport> {
  const { period, knownUntil, recordedBefore } = report;
  const whole = quarterOf(period.from);
  const renewed = renewedOn(today);
  const until = whole.until < renewed ? whole.until : renewed;
  if (whole.from !== period.from || period.until !== until) {
    return refused('not-a-quarter', 'period', `the days from ${whole.from} until ${until}`);
  }
  if (publicFrom(whole) <= today) return refused('already-public', 'period', 'a quarter that is not public yet');
  if (recordedBefore !== renewed || knownUntil !== renewed) {
    return refused('not-settled', 'recordedBefore', `what was recorded before ${renewed}, and known until then`);
  }
  const published = publish([report]);
  if (!published.ok) return published;
  const [only] = published.value;
  if (only === undefined) return refused('not-a-quarter', 'period', 'one report');
  const figures = only.figures.filter(({ indicator }) => !personsAnswers.includes(indicator));
  return { ok: true, value: { ...only, figures } };
}

function refused(code: string, path: string, expected: string): Result<never> {
  return { ok: false, issues: [{ code, path: [path], expected }] };
}
