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
import { builtOnce } from '../driver/database.js';
import { auditChain, auditHeads, auditKeys } from '../tables/chain-tables.js';
import { idsParameter, rowWriter } from './rows.js';
import type { Scope } from './scope.js';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** How often a key is made for somebody whose key is deleted at the same moment. */
const triesForKeys = 5;

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
  await moveHead(queries).execute({ region, ...head });
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
  const [there] = await selectHead(queries).execute({ region });
  if (there !== undefined) return there;
  // Of two that make it at once one waits for the other, and both find the same row.
  await queries
    .insert(auditHeads)
    .values({ regionId: region, ...emptyChain })
    .onConflictDoNothing();
  const [made] = await selectHead(queries).execute({ region });
  if (made === undefined) throw new MgnError('impossible', 'a row that was made is not there');
  return made;
}

const selectHead = builtOnce((queries) =>
  queries
    .select({ count: auditHeads.count, hash: auditHeads.hash })
    .from(auditHeads)
    .where(eq(auditHeads.regionId, sql.placeholder('region')))
    .for('update')
    .prepare('lock-head'),
);

const moveHead = builtOnce((queries) =>
  queries
    .update(auditHeads)
    .set({ count: sql`${sql.placeholder('count')}`, hash: sql`${sql.placeholder('hash')}` })
    .where(eq(auditHeads.regionId, sql.placeholder('region')))
    .prepare('move-head'),
);

/**
 * The keys of these people; whoever has none gets one.
 *
 * INVARIANT: no row of a key is locked but one that this transaction made. Whoever erases a person deletes the key behind the head, and
 * would else wait for somebody who waits for the head.
 */
async function keysOf(scope: Scope, people: readonly PersonId[]): Promise<SubjectKeys> {
  let keys = await readKeys(scope, people);
  for (let tries = 0; keys.size < people.length; tries += 1) {
    if (tries === triesForKeys)
      throw new MgnError('store-failed', 'the store refused: a key was deleted again and again');
    const without = people.filter((person) => !keys.has(person)).toSorted();
    // Somebody else may make one at the same moment: theirs counts, unless it is deleted before it is read.
    await scope.queries
      .insert(auditKeys)
      .values(without.map((personId) => ({ regionId: scope.region, personId, key: randomBytes(32).toString('hex') })))
      .onConflictDoNothing();
    keys = new Map([...keys, ...(await readKeys(scope, without))]);
  }
  return {
    keyedHashOf: (person) => {
      const key = keys.get(person);
      return key === undefined ? null : hmacUnder(key);
    },
  };
}

async function readKeys(
  { queries, region }: Scope,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  if (people.length === 0) return new Map();
  const rows = await selectKeys(queries).execute({ region, ids: idsParameter(people) });
  return new Map(rows.map(({ person, key }) => [person, key]));
}

const selectKeys = builtOnce((queries) =>
  queries
    .select({ person: auditKeys.personId, key: auditKeys.key })
    .from(auditKeys)
    .where(
      and(
        eq(auditKeys.regionId, sql.placeholder('region')),
        sql`${auditKeys.personId} = any(${sql.placeholder('ids')}::uuid[])`,
      ),
    )
    .prepare('audit-keys'),
);

function hmacUnder(key: string): KeyedHash {
  return (bytes) => createHmac('sha256', Buffer.from(key, 'hex')).update(bytes).digest();
}
