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

/** Opens a pool on a `postgres://` address; connects at the first statement. */
export function openServerDatabase(address: string, maxConnections: number): Database {
  const pool = new Pool({
    connectionString: address,
    max: maxConnections,
    connectionTimeoutMillis: connectionTimeoutMs,
    keepAlive: true,
    application_name: 'mgn',
  });
  // A connection that breaks while nothing runs on it is replaced; if the server is gone, the next statement says so.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));

  let closing: Promise<void> | null = null;
  return {
    queries: queriesOver(statementsOn(pool)),
    transaction: (work) => inTransaction(pool, work),
    close: () => (closing ??= pool.end()),
  };
}

async function inTransaction<Answer>(
  pool: Pool,
  work: (queries: Queries) => Promise<Settled<Answer>>,
): Promise<Answer> {
  const client = await pool.connect().catch(asDriverError);
  let broken = false;
  try {
    await end(client, 'begin isolation level read committed read write');
    const { keep, answer } = await work(queriesOver(statementsOn(client)));
    await end(client, keep ? 'commit' : 'rollback');
    return answer;
  } catch (thrown) {
    await client.query('rollback').catch(() => (broken = true));
    throw thrown;
  } finally {
    client.release(broken);
  }
}

/** Begins or ends a transaction. A `commit` of a transaction in which a statement failed is answered with ROLLBACK. */
async function end(client: PoolClient, statement: string): Promise<void> {
  const { command } = await client.query(statement).catch(asDriverError);
  if (statement === 'commit' && command !== 'COMMIT') throw new DriverError('25P02', null);
}

function statementsOn(connection: Pool | PoolClient): RunStatement {
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
