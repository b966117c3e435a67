/**
 * Since when an organisation has had a part in a process, read off its history.
 */
import type {
  CaseConferenceItemEvent,
  ExploratoryConversationEvent,
  Instant,
  OrganisationId,
  TransferCaseEvent,
  WaitlistEntryEvent,
} from '@mgn/domain';
import type { RecordedEvent } from '../store/event-log.js';

/** The moment of the first event that names the organisation, as actor or in its facts; null when none does. */
export function involvedSince(events: readonly RecordedEvent[], organisation: OrganisationId): Instant | null {
  const first = events.find((event) => {
    if ('organisation' in event.actor && event.actor.organisation === organisation) return true;
    return organisationsNamedBy(event).includes(organisation);
  });
  return first?.at ?? null;
}

type AnyEvent = ExploratoryConversationEvent | TransferCaseEvent | WaitlistEntryEvent | CaseConferenceItemEvent;
type Naming = {
  readonly [T in AnyEvent['type']]?: (
    data: Extract<AnyEvent, { type: T }>['data'],
  ) => readonly (OrganisationId | null)[];
};

/** The events that name organisations as parties of their process. */
const naming: Naming = {
  'conversation-prepared': ({ requester, gpPractice }) => [requester, gpPractice],
  'conversation-requested': ({ requester, gpPractice }) => [requester, gpPractice],
  'conversation-planned': ({ appointment }) => appointment.seats.map(({ organisation }) => organisation),
  'second-conversation-planned': ({ appointment }) => appointment.seats.map(({ organisation }) => organisation),
  'conversation-held': ({ attendance }) => attendance.seats.map(({ organisation }) => organisation),
  // A transfer names its receiver when it asks for a place.
  'handover-started': (data) => ('handovers' in data ? data.handovers.map(({ receiver }) => receiver) : []),
  'transfer-signalled': (data) => [data.gpPractice, data.currentProvider, data.listedWith ?? null],
  // An entry on a list names nobody when a transfer begins for it.
  'transfer-opened': (data) =>
    'gpPractice' in data ? [data.gpPractice, data.currentProvider, data.listedWith ?? null] : [],
  'place-offered': ({ candidate }) => [candidate],
  'entry-registered': ({ provider, gpPractice, inCareOf }) => [provider, gpPractice, inCareOf],
  'case-prepared': ({ submitter }) => [submitter.organisation],
  'case-scheduled': ({ session }) => session.participants,
  'case-moved': ({ session }) => session.participants,
  'case-rescheduled': ({ session }) => session.participants,
  'evaluation-planned': ({ session }) => session.participants,
};

function organisationsNamedBy({ type, data }: RecordedEvent): readonly (OrganisationId | null)[] {
  // INVARIANT: the data of an event have the shape of its type.
  const names = (
    naming as Readonly<Record<string, ((data: object) => readonly (OrganisationId | null)[]) | undefined>>
  )[type];
  return names === undefined ? [] : names(data);
}
