/**
 * A conversation as it stands in the store: its stream, folded, with what is needed to decide about it.
 */
import {
  exploratoryConversation,
  type CaseId,
  type ExploratoryConversationEvent,
  type OpenedConversation,
  type StreamId,
} from '@mgn/domain';
import type { EventLog, RecordedEvent } from './event-log.js';

/** A conversation with its place, its number and its history. */
export interface ConversationReading {
  readonly stream: StreamId;
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly version: number;
  readonly record: OpenedConversation;
  readonly events: readonly RecordedEvent[];
}

/** Reads and folds a conversation; null when the stream does not exist or is no conversation. */
export async function readConversation(log: EventLog, stream: StreamId): Promise<ConversationReading | null> {
  const stored = await log.readStream(stream);
  if (stored === null || stored.process !== 'exploratory-conversation' || stored.caseId === null) return null;
  const record = exploratoryConversation.fold(
    stored.events as readonly unknown[] as readonly ExploratoryConversationEvent[],
  );
  if (record.state === 'none') return null;
  return {
    stream,
    caseId: stored.caseId,
    caseNumber: stored.caseNumber ?? '',
    version: stored.events.length,
    record,
    events: stored.events,
  };
}
