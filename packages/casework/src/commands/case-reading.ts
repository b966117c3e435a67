/**
 * A process as it stands in the store: its stream, folded, with what is needed to decide about it.
 */
import { CaseId, type StreamId } from '@mgn/domain';
import { isCaseProcessKind } from '../process-kind.js';
import type { EventLog, StoredStream } from '../store/event-log.js';
import type { ProcessReading } from '../processes/case-process.js';
import { caseProcessOfKind } from '../processes/sheets.js';

/** Reads and folds a process; null when the stream does not exist or takes no commands. */
export async function readProcess(log: EventLog, stream: StreamId): Promise<ProcessReading | null> {
  const stored = await log.readStream(stream);
  return stored === null ? null : readingOf(stored);
}

/** A stored stream, folded; null for one that takes no commands. What is about a network has its own id where others have a case file. */
export function readingOf({ stream, process: kind, caseId, caseNumber, events }: StoredStream): ProcessReading | null {
  const process = caseProcessOfKind(kind);
  const file = caseId ?? (isCaseProcessKind(kind) ? null : CaseId.parse(stream));
  if (process === null || file === null) return null;
  const folded = process.fold(events);
  if (folded.state === 'none') return null;
  return { stream, caseId: file, caseNumber: caseNumber ?? '', version: events.length, process, folded, events };
}
