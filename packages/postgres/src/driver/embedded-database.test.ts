import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Queries } from './database.js';
import { openEmbeddedDatabase } from './embedded-database.js';

/** What a statement with one parameter gives back. */
const read = async (queries: Queries, value: unknown, type = 'text', column = 'value') => {
  const answers = sql`(select ${value}::${sql.raw(type)} as ${sql.raw(column)}) as answers`;
  return (await queries.select({ value: sql<unknown>`${sql.raw(column)}` }).from(answers))[0]?.value;
};

describe('the embedded database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openEmbeddedDatabase(null);
  }, 120_000);
  afterAll(() => database.close());

  it.each([
    ['text', 'a, "b" {c} \\ \n é', 'a, "b" {c} \\ \n é'],
    ['text', '', ''],
    ['text', null, null],
    ['integer', 12, 12],
    ['integer', -1, -1],
    ['bigint', 9_007_199_254_740_991, 9_007_199_254_740_991],
    ['boolean', true, true],
    ['boolean', false, false],
    ['json', '{"z":1, "a":[null]}', '{"z":1, "a":[null]}'],
  ])('takes and gives a %s', async (type, given, expected) => {
    expect(await read(database.queries, given, type)).toBe(expected);
    expect(await read(database.queries, given, type)).toBe(expected);
  });

  it('runs the same statement with other values, and more different statements than it keeps', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let column = 0; column < 250; column += 1) {
        const value = `${String(round)}-${String(column)}`;
        expect(await read(database.queries, value, 'text', `value${String(column)}`)).toBe(value);
      }
    }
  });

  it('goes on after a statement that failed, when it is prepared and when it runs', async () => {
    await expect(database.queries.execute(sql`select * from nowhere`)).rejects.toThrow();
    await expect(read(database.queries, 'x', 'integer')).rejects.toThrow();
    expect(await read(database.queries, '7', 'integer')).toBe(7);
  });

  it('lets nobody in between while a transaction runs, and goes on after it', async () => {
    await database.queries.execute(sql`create table turns (what text)`);
    const done: string[] = [];
    const transaction = database.transaction(async (queries) => {
      await queries.execute(sql`insert into turns values ('first')`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      done.push('transaction');
      return { keep: false, answer: undefined };
    });
    const after = read(database.queries, 'x').then(() => done.push('statement'));
    await Promise.all([transaction, after]);
    expect(done).toEqual(['transaction', 'statement']);
    expect(await database.queries.select({ what: sql`what` }).from(sql`turns`)).toEqual([]);
  });

  it('ends every call after it is closed', async () => {
    const other = await openEmbeddedDatabase(null);
    const before = other.transaction(async (queries) => ({ keep: true, answer: await read(queries, 'asked before') }));
    await Promise.all([other.close(), other.close()]);
    expect(await before).toBe('asked before');
    await expect(read(other.queries, 'x')).rejects.toMatchObject({ cause: { sqlState: null } });
    const transaction = other.transaction(() => Promise.resolve({ keep: true, answer: undefined }));
    await expect(transaction).rejects.toMatchObject({ sqlState: null });
  }, 120_000);
});
