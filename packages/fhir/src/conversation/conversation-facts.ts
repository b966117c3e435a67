/**
 * A conversation as facts of a ServiceRequest and a Task.
 */
import {
  exploratoryConversation,
  type Instant,
  type OpenedConversation,
  type OrganisationId,
  toEpochMs,
  instantOf,
} from '@mgn/domain';
import { readFacts } from '../element-lens.js';
import { partsOf, type ForeignReferral } from '../referral/foreign-referral.js';
import type { RequestFacts, RequestStatus } from '../referral/request-facts.js';
import { namelessRequestLenses } from '../referral/request-lenses.js';
import { requesterNote } from '../referral/requester-note.js';
import type { TaskFacts } from '../referral/task-facts.js';
import { namelessTaskLenses } from '../referral/task-lenses.js';
import { situationOf, statusRows, type StatusRow, type StatusSituation } from './status-rows.js';

/** What a record does not know about itself. */
export interface ConversationFactsOptions {
  /** The id of the conversation: its stream. */
  readonly id: string;
  /** Which submission the present Task belongs to: 1, and one more each time the request was given back. */
  readonly submission: number;
  readonly networkOffice: OrganisationId | null;
  readonly foreign: ForeignReferral | null;
  readonly endedBySender: boolean;
  /** The author has read the final Task and closed the request. */
  readonly closedByAuthor: boolean;
}

const silent = (): void => undefined;

/** The id of the Task of a submission: that of the conversation for the first one, with a number after it from the second on. */
export function taskIdOf(id: string, submission: number): string {
  return submission <= 1 ? id : `${id}-${submission}`;
}

/** Which submission a stream of events has come to: 1, and one more for each time the request was given back. */
export function submissionOf(events: readonly { readonly type: string }[]): number {
  return 1 + events.filter(({ type }) => type === 'request-returned').length;
}

/**
 * The facts of the request. What only the author may say is kept as the author wrote it, when the request came from another system.
 */
export function requestFactsOf(record: OpenedConversation, options: ConversationFactsOptions): RequestFacts {
  const { request } = record;
  const own = request.origin === 'own';
  const row: StatusRow = statusRows[situationOf(record, options.endedBySender)];
  const ours: RequestFacts = {
    placerId: own ? options.id : null,
    fillerId: own ? null : options.id,
    status: options.closedByAuthor ? (row.closed ?? row.request) : row.request,
    statusAsSent: null,
    intent: 'order',
    askedDomains: ['ggz', 'social'],
    service: 'exploratory-conversation',
    priority: null,
    person: record.person,
    requester: record.requester,
    requesterRole: record.requesterRole,
    performer: options.networkOffice,
    authoredOn: own ? (record.requestedAt ?? record.openedAt) : null,
    question: request.question,
    requesterNote: request.requesterNote,
    triedBefore: request.triedBefore,
    practical: request.practical,
    entry: request.entry,
    personAgrees: request.personAgrees,
    lifeDomains: [],
    sharedBeforehand: request.sharedBeforehand,
    gpPractice: record.gpPractice,
    origin: request.origin,
  };
  return options.foreign === null ? ours : asSent(ours, options.foreign);
}

function asSent(ours: RequestFacts, foreign: ForeignReferral): RequestFacts {
  const { serviceRequest } = partsOf(foreign);
  const sent = readFacts(namelessRequestLenses, serviceRequest, silent);
  const noteAsSent = requesterNote(serviceRequest, foreign.resources);
  return {
    ...ours,
    placerId: sent.placerId,
    statusAsSent: sent.statusAsSent ?? differing(sent.status, 'active'),
    intent: sent.intent,
    askedDomains: sent.askedDomains,
    priority: sent.priority,
    requester: sent.requester,
    requesterRole: sent.requesterRole,
    performer: sent.performer,
    authoredOn: sent.authoredOn,
    question: ours.question ?? sent.question,
    requesterNote: ours.requesterNote === noteAsSent ? sent.requesterNote : ours.requesterNote,
    triedBefore: ours.triedBefore ?? sent.triedBefore,
    practical: ours.practical ?? sent.practical,
    entry: ours.entry === 'unknown' ? sent.entry : ours.entry,
    personAgrees: ours.personAgrees === 'unknown' ? sent.personAgrees : ours.personAgrees,
    lifeDomains: sent.lifeDomains,
  };
}

