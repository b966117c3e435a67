/**
 * Makes two processes write at the same moment, not one shortly after the other: nobody can write until both have decided.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** A connection that can hold up the writes of all others. */
export interface HeldWrites {
  /**
   * Starts all of it at once, and lets the first write begin when as many writes wait as were started. Everybody has then read the same
   * version. What was answered before that, without writing, holds nobody up.
   */
  together<Answer>(started: readonly (() => Promise<Answer>)[]): Promise<readonly Answer[]>;
  close(): Promise<void>;
}

/** Where every append begins: the table of the commands that were carried out. Reading it stays possible. */
const hold = 'begin; lock table mgn.commands in exclusive mode';
const waiting = `select count(*)::int as count from pg_locks
  where relation = 'mgn.commands'::regclass and not granted
    and database = (select oid from pg_database where datname = current_database())`;

/** Connects; the tables have to be there. */
export async function holdWrites(databaseUrl: string): Promise<HeldWrites> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const waiters = async (): Promise<number> => (await client.query<{ count: number }>(waiting)).rows[0]?.count ?? 0;
  return {
    together: async (started) => {
      await client.query(hold);
      let answered = 0;
      const answers = started.map(async (start) => {
        try {
          return await start();
        } finally {
          answered += 1;
        }
      });
      try {
        while ((await waiters()) + answered < started.length) await pause(5);
      } finally {
        await client.query('commit');
      }
      return Promise.all(answers);
    },
    close: () => client.end(),
  };
}
