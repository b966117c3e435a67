/**
 * What a report is worth on a day. Nothing is stored about it: it is read off the days since the report.
 */
import { plainDateOf } from '../calendar/instant.js';
import { addDays, comparePlainDates, daysBetween, type PlainDate } from '../calendar/plain-date.js';
import type { Candidate } from '../placement/ranking.js';
import type { AvailabilityReport, AvailabilityReportState } from './report.js';

/** Until which number of days something is current, and until which it is ageing; both inclusive. */
export interface FreshnessLimits {
  readonly currentDays: number;
  readonly ageingDays: number;
}

/** The limits for a report, counted from the day on which it was made: MGN-WL-032. @source no public value: a proposed default. */
export const reportLimits: FreshnessLimits = { currentDays: 31, ageingDays: 62 };

/** The limits for a figure, counted from the day that it describes: MGN-WL-034. @source no public value: a proposed default. */
export const figureLimits: FreshnessLimits = { currentDays: 45, ageingDays: 90 };

/**
 * The state of a report at the end of a day: `current` up to 31 days after it was made, `ageing` up to 62, then `stale`; `withdrawn`
 * from the day on which the provider took it back. Null before the day on which it was made: then there is no report yet.
 */
export function availabilityOn(
  { reportedAt, withdrawnAt }: Pick<AvailabilityReport, 'reportedAt' | 'withdrawnAt'>,
  date: PlainDate,
): AvailabilityReportState | null {
  const days = daysBetween(plainDateOf(reportedAt), date);
  if (days < 0) return null;
  if (withdrawnAt !== null && comparePlainDates(plainDateOf(withdrawnAt), date) <= 0) return 'withdrawn';
  return freshnessAfter(days, reportLimits);
}

/**
 * How recent the figures of a report are: the worse of the age of the report and the age of what it describes. A report of yesterday
 * may tell of three months ago.
 */
export function freshnessOn(report: AvailabilityReport, date: PlainDate): AvailabilityReportState | null {
  const state = availabilityOn(report, date);
  const { referenceDate } = report;
  if (state === null || state === 'withdrawn' || referenceDate === null) return state;
  const figure = freshnessAfter(daysBetween(referenceDate, date), figureLimits);
  return order.indexOf(figure) > order.indexOf(state) ? figure : state;
}

/** Says whether a report may be used on a day, for a ranking or an average: a stale one is never used as if it were current: MGN-WL-033. */
export function isUsableOn(report: AvailabilityReport, date: PlainDate): boolean {
  const state = freshnessOn(report, date);
  return state === 'current' || state === 'ageing';
}

/** The last day on which a report may be used, if nothing else is reported; a report that was taken back may not be used any more. */
export function usableUntil({ reportedAt, referenceDate }: AvailabilityReport): PlainDate {
  const ofReport = addDays(plainDateOf(reportedAt), reportLimits.ageingDays);
  const ofFigures = referenceDate === null ? ofReport : addDays(referenceDate, figureLimits.ageingDays);
  return comparePlainDates(ofFigures, ofReport) < 0 ? ofFigures : ofReport;
}

/** How a candidate of a ranking stands by its report: without a report, or with a withdrawn one, it is asked as little as with a stale one. */
export function candidateFreshness(report: AvailabilityReport | null, date: PlainDate): Candidate['freshness'] {
  const state = report === null ? null : freshnessOn(report, date);
  return state === 'current' || state === 'ageing' ? state : 'stale';
}

const order: readonly AvailabilityReportState[] = ['current', 'ageing', 'stale', 'withdrawn'];

function freshnessAfter(days: number, { currentDays, ageingDays }: FreshnessLimits): 'current' | 'ageing' | 'stale' {
  if (days <= currentDays) return 'current';
  return days <= ageingDays ? 'ageing' : 'stale';
}