function differing(status: RequestStatus | TaskFacts['status'], usual: string): string | null {
  return status === null || status === usual ? null : status;
}

/** The facts of the Task of the present submission. */
export function taskFactsOf(record: OpenedConversation, options: ConversationFactsOptions): TaskFacts {
  return taskFacts(record, situationOf(record, options.endedBySender), options.submission, options);
}

/** The facts of the Task of the submission that was given back; null when there is none that the record still knows. */
export function returnedTaskFactsOf(record: OpenedConversation, options: ConversationFactsOptions): TaskFacts | null {
  const draft = record.state === 'draft' ? record : 'before' in record ? record.before : null;
  if (draft?.state !== 'draft' || draft.returned === null || options.submission < 2) return null;
  const { at, reason, missing, note } = draft.returned;
  const facts = taskFacts(draft, 'returned', options.submission - 1, options);
  return { ...facts, reason, missing, ownerNote: note, lastModified: at };
}

function taskFacts(
  record: OpenedConversation,
  situation: StatusSituation,
  submission: number,
  options: ConversationFactsOptions,
): TaskFacts {
  const own = record.request.origin === 'own';
  const foreign = submission === 1 ? options.foreign : null;
  const id = taskIdOf(options.id, submission);
  const row: StatusRow = statusRows[situation];
  const ours: TaskFacts = {
    placerId: own ? id : null,
    fillerId: own ? null : id,
    status: row.task,
    statusAsSent: null,
    business: row.business,
    reason: 'reason' in record ? record.reason : null,
    intent: 'order',
    code: 'fulfill',
    person: record.person,
    focus: `ServiceRequest/${options.id}`,
    authoredOn: own || submission > 1 ? (record.requestedAt ?? record.openedAt) : null,
    lastModified: record.changedAt,
    receivedAt: record.requestedAt,
    requester: record.requester,
    owner: options.networkOffice,
    respondBefore: respondBeforeOf(record),
    execution: executionOf(record),
    responsible: exploratoryConversation.responsibleParty(record),
    missing: [],
    redirectTarget: record.state === 'redirected' ? record.target : null,
    personWords: record.personWords,
    ownerNote: record.state === 'redirected' ? record.note : null,
  };
  const sentTask = foreign === null ? null : partsOf(foreign).task;
  if (sentTask === null) return ours;
  const sent = readFacts(namelessTaskLenses, sentTask, silent);
  return {
    ...ours,
    placerId: sent.placerId,
    statusAsSent: sent.statusAsSent ?? differing(sent.status, 'requested'),
    intent: sent.intent,
    authoredOn: sent.authoredOn,
    requester: sent.requester,
    owner: sentTask.owner === undefined ? ours.owner : sent.owner,
    // Only the sender may say by when an answer is asked.
    respondBefore: sent.respondBefore ?? (sentTask.restriction === undefined ? ours.respondBefore : null),
  };
}

/** The last day of the target for the conversation. */
function respondBeforeOf(record: OpenedConversation): string | null {
  const clock = exploratoryConversation.clocks(record).find(({ norm }) => norm === 'conversation-target');
  return clock?.target ?? null;
}

/** From the first conversation, or the planned one, to the end of the planned one or of the process. */
function executionOf(record: OpenedConversation): TaskFacts['execution'] {
  const facts = 'before' in record ? record.before : record;
  const held = 'conversations' in facts ? facts.conversations[0]?.heldAt : undefined;
  const planned = 'appointment' in facts ? facts.appointment : undefined;
  const start = held ?? ('before' in record ? undefined : planned?.startsAt);
  if (start === undefined) return null;
  const ended = 'endedAt' in record ? record.endedAt : undefined;
  const end = ended ?? (planned === undefined ? undefined : later(planned.startsAt, planned.minutes));
  return { start, end: end !== undefined && toEpochMs(end) >= toEpochMs(start) ? end : null };
}

function later(start: Instant, minutes: number): Instant {
  return instantOf(toEpochMs(start) + minutes * 60_000);
}
