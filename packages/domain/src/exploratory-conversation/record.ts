/**
 * The record of an exploratory conversation: per state, just the facts that exist in that state.
 *
 * A record is always the fold of its events; nothing is written into it in another way.
 */
import type { Instant } from '../calendar/instant.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { RegionRef } from '../process/event.js';
import type { OrganisationId, PersonId } from '../words/identifiers/object-ids.js';
import type { ActorRole } from '../words/role.js';
import type { Seat } from '../words/seat.js';
import type { WarmHandover } from '../words/warm-handover.js';
import type { Appointment, Attendance } from './appointment.js';
import type { CarriedOn } from './carried-on.js';
import type { ClockNorms } from './clock-norms.js';
import type { Direction, ReportCategory } from './directions.js';
import type { RequestFacts } from './events.js';
import type {
  ContactMeans,
  GpDecision,
  GpDeviationReason,
  LapseReason,
  MissingItem,
  PersonView,
  RedirectReason,
  RedirectTarget,
  ReplanReason,
  ReturnReason,
  WithdrawReason,
} from './reasons.js';
import type { ConversationReport } from './report.js';
import type { EndState, OpenState } from './states.js';

/** Nothing was asked yet: the record before the first event. */
export interface NoConversation {
  readonly state: 'none';
}

/** What every opened conversation has. */
export interface Opened {
  readonly person: PersonId;
  readonly requester: OrganisationId;
  readonly requesterRole: ActorRole;
  /** The practice that keeps clinical responsibility until a ggz receiver confirms. */
  readonly gpPractice: OrganisationId;
  readonly region: RegionRef;
  readonly norms: ClockNorms;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
  readonly request: RequestFacts;
  /** The first complete submission: day 0 of the clock, which never resets. Null in a draft that was never submitted. */
  readonly requestedAt: Instant | null;
  /** Words that the person added, oldest first. */
  readonly personWords: readonly { readonly words: string; readonly at: Instant }[];
  /** Time norms that were exceeded and reported, with the day that passed: a clock can start anew. A breach never blocks. */
  readonly exceeded: readonly {
    readonly norm: string;
    readonly level: 'target' | 'outer-bound';
    readonly due: PlainDate;
  }[];
}

/** A request that the network has. */
export interface Submitted extends Opened {
  readonly requestedAt: Instant;
}

/** The requester prepares the request, or fills in what was missing. */
export interface Draft extends Opened {
  readonly state: 'draft';
  /** What was missing when the network gave the request back; null for a new draft. */
  readonly returned: {
    readonly at: Instant;
    readonly reason: ReturnReason;
    readonly missing: readonly MissingItem[];
    readonly note: string | null;
  } | null;
}

/** The network has the request; nobody has looked at it yet. */
export interface Requested extends Submitted {
  readonly state: 'requested';
}

/** The network checks whether the request is complete and a conversation fits. */
export interface UnderTriage extends Submitted {
  readonly state: 'under-triage';
  readonly triageStartedAt: Instant;
}

/** An attempt to reach the person. */
export interface ContactAttempt {
  readonly at: Instant;
  readonly means: ContactMeans;
  readonly reached: boolean;
}

/** What the network does to bring people to the table. */
export interface Planning extends Submitted {
  readonly triageStartedAt: Instant;
  readonly acceptedAt: Instant;
  readonly contactAttempts: readonly ContactAttempt[];
  readonly noShows: readonly { readonly at: Instant; readonly absent: readonly Seat[] }[];
  /** Dates that were planned before, kept for the clock. */
  readonly earlierAppointments: readonly {
    readonly appointment: Appointment;
    readonly reason: ReplanReason;
    readonly plannedAt: Instant;
  }[];
  readonly conversations: readonly HeldConversation[];
}

/** The person is invited; a date is being looked for. */
export interface AcceptedRequest extends Planning {
  readonly state: 'accepted';
}

/** Date, place and seats are agreed with the person. */
export interface Scheduled extends Planning {
  readonly state: 'scheduled';
  readonly appointment: Appointment;
  readonly plannedAt: Instant;
}

