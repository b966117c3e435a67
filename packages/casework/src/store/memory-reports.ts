/**
 * The reports of providers in memory, in the order in which they count.
 */
import { compareInstants, type AvailabilityReport } from '@mgn/domain';
import { byText } from './memory-lists.js';
import type { KeptReport, LastReports } from './wait-reports.js';

/** The reports in the order in which they count: the last one is the one that stands. */
export function inCountingOrder(kept: Iterable<KeptReport>): readonly KeptReport[] {
  return [...kept].sort(
    (one, other) =>
      compareInstants(one.report.reportedAt, other.report.reportedAt) ||
      compareInstants(one.recordedAt, other.recordedAt) ||
      byText(one.id, other.id),
  );
}

/** The last report of each provider about each kind of help. */
export function lastOf(
  kept: Iterable<KeptReport>,
  { at, provider, direction }: LastReports,
): readonly AvailabilityReport[] {
  const last = new Map<string, AvailabilityReport>();
  for (const { recordedAt, report } of inCountingOrder(kept)) {
    if (compareInstants(recordedAt, at) > 0) continue;
    if ((provider ?? report.provider) !== report.provider || (direction ?? report.direction) !== report.direction)
      continue;
    last.set(`${report.provider} ${report.direction}`, report);
  }
  return [...last.values()];
}
