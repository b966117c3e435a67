/**
 * Since when an organisation has had a part in a conversation, read off its history.
 */
import type { EventOf, EventType, ExploratoryConversationEvent, Instant, OrganisationId } from '@mgn/domain';
import type { RecordedEvent } from './event-log.js';

/** The moment of the first event that names the organisation, as actor or in its facts; null when none does. */
export function involvedSince(events: readonly RecordedEvent[], organisation: OrganisationId): Instant | null {
  const first = events.find((event) => {
    if ('organisation' in event.actor && event.actor.organisation === organisation) return true;
    return organisationsNamedBy(event as RecordedEvent & ExploratoryConversationEvent).includes(organisation);
  });
  return first?.at ?? null;
}

type Naming = { readonly [T in EventType]?: (event: EventOf<T>) => readonly OrganisationId[] };

/** The events that name organisations as parties of the case. */
const naming: Naming = {
  'conversation-prepared': ({ data }) => [data.requester, data.gpPractice],
  'conversation-requested': ({ data }) => [data.requester, data.gpPractice],
  'conversation-planned': ({ data }) => data.appointment.seats.map(({ organisation }) => organisation),
  'second-conversation-planned': ({ data }) => data.appointment.seats.map(({ organisation }) => organisation),
  'conversation-held': ({ data }) => data.attendance.seats.map(({ organisation }) => organisation),
  'handover-started': ({ data }) => data.handovers.map(({ receiver }) => receiver),
};

function organisationsNamedBy(event: ExploratoryConversationEvent): readonly OrganisationId[] {
  const names = naming[event.type] as ((event: ExploratoryConversationEvent) => readonly OrganisationId[]) | undefined;
  return names === undefined ? [] : names(event);
}
