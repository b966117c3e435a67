/**
 * Brings the tables of a database up to date: the numbered SQL files of `migrations/`, each once, each in one transaction.
 *
 * Processes that start at once wait for each other on the row that a migration writes first: its key is unique, so the second
 * finds it there and goes on. No lock outlives a process.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { MgnError } from '@mgn/domain';
import { sql } from 'drizzle-orm';
import type { Database, Queries } from './driver/database.js';
import { findDriverError } from './driver/driver-error.js';
import { migrations } from './tables/migration-table.js';

/** One file: `0001-first-tables.sql` has number 1. */
interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

const folder = new URL('../migrations/', import.meta.url);

/** The schema and the record of what was applied; two processes that make them at once get one of these refusals. */
const madeByAnother: ReadonlySet<string> = new Set(['23505', '42P06', '42P07', 'XX000', '40001']);
const foundation = [
  'create schema if not exists mgn',
  `create table if not exists mgn.migrations (
    number integer not null primary key,
    name text not null,
    applied_at timestamptz not null default now()
  )`,
];

/**
 * Applies what the database has not had yet, in the order of the numbers; one with a lower number than was had before too. Asks for no rights
 * but reading when nothing is new.
 *
 * Throws `store-is-newer` when the database has had a migration that this program does not know.
 */
export async function migrate(database: Database): Promise<void> {
  const known = readMigrations();
  await layFoundation(database);
  const applied = await database.queries.select({ number: migrations.number }).from(migrations);
  const had = new Set(applied.map(({ number }) => number));
  const newest = Math.max(0, ...had);
  if (newest > (known.at(-1)?.number ?? 0)) {
    throw new MgnError(
      'store-is-newer',
      `the store was written by a newer version: it has migration ${newest}; update the program`,
    );
  }
  for (const migration of known.filter(({ number }) => !had.has(number))) await apply(database, migration);
}

async function layFoundation(database: Database): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    if (await hasFoundation(database.queries)) return;
    try {
      await database.transaction(async (queries) => {
        for (const statement of foundation) await queries.execute(sql.raw(statement));
        return { keep: true, answer: undefined };
      });
    } catch (thrown) {
      if (!madeByAnother.has(findDriverError(thrown)?.sqlState ?? '')) throw thrown;
    }
  }
}

async function hasFoundation(queries: Queries): Promise<boolean> {
  const [found] = await queries
    .select({ table: sql<string | null>`found` })
    .from(sql`(select to_regclass('mgn.migrations')::text as found) as looked_up`);
  return found !== undefined && found.table !== null;
}

async function apply(database: Database, { number, name, statements }: Migration): Promise<void> {
  await database.transaction(async (queries) => {
    const ours = await queries
      .insert(migrations)
      .values({ number, name })
      .onConflictDoNothing()
      .returning({ number: migrations.number });
    if (ours.length === 0) return { keep: false, answer: undefined };
    for (const statement of statements) await queries.execute(sql.raw(statement));
    return { keep: true, answer: undefined };
  });
}

/** The migrations of this package in order. Statements end with a semicolon at the end of a line. */
function readMigrations(): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => /^[0-9]{4}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file) => ({
      number: Number(file.slice(0, 4)),
      name: file.slice(5, -4),
      statements: readFileSync(new URL(file, folder), 'utf8').split(/;\s*$/mu).filter(isStatement),
    }));
}

function isStatement(text: string): boolean {
  return text.split('\n').some((line) => line.trim() !== '' && !line.startsWith('--'));
}
