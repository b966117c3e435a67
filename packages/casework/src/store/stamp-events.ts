/**
 * Decided events as they go into the log: with an id, their place and the version of their shape.
 */
import { EventId, type ProcessEvent, type StreamId } from '@mgn/domain';
import type { RecordedEvent } from './event-log.js';
import type { Identifiers } from './identifiers.js';

/** The version of the shapes of all events that are written now; upcasters read older ones. */
export const currentSchema = 1;

/** Gives each event its id, stream and version; the first gets the version after `after`. */
export function stampEvents(
  events: readonly ProcessEvent[],
  stream: StreamId,
  after: number,
  identifiers: Pick<Identifiers, 'newId'>,
): readonly RecordedEvent[] {
  return events.map(({ type, at, actor, region, ruleIds, data }, index) => ({
    id: EventId.parse(identifiers.newId()),
    stream,
    version: after + 1 + index,
    type,
    at,
    actor,
    region,
    ruleIds,
    data,
    schema: currentSchema,
  }));
}
