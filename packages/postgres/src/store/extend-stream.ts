/**
 * Adds events to a stream that is at the expected version. Here it is decided which of two appends wins.
 */
import type { RecordedEvent, StreamAppend } from '@mgn/casework';
import type { StreamId } from '@mgn/domain';
import { and, eq, max, sql, type SQL } from 'drizzle-orm';
import { builtOnce } from '../driver/database.js';
import { events, streams } from '../tables/event-tables.js';
import { toJson } from '../tables/json-text.js';
import { rowWriter } from './rows.js';
import type { Scope } from './scope.js';

/**
 * Moves a stream from the expected version to the one after its new events and writes these.
 *
 * A new stream gets the number for people that is given; null for none. Gives back the number that the stream has, or `stale`
 * when it is at another version. Two transactions on one stream wait for each other here, so exactly one finds the version that
 * it expects.
 */
export async function extendStream(
  { queries, region }: Scope,
  append: StreamAppend,
  caseNumber: string | null,
): Promise<{ readonly caseNumber: string | null } | 'stale'> {
  const { stream, process, caseId, person: personId, expectedVersion } = append;
  const [first] = append.events;
  if (first === undefined) return 'stale';
  const version = expectedVersion + append.events.length;
  const openedAt = first.at;
  const [moved] =
    expectedVersion === 0
      ? await openStream(queries).execute({ region, stream, process, caseId, personId, caseNumber, version, openedAt })
      : await moveStream(queries).execute({ region, stream, version, expectedVersion });
  if (moved === undefined) return 'stale';

  await writeEvents(
    queries,
    append.events.map((event) => rowOf(region, event)),
  );
  return moved;
}

const openStream = builtOnce((queries) =>
  queries
    .insert(streams)
    .values({
      regionId: sql.placeholder('region'),
      stream: sql.placeholder('stream'),
      process: sql.placeholder('process'),
      caseId: sql.placeholder('caseId'),
      personId: sql.placeholder('personId'),
      caseNumber: sql.placeholder('caseNumber'),
      version: sql.placeholder('version'),
      openedAt: sql.placeholder('openedAt'),
    })
    .onConflictDoNothing({ target: [streams.regionId, streams.stream] })
    .returning({ caseNumber: streams.caseNumber })
    .prepare('open-stream'),
);

const moveStream = builtOnce((queries) =>
  queries
    .update(streams)
    .set({ version: sql`${sql.placeholder('version')}` })
    .where(
      and(
        eq(streams.regionId, sql.placeholder('region')),
        eq(streams.stream, sql.placeholder('stream')),
        eq(streams.version, sql.placeholder('expectedVersion')),
      ),
    )
    .returning({ caseNumber: streams.caseNumber })
    .prepare('move-stream'),
);

const writeEvents = rowWriter<typeof events.$inferInsert>((queries, rows) => queries.insert(events).values(rows));

/** The version of a stream, 0 when there is none. */
export async function readVersion({ queries, region }: Scope, stream: StreamId): Promise<number> {
  const [found] = await queries.select({ version: streams.version }).from(streams).where(isStream(region, stream));
  return found?.version ?? 0;
}

/** The version of the last event of a stream, 0 when there is none. */
export async function readLastVersion({ queries, region }: Scope, stream: StreamId): Promise<number> {
  const [found] = await queries
    .select({ version: max(events.version) })
    .from(events)
    .where(and(eq(events.regionId, region), eq(events.stream, stream)));
  return found?.version ?? 0;
}

function rowOf(region: string, event: RecordedEvent): typeof events.$inferInsert {
  return {
    regionId: region,
    stream: event.stream,
    version: event.version,
    eventId: event.id,
    type: event.type,
    schemaVersion: event.schema,
    atText: event.at,
    at: event.at,
    actor: toJson(event.actor),
    profileId: event.region.id,
    profileVersion: event.region.version,
    ruleIds: toJson(event.ruleIds),
    data: toJson(event.data),
  };
}

function isStream(region: string, stream: StreamId): SQL | undefined {
  return and(eq(streams.regionId, region), eq(streams.stream, stream));
}
