/**
 * The directory of a region as dated rows: each says how an organisation or a professional was from a moment on.
 */
import type { EntryBatch, EntryResult } from '@mgn/casework';
import type { Instant } from '@mgn/domain';
import { and, asc, desc, eq, lte, sql } from 'drizzle-orm';
import type { Database, Settled } from '../driver/database.js';
import { organisations, type DirectoryTable, type Listed } from '../tables/directory-tables.js';
import { fromJson, toJson } from '../tables/json-text.js';
import { insertAudit } from './audit-log.js';
import { claimCommand } from './handled-commands.js';
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

/** Saves organisations of a list. Waits for whoever records one at this moment, so that nobody decides on half of a list. */
export async function saveOrganisations(scope: Scope, entries: readonly Listed[], at: Instant): Promise<void> {
  await waitForOthers(scope);
  await saveEntries(scope, organisations, entries, at);
}

/** Records one organisation with its audit lines, unless the command was handled before or the address book changed since it was read. */
export function recordOrganisation(database: Database, region: string, batch: EntryBatch): Promise<EntryResult> {
  const { commandId, commandDigest, organisation, at, seen, audit, receipt } = batch;
  return database.transaction(async (queries): Promise<Settled<EntryResult>> => {
    const scope = { queries, region };
    const earlier = await claimCommand(scope, { commandId, commandDigest, receipt });
    if (earlier !== null) return { keep: false, answer: earlier };
    await waitForOthers(scope);
    const now = await readEntries(scope, organisations, undefined);
    // Both were read off the same texts, so that the same entries are the same JSON.
    if (toJson(now) !== toJson(seen)) return { keep: false, answer: { outcome: 'book-changed' } };
    await saveEntries(scope, organisations, [organisation], at);
    await insertAudit(scope, audit);
    return { keep: true, answer: { outcome: 'recorded' } };
  });
}

/** Whoever changes the organisations of a region does so alone, until the transaction ends. */
async function waitForOthers({ queries, region }: Scope): Promise<void> {
  await queries.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`mgn.organisations ${region}`}, 0))`);
}
