/**
 * The chain of the audit log of a region. Every writer of the log comes by its head, whose row stays locked until the transaction ends, so
 * that two at once are linked one after the other.
 *
 * INVARIANT: the keys of people are taken before the head, in the order of their ids, and the head is the last row that a
 * transaction waits for.
 */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { linkEntries, peopleIn, type AuditChain, type AuditEntry } from '@mgn/casework';
import { emptyChain, type ChainHead, type KeyedHash, type SubjectKeys } from '@mgn/consent/audit';
import { MgnError, type PersonId } from '@mgn/domain';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { auditChain, auditHeads, auditKeys } from '../tables/chain-tables.js';
import { rowWriter } from './rows.js';
import type { Scope } from './scope.js';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** Links lines of the log to the chain of the region. */
export async function chainAudit(scope: Scope, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const keys = await keysOf(scope, peopleIn(entries));
  const before = await lockHead(scope);
  const { lines, head } = await linkEntries(before, entries, { hash: sha256, keys });
  const { queries, region } = scope;
  await writeLines(
    queries,
    // INVARIANT: a line was made of each entry, in their order.
    entries.map(({ id }, index) => ({
      regionId: region,
      seq: before.count + index + 1,
      auditId: id,
      line: lines[index] ?? '',
    })),
  );
  await queries.update(auditHeads).set(head).where(eq(auditHeads.regionId, region));
}

const writeLines = rowWriter<typeof auditChain.$inferInsert>((queries, rows) =>
  queries.insert(auditChain).values(rows),
);

/** The head of the chain, before the first line the empty one. */
export async function readAuditHead({ queries, region }: Scope): Promise<ChainHead> {
  const [head] = await queries
    .select({ count: auditHeads.count, hash: auditHeads.hash })
    .from(auditHeads)
    .where(eq(auditHeads.regionId, region));
  return head ?? emptyChain;
}

/** Lines of the chain, in order. */
export async function readAuditLines(
  { queries, region }: Scope,
  { after, limit }: Parameters<AuditChain['readAuditLines']>[0],
): Promise<readonly string[]> {
  const rows = await queries
    .select({ line: auditChain.line })
    .from(auditChain)
    .where(and(eq(auditChain.regionId, region), gt(auditChain.seq, after)))
    .orderBy(asc(auditChain.seq))
    .limit(limit);
  return rows.map(({ line }) => line);
}

/** Forgets under which key a person stands in the chain: from now on nobody can find out which lines are theirs. */
export async function forgetAuditKey({ queries, region }: Scope, person: PersonId): Promise<void> {
  await queries.delete(auditKeys).where(and(eq(auditKeys.regionId, region), eq(auditKeys.personId, person)));
}

/** The head, locked until the transaction ends; made where there is none. */
async function lockHead({ queries, region }: Scope): Promise<ChainHead> {
  const [head] = await queries
    .insert(auditHeads)
    .values({ regionId: region, ...emptyChain })
    .onConflictDoUpdate({ target: [auditHeads.regionId], set: { regionId: region } })
    .returning({ count: auditHeads.count, hash: auditHeads.hash });
  if (head === undefined) throw new MgnError('impossible', 'an upsert gave back no row');
  return head;
}

/** The keys of these people; whoever has none gets one. */
async function keysOf({ queries, region }: Scope, people: readonly PersonId[]): Promise<SubjectKeys> {
  const keys = new Map<PersonId, string>();
  for (const personId of people.toSorted()) {
    const [row] = await queries
      .insert(auditKeys)
      .values({ regionId: region, personId, key: randomBytes(32).toString('hex') })
      .onConflictDoUpdate({
        target: [auditKeys.regionId, auditKeys.personId],
        set: { key: sql`${auditKeys.key}` },
      })
      .returning({ key: auditKeys.key });
    if (row !== undefined) keys.set(personId, row.key);
  }
  return {
    keyedHashOf: (person) => {
      const key = keys.get(person);
      return key === undefined ? null : hmacUnder(key);
    },
  };
}

function hmacUnder(key: string): KeyedHash {
  return (bytes) => createHmac('sha256', Buffer.from(key, 'hex')).update(bytes).digest();
}
