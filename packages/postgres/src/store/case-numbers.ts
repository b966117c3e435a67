/**
 * The numbers by which people call a process, such as `VG-0412`: per region and prefix, from 1 on, never given twice.
 */
import { MgnError, type StreamId } from '@mgn/domain';
import type { NewSummary } from '@mgn/casework';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Queries } from '../driver/database.js';
import { caseNumberCounters, streams } from '../tables/event-tables.js';

/** Numbers are written with at least four digits. */
const digits = 4;

/**
 * Gives a number to each of these streams that has none, and puts all their numbers in `numbers`; a null there says that a
 * stream is known to have none, and saves a question.
 *
 * The counter stays locked until the transaction ends; one that is rolled back gives its number back. Throws
 * `store-batch-invalid` for a stream that does not exist.
 */
export async function numberStreams(
  queries: Queries,
  region: string,
  summaries: readonly NewSummary[],
  numbers: Map<StreamId, string | null>,
): Promise<void> {
  const unknown = summaries.map(({ stream }) => stream).filter((stream) => !numbers.has(stream));
  for (const [stream, caseNumber] of await readNumbers(queries, region, unknown)) numbers.set(stream, caseNumber);

  const hasNumber = (stream: StreamId) => typeof numbers.get(stream) === 'string';
  for (const { stream, numberPrefix } of summaries.filter((summary) => !hasNumber(summary.stream)).toSorted(byPrefix)) {
    if (hasNumber(stream)) continue;
    const caseNumber = await nextNumber(queries, region, numberPrefix);
    const numbered = await queries
      .update(streams)
      .set({ caseNumber })
      .where(and(eq(streams.regionId, region), eq(streams.stream, stream)))
      .returning({ stream: streams.stream });
    if (numbered.length === 0) {
      throw new MgnError('store-batch-invalid', 'nothing was written: a summary belongs to a stream that exists');
    }
    numbers.set(stream, caseNumber);
  }
}

async function readNumbers(
  queries: Queries,
  region: string,
  wanted: readonly StreamId[],
): Promise<readonly (readonly [StreamId, string | null])[]> {
  if (wanted.length === 0) return [];
  const rows = await queries
    .select({ stream: streams.stream, caseNumber: streams.caseNumber })
    .from(streams)
    .where(and(eq(streams.regionId, region), inArray(streams.stream, [...wanted])));
  return rows.map(({ stream, caseNumber }) => [stream, caseNumber]);
}

async function nextNumber(queries: Queries, region: string, prefix: string): Promise<string> {
  const [counter] = await queries
    .insert(caseNumberCounters)
    .values({ regionId: region, prefix, lastNumber: 1 })
    .onConflictDoUpdate({
      target: [caseNumberCounters.regionId, caseNumberCounters.prefix],
      set: { lastNumber: sql`${caseNumberCounters.lastNumber} + 1` },
    })
    .returning({ lastNumber: caseNumberCounters.lastNumber });
  if (counter === undefined) throw new MgnError('impossible', 'an upsert gave back no row');
  return `${prefix}-${String(counter.lastNumber).padStart(digits, '0')}`;
}

function byPrefix(one: NewSummary, other: NewSummary): number {
  if (one.numberPrefix === other.numberPrefix) return 0;
  return one.numberPrefix < other.numberPrefix ? -1 : 1;
}
