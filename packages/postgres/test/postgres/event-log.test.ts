/**
 * The checks of a store on a real PostgreSQL: the same as on PGlite, and what only a server has.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import type { Database } from '../../src/driver/database.js';
import { openDatabase } from '../../src/event-log.js';
import { eventLog } from '../../src/index.js';
import { thrownBy } from '../checks/answers.js';
import { databaseChecks } from '../checks/database-checks.js';
import { directoryChecks } from '../checks/directory-checks.js';
import { entryChecks } from '../checks/entry-checks.js';
import { logChecks } from '../checks/log-checks.js';
import { batch, newStream } from '../checks/samples.js';
import { outboxChecks } from '../checks/outbox-checks.js';
import { peopleChecks } from '../checks/people-checks.js';
import { sessionChecks } from '../checks/session-checks.js';
import { subjectOn } from '../checks/subject.js';
import { scratchDatabase, serverUrl, type ScratchDatabase } from './server.js';

describe.skipIf(serverUrl === null)('the store on PostgreSQL', () => {
  let scratch: ScratchDatabase;
  let database: Database;
  const subject = subjectOn(() => database);

  beforeAll(async () => {
    scratch = await scratchDatabase();
    database = await openDatabase(scratch.url);
  });
  afterAll(async () => {
    await database.close();
    await scratch.drop();
  });

  logChecks(subject);
  databaseChecks(subject);
  directoryChecks(subject);
  entryChecks(subject);
  peopleChecks(subject);
  outboxChecks(subject);
  sessionChecks(subject);

  describe('a connection that is lost', () => {
    const breakAll = () =>
      scratch.onServer(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${scratch.name}' and pid <> pg_backend_pid()`,
      );

    it('while nothing runs on it is replaced, however many are lost at once', async () => {
      const log = subject.store();
      const streams = [newStream(), newStream(), newStream(), newStream()];
      for (let version = 0; version < 3; version += 1) {
        const appended = await Promise.all(streams.map((stream) => log.append(batch(stream, version))));
        expect(appended.map(({ outcome }) => outcome)).toEqual(streams.map(() => 'appended'));
        await breakAll();
        const read = await Promise.all(streams.map((stream) => log.readStream(stream)));
        expect(read.map((stream) => stream?.events.length)).toEqual(streams.map(() => version + 1));
        await breakAll();
      }
    });

    it('in the middle of a transaction undoes it, and tells no more than that', async () => {
      const stream = newStream();
      const thrown = await thrownBy(
        database.transaction(async (queries) => {
          await breakAll();
          await queries.execute(sql`select 1`);
          return { keep: true, answer: undefined };
        }),
      );
      expect(thrown.message).not.toContain(scratch.name);
      expect((await subject.store().append(batch(stream, 0))).outcome).toBe('appended');
    });
  });

  describe('a transaction', () => {
    const settings = (name: string) => sql`(select current_setting(${name}) as value) as settings`;

    it('sees what others commit, whatever the server is set to, and is ended when its process falls silent', async () => {
      await scratch.onServer(`alter database ${scratch.name} set default_transaction_isolation = 'serializable'`);
      const other = await openDatabase(scratch.url);
      const values = await other.transaction(async (queries) => {
        const read = async (name: string) =>
          (await queries.select({ value: sql<string>`value` }).from(settings(name)))[0]?.value;
        const isolation = await read('transaction_isolation');
        return { keep: false, answer: [isolation, await read('idle_in_transaction_session_timeout')] };
      });
      expect(values).toEqual(['read committed', '30s']);
      await other.close();
      await scratch.onServer(`alter database ${scratch.name} reset default_transaction_isolation`);
    });
  });

  describe('a server that cannot be reached', () => {
    it.each([
      ['is not there', 'postgres://someone:geheim@127.0.0.1:1/mgn'],
      ['has no such database', () => Object.assign(new URL(scratch.url), { pathname: '/no_such_database' }).href],
      ['knows no such user', () => Object.assign(new URL(scratch.url), { username: 'no_such_user' }).href],
    ])('because it %s is `store-unavailable`, without the address', async (_, url) => {
      const address = typeof url === 'string' ? url : url();
      const thrown = await thrownBy(eventLog(address, { region: 'rivierenrand' }));
      expect(thrown).toMatchObject({ name: 'MgnError', code: 'store-unavailable' });
      expect(thrown.cause).toBeUndefined();
      expect(`${thrown.message} ${String(thrown.stack)}`).not.toMatch(/geheim|someone|127\.0\.0\.1:|no_such/);
    });
  });

  it('says so after it is closed, and can be closed twice', async () => {
    const log = await eventLog(scratch.url, { region: 'rivierenrand', maxConnections: 2 });
    await log.close();
    await log.close();
    await expect(log.append(batch(newStream(), 0))).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(log.readStream(newStream())).rejects.toMatchObject({ code: 'store-unavailable' });
  });
});
