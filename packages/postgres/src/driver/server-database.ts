/**
 * PostgreSQL over the network, through a pool of connections.
 */
import { Pool, type PoolClient } from 'pg';
import { columnParserOf } from './column-parsers.js';
import { queriesOver, type Database, type Queries, type RunStatement, type Settled } from './database.js';
import { asDriverError, DriverError } from './driver-error.js';

const types = { getTypeParser: columnParserOf };

/** How long a call waits for a free or a new connection, in milliseconds. */
const connectionTimeoutMs = 10_000;

/**
 * A transaction of a process that is frozen or cut off holds its rows, and everyone waits; after this long without a word the
 * server ends it.
 */
const begin = `begin isolation level read committed read write;
  set local idle_in_transaction_session_timeout = '30s'`;

/** Opens a pool on a `postgres://` address; connects at the first statement. */
export function openServerDatabase(address: string, maxConnections: number): Database {
  const pool = new Pool({
    connectionString: address,
    max: maxConnections,
    connectionTimeoutMillis: connectionTimeoutMs,
    keepAlive: true,
    application_name: 'mgn',
  });
  // A connection that breaks while nothing runs on it is replaced: by the pool when it hears of it, by `firstOn` before that.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));

  let closing: Promise<void> | null = null;
  return {
    queries: queriesOver(async (text, values) => {
      const { client, answer } = await firstOn(pool, (free) => statementsOn(free)(text, values));
      client.release();
      return answer;
    }),
    transaction: (work) => inTransaction(pool, work),
    close: () => (closing ??= pool.end()),
  };
}

/** A connection, and what the first statement on it was answered. */
interface Begun<Answer> {
  readonly client: PoolClient;
  readonly answer: Answer;
}

/**
 * Runs a first statement, one that writes nothing, on a free connection. The pool may lend one that was lost just before, all of
 * them after the server was restarted; each is dropped for the next, until one is new.
 */
async function firstOn<Answer>(pool: Pool, first: (client: PoolClient) => Promise<Answer>): Promise<Begun<Answer>> {
  for (let left = pool.totalCount; ; left -= 1) {
    const client = await pool.connect().catch(asDriverError);
    try {
      return { client, answer: await first(client) };
    } catch (thrown) {
      const lost = isLost(thrown);
      client.release(lost);
      if (!lost || left <= 0) throw thrown;
    }
  }
}

/** No answer at all, or the server ended the connection. */
function isLost(thrown: unknown): boolean {
  const { sqlState } = thrown as DriverError;
  return sqlState === null || /^(08...|57P0[123])$/.test(sqlState);
}

async function inTransaction<Answer>(
  pool: Pool,
  work: (queries: Queries) => Promise<Settled<Answer>>,
): Promise<Answer> {
  const { client } = await firstOn(pool, (free) => free.query(begin).catch(asDriverError));
  let broken = false;
  try {
    const { keep, answer } = await work(queriesOn(client));
    await (keep ? commit(client) : client.query('rollback').catch(asDriverError));
    return answer;
  } catch (thrown) {
    await client.query('rollback').catch(() => (broken = true));
    throw thrown;
  } finally {
    client.release(broken);
  }
}

/** A `commit` of a transaction in which a statement failed is answered with ROLLBACK. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('commit').catch(asDriverError);
  if (command !== 'COMMIT') throw new DriverError('25P02', null);
}

const known = new WeakMap<PoolClient, Queries>();

/** The query builder of a connection, which keeps what it has built. */
function queriesOn(client: PoolClient): Queries {
  const queries = known.get(client) ?? queriesOver(statementsOn(client));
  known.set(client, queries);
  return queries;
}

function statementsOn(connection: PoolClient): RunStatement {
  return async (text, values) => {
    try {
      return (await connection.query<unknown[]>({ text, values, rowMode: 'array', types })).rows;
    } catch (thrown) {
      return asDriverError(thrown);
    }
  };
}

function ignore(): void {
  // Nothing to do: see where it is used.
}
