/**
 * A conversation as FHIR for one reader: the record with everything masked that the view of this reader does not show.
 */
import type { Casework, ConversationView, EventLog, Seen } from '@mgn/casework';
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
  maskedText,
  parseForeignReferral,
  submissionOf,
  writeConversation,
  type ForeignReferral,
  type WrittenConversation,
} from '@mgn/fhir';

/** What the door reads from. */
export interface ReadingSource {
  readonly casework: Casework;
  readonly log: Pick<EventLog, 'readStream' | 'listSummaries'>;
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

/** Reads and writes a conversation for a reader; null when there is none for this reader. The view leaves a line in the access log. */
export async function visibleConversation(
  { casework, log, organisations, networkOffice }: ReadingSource,
  stream: StreamId,
  reader: Actor,
): Promise<VisibleConversation | null> {
  const view = await casework.view(stream, reader);
  if (view === null) return null;
  const [stored, kept, book] = await Promise.all([
    log.readStream(stream),
    casework.foreign(stream, reader),
    organisations(),
  ]);
  const record = exploratoryConversation.fold(
    (stored?.events ?? []) as readonly unknown[] as readonly ExploratoryConversationEvent[],
  );
  if (stored === null || record.state === 'none') return null;

  const foreign = (kept ?? []).map(({ content }) => parseForeignReferral(content)).find((each) => each !== null);
  const last = stored.events.at(-1);
  const written = writeConversation(masked(record, view), {
    id: stream,
    version: stored.events.length,
    submission: submissionOf(stored.events),
    person: detailsOf(view),
    networkOffice,
    organisation: (id) => book.get(id) ?? null,
    foreign: foreign ?? null,
    endedBySender: last !== undefined && 'organisation' in last.actor && last.actor.organisation === record.requester,
  });
  return { view, written: withoutHiddenDates(written, view), foreign: foreign ?? null };
}

/** The record with the texts that the reader may have, and a mask over the others. */
function masked(record: OpenedConversation, { fields }: ConversationView): OpenedConversation {
  const { request } = record;
  const seen: OpenedConversation = {
    ...record,
    request: {
      ...request,
      question: shownText(fields.question, request.question),
      triedBefore: shownText(fields.triedBefore, request.triedBefore),
      practical: shownText(fields.practical, request.practical),
      requesterNote: shownText(fields.requesterNote, request.requesterNote),
      entry: fields.entry.seen ? fields.entry.value : request.entry === null ? null : 'unknown',
      personAgrees: fields.personAgrees.seen
        ? fields.personAgrees.value
        : request.personAgrees === null
          ? null
          : 'unknown',
      sharedBeforehand: fields.sharedBeforehand.seen ? [...fields.sharedBeforehand.value] : [],
    },
    personWords: record.personWords.map((each, index) => ({
      ...each,
      words: (fields.personWords.seen ? fields.personWords.value[index]?.words : undefined) ?? maskedText,
    })),
  };
  const note = fields.returned.seen ? fields.returned.value.note : null;
  return seen.state === 'draft' && seen.returned !== null && note !== null
    ? { ...seen, returned: { ...seen.returned, note } }
    : seen;
}

function shownText(field: Seen<string>, stored: string | null): string | null {
  if (field.seen) return field.value;
  return stored === null ? null : maskedText;
}

/** When the conversation will be is for those who see the appointment; when it was, for those who see that it was held. */
function withoutHiddenDates(written: WrittenConversation, { state, fields }: ConversationView): WrittenConversation {
  const ahead = state === 'scheduled';
  if (ahead ? fields.appointment.seen : fields.appointment.seen || fields.conversations.seen) return written;
  const { executionPeriod: _hidden, ...task } = written.task;
  return { ...written, task };
}

function detailsOf({ fields }: ConversationView): PersonDetails | null {
  if (!fields.name.seen || !fields.contact.seen) return null;
  return { name: fields.name.value, ...fields.contact.value, bsn: fields.bsn.seen ? fields.bsn.value : null };
}
