import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { StreamId } from '@mgn/domain';
import { events } from '../../src/tables/event-tables.js';
import { toJson } from '../../src/tables/json-text.js';
import { thrownBy } from './answers.js';
import { batch, event, newStream } from './samples.js';
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
