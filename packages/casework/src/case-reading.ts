/**
 * A conversation as it stands in the store: its stream, folded, with what is needed to decide about it.
 */
import {
  exploratoryConversation,
  type Actor,
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

/** The record that events make; null when they make none. */
function recordOf(events: readonly RecordedEvent[]): OpenedConversation | null {
  const record = exploratoryConversation.fold(events as readonly unknown[] as readonly ExploratoryConversationEvent[]);
  return record.state === 'none' ? null : record;
}

/** The record as it was when somebody's organisation last did something; the record of now for whoever never did. */
export function recordWhenLeft({ events, record }: ConversationReading, viewer: Actor): OpenedConversation {
  const own = 'organisation' in viewer ? viewer.organisation : null;
  const last = events.findLast(({ actor }) => 'organisation' in actor && actor.organisation === own);
  return last === undefined ? record : (recordOf(events.slice(0, last.version)) ?? record);
}

/** Reads and folds a conversation; null when the stream does not exist or is no conversation. */
export async function readConversation(log: EventLog, stream: StreamId): Promise<ConversationReading | null> {
  const stored = await log.readStream(stream);
  if (stored === null || stored.process !== 'exploratory-conversation' || stored.caseId === null) return null;
  const record = recordOf(stored.events);
  if (record === null) return null;
  return {
    stream,
    caseId: stored.caseId,
    caseNumber: stored.caseNumber ?? '',
    version: stored.events.length,
    record,
    events: stored.events,
  };
}
