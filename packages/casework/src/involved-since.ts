/**
 * Since when an organisation has had a part in a conversation, read off its history.
 */
import type { ExploratoryConversationEvent, Instant, OrganisationId } from '@mgn/domain';
import type { RecordedEvent } from './event-log.js';

/** The moment of the first event that names the organisation, as actor or in its facts; null when none does. */
export function involvedSince(events: readonly RecordedEvent[], organisation: OrganisationId): Instant | null {
  const first = events.find((event) => {
    if ('organisation' in event.actor && event.actor.organisation === organisation) return true;
    return organisationsNamedBy(event as RecordedEvent & ExploratoryConversationEvent).includes(organisation);
  });
  return first?.at ?? null;
}

function organisationsNamedBy(event: ExploratoryConversationEvent): readonly OrganisationId[] {
  switch (event.type) {
    case 'conversation-prepared':
    case 'conversation-requested':
      return [event.data.requester, event.data.gpPractice];
    case 'conversation-planned':
    case 'second-conversation-planned':
      return event.data.appointment.seats.map(({ organisation }) => organisation);
    case 'conversation-held':
      return event.data.attendance.seats.map(({ organisation }) => organisation);
    case 'handover-started':
      return event.data.handovers.map(({ receiver }) => receiver);
    default:
      return [];
  }
}
