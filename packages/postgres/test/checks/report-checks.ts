import { randomUUID } from 'node:crypto';
import { AvailabilityReport, CommandId, Instant, StreamId, type OrganisationId } from '@mgn/domain';
import type { EventLog, KeptReport, ReportBatch, WaitReports } from '@mgn/casework';
import { describe, expect, it } from 'vitest';
import { thrownBy } from './answers.js';
import { auditLine, evening, morning, newOrganisation, noon } from './samples.js';
import type { Subject } from './subject.js';

const provider = newOrganisation();
const other = newOrganisation();
const [low, high] = [randomUUID(), randomUUID()].sort() as [string, string];

const reportOf = (facts: object = {}): AvailabilityReport =>
  AvailabilityReport.parse({
    provider,
    direction: 'ggz-basic',
    reportedAt: morning,
    withdrawnAt: null,
    referenceDate: '2026-11-20',
    content: { kind: 'list', waiting: 12, intakeDays: null, treatmentDays: 45 },
    registrationPause: { until: '2026-12-31' },
    ...facts,
  });

const batchOf = (report: AvailabilityReport, facts: Partial<KeptReport> = {}): ReportBatch => {
  const kept = { id: randomUUID(), recordedAt: report.withdrawnAt ?? report.reportedAt, report, ...facts };
  return {
    commandId: CommandId.parse(randomUUID()),
    commandDigest: randomUUID(),
    kept,
    audit: [auditLine()],
    receipt: {
      stream: StreamId.parse(kept.id),
      caseId: null,
      version: 1,
      state: 'report',
      eventTypes: ['availability-reported'],
      warnings: [],
    },
  };
};

/** Everything that the port of the reports promises: the same for every store. */
export function reportChecks({ store }: Subject<EventLog & WaitReports>): void {
  const recorded = async (log: WaitReports, ...reports: readonly AvailabilityReport[]) => {
    for (const report of reports) expect(await log.recordReport(batchOf(report))).toEqual({ outcome: 'recorded' });
  };
  const last = (log: WaitReports, at: Instant = evening, about: { readonly provider?: OrganisationId } = {}) =>
    log.readLastReports({ at, ...about });

  describe('the reports of providers', () => {
    it('are none at first, and come back as they were', async () => {
      const log = store();
      expect(await last(log)).toEqual([]);
      expect(await log.readReports()).toEqual([]);
      await recorded(log, reportOf());
      expect(await last(log)).toEqual([reportOf()]);
      expect(await log.readReports()).toEqual([reportOf()]);
      expect(await last(store())).toEqual([]);
    });

    it('count once per provider and kind of help: the last one, in whatever order they came', async () => {
      const log = store();
      const later = reportOf({ reportedAt: noon });
      const elsewhere = reportOf({ provider: other });
      const different = reportOf({ direction: 'ggz-specialised' });
      await recorded(log, later, reportOf(), elsewhere, different);
      expect(await last(log)).toHaveLength(3);
      expect(await last(log)).toEqual(expect.arrayContaining([later, elsewhere, different]));
      expect(await last(log, evening, { provider: other })).toEqual([elsewhere]);
      expect(await log.readLastReports({ at: evening, provider, direction: 'ggz-basic' })).toEqual([later]);
      expect(await log.readLastReports({ at: evening, direction: 'social-domain' })).toEqual([]);
      expect(await log.readReports()).toHaveLength(4);
    });

    it('are told as they stood at a moment', async () => {
      const log = store();
      const later = reportOf({ reportedAt: noon });
      const withdrawn = { ...later, withdrawnAt: evening };
      await recorded(log, reportOf(), later, withdrawn);
      expect(await last(log, Instant.parse('2026-11-23T00:00:00+01:00'))).toEqual([]);
      expect(await last(log, morning)).toEqual([reportOf()]);
      expect(await last(log, noon)).toEqual([later]);
      expect(await last(log)).toEqual([withdrawn]);
      expect(await log.readReports()).toEqual([reportOf(), later, withdrawn]);
    });

    it('of the same moment are both kept, and the one with the highest id counts', async () => {
      const log = store();
      const [one, two] = [1, 2].map((waiting) =>
        reportOf({ content: { kind: 'list', waiting, intakeDays: null, treatmentDays: null } }),
      ) as [AvailabilityReport, AvailabilityReport];
      await log.recordReport(batchOf(two, { id: high }));
      await log.recordReport(batchOf(one, { id: low }));
      expect(await last(log)).toEqual([two]);
      expect(await log.readReports()).toEqual([one, two]);
      // What is taken back does not give way to the other one.
      const withdrawn = { ...two, withdrawnAt: noon };
      await recorded(log, withdrawn);
      expect(await last(log)).toEqual([withdrawn]);
    });

    it('that come at once are all there', async () => {
      const log = store();
      const batches = Array.from({ length: 6 }, () => batchOf(reportOf()));
      expect(
        new Set((await Promise.all(batches.map((each) => log.recordReport(each)))).map(({ outcome }) => outcome)),
      ).toEqual(new Set(['recorded']));
      expect(await log.readReports()).toHaveLength(6);
      expect(await last(log)).toHaveLength(1);
    });

    it('are recorded once for one command, and its first answer is kept', async () => {
      const log = store();
      const batch = batchOf(reportOf());
      const again = { ...batch, kept: { ...batch.kept, id: randomUUID() }, audit: [auditLine()] };
      expect(await log.recordReport(batch)).toEqual({ outcome: 'recorded' });
      expect(await log.recordReport(again)).toMatchObject({ outcome: 'already-handled', receipt: batch.receipt });
      expect(await log.recordReport({ ...again, commandDigest: 'another' })).toEqual({ outcome: 'command-id-reused' });
      expect(await log.findCommand(batch.commandId)).toMatchObject({
        digest: batch.commandDigest,
        receipt: batch.receipt,
      });
      expect(await log.readReports()).toHaveLength(1);
      expect(await log.readAudit({ limit: 10 })).toHaveLength(1);
    });

    it('go in whole or not at all', async () => {
      const log = store();
      const batch = batchOf(reportOf());
      await log.recordReport(batch);
      const sameLine = { ...batchOf(reportOf({ reportedAt: noon })), audit: batch.audit };
      expect(await thrownBy(log.recordReport(sameLine))).toMatchObject({ code: 'store-failed' });
      const sameId = batchOf(reportOf({ reportedAt: noon }), { id: batch.kept.id });
      expect(await thrownBy(log.recordReport(sameId))).toMatchObject({ code: 'store-failed' });
      expect(await log.readReports()).toEqual([reportOf()]);
      expect(await log.readAudit({ limit: 10 })).toEqual(batch.audit);
      expect(await log.findCommand(sameLine.commandId)).toBeNull();
    });
  });
}
