/**
 * What the rest of this package needs of a database, so that PostgreSQL and PGlite are the same to it: statements, and
 * transactions that are kept or dropped.
 */
import { drizzle, type PgRemoteDatabase } from 'drizzle-orm/pg-proxy';

/** The query builder; it writes the same SQL for both drivers. One of them lives as long as its connection. */
export type Queries = PgRemoteDatabase;

/** Runs one statement. Rows are arrays in the order of the columns; a failure is a {@link DriverError}. */
export type RunStatement = (statement: string, parameters: unknown[]) => Promise<unknown[][]>;

/** The end of a transaction: its answer, and whether what it wrote is kept. */
export interface Settled<Answer> {
  readonly keep: boolean;
  readonly answer: Answer;
}

/** An open database. */
export interface Database {
  /** Statements outside a transaction, each by itself. */
  readonly queries: Queries;
  /** Runs `work` in one transaction (read committed) and commits when it says `keep`; otherwise, and when it throws, nothing is written. */
  transaction<Answer>(work: (queries: Queries) => Promise<Settled<Answer>>): Promise<Answer>;
  /** Waits for what is running and closes; afterwards every call fails. */
  close(): Promise<void>;
}

/** The query builder over one way to run statements. */
export function queriesOver(run: RunStatement): Queries {
  return drizzle(async (statement, parameters) => ({ rows: await run(statement, parameters) }));
}

/** A query with placeholders that is built once for each connection: building one takes longer than running it. */
export function builtOnce<Query>(build: (queries: Queries) => Query): (queries: Queries) => Query {
  const built = new WeakMap<Queries, Query>();
  return (queries) => {
    const known = built.get(queries);
    if (known !== undefined) return known;
    const query = build(queries);
    built.set(queries, query);
    return query;
  };
}
