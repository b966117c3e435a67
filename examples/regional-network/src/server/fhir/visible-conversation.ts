/**
 * A conversation as FHIR for one reader: the record with everything masked that the view of this reader does not show.
 */
import {
  onlyDeclined,
  type Casework,
  type ConversationView,
  type EventLog,
  type RecordedEvent,
  type Seen,
} from '@mgn/casework';
import {
  exploratoryConversation,
  type Actor,
  type ExploratoryConversationEvent,
  type OpenedConversation,
  type Organisation,
  type OrganisationId,
  type PersonDetails,
  type StreamId,
} from '@mgn/domain';
import {
  extensionUrl,
  maskedText,
  parseForeignReferral,
  submissionOf,
  writeConversation,
  type ForeignReferral,
  type WrittenConversation,
} from '@mgn/fhir';
import type { Extension } from 'fhir/r4.js';

/** What the door reads from. */
export interface ReadingSource {
  readonly casework: Casework;
  readonly log: Pick<EventLog, 'readStream' | 'listSummaries' | 'findCommand' | 'readPersons'>;
  readonly organisations: () => Promise<ReadonlyMap<OrganisationId, Organisation>>;
  readonly networkOffice: OrganisationId | null;
}

/** A conversation for one reader. */
export interface VisibleConversation {
  readonly view: ConversationView;
  readonly written: WrittenConversation;
  /** What came with the referral; null when this reader may not have it, or it came from nowhere else. */
  readonly foreign: ForeignReferral | null;
}

/**
 * Reads and writes a conversation for a reader, as it is or as it was in a version; null when there is none for this reader, or no
 * such version. The view leaves a line in the access log.
 *
 * An earlier version is made of the events up to it. It shows no more than this reader may see now; a text that was changed since
 * is masked, because the older wording is shown to nobody.
 */
export async function visibleConversation(
  { casework, log, organisations, networkOffice }: ReadingSource,
  stream: StreamId,
  reader: Actor,
  version?: number,
): Promise<VisibleConversation | null> {
  const view = await casework.view(stream, reader);
  // Whoever was asked to take over and declined has been told all that there is to tell them.
  if (view === null || onlyDeclined(view.positions)) return null;
  const [stored, kept, book] = await Promise.all([
    log.readStream(stream),
    casework.foreign(stream, reader),
    organisations(),
  ]);
  if (stored === null || (version !== undefined && version > stored.events.length)) return null;
  const events = stored.events.slice(0, version);
  const now = recordOf(stored.events);
  const record = recordOf(events);
  if (now === null || record === null) return null;

  const foreign = (kept ?? []).map(({ content }) => parseForeignReferral(content)).find((each) => each !== null);
  const last = events.at(-1);
  const written = writeConversation(withMaskedTexts(record, now, view), {
    id: stream,
    version: events.length,
    submission: submissionOf(events),
    person: detailsOf(view),
    networkOffice,
    organisation: (id) => book.get(id) ?? null,
    foreign: foreign ?? null,
    endedBySender: last !== undefined && 'organisation' in last.actor && last.actor.organisation === record.requester,
  });
  const ahead = record.state === 'scheduled' || now.state === 'scheduled';
  const shown = withMaskedAnswers(withoutHiddenDates(written, view, ahead, record), view, record);
  return { view, written: shown, foreign: foreign ?? null };
}

/** The conversation that these events tell; null for none. */
export function recordOf(events: readonly RecordedEvent[]): OpenedConversation | null {
  const record = exploratoryConversation.fold(events as readonly unknown[] as readonly ExploratoryConversationEvent[]);
  return record.state === 'none' ? null : record;
}

/** The record with the texts that the reader may have, and a mask over the others. The fields of the view are those of `now`. */
function withMaskedTexts(
  record: OpenedConversation,
  now: OpenedConversation,
  { fields }: ConversationView,
): OpenedConversation {
  const { request } = record;
  const seen: OpenedConversation = {
    ...record,
    request: {
      ...request,
      question: shownText(fields.question, request.question, now.request.question),
      triedBefore: shownText(fields.triedBefore, request.triedBefore, now.request.triedBefore),
      practical: shownText(fields.practical, request.practical, now.request.practical),
      requesterNote: shownText(fields.requesterNote, request.requesterNote, now.request.requesterNote),
      // What is left out here is written as masked by `withMaskedAnswers`.
      entry: fields.entry.seen ? request.entry : null,
      personAgrees: fields.personAgrees.seen ? request.personAgrees : null,
      sharedBeforehand: fields.sharedBeforehand.seen ? request.sharedBeforehand : [],
    },
    personWords: record.personWords.map((each, index) => ({
      ...each,
      words: (fields.personWords.seen ? fields.personWords.value[index]?.words : undefined) ?? maskedText,
    })),
  };
  const note = fields.returned.seen ? fields.returned.value.note : null;
  const isNow = seen.state === 'draft' && now.state === 'draft' && seen.returned?.note === now.returned?.note;
  return isNow && seen.returned !== null && note !== null ? { ...seen, returned: { ...seen.returned, note } } : seen;
}

function shownText(field: Seen<string>, stored: string | null, now: string | null): string | null {
  if (stored === null) return null;
  return field.seen && stored === now ? field.value : maskedText;
}

const masked: Extension = {
  url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  valueCode: 'masked',
};

/**
 * The answers of the request that this reader may not have, as masked: what the requester does not know is `unknown`, and that is
 * something else. What is shared beforehand is masked also where it is nothing, because that tells something, too.
 */
function withMaskedAnswers(
  written: WrittenConversation,
  { fields }: ConversationView,
  { request }: OpenedConversation,
): WrittenConversation {
  const hidden: readonly Extension[] = [
    ...(fields.entry.seen || request.entry === null
      ? []
      : [{ url: extensionUrl('mgn-entry-assessment'), extension: [masked] }]),
    ...(fields.personAgrees.seen || request.personAgrees === null
      ? []
      : [{ url: extensionUrl('mgn-person-informed'), _valueBoolean: { extension: [masked] } }]),
    ...(fields.sharedBeforehand.seen
      ? []
      : [{ url: extensionUrl('mgn-shared-beforehand'), _valueCode: { extension: [masked] } }]),
  ];
  if (hidden.length === 0) return written;
  const { serviceRequest } = written;
  return {
    ...written,
    serviceRequest: { ...serviceRequest, extension: [...(serviceRequest.extension ?? []), ...hidden] },
  };
}

/** When the conversation will be is for those who see the appointment; when it was, for those who see that it was held. */
function withoutHiddenDates(
  written: WrittenConversation,
  { fields }: ConversationView,
  ahead: boolean,
  record: OpenedConversation,
): WrittenConversation {
  if (fields.appointment.seen || (!ahead && seesLastConversation(fields.conversations, record))) return written;
  const { executionPeriod: _hidden, ...task } = written.task;
  return { ...written, task };
}

/** Says whether the conversation that was held last is among those that this reader may know of. */
function seesLastConversation(
  conversations: ConversationView['fields']['conversations'],
  record: OpenedConversation,
): boolean {
  const lived = 'before' in record ? record.before : record;
  const last = 'conversations' in lived ? lived.conversations.at(-1) : undefined;
  return conversations.seen && conversations.value.some(({ recordedAt }) => recordedAt === last?.recordedAt);
}

function detailsOf({ fields }: ConversationView): PersonDetails | null {
  if (!fields.name.seen || !fields.contact.seen) return null;
  return { name: fields.name.value, ...fields.contact.value, bsn: fields.bsn.seen ? fields.bsn.value : null };
}
