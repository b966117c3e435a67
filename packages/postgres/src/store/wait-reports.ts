/**
 * What providers report about their waits: rows that are added, and of which the last one counts.
 */
import type { LastReports, RecordResult, ReportBatch } from '@mgn/casework';
import type { AvailabilityReport } from '@mgn/domain';
import { and, asc, desc, eq, lte } from 'drizzle-orm';
import type { Database, Settled } from '../driver/database.js';
import { fromJson, toJson } from '../tables/json-text.js';
import { waitReports } from '../tables/report-table.js';
import { insertAudit } from './audit-log.js';
import { claimCommand } from './handled-commands.js';
import type { Scope } from './scope.js';

/** Writes a report with its audit lines, unless the command was handled before. */
export function recordReport(database: Database, region: string, batch: ReportBatch): Promise<RecordResult> {
  const { commandId, commandDigest, kept, audit, receipt } = batch;
  return database.transaction(async (queries): Promise<Settled<RecordResult>> => {
    const scope = { queries, region };
    const earlier = await claimCommand(scope, { commandId, commandDigest, receipt });
    if (earlier !== null) return { keep: false, answer: earlier };
    const { id, recordedAt, report } = kept;
    await queries.insert(waitReports).values({
      regionId: region,
      reportId: id,
      providerId: report.provider,
      direction: report.direction,
      reportedAt: report.reportedAt,
      recordedAt,
      report: toJson(report),
    });
    await insertAudit(scope, audit);
    return { keep: true, answer: { outcome: 'recorded' } };
  });
}

/** The last report of each provider about each kind of help, as it stood at a moment. */
export async function readLastReports(
  { queries, region }: Scope,
  { at, provider, direction }: LastReports,
): Promise<readonly AvailabilityReport[]> {
  const { providerId, direction: about, reportedAt, recordedAt, reportId } = waitReports;
  const rows = await queries
    .selectDistinctOn([providerId, about], { report: waitReports.report })
    .from(waitReports)
    .where(
      and(
        eq(waitReports.regionId, region),
        lte(recordedAt, at),
        provider === undefined ? undefined : eq(providerId, provider),
        direction === undefined ? undefined : eq(about, direction),
      ),
    )
    .orderBy(asc(providerId), asc(about), desc(reportedAt), desc(recordedAt), desc(reportId));
  return rows.map(({ report }) => fromJson(report));
}

/** Everything that was recorded; what counts later comes later. */
export async function readReports({ queries, region }: Scope): Promise<readonly AvailabilityReport[]> {
  const rows = await queries
    .select({ report: waitReports.report })
    .from(waitReports)
    .where(eq(waitReports.regionId, region))
    .orderBy(asc(waitReports.reportedAt), asc(waitReports.recordedAt), asc(waitReports.reportId));
  return rows.map(({ report }) => fromJson(report));
}
