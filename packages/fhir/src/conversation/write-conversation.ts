/**
 * A conversation as FHIR: the request, the Task that tells how far it is, and the person.
 */
import type { Instant, OpenedConversation, OrganisationId, PersonDetails } from '@mgn/domain';
import type { Meta, Patient, ServiceRequest, Task } from 'fhir/r4.js';
import { joinFacts, readFacts, remainderOf, type ElementLens, type FhirRemainder } from '../element-lens.js';
import type { FindOrganisation } from '../internal/references.js';
import { personLenses } from '../person/person-lenses.js';
import { partsOf, type ForeignReferral } from '../referral/foreign-referral.js';
import { namelessRequestLenses, requestLenses } from '../referral/request-lenses.js';
import { namelessTaskLenses, taskLenses } from '../referral/task-lenses.js';
import {
  requestFactsOf,
  returnedTaskFactsOf,
  taskFactsOf,
  taskIdOf,
  type ConversationFactsOptions,
} from './conversation-facts.js';

/** What a record does not know about itself. */
export interface WriteConversationOptions {
  /** The id of the conversation: its stream. The ServiceRequest and the first Task have the same. */
  readonly id: string;
  /** The version of the stream. */
  readonly version: number;
  /** When it last changed; what the record says when left out. */
  readonly lastUpdated?: Instant;
  /** Which submission it is: 1, and one more each time the request was given back (`submissionOf`). 1 when left out. */
  readonly submission?: number;
  /** The person's details, when this reader may have them. Without them there is no Patient. */
  readonly person?: PersonDetails | null;
  readonly networkOffice?: OrganisationId | null;
  /** The address book, for names and numbers of organisations. */
  readonly organisation?: FindOrganisation;
  /** What came from another system, when this reader may have all of it. */
  readonly foreign?: ForeignReferral | null;
  /** The sender, not the network, ended the request after it was accepted. */
  readonly endedBySender?: boolean;
  /** The author has read the final Task and closed the request. */
  readonly closedByAuthor?: boolean;
}

/** A conversation as resources. */
export interface WrittenConversation {
  readonly serviceRequest: ServiceRequest;
  readonly task: Task;
  /** The Task of the submission that was given back. It has ended and does not change any more. */
  readonly returnedTask: Task | null;
  readonly patient: Patient | null;
}

const nobodyKnown = (): null => null;
const silent = (): void => undefined;

/**
 * Writes a conversation. Total on every record; the pair of Task status and business status tells its state.
 *
 * Free text that is only a reference goes out as masked. Organisations are named as the address book has them; people never are.
 *
 * @source docs/decisions/0008-reading-a-referral.md: proposed default.
 */
export function writeConversation(record: OpenedConversation, options: WriteConversationOptions): WrittenConversation {
  const find = options.organisation ?? nobodyKnown;
  const foreign = options.foreign ?? null;
  const submission = options.submission ?? 1;
  const person = options.person ?? null;
  const given: ConversationFactsOptions = {
    id: options.id,
    submission,
    networkOffice: options.networkOffice ?? null,
    foreign,
    endedBySender: options.endedBySender ?? false,
    closedByAuthor: options.closedByAuthor ?? false,
  };
  const parts = foreign === null ? null : partsOf(foreign);
  const stamp: Meta = { versionId: String(options.version), lastUpdated: options.lastUpdated ?? record.changedAt };
  const requests = find === nobodyKnown ? namelessRequestLenses : requestLenses(find);
  const tasks = find === nobodyKnown ? namelessTaskLenses : taskLenses(find);
  const returned = returnedTaskFactsOf(record, given);
  const sentTask = (which: number): FhirRemainder =>
    which === 1 && parts !== null && parts.task !== null ? keptOf(tasks, parts.task) : {};
  return {
    serviceRequest: stamped(
      'ServiceRequest',
      options.id,
      stamp,
      joinFacts(requests, requestFactsOf(record, given), parts === null ? {} : keptOf(requests, parts.serviceRequest)),
    ),
    task: stamped(
      'Task',
      taskIdOf(options.id, submission),
      stamp,
      joinFacts(tasks, taskFactsOf(record, given), sentTask(submission)),
    ),
    returnedTask:
      returned === null
        ? null
        : stamped(
            'Task',
            taskIdOf(options.id, submission - 1),
            stamp,
            joinFacts(tasks, returned, sentTask(submission - 1)),
          ),
    patient: person === null ? null : writePatient(record.person, person, parts?.patient ?? null),
  };
}

function writePatient(id: string, details: PersonDetails, sent: Patient | null): Patient {
  const elements = joinFacts(personLenses, details, sent === null ? {} : keptOf(personLenses, sent));
  return { resourceType: 'Patient', id, ...elements };
}

/** What a resource of another system holds besides what we write. Its version is that of the other system, and is left out. */
function keptOf<Facts extends object, Part extends object>(
  lenses: readonly ElementLens<Facts, Part>[],
  resource: Part,
): FhirRemainder {
  const { meta, ...kept } = remainderOf(lenses, resource, readFacts(lenses, resource, silent));
  const { versionId: _version, lastUpdated: _when, ...rest } = (meta ?? {}) as Meta;
  return Object.keys(rest).length === 0 ? kept : { ...kept, meta: rest };
}

function stamped<T extends 'ServiceRequest' | 'Task'>(
  resourceType: T,
  id: string,
  stamp: Meta,
  elements: Partial<Omit<T extends 'Task' ? Task : ServiceRequest, 'resourceType'>>,
): T extends 'Task' ? Task : ServiceRequest {
  // INVARIANT: the facts hold every element that FHIR requires of these two resources.
  return { resourceType, id, ...elements, meta: { ...elements.meta, ...stamp } } as T extends 'Task'
    ? Task
    : ServiceRequest;
}