/** A conversation that took place. */
export interface HeldConversation {
  readonly heldAt: Instant;
  readonly recordedAt: Instant;
  readonly attendance: Attendance;
  readonly billableMhParticipation: boolean;
  /** The text and the rating that it had when another conversation was planned; null before that, they then stand in the record. */
  readonly written: WrittenReport | null;
  readonly rating: number | null;
}

/** A text that was written, with its number. */
export interface WrittenReport {
  readonly number: number;
  readonly report: ConversationReport;
  readonly at: Instant;
}

/** Everything from the first conversation that was held. */
export interface AtTheTable extends Planning {
  readonly rating: number | null;
}

/** The conversation took place; the report is written and read. */
export interface Held extends AtTheTable {
  readonly state: 'held';
  /** The text that was last written, with its number; null as long as none was. */
  readonly written: WrittenReport | null;
}

/** The advice as the person answered it. */
export interface ConversationAdvice {
  readonly report: ConversationReport;
  readonly personView: PersonView;
  readonly personWords: string | null;
  readonly category: ReportCategory | null;
  readonly agreedAt: Instant;
}

/** Everything from the person's answer to the advice. */
export interface Advised extends AtTheTable {
  readonly advice: ConversationAdvice;
}

/** The person answered the advice; the GP does not have it yet. */
export interface AdviceAgreedRecord extends Advised {
  readonly state: 'advice-agreed';
}

/** Everything from the moment that the GP has the advice. */
export interface Delivered extends Advised {
  readonly deliveredAt: Instant;
}

/** The GP has the advice and has not decided. */
export interface AdviceDeliveredRecord extends Delivered {
  readonly state: 'advice-delivered';
}

/** What the GP decided, or what followed by itself where no ggz was advised. */
export interface RecordedGpDecision {
  readonly at: Instant;
  readonly decision: GpDecision;
  readonly reason: GpDeviationReason | null;
  readonly note: string | null;
  readonly directions: readonly Direction[];
  readonly automatic: boolean;
}

/** Everything from the GP's decision. */
export interface Decided extends Delivered {
  readonly gpDecision: RecordedGpDecision;
}

/** The GP decided; nobody was asked to take over yet. */
export interface GpDecided extends Decided {
  readonly state: 'gp-decided';
}

/** The hand-over of one direction to one receiver. */
export interface DirectionHandover extends WarmHandover {
  readonly direction: Direction;
}

/** Receivers were asked to take over. */
export interface HandingOver extends Decided {
  readonly state: 'handing-over';
  readonly handovers: readonly DirectionHandover[];
}

/** The end with an outcome: every direction is confirmed, needs nobody, or is carried on by another process. */
export interface Completed extends Decided {
  readonly state: 'completed';
  readonly handovers: readonly DirectionHandover[];
  readonly transfers: readonly CarriedOn[];
  readonly endedAt: Instant;
}

/** The record as it stood when a process ended before its outcome. */
interface Ended<S extends EndState> extends Opened {
  readonly state: S;
  readonly endedAt: Instant;
  readonly before: OpenConversation;
}

/** Another route fits better, or acute danger interrupted the process. */
export interface Redirected extends Ended<'redirected'> {
  readonly reason: RedirectReason;
  readonly target: RedirectTarget;
  readonly note: string | null;
  /** The acute service that was contacted in the same action. */
  readonly acuteService: OrganisationId | null;
}

/** The person stopped. */
export interface Withdrawn extends Ended<'withdrawn'> {
  readonly reason: WithdrawReason;
}

/** The person could not be reached. */
export interface Lapsed extends Ended<'lapsed'> {
  readonly reason: LapseReason;
}

/** A conversation in which somebody still has something to do. */
export type OpenConversation =
  | Draft
  | Requested
  | UnderTriage
  | AcceptedRequest
  | Scheduled
  | Held
  | AdviceAgreedRecord
  | AdviceDeliveredRecord
  | GpDecided
  | HandingOver;

/** A conversation that was opened, in any state. */
export type OpenedConversation = OpenConversation | Completed | Redirected | Withdrawn | Lapsed;

/** The record of an exploratory conversation, or that there is none yet. */
export type ExploratoryConversation = NoConversation | OpenedConversation;

/** The record in a given state. */
export type ConversationIn<S extends OpenState | EndState | 'none'> = Extract<ExploratoryConversation, { state: S }>;

/** The record before the first event. */
export const none: NoConversation = { state: 'none' };
