/**
 * The summaries: the read model of the lists. Written with the events that they sum up; a newer one is never overwritten by
 * an older one.
 */
import type { NewSummary, ProcessSummary, SummaryQuery } from '@mgn/casework';
import { MgnError } from '@mgn/domain';
import { and, asc, count, desc, eq, gt, inArray, lte, sql, type SQL } from 'drizzle-orm';
import { streams } from '../tables/event-tables.js';
import { fromJson, toJson } from '../tables/json-text.js';
import { summaries } from '../tables/summary-table.js';
import type { CaseNumbers } from './case-numbers.js';
import { rowWriter } from './rows.js';
import type { Scope } from './scope.js';

/** The conditions of a list, without its order and its page. */
export type SummaryConditions = Omit<SummaryQuery, 'limit' | 'offset' | 'order'>;

/** When a summary replaces the one that is there. */
export type Replacing = 'if-newer' | 'if-newer-or-same';

const replaces: Readonly<Record<Replacing, SQL>> = {
  'if-newer': sql`${summaries.version} < excluded.version`,
  'if-newer-or-same': sql`${summaries.version} <= excluded.version`,
};

const replacement = {
  version: sql`excluded.version`,
  caseNumber: sql`excluded.case_number`,
  state: sql`excluded.state`,
  ended: sql`excluded.ended`,
  sent: sql`excluded.sent`,
  personId: sql`excluded.person_id`,
  involved: sql`excluded.involved`,
  nextRole: sql`excluded.next_role`,
  nextOrganisation: sql`excluded.next_organisation`,
  nextBy: sql`excluded.next_by`,
  tickAt: sql`excluded.tick_at`,
  changedAt: sql`excluded.changed_at`,
  summary: sql`excluded.summary`,
};

/** Writes summaries, one per stream; `numbers` has the number for people of every one. */
export async function upsertSummaries(
  { queries, region }: Scope,
  given: readonly NewSummary[],
  { numbers, replacing }: { readonly numbers: CaseNumbers; readonly replacing: Replacing },
): Promise<void> {
  const rows = given.map((summary) => rowOf(region, summary, numbers.get(summary.stream)));
  await writers[replacing](queries, rows);
}

const writerFor = (replacing: Replacing) =>
  rowWriter<typeof summaries.$inferInsert>((queries, rows) =>
    queries
      .insert(summaries)
      .values(rows)
      .onConflictDoUpdate({
        target: [summaries.regionId, summaries.stream],
        set: replacement,
        setWhere: replaces[replacing],
      }),
  );

const writers = { 'if-newer': writerFor('if-newer'), 'if-newer-or-same': writerFor('if-newer-or-same') };

/** A page of a list. */
export async function listSummaries(
  scope: Scope,
  { order = 'next-due', limit, offset = 0, ...conditions }: SummaryQuery,
): Promise<readonly ProcessSummary[]> {
  const { queries } = scope;
  const rows = await queries
    .select({ summary: summaries.summary, caseNumber: summaries.caseNumber })
    .from(summaries)
    .where(matching(scope, conditions))
    .orderBy(...orders[order])
    .limit(limit)
    .offset(offset);
  return rows.map(({ summary, caseNumber }) => ({ ...fromJson(summary), caseNumber }));
}

/** How many rows a list has on all its pages. */
export async function countSummaries(scope: Scope, conditions: SummaryConditions): Promise<number> {
  const { queries } = scope;
  const [counted] = await queries.select({ rows: count() }).from(summaries).where(matching(scope, conditions));
  return counted?.rows ?? 0;
}

// A process without a next date comes last: PostgreSQL sorts null after every value.
const orders: Readonly<Record<NonNullable<SummaryQuery['order']>, readonly SQL[]>> = {
  'next-due': [asc(summaries.nextBy), asc(summaries.stream)],
  changed: [desc(summaries.changedAt), asc(summaries.stream)],
  stream: [asc(summaries.stream)],
};

function matching(scope: Scope, query: SummaryConditions): SQL | undefined {
  const { region } = scope;
  const { processes, involved, person, ended, sent, nextRole, nextOrganisation, states, caseNumber } = query;
  const { tickAtOrBefore, afterStream } = query;
  return and(
    eq(summaries.regionId, region),
    processes === undefined ? undefined : inArray(summaries.process, [...processes]),
    involved === undefined ? undefined : sql`${summaries.involved} @> array[${involved}]::uuid[]`,
    person === undefined ? undefined : eq(summaries.personId, person),
    ended === undefined ? undefined : eq(summaries.ended, ended),
    sent === undefined ? undefined : eq(summaries.sent, sent),
    nextRole === undefined ? undefined : eq(summaries.nextRole, nextRole),
    nextOrganisation === undefined ? undefined : eq(summaries.nextOrganisation, nextOrganisation),
    states === undefined ? undefined : inArray(summaries.state, [...states]),
    caseNumber === undefined ? undefined : inArray(summaries.stream, streamWithNumber(scope, caseNumber)),
    tickAtOrBefore === undefined ? undefined : lte(summaries.tickAt, tickAtOrBefore),
    afterStream === undefined ? undefined : gt(summaries.stream, afterStream),
  );
}

function streamWithNumber({ queries, region }: Scope, caseNumber: string) {
  return queries
    .select({ stream: streams.stream })
    .from(streams)
    .where(and(eq(streams.regionId, region), eq(streams.caseNumber, caseNumber)));
}

function rowOf(
  region: string,
  { numberPrefix, caseNumber: _taken, ...summary }: NewSummary,
  caseNumber: string | null | undefined,
): typeof summaries.$inferInsert {
  if (typeof caseNumber !== 'string') {
    throw new MgnError('impossible', `a summary without a number, to be given with prefix ${numberPrefix}`);
  }
  return {
    regionId: region,
    stream: summary.stream,
    process: summary.process,
    version: summary.version,
    caseNumber,
    state: summary.state,
    ended: summary.ended,
    sent: summary.sent,
    personId: summary.person,
    involved: [...summary.involved],
    nextRole: summary.next?.role ?? null,
    nextOrganisation: summary.next?.organisation ?? null,
    nextBy: summary.next?.by ?? null,
    tickAt: summary.tickAt,
    changedAt: summary.changedAt,
    summary: toJson(summary),
  };
}
