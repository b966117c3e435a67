/**
 * One append: everything that a command leads to, in one transaction, or nothing.
 *
 * INVARIANT: the rows that transactions fight over are taken in one order (command, counters, streams, persons, notices, summaries,
 * keys of people in the audit log, head of its chain, each by key), so that two appends wait for each other and do not lock each other out.
 */
import type { AppendBatch, AppendResult, StreamAppend } from '@mgn/casework';
import type { StreamId } from '@mgn/domain';
import type { Database, Settled } from '../driver/database.js';
import { findDriverError } from '../driver/driver-error.js';
import { insertAudit } from './audit-log.js';
import { numbersForOpenings, numbersOf } from './case-numbers.js';
import { extendStream, readLastVersion, readVersion } from './extend-stream.js';
import { claimCommand } from './handled-commands.js';
import { insertNotices, suppressNotices } from './notices.js';
import { insertForeign, insertTexts, upsertPersons } from './personal-rows.js';
import { readCaseNumber } from './streams.js';
import { upsertSummaries } from './summaries.js';
import type { Scope } from './scope.js';

/** Appends a batch that was checked. */
export async function append(database: Database, region: string, batch: AppendBatch): Promise<AppendResult> {
  try {
    return await database.transaction((queries) => write({ queries, region }, batch));
  } catch (thrown) {
    // The row of a stream decides who wins; the key of its events is the last line of defence.
    if (findDriverError(thrown)?.constraint !== 'events_pkey') throw thrown;
    const conflict = await firstConflict({ queries: database.queries, region }, batch.streams);
    if (conflict === null) throw thrown;
    return conflict;
  }
}

async function write(scope: Scope, batch: AppendBatch): Promise<Settled<AppendResult>> {
  const earlier = await claimCommand(scope, batch);
  if (earlier !== null) return { keep: false, answer: earlier };

  const opened = await numbersForOpenings(scope, batch);
  const known = new Map<StreamId, string | null>();
  for (const part of batch.streams.toSorted(byStream)) {
    const extended = await extendStream(scope, part, opened.get(part.stream) ?? null);
    if (extended === 'stale') {
      const actualVersion = await readVersion(scope, part.stream);
      return { keep: false, answer: { outcome: 'version-conflict', stream: part.stream, actualVersion } };
    }
    known.set(part.stream, extended.caseNumber);
  }

  const summaries = batch.summaries.toSorted(byStream);
  const numbers = await numbersOf(scope, summaries, known);
  await upsertPersons(scope, batch.persons);
  await insertTexts(scope, batch.texts);
  await insertForeign(scope, batch.commandId, batch.foreign);
  await suppressNotices(scope, batch.noLongerTold ?? [], batch.streams[0]?.events.at(-1)?.at);
  await insertNotices(scope, batch.notices ?? []);
  await upsertSummaries(scope, summaries, { numbers, replacing: 'if-newer' });
  const numbered = numbers.get(batch.receipt.stream);
  const caseNumber = numbered === undefined ? await readCaseNumber(scope, batch.receipt.stream) : numbered;
  await insertAudit(scope, batch.audit);
  return { keep: true, answer: { outcome: 'appended', caseNumber } };
}

async function firstConflict(scope: Scope, parts: readonly StreamAppend[]): Promise<AppendResult | null> {
  for (const { stream, expectedVersion } of parts) {
    const actualVersion = await readLastVersion(scope, stream);
    if (actualVersion !== expectedVersion) return { outcome: 'version-conflict', stream, actualVersion };
  }
  return null;
}

function byStream(one: { readonly stream: StreamId }, other: { readonly stream: StreamId }): number {
  if (one.stream === other.stream) return 0;
  return one.stream < other.stream ? -1 : 1;
}
