/**
 * What happens next in a process: the command that moves the case on, who gives it, and the last day in time.
 */
import type { NormCode } from '../calendar/norms.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { OrganisationId } from '../words/identifiers/object-ids.js';
import type { ActorRole } from '../words/role.js';

/** The next step: the command that moves the case on, the role that gives it, its organisation where known, and the last day in time. */
export interface NextStep<Command extends string = string> {
  readonly what: Command;
  readonly who: ActorRole;
  /** Null when the step is the person's, or any coordinator's of the region. */
  readonly organisation: OrganisationId | null;
  readonly by: PlainDate;
  /** The clock that the step has to keep up with: `by` is its target. Null where the day was agreed, or is one on which to try again. */
  readonly norm: NormCode | null;
  /** The first day on which the step can be due; it can be taken at once when left out. */
  readonly from?: PlainDate;
}
