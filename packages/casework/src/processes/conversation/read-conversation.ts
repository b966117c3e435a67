/**
 * Reads a conversation from the store.
 */
import type { StreamId } from '@mgn/domain';
import { readProcess } from '../../commands/case-reading.js';
import type { EventLog } from '../../store/event-log.js';
import { conversationOf, type ConversationReading } from './reading.js';

/** Reads and folds a conversation; null when the stream does not exist or is no conversation. */
export async function readConversation(log: EventLog, stream: StreamId): Promise<ConversationReading | null> {
  const reading = await readProcess(log, stream);
  return reading === null ? null : conversationOf(reading);
}
