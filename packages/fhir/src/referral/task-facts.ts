/**
 * What a Task says about the handling of a request, in the words of the domain.
 */
import type { Instant, MissingItem, OrganisationId, PersonId, RedirectTarget } from '@mgn/domain';
import type { Task } from 'fhir/r4.js';
import type { RecordedText } from './masked-text.js';

/** The status of a Task. */
export type TaskStatus = Task['status'];

/** The elements of a Task that the lenses cover. */
export type TaskPart = Partial<Omit<Task, 'resourceType'>>;

/** The facts of a Task. */
export interface TaskFacts {
  readonly placerId: string | null;
  readonly fillerId: string | null;
  readonly status: TaskStatus | null;
  readonly statusAsSent: string | null;
  /** The state of the process, or `returned`; what another system writes here is read by `readTaskState`. */
  readonly business: string | null;
  /** A code of `mgn-status-reason`. */
  readonly reason: string | null;
  readonly intent: Task['intent'] | null;
  /** A code of `task-code`: `fulfill` or `abort`. */
  readonly code: string | null;
  readonly person: PersonId | null;
  /** The reference to the ServiceRequest. */
  readonly focus: string | null;
  readonly authoredOn: string | null;
  readonly lastModified: string | null;
  readonly receivedAt: string | null;
  readonly requester: OrganisationId | null;
  readonly owner: OrganisationId | null;
  /** The day by which the sender asks an answer. */
  readonly respondBefore: string | null;
  readonly execution: { readonly start: string | null; readonly end: string | null } | null;
  readonly responsible: {
    readonly organisation: OrganisationId;
    readonly as: 'requester' | 'gp-practice' | 'ggz-receiver';
  } | null;
  readonly missing: readonly MissingItem[];
  readonly redirectTarget: RedirectTarget | null;
  /** Words that the person added, oldest first. */
  readonly personWords: readonly { readonly words: string; readonly at: Instant }[];
  /** What the network wrote with its decision. */
  readonly ownerNote: RecordedText;
}
