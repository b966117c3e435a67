/**
 * The directory of a region as dated rows: each says how an organisation or a professional was from a moment on.
 */
import type { Instant } from '@mgn/domain';
import { and, asc, desc, eq, lte, sql } from 'drizzle-orm';
import type { DirectoryTable, Listed } from '../tables/directory-tables.js';
import { fromJson, toJson } from '../tables/json-text.js';
import { rowWriter } from './rows.js';
import type { Scope } from './scope.js';

/**
 * The entries of a table in order of their id: as they stood at `at`, or the newest of each.
 *
 * INVARIANT: the caller names what the table holds; {@link saveEntries} wrote nothing else in it.
 */
export async function readEntries<Entry extends Listed>(
  { queries, region }: Scope,
  table: DirectoryTable,
  at: Instant | undefined,
): Promise<readonly Entry[]> {
  const rows = await queries
    .selectDistinctOn([table.id], { details: table.details })
    .from(table)
    .where(and(eq(table.regionId, region), at === undefined ? undefined : lte(table.validFrom, at)))
    .orderBy(asc(table.id), desc(table.validFrom));
  return rows.map(({ details }) => fromJson(details) as Entry);
}

/** Writes a row from `at` on for every entry that is not already so at that moment. */
export async function saveEntries(
  scope: Scope,
  table: DirectoryTable,
  entries: readonly Listed[],
  at: Instant,
): Promise<void> {
  const { queries, region } = scope;
  const now = new Map((await readEntries(scope, table, at)).map((entry) => [entry.id, toJson(entry)]));
  // One row per entry, the last one given: a statement cannot write a row twice.
  const last = new Map(entries.map((entry) => [entry.id, toJson(entry)]));
  const rows = [...last]
    .filter(([id, details]) => now.get(id) !== details)
    .map(([id, details]) => ({ regionId: region, id, validFrom: at, validFromText: at, details }));
  const write = rowWriter<(typeof rows)[number]>((on, group) =>
    on
      .insert(table)
      .values(group)
      .onConflictDoUpdate({
        target: [table.regionId, table.id, table.validFrom],
        set: { details: sql`excluded.details`, validFromText: sql`excluded.valid_from_text` },
      }),
  );
  await write(queries, rows);
}
