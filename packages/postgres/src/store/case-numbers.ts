/**
 * The numbers by which people call a process, such as `VG-0412`: per region and prefix, from 1 on, never given twice.
 */
import { MgnError, type StreamId } from '@mgn/domain';
import type { AppendBatch, NewSummary } from '@mgn/casework';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { caseNumberCounters, streams } from '../tables/event-tables.js';
import type { Scope } from './scope.js';

/** Numbers are written with at least four digits. */
const digits = 4;

/** The number of each stream; null for one that is known to have none. */
export type CaseNumbers = ReadonlyMap<StreamId, string | null>;

/**
 * A number for each stream that this batch opens and puts in a list.
 *
 * A counter stays locked until the transaction ends; one that is rolled back gives its number back.
 */
export async function numbersForOpenings(
  scope: Scope,
  { streams: parts, summaries }: AppendBatch,
): Promise<CaseNumbers> {
  const opened = new Set(parts.filter(({ expectedVersion }) => expectedVersion === 0).map(({ stream }) => stream));
  const numbers = new Map<StreamId, string>();
  for (const { stream, numberPrefix, caseNumber } of summaries.toSorted(byPrefix)) {
    if (opened.has(stream) && !numbers.has(stream)) {
      numbers.set(stream, caseNumber ?? (await nextNumber(scope, numberPrefix)));
    }
  }
  return numbers;
}

/**
 * The numbers of the streams of these summaries; one that has none gets one, and its stream keeps it.
 *
 * What `known` tells is not looked up again. Throws `store-batch-invalid` for a stream that does not exist.
 */
export async function numbersOf(
  scope: Scope,
  summaries: readonly NewSummary[],
  known: CaseNumbers,
): Promise<CaseNumbers> {
  const unknown = summaries.map(({ stream }) => stream).filter((stream) => !known.has(stream));
  const numbers = new Map([...known, ...(await readNumbers(scope, unknown))]);
  for (const { stream, numberPrefix, caseNumber } of summaries.toSorted(byPrefix)) {
    if (typeof numbers.get(stream) === 'string') continue;
    numbers.set(stream, await numberStream(scope, stream, caseNumber ?? (await nextNumber(scope, numberPrefix))));
  }
  return numbers;
}

async function numberStream(scope: Scope, stream: StreamId, caseNumber: string): Promise<string> {
  const numbered = await scope.queries
    .update(streams)
    .set({ caseNumber })
    .where(and(eq(streams.regionId, scope.region), eq(streams.stream, stream)))
    .returning({ stream: streams.stream });
  if (numbered.length > 0) return caseNumber;
  throw new MgnError('store-batch-invalid', 'nothing was written: a summary belongs to a stream that exists');
}

async function readNumbers(
  { queries, region }: Scope,
  wanted: readonly StreamId[],
): Promise<readonly (readonly [StreamId, string | null])[]> {
  if (wanted.length === 0) return [];
  const rows = await queries
    .select({ stream: streams.stream, caseNumber: streams.caseNumber })
    .from(streams)
    .where(and(eq(streams.regionId, region), inArray(streams.stream, [...wanted])));
  return rows.map(({ stream, caseNumber }) => [stream, caseNumber]);
}

/** The next number with a prefix; a counter stays locked until its transaction ends. */
export async function nextNumber({ queries, region }: Scope, prefix: string): Promise<string> {
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
