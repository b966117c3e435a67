/**
 * The port of what providers report about their waits: dated rows that are only ever added to. A later report takes the place of an earlier one, and
 * a report that is taken back is kept as the same report with the moment of it.
 */
import type { AvailabilityReport, CommandId, Direction, Instant, OrganisationId } from '@mgn/domain';
import type { AuditEntry, Receipt } from './event-log.js';

/** A report as it is kept. */
export interface KeptReport {
  readonly id: string;
  /** When it came: the moment of the report, or of its withdrawal. */
  readonly recordedAt: Instant;
  readonly report: AvailabilityReport;
}

/** Everything that one command of whoever reports leads to. */
export interface ReportBatch {
  readonly commandId: CommandId;
  /** A digest of everything that was sent: the same id with another digest is `command-id-reused`. */
  readonly commandDigest: string;
  readonly kept: KeptReport;
  readonly audit: readonly AuditEntry[];
  /** What is answered again when the same command comes once more. */
  readonly receipt: Receipt;
}

/** What the store answers. Nothing was written unless `recorded`. */
export type RecordResult =
  | { readonly outcome: 'recorded' }
  | { readonly outcome: 'already-handled'; readonly receipt: Receipt }
  | { readonly outcome: 'command-id-reused' };

/** Which of the last reports are wanted; all conditions hold together. */
export interface LastReports {
  /** As they stood at this moment: what was recorded later is not there yet. */
  readonly at: Instant;
  readonly provider?: OrganisationId;
  readonly direction?: Direction;
}

/**
 * The store of the reports of one region. Every method may reject with an `MgnError`, as those of the event log; ids of commands are shared with
 * it.
 *
 * Of one provider and one kind of help the last report counts: the one with the latest `reportedAt`; of those of the same moment the one that was
 * recorded last, so that a withdrawal counts over what it withdraws; of those the one with the highest id.
 */
export interface WaitReports {
  /** Writes a report with its audit lines, or nothing. Rejects with `store-failed` for an id that is there already. */
  recordReport(batch: ReportBatch): Promise<RecordResult>;
  /** The last report of each provider about each kind of help, withdrawn ones included; in no order. */
  readLastReports(query: LastReports): Promise<readonly AvailabilityReport[]>;
  /** Everything that was ever recorded, such that of one provider and one kind of help the last one counts. */
  readReports(): Promise<readonly AvailabilityReport[]>;
}
