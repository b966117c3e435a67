/**
 * Streams with their events, read as a whole. A read is one statement, so it sees one moment.
 */
import type { ProcessKind, RecordedEvent, StoredStream } from '@mgn/casework';
import type { CaseId, EventId, Instant, PersonId, StreamId } from '@mgn/domain';
import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import { builtOnce, type Queries } from '../driver/database.js';
import { events, streams } from '../tables/event-tables.js';
import { fromJson, type JsonText } from '../tables/json-text.js';
import type { Scope } from './scope.js';

/** The number for people of a stream; null when it has none, or when there is no such stream. */
export async function readCaseNumber({ queries, region }: Scope, stream: StreamId): Promise<string | null> {
  const [found] = await queries
    .select({ caseNumber: streams.caseNumber })
    .from(streams)
    .where(isStream(region, stream));
  return found?.caseNumber ?? null;
}

/** One stream with its events, or null. */
export async function readStream(scope: Scope, stream: StreamId): Promise<StoredStream | null> {
  const [found] = joined(await selectStream(scope.queries).execute({ region: scope.region, stream }));
  return found ?? null;
}

const selectStream = builtOnce((queries) =>
  streamsWhere(queries, eq(streams.stream, sql.placeholder('stream'))).prepare('stream'),
);

/** The streams of a case, oldest first. */
export async function readCase(scope: Scope, caseId: CaseId): Promise<readonly StoredStream[]> {
  return joined(await selectCase(scope.queries).execute({ region: scope.region, caseId }));
}

const selectCase = builtOnce((queries) =>
  streamsWhere(queries, eq(streams.caseId, sql.placeholder('caseId'))).prepare('case'),
);

/** The streams of one kind that belong to a person, oldest first. */
export async function readPersonStreams(
  { queries, region }: Scope,
  person: PersonId,
  process: ProcessKind,
): Promise<readonly StoredStream[]> {
  return joined(await selectPersonStreams(queries).execute({ region, person, process }));
}

const selectPersonStreams = builtOnce((queries) => {
  const ofPerson = and(
    eq(streams.personId, sql.placeholder('person')),
    eq(streams.process, sql.placeholder('process')),
  );
  return streamsWhere(queries, ofPerson).prepare('person-streams');
});

/** A page of all streams, oldest first; the next page starts after the last stream of this one. */
export async function readAllStreams(
  scope: Scope,
  { after, limit }: { readonly after: StreamId | null; readonly limit: number },
): Promise<readonly StoredStream[]> {
  const { queries, region } = scope;
  if (after === null) return joined(await streamsWhere(queries, undefined, limit).prepare('page').execute({ region }));
  const [last] = await queries.select({ openedAt: streams.openedAt }).from(streams).where(isStream(region, after));
  if (last === undefined) return [];
  const later = sql`(${streams.openedAt}, ${streams.stream}) > (${last.openedAt}::timestamptz, ${after}::uuid)`;
  return joined(await streamsWhere(queries, later, limit).prepare('page').execute({ region }));
}

/** The streams of the region in the placeholder `region` for which the condition holds, oldest first, with their events in order. */
function streamsWhere(queries: Queries, condition: SQL | undefined, limit?: number) {
  const wanted = queries
    .select({
      stream: streams.stream,
      process: streams.process,
      caseId: streams.caseId,
      personId: streams.personId,
      caseNumber: streams.caseNumber,
      openedAt: streams.openedAt,
    })
    .from(streams)
    .where(and(eq(streams.regionId, sql.placeholder('region')), condition));
  // Only a page has to be ordered before it is cut off: without an order in it, PostgreSQL joins and sorts once.
  const oldestFirst = [asc(streams.openedAt), asc(streams.stream)] as const;
  const page = (limit === undefined ? wanted : wanted.orderBy(...oldestFirst).limit(limit)).as('wanted');

  return queries
    .select({
      stream: page.stream,
      process: page.process,
      caseId: page.caseId,
      person: page.personId,
      caseNumber: page.caseNumber,
      event: {
        version: events.version,
        id: events.eventId,
        type: events.type,
        schema: events.schemaVersion,
        at: events.atText,
        actor: events.actor,
        profileId: events.profileId,
        profileVersion: events.profileVersion,
        ruleIds: events.ruleIds,
        data: events.data,
      },
    })
    .from(page)
    .innerJoin(events, and(eq(events.regionId, sql.placeholder('region')), eq(events.stream, page.stream)))
    .orderBy(asc(page.openedAt), asc(page.stream), asc(events.version));
}

interface JoinedRow extends Omit<StoredStream, 'events'> {
  readonly event: EventColumns;
}

/** What of an event stands in columns; its JSON is text still. */
interface EventColumns {
  readonly version: number;
  readonly id: EventId;
  readonly type: string;
  readonly schema: number;
  readonly at: Instant;
  readonly actor: JsonText<RecordedEvent['actor']>;
  readonly profileId: string;
  readonly profileVersion: number;
  readonly ruleIds: JsonText<RecordedEvent['ruleIds']>;
  readonly data: JsonText<RecordedEvent['data']>;
}

/** Rows of one stream stand together, in the order of its events. */
function joined(rows: readonly JoinedRow[]): readonly StoredStream[] {
  const found: (Omit<StoredStream, 'events'> & { readonly events: RecordedEvent[] })[] = [];
  for (const { event, stream, process, caseId, person, caseNumber } of rows) {
    const last = found.at(-1);
    const recorded = recordedOf(stream, event);
    if (last?.stream === stream) last.events.push(recorded);
    else found.push({ stream, process, caseId, person, caseNumber, events: [recorded] });
  }
  return found;
}

function recordedOf(stream: StreamId, event: EventColumns): RecordedEvent {
  return {
    id: event.id,
    stream,
    version: event.version,
    type: event.type,
    schema: event.schema,
    at: event.at,
    actor: fromJson(event.actor),
    region: { id: event.profileId, version: event.profileVersion },
    ruleIds: fromJson(event.ruleIds),
    data: fromJson(event.data),
  };
}

function isStream(region: string, stream: StreamId): SQL | undefined {
  return and(eq(streams.regionId, region), eq(streams.stream, stream));
}
