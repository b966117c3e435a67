/**
 * The checks of a store on PGlite in memory. The same checks run on PostgreSQL in `test/postgres/`, and on the log of casework that
 * needs no database in `test/memory.test.ts`.
 */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseChecks } from '../test/checks/database-checks.js';
import { directoryChecks } from '../test/checks/directory-checks.js';
import { entryChecks } from '../test/checks/entry-checks.js';
import { logChecks } from '../test/checks/log-checks.js';
import { runReadmeExample } from '../test/checks/readme-example.js';
import { batch, newStream } from '../test/checks/samples.js';
import { outboxChecks } from '../test/checks/outbox-checks.js';
import { peopleChecks } from '../test/checks/people-checks.js';
import { sessionChecks } from '../test/checks/session-checks.js';
import { subjectOn } from '../test/checks/subject.js';
import type { Database } from './driver/database.js';
import { openDatabase } from './event-log.js';
import { migrate } from './migrate.js';

describe('the store on PGlite', () => {
  let database: Database;
  const subject = subjectOn(() => database);

  beforeAll(async () => {
    database = await openDatabase('memory');
  }, 120_000);
  afterAll(() => database.close());

  logChecks(subject);
  databaseChecks(subject);
  directoryChecks(subject);
  entryChecks(subject);
  peopleChecks(subject);
  outboxChecks(subject);
  sessionChecks(subject);

  it('does not let the log of the database grow for ever', async () => {
    const checkpoint = async () => {
      const control = sql`(select redo_lsn::text as redo from pg_control_checkpoint()) as control`;
      const [row] = await database.queries.select({ redo: sql<string>`redo` }).from(control);
      return row?.redo;
    };
    const before = await checkpoint();
    await subject.store().append(batch(newStream(), 0));
    for (let transaction = 0; transaction < 200; transaction += 1) {
      await database.transaction(() => Promise.resolve({ keep: true, answer: undefined }));
    }
    expect(await checkpoint()).not.toBe(before);
  });

  it('keeps its rows when its tables are brought up to date again', async () => {
    const log = subject.store();
    const stream = newStream();
    await log.append(batch(stream, 0));
    await migrate(database);
    expect((await log.readStream(stream))?.events).toHaveLength(1);
  });
});

describe('the example of the README', () => {
  it('prints what it says', { timeout: 120_000 }, async () => {
    const { printed, promised } = await runReadmeExample();
    expect(promised).toHaveLength(4);
    expect(printed).toEqual(promised);
  });
});
