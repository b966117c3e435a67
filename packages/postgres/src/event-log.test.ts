/**
 * The checks of a store on PGlite in memory. The same checks run on PostgreSQL in `test/postgres/`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendChecks } from '../test/checks/append-checks.js';
import { directoryChecks } from '../test/checks/directory-checks.js';
import { readingChecks } from '../test/checks/reading-checks.js';
import { batch, newStream } from '../test/checks/samples.js';
import { subjectOn } from '../test/checks/subject.js';
import { summaryChecks } from '../test/checks/summary-checks.js';
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

  appendChecks(subject);
  readingChecks(subject);
  summaryChecks(subject);
  directoryChecks(subject);

  it('keeps its rows when its tables are brought up to date again', async () => {
    const log = subject.store();
    const stream = newStream();
    await log.append(batch(stream, 0));
    await migrate(database);
    expect((await log.readStream(stream))?.events).toHaveLength(1);
  });
});
