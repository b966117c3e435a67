/**
 * What the indicators need of one exploratory conversation: days and codes. The events themselves are not kept.
 */
import {
  type Direction,
  type ExploratoryConversationEvent,
  isGgz,
  type OrganisationId,
  type PersonId,
  type PlainDate,
  plainDateOf,
  type ReportCategory,
} from '@mgn/domain';

/** One conversation that took place. */
export interface HeldFacts {
  readonly on: PlainDate;
  /** Every required seat was filled as the region asks. */
  readonly full: boolean;
  readonly experienceExpert: boolean;
  readonly closeOne: boolean;
}

/** What is known of one case. Days are those of the facts, not of their writing down, where the event tells them. */
export interface ConversationFacts {
  person: PersonId | null;
  /** The first complete request: day 0. A draft that was never sent has none, and counts nowhere. */
  requestedOn: PlainDate | null;
  readonly held: HeldFacts[];
  outcome: { readonly on: PlainDate; readonly category: ReportCategory | null } | null;
  advisedGgz: readonly Direction[];
  deliveredOn: PlainDate | null;
  decision: {
    readonly on: PlainDate;
    readonly follows: boolean;
    /** Nobody had to decide, because no mental health care was advised. */
    readonly automatic: boolean;
    readonly ggz: readonly Direction[];
  } | null;
  readonly takenOver: { readonly on: PlainDate; readonly direction: Direction; readonly receiver: OrganisationId }[];
  readonly ratings: { readonly on: PlainDate; readonly rating: number }[];
  completedOn: PlainDate | null;
  /** The day on which the case stopped without an outcome: withdrawn, another way, not reached, acute. */
  stoppedOn: PlainDate | null;
  /** Triage found that the same request was there already. */
  duplicate: boolean;
}

/** The facts before the first event. */
export function noConversation(): ConversationFacts {
  return {
    person: null,
    requestedOn: null,
    held: [],
    outcome: null,
    advisedGgz: [],
    deliveredOn: null,
    decision: null,
    takenOver: [],
    ratings: [],
    completedOn: null,
    stoppedOn: null,
    duplicate: false,
  };
}

/** Adds one event to the facts. Events that no indicator needs change nothing. */
export function addToConversation(facts: ConversationFacts, event: ExploratoryConversationEvent): void {
  const on = plainDateOf(event.at);
  switch (event.type) {
    case 'conversation-requested':
      facts.person = event.data.person;
      facts.requestedOn ??= on;
      return;
    case 'conversation-held': {
      const { heldAt, attendance } = event.data;
      facts.held.push({
        on: plainDateOf(heldAt),
        full: attendance.deviations.length === 0,
        experienceExpert: attendance.seats.some(({ seat }) => seat === 'experience-expert'),
        closeOne: attendance.closeOnes > 0,
      });
      return;
    }
    case 'advice-agreed':
      facts.outcome = { on, category: event.data.category };
      facts.advisedGgz = event.data.report.directions.filter(isGgz);
      return;
    case 'advice-delivered':
      facts.deliveredOn = on;
      return;
    case 'gp-decision-recorded': {
      const { decision, automatic, directions } = event.data;
      facts.decision = { on, follows: decision === 'follows-advice', automatic, ggz: directions.filter(isGgz) };
      return;
    }
    case 'receiver-confirmed':
      facts.takenOver.push({ on, direction: event.data.direction, receiver: event.data.receiver });
      return;
    case 'person-rated':
      facts.ratings.push({ on, rating: event.data.rating });
      return;
    case 'conversation-completed':
      facts.completedOn = on;
      return;
    case 'request-redirected':
      facts.duplicate = event.data.reason === 'duplicate-request';
      facts.stoppedOn = on;
      return;
    case 'request-lapsed':
    case 'conversation-withdrawn':
    case 'acute-signalled':
      facts.stoppedOn = on;
      return;
    case 'conversation-prepared':
    case 'triage-started':
    case 'request-accepted':
    case 'request-returned':
    case 'conversation-planned':
    case 'conversation-replanned':
    case 'contact-attempted':
    case 'no-show-recorded':
    case 'report-written':
    case 'second-conversation-planned':
    case 'second-conversation-dropped':
    case 'handover-started':
    case 'receiver-declined':
    case 'person-words-added':
    case 'time-norm-exceeded':
      return;
  }
}
