/**
 * A conversation as it stands in the store, with its record.
 */
import {
  exploratoryConversation,
  type Actor,
  type ExploratoryConversationEvent,
  type OpenedConversation,
} from '@mgn/domain';
import type { ProcessReading } from '../case-process.js';
import type { RecordedEvent } from '../../store/event-log.js';

/** A conversation with its place, its number and its history. */
export interface ConversationReading extends Omit<ProcessReading, 'process' | 'folded'> {
  readonly record: OpenedConversation;
}

/** A process as the conversation that it is; null for another one. */
export function conversationOf({ process, folded: _folded, ...reading }: ProcessReading): ConversationReading | null {
  const record = process.kind === 'exploratory-conversation' ? recordOf(reading.events) : null;
  return record === null ? null : { ...reading, record };
}

/** The record as it was when somebody's organisation last did something; the record of now for whoever never did. */
export function recordWhenLeft({ events, record }: ConversationReading, viewer: Actor): OpenedConversation {
  const own = 'organisation' in viewer ? viewer.organisation : null;
  const last = events.findLast(({ actor }) => 'organisation' in actor && actor.organisation === own);
  return last === undefined ? record : (recordOf(events.slice(0, last.version)) ?? record);
}

/** The record that events make; null when they make none. */
function recordOf(events: readonly RecordedEvent[]): OpenedConversation | null {
  // INVARIANT: the stream of a conversation holds the events of one.
  const record = exploratoryConversation.fold(events as readonly unknown[] as readonly ExploratoryConversationEvent[]);
  return record.state === 'none' ? null : record;
}
