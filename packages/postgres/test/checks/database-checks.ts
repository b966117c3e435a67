import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { StreamId } from '@mgn/domain';
import { events } from '../../src/tables/event-tables.js';
import { toJson } from '../../src/tables/json-text.js';
import { audit } from '../../src/tables/personal-tables.js';
import { thrownBy } from './answers.js';
import { auditLine, batch, event, morning, newStream, noon } from './samples.js';
import { newRegion, type DatabaseSubject } from './subject.js';

/** What only a database can go wrong in. */
export function databaseChecks({ store, database }: DatabaseSubject): void {
  describe('an append to a database', () => {
    it('of an event that stands there without its stream is a conflict, not a failure', async () => {
      const region = newRegion();
      const stream = newStream();
      const stray = event(stream, 1);
      await database()
        .queries.insert(events)
        .values({
          regionId: region,
          stream,
          version: 1,
          eventId: stray.id,
          type: stray.type,
          schemaVersion: 1,
          atText: stray.at,
          at: stray.at,
          actor: toJson(stray.actor),
          profileId: 'rivierenrand',
          profileVersion: 1,
          ruleIds: toJson([]),
          data: toJson({}),
        });
      expect(await store(region).append(batch(stream, 0))).toEqual({
        outcome: 'version-conflict',
        stream,
        actualVersion: 1,
      });
    });
  });

  describe('a line of the audit log from before there was a chain', () => {
    it('is read as ever and has no number: the chain begins behind it', async () => {
      const region = newRegion();
      const before = auditLine({ at: morning });
      await database()
        .queries.insert(audit)
        .values({
          regionId: region,
          auditId: before.id,
          atText: before.at,
          at: before.at,
          actor: toJson(before.actor),
          action: before.action,
          outcome: before.outcome,
          personId: null,
          caseId: null,
          stream: null,
          facts: toJson(before.facts),
        });
      const log = store(region);
      const after = auditLine({ at: noon });
      await log.appendAudit([after]);
      expect(await log.readAudit({ limit: 10 })).toEqual([after, before]);
      const lines = await log.readAuditLines({ after: 0, limit: 10 });
      expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ id: after.id, seq: 1 }]);
    });
  });

  describe('a failure of a database', () => {
    it('that was hidden from the transaction is not taken for written', async () => {
      const hidden = database().transaction(async (queries) => {
        await queries.execute(sql`select 1 / 0`).catch(() => undefined);
        return { keep: true, answer: 'written' };
      });
      expect(await thrownBy(hidden)).toMatchObject({ sqlState: '25P02' });
    });

    it('of an id that is no UUID tells nothing of it', async () => {
      const thrown = await thrownBy(store().readStream('Noor Verzonnen' as StreamId));
      expect(thrown).toMatchObject({ name: 'MgnError', code: 'store-failed' });
      expect(`${thrown.message} ${String(thrown.stack)} ${JSON.stringify(thrown)}`).not.toContain('Noor');
    });
  });
}
