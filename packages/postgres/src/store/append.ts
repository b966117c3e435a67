/**
 * One append: everything that a command leads to, in one transaction, or nothing.
 *
 * INVARIANT: the rows that transactions fight over are taken in one order (command, streams, counters, persons, summaries, each
 * by key), so that two appends wait for each other and do not lock each other out.
 */
import type { AppendBatch, AppendResult, StreamAppend } from '@mgn/casework';
import type { StreamId } from '@mgn/domain';
import type { Database, Queries, Settled } from '../driver/database.js';
import { findDriverError } from '../driver/driver-error.js';
import { insertAudit } from './audit-log.js';
import { numberStreams } from './case-numbers.js';
import { extendStream, readLastVersion, readVersion } from './extend-stream.js';
import { claimCommand } from './handled-commands.js';
import { insertForeign, insertTexts, upsertPersons } from './personal-rows.js';
import { readCaseNumber } from './streams.js';
import { upsertSummaries } from './summaries.js';

/** Appends a batch that was checked. */
export async function append(database: Database, region: string, batch: AppendBatch): Promise<AppendResult> {
  try {
    return await database.transaction((queries) => write(queries, region, batch));
  } catch (thrown) {
    // The row of a stream decides who wins; the key of its events is the last line of defence.
    if (findDriverError(thrown)?.constraint !== 'events_pkey') throw thrown;
    const conflict = await firstConflict(database.queries, region, batch.streams);
    if (conflict === null) throw thrown;
    return conflict;
  }
}

async function write(queries: Queries, region: string, batch: AppendBatch): Promise<Settled<AppendResult>> {
  const earlier = await claimCommand(queries, region, batch);
  if (earlier !== null) return { keep: false, answer: earlier };

  const numbers = new Map<StreamId, string | null>();
  for (const part of batch.streams.toSorted(byStream)) {
    const extended = await extendStream(queries, region, part);
    if (extended === 'stale') {
      const actualVersion = await readVersion(queries, region, part.stream);
      return { keep: false, answer: { outcome: 'version-conflict', stream: part.stream, actualVersion } };
    }
    numbers.set(part.stream, extended.caseNumber);
  }

  const summaries = batch.summaries.toSorted(byStream);
  await numberStreams(queries, region, summaries, numbers);
  await upsertPersons(queries, region, batch.persons);
  await insertTexts(queries, region, batch.texts);
  await insertForeign(queries, region, batch.commandId, batch.foreign);
  await insertAudit(queries, region, batch.audit);
  await upsertSummaries(queries, region, summaries, numbers, 'if-newer');

  const { stream } = batch.receipt;
  const caseNumber = numbers.get(stream);
  return {
    keep: true,
    answer: {
      outcome: 'appended',
      caseNumber: caseNumber === undefined ? await readCaseNumber(queries, region, stream) : caseNumber,
    },
  };
}

async function firstConflict(
  queries: Queries,
  region: string,
  parts: readonly StreamAppend[],
): Promise<AppendResult | null> {
  for (const { stream, expectedVersion } of parts) {
    const actualVersion = await readLastVersion(queries, region, stream);
    if (actualVersion !== expectedVersion) return { outcome: 'version-conflict', stream, actualVersion };
  }
  return null;
}

function byStream(one: { readonly stream: StreamId }, other: { readonly stream: StreamId }): number {
  if (one.stream === other.stream) return 0;
  return one.stream < other.stream ? -1 : 1;
}
