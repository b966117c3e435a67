/**
 * The outbox: written with what a command leads to, taken by whoever sends.
 */
import {
  notGathered,
  type Notice,
  type NoticeResult,
  type NoticeTally,
  type OutboxEntry,
  type TakenNotice,
} from '@mgn/casework';
import { MgnError, type Instant, type PersonId } from '@mgn/domain';
import { and, asc, count, desc, eq, gte, inArray, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import { outbox } from '../tables/notice-tables.js';
import { rowWriter } from './rows.js';
import type { Scope } from './scope.js';

/**
 * Writes notices, except those that a notice which waits tells of; an id that exists already fails. In a transaction: the notice that waits is
 * locked until what it tells of is written, so that nobody sends it too early. One that somebody is taking is passed by.
 */
export async function insertNotices({ queries, region }: Scope, given: readonly Notice[]): Promise<void> {
  if (given.length === 0) return;
  const organisations = given.flatMap(({ recipient }) =>
    recipient.kind === 'organisation' ? [recipient.organisation] : [],
  );
  const people = given.flatMap(({ recipient }) => (recipient.kind === 'person' ? [recipient.person] : []));
  const waiting = await queries
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.regionId, region),
        eq(outbox.state, 'waiting'),
        eq(outbox.attempts, 0),
        or(
          organisations.length > 0 ? inArray(outbox.organisationId, organisations) : undefined,
          people.length > 0 ? inArray(outbox.personId, people) : undefined,
        ),
      ),
    )
    .for('update', { skipLocked: true });
  const rows = notGathered(given, waiting.map(entryOf)).map(({ id, recipient, kind, process, path, at }) => ({
    regionId: region,
    noticeId: id,
    personId: recipient.kind === 'person' ? recipient.person : null,
    organisationId: recipient.kind === 'organisation' ? recipient.organisation : null,
    kind,
    process,
    path,
    atText: at,
    at,
    state: 'waiting' as const,
    attempts: 0,
    nextAttemptText: at,
    nextAttemptAt: at,
    stateAtText: at,
  }));
  await writeNotices(queries, rows);
}

const writeNotices = rowWriter<typeof outbox.$inferInsert>((queries, rows) => queries.insert(outbox).values(rows));

/** Nothing that waits for these people is sent any more. */
export async function suppressNotices(
  { queries, region }: Scope,
  persons: readonly PersonId[],
  at: Instant | undefined,
): Promise<void> {
  if (persons.length === 0 || at === undefined) return;
  await queries
    .update(outbox)
    .set({ state: 'suppressed', nextAttemptText: null, nextAttemptAt: null, stateAtText: at })
    .where(and(eq(outbox.regionId, region), inArray(outbox.personId, [...persons]), eq(outbox.state, 'waiting')));
}

/**
 * Takes notices whose time has come. In a transaction: the rows are locked while they are chosen, and whoever finds them locked passes them
 * by and takes others.
 */
export async function claimNotices(
  { queries, region }: Scope,
  { at, until, limit }: { readonly at: Instant; readonly until: Instant; readonly limit: number },
): Promise<readonly OutboxEntry[]> {
  const due = await queries
    .select({ id: outbox.noticeId })
    .from(outbox)
    .where(and(eq(outbox.regionId, region), lte(outbox.nextAttemptAt, at)))
    .orderBy(asc(outbox.nextAttemptAt), asc(outbox.noticeId))
    .limit(limit)
    .for('update', { skipLocked: true });
  if (due.length === 0) return [];
  const ids = due.map(({ id }) => id);
  const taken = await queries
    .update(outbox)
    .set({ attempts: sql`${outbox.attempts} + 1`, nextAttemptText: until, nextAttemptAt: until })
    .where(and(eq(outbox.regionId, region), inArray(outbox.noticeId, ids)))
    .returning();
  const entries = new Map(taken.map((row) => [row.noticeId, entryOf(row)]));
  return ids.flatMap((id) => entries.get(id) ?? []);
}

/** Writes what became of a notice; false where somebody else took it since. */
export async function settleNotice(
  { queries, region }: Scope,
  { id, attempts }: TakenNotice,
  result: NoticeResult,
): Promise<boolean> {
  const nextAttempt = result.state === 'waiting' ? result.nextAttempt : null;
  const settled = await queries
    .update(outbox)
    .set({
      state: result.state,
      code: 'code' in result ? result.code : null,
      nextAttemptText: nextAttempt,
      nextAttemptAt: nextAttempt,
      stateAtText: result.at,
    })
    .where(and(isNotice(region, id), eq(outbox.attempts, attempts), eq(outbox.state, 'waiting')))
    .returning({ id: outbox.noticeId });
  return settled.length > 0;
}

/** Notices, newest first. */
export async function listNotices(
  { queries, region }: Scope,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly OutboxEntry[]> {
  const rows = await queries
    .select()
    .from(outbox)
    .where(eq(outbox.regionId, region))
    .orderBy(desc(outbox.at), asc(outbox.noticeId))
    .limit(limit)
    .offset(offset);
  return rows.map(entryOf);
}

/** How many notices since a moment are in which state. */
export async function tallyNotices({ queries, region }: Scope, since: Instant): Promise<readonly NoticeTally[]> {
  const rows = await queries
    .select({ state: outbox.state, code: outbox.code, organisation: outbox.organisationId, count: count() })
    .from(outbox)
    .where(and(eq(outbox.regionId, region), gte(outbox.at, since)))
    .groupBy(outbox.state, outbox.code, outbox.organisationId);
  return rows;
}

/** Removes what is older. */
export async function forgetNotices({ queries, region }: Scope, before: Instant): Promise<void> {
  await queries.delete(outbox).where(and(eq(outbox.regionId, region), lt(outbox.at, before)));
}

/** Removes what was written for a person. */
export async function eraseNotices({ queries, region }: Scope, person: PersonId): Promise<void> {
  await queries.delete(outbox).where(and(eq(outbox.regionId, region), eq(outbox.personId, person)));
}

function entryOf(row: typeof outbox.$inferSelect): OutboxEntry {
  const { personId, organisationId, kind, process, path, state, attempts, code } = row;
  return {
    id: row.noticeId,
    recipient:
      personId === null
        ? { kind: 'organisation', organisation: organisationId ?? missing() }
        : { kind: 'person', person: personId },
    kind,
    process,
    path,
    at: row.atText,
    state,
    attempts,
    nextAttempt: row.nextAttemptText,
    code,
    stateAt: row.stateAtText,
  };
}

/** INVARIANT: the table checks that somebody is told. */
function missing(): never {
  throw new MgnError('impossible', 'a notice for nobody');
}

function isNotice(region: string, id: string): SQL | undefined {
  return and(eq(outbox.regionId, region), eq(outbox.noticeId, id));
}
