/**
 * The audit log: who did or saw what. Append-only, without clinical content; every line is linked to the chain of the region.
 */
import type { AuditEntry, EventLog } from '@mgn/casework';
import { and, desc, eq } from 'drizzle-orm';
import { fromJson, toJson } from '../tables/json-text.js';
import { audit } from '../tables/personal-tables.js';
import { chainAudit } from './audit-chain.js';
import { rowWriter } from './rows.js';
import type { Scope } from './scope.js';

/** Writes audit entries and links them; an id that exists already fails. The last that a transaction does: others wait behind the chain. */
export async function insertAudit(scope: Scope, entries: readonly AuditEntry[]): Promise<void> {
  const { queries, region } = scope;
  const rows = entries.map((entry) => ({
    regionId: region,
    auditId: entry.id,
    atText: entry.at,
    at: entry.at,
    actor: toJson(entry.actor),
    action: entry.action,
    outcome: entry.outcome,
    personId: entry.person,
    caseId: entry.caseId,
    stream: entry.stream,
    facts: toJson(entry.facts),
  }));
  await writeRows(queries, rows);
  await chainAudit(scope, entries);
}

const writeRows = rowWriter<typeof audit.$inferInsert>((queries, rows) => queries.insert(audit).values(rows));

/** The entries about a person or a case, or all of the region; newest first. */
export async function readAudit(
  { queries, region }: Scope,
  { person, caseId, limit }: Parameters<EventLog['readAudit']>[0],
): Promise<readonly AuditEntry[]> {
  const rows = await queries
    .select({
      id: audit.auditId,
      at: audit.atText,
      actor: audit.actor,
      action: audit.action,
      outcome: audit.outcome,
      person: audit.personId,
      caseId: audit.caseId,
      stream: audit.stream,
      facts: audit.facts,
    })
    .from(audit)
    .where(
      and(
        eq(audit.regionId, region),
        person === undefined ? undefined : eq(audit.personId, person),
        caseId === undefined ? undefined : eq(audit.caseId, caseId),
      ),
    )
    .orderBy(desc(audit.at), desc(audit.auditId))
    .limit(limit);
  return rows.map((row) => ({ ...row, actor: fromJson(row.actor), facts: fromJson(row.facts) }));
}
