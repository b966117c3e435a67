/**
 * What a region knows on a day: the last report of each provider, those that may be used, and how many providers are up to date.
 */
import { compareInstants } from '../calendar/instant.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { OrganisationId } from '../words/identifiers/object-ids.js';
import { availabilityOn, isUsableOn } from './availability-on.js';
import type { AvailabilityReport } from './report.js';

/** The last report of each provider about each kind of help that was made by the end of a day, withdrawn ones included. */
export function lastReportsOn(reports: Iterable<AvailabilityReport>, date: PlainDate): readonly AvailabilityReport[] {
  const last = new Map<string, AvailabilityReport>();
  for (const report of reports) {
    if (availabilityOn(report, date) === null) continue;
    const key = `${report.provider} ${report.direction}`;
    const before = last.get(key);
    if (before === undefined || compareInstants(report.reportedAt, before.reportedAt) >= 0) last.set(key, report);
  }
  return [...last.values()];
}

/** The reports from which an average of the region may be made: the last of each provider, and none that is stale or withdrawn. */
export function usableReportsOn(reports: Iterable<AvailabilityReport>, date: PlainDate): readonly AvailabilityReport[] {
  return lastReportsOn(reports, date).filter((report) => isUsableOn(report, date));
}

/** Indicator `IV1`: how many of the providers have a report that is current on a day. */
export function currentReportsOn(
  providers: readonly OrganisationId[],
  reports: Iterable<AvailabilityReport>,
  date: PlainDate,
): { readonly current: number; readonly all: number } {
  const current = new Set(
    lastReportsOn(reports, date)
      .filter((report) => availabilityOn(report, date) === 'current')
      .map(({ provider }) => provider),
  );
  const all = new Set(providers);
  return { current: [...all].filter((provider) => current.has(provider)).length, all: all.size };
}
