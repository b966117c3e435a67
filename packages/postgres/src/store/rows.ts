/**
 * Many rows at once: a statement of PostgreSQL takes 65,535 parameters at most.
 */
import { sql } from 'drizzle-orm';
import type { Queries } from '../driver/database.js';

/** How many rows go in one statement. The widest table has fifteen columns. */
const rowsPerStatement = 1_000;

/** Statements for so many rows are kept once they are built; those for more are rare. */
const rowsOfKeptStatement = 16;

/** A statement that the query builder made: it can be run, or kept with placeholders and run with their values. */
interface RowsStatement extends PromiseLike<unknown> {
  prepare(name: string): KeptStatement;
}

interface KeptStatement {
  execute(values: Record<string, unknown>): Promise<unknown>;
}

/**
 * Writes rows with the statement that `build` makes for some of them, in order; does nothing for none. Rows have the same columns,
 * all of them given.
 */
export function rowWriter<Row extends object>(
  build: (queries: Queries, rows: Row[]) => RowsStatement,
): (queries: Queries, rows: readonly Row[]) => Promise<void> {
  const kept = new WeakMap<Queries, Map<number, KeptStatement>>();
  const keptFor = (queries: Queries, group: readonly Row[]): KeptStatement => {
    const byLength = kept.get(queries) ?? new Map<number, KeptStatement>();
    kept.set(queries, byLength);
    const known = byLength.get(group.length);
    if (known !== undefined) return known;
    const statement = build(queries, group.map(placeholdersOf)).prepare('rows');
    byLength.set(group.length, statement);
    return statement;
  };
  return async (queries, rows) => {
    for (let start = 0; start < rows.length; start += rowsPerStatement) {
      const group = rows.slice(start, start + rowsPerStatement);
      if (group.length > rowsOfKeptStatement) await build(queries, group);
      else await keptFor(queries, group).execute(valuesOf(group));
    }
  };
}

/** Ids as one parameter, for `= any(…::uuid[])`: a statement for many ids is the same as for one. */
export function idsParameter(ids: readonly string[]): string {
  return `{${ids.map((id) => JSON.stringify(id)).join(',')}}`;
}

function placeholdersOf<Row extends object>(row: Row, index: number): Row {
  const entries = Object.keys(row).map((column) => [column, sql.placeholder(nameOf(index, column))]);
  // INVARIANT: the query builder takes a placeholder for every value of a row.
  return Object.fromEntries(entries) as Row;
}

function valuesOf(rows: readonly object[]): Record<string, unknown> {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => [nameOf(index, column), value as unknown]),
    ),
  );
}

function nameOf(index: number, column: string): string {
  return `${String(index)} ${column}`;
}
