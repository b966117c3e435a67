/**
 * What the migrations make of rows that an earlier version wrote.
 */
import { PGlite } from '@electric-sql/pglite';
import { readdirSync, readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from './event-log.js';
import { migrate } from './migrate.js';
import { migrations } from './tables/migration-table.js';

const folder = new URL('../migrations/', import.meta.url);
const files = readdirSync(folder).sort();
const [first, ...later] = files.map((file) => readFileSync(new URL(file, folder), 'utf8'));

const person = '00000000-0000-4000-8000-000000000001';
const requester = '00000000-0000-4000-8000-000000000002';
const sent = '00000000-0000-4000-8000-00000000000a';
const kept = '00000000-0000-4000-8000-00000000000b';
const next = { what: 'pick-up', role: 'network-coordinator', organisation: null, by: '2026-11-24' };

describe('rows of the first version', () => {
  let database: PGlite;
  beforeAll(async () => {
    database = await PGlite.create();
    await database.exec('create schema mgn');
    await database.exec(first ?? '');
    await database.query('insert into mgn.persons (region_id, person_id, details) values ($1, $2, $3)', [
      'somewhere',
      person,
      { name: { text: 'Noor Verzonnen' }, birthDate: '1990-05', bsn: null },
    ]);
    const happened = [
      [sent, 1, 'conversation-prepared', next],
      [sent, 2, 'conversation-requested', next],
      [kept, 1, 'conversation-prepared', null],
    ] as const;
    for (const [stream, version, type, due] of happened) {
      await database.query(
        `insert into mgn.events (region_id, stream, version, event_id, type, schema_version, at_text, at, actor, profile_id,
          profile_version, rule_ids, data)
         values ('somewhere', $1, $2, gen_random_uuid(), $3, 1, '', now(), '{}', 'somewhere', 1, '[]', '{}')`,
        [stream, version, type],
      );
      await database.query(
        `insert into mgn.summaries (region_id, stream, version, case_number, state, ended, person_id, involved, changed_at, summary)
         values ('somewhere', $1, $2, 'VG-' || $1::uuid, 'draft', false, $3, array[$5]::uuid[], now(), $4)
         on conflict (region_id, stream) do nothing`,
        [stream, version, person, { stream, next: due }, requester],
      );
    }
    for (const migration of later) await database.exec(migration);
  }, 120_000);
  afterAll(() => database.close());

  it('say whether the process was ever sent, who asked, and whose turn it is', async () => {
    const { rows } = await database.query('select sent, summary from mgn.summaries order by stream');
    expect(rows).toEqual([
      { sent: true, summary: { stream: sent, next, sent: true, requester, turns: [next] } },
      { sent: false, summary: { stream: kept, next: null, sent: false, requester, turns: [] } },
    ]);
  });

  it('say by what a person is recognised', async () => {
    const { rows } = await database.query('select birth_date, bsn from mgn.persons');
    expect(rows).toEqual([{ birth_date: '1990-05', bsn: null }]);
  });
});

describe('a database that had a later migration before an earlier one', () => {
  it('gets the one that it misses, once', { timeout: 120_000 }, async () => {
    const database = await openDatabase('memory');
    const numbers = async () =>
      (await database.queries.select({ number: migrations.number }).from(migrations)).map(({ number }) => number);
    const complete = (await numbers()).toSorted();
    // This one can be carried out again.
    await database.queries.delete(migrations).where(eq(migrations.number, 5));
    expect(await numbers()).not.toContain(5);
    await migrate(database);
    await migrate(database);
    expect((await numbers()).toSorted()).toEqual(complete);
    await database.close();
  });
});
