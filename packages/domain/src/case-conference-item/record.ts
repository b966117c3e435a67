/**
 * The record of a case conference item: per state, just the facts that exist in that state. Always the fold of its events.
 *
 * INVARIANT: in an item without a name `person`, `consent` and `cause` are null in every state, and nothing else leads to the person.
 */
import type { Instant } from '../calendar/instant.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { Direction } from '../exploratory-conversation/directions.js';
import type { PersonView } from '../exploratory-conversation/reasons.js';
import type { RegionRef } from '../process/event.js';
import type { CaseReturnReason } from '../words/case-return-reason.js';
import type { OrganisationId, PersonId, ProfessionalId } from '../words/identifiers/object-ids.js';
import type { CaseBackground } from './background.js';
import type { ActionOwner, ConferenceAttendee, ConferenceConsent, ConferenceSession } from './commands.js';
import type { CaseSubmitter } from './events.js';
import type { ConferenceNorms } from './norms.js';
import type {
  ActionDropReason,
  BetterRoute,
  CaseMode,
  CaseWithdrawReason,
  SecondDiscussionReason,
  SessionPurpose,
} from './reasons.js';
import type { EndState, OpenState } from './states.js';

/** Nothing was prepared yet: the record before the first event. */
export interface NoCase {
  readonly state: 'none';
}

/** What every opened item has. */
export interface Opened {
  /** Never changes during the process. */
  readonly mode: CaseMode;
  /** Who it is about; null in an item without a name. */
  readonly person: PersonId | null;
  /** Null in an item without a name, and until the question was submitted. */
  readonly consent: ConferenceConsent | null;
  /** The conversation that the question comes from; null in an item without a name. */
  readonly cause: string | null;
  /** Whoever brought the question in stays its owner. */
  readonly submitter: CaseSubmitter;
  readonly region: RegionRef;
  readonly norms: ConferenceNorms;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
  /** Since when the item is in its state, or was last moved on in it; the clocks of the network's steps run from here. */
  readonly since: Instant;
  readonly exceeded: readonly {
    readonly norm: string;
    readonly level: 'target' | 'outer-bound';
    readonly due: PlainDate;
  }[];
}

/** The submitter prepares the question. */
export interface Draft extends Opened {
  readonly state: 'draft';
}

/** What an item has from the moment that its question was submitted. */
export interface Question extends Opened {
  readonly question: string;
  readonly tried: string;
  readonly background: CaseBackground;
  /** Whoever wrote the texts confirmed that they name nobody; false in an item with a name. */
  readonly textsChecked: boolean;
  readonly smallNumber: boolean;
  readonly submittedAt: Instant;
}

/** The question was offered for the agenda. */
export interface Submitted extends Question {
  readonly state: 'submitted';
}

/** One discussion that was held. */
export interface Discussion {
  readonly on: PlainDate;
  readonly purpose: SessionPurpose;
  readonly attendees: readonly ConferenceAttendee[];
}

/** An action and how it stands; `done` and `dropped` say when. */
export interface CaseAction {
  /** 1 is the first. */
  readonly number: number;
  readonly what: string;
  readonly owner: ActionOwner;
  readonly by: PlainDate;
  readonly status: 'open' | 'done' | 'dropped';
  readonly endedAt: Instant | null;
  readonly dropReason: ActionDropReason | null;
}

/** A place that a participant offered, and that the person wants to be asked for. */
export interface OfferedPlace {
  readonly candidate: OrganisationId;
  readonly direction: Direction;
}

/** What an item has from the moment that it fits the conference. */
export interface InConference extends Question {
  readonly screener: ProfessionalId;
  readonly screenedAt: Instant;
  /** How many minutes it is given in a session. */
  readonly minutes: number;
  /** How often it got another date before it was discussed. */
  readonly moves: number;
  readonly discussions: readonly Discussion[];
  /** Why it was discussed a second time; null when it was not. */
  readonly secondDiscussion: SecondDiscussionReason | null;
  readonly advice: string | null;
  readonly directions: readonly Direction[];
  readonly actions: readonly CaseAction[];
  /** The day of the last discussion that the person was not told about yet; null when the person knows. */
  readonly feedbackOwedSince: PlainDate | null;
  readonly personView: PersonView | null;
  readonly place: OfferedPlace | null;
  /**
   * Since when the submitter owes the person that the transfer is asked for, outside this item; null when it was. In an item with a name
   * whatever opens the transfer confirms it; where nothing could, the submitter does.
   */
  readonly carryOnOwedSince: PlainDate | null;
}

/** The question fits the conference. */
export interface Screened extends InConference {
  readonly state: 'screened';
}

/** The question stands on an agenda. */
export interface Scheduled extends InConference {
  readonly state: 'scheduled';
  readonly session: ConferenceSession;
  readonly purpose: SessionPurpose;
}

/** The question was discussed. */
export interface Discussed extends InConference {
  readonly state: 'discussed';
}

/** Advice and actions were agreed. */
export interface ActionsOpen extends InConference {
  readonly state: 'actions-open';
}

/** No place fitted: the search goes on as a transfer. What was agreed, and who is owed something, stays until it is done. */
export interface CarryingOn extends InConference {
  readonly state: 'carrying-on';
  readonly direction: Direction;
}

/** Everything was done and the person knows. */
export interface Closed extends InConference {
  readonly state: 'closed';
  readonly endedAt: Instant;
}

/** No place fitted: the search went on as a transfer, in the first step of the escalation, and nothing was left to do here. */
export interface EscalatedCase extends InConference {
  readonly state: 'escalated';
  readonly endedAt: Instant;
  readonly direction: Direction;
}

/** The question did not fit, or acute danger interrupted the process. */
export interface ReturnedCase extends Opened {
  readonly state: 'returned';
  readonly endedAt: Instant;
  readonly reason: CaseReturnReason;
  readonly route: BetterRoute;
  readonly note: string | null;
  /** The acute service that was contacted in the same action. */
  readonly acuteService: OrganisationId | null;
}

/** The item stopped. The question, the permission and the agenda are gone from it. */
export interface WithdrawnCase extends Opened {
  readonly state: 'withdrawn';
  readonly endedAt: Instant;
  readonly reason: CaseWithdrawReason;
}

/** An item in which somebody still has something to do. */
export type OpenCase = Draft | Submitted | Screened | Scheduled | Discussed | ActionsOpen | CarryingOn;

/** An item that was opened, in any state. */
export type OpenedCase = OpenCase | Closed | EscalatedCase | ReturnedCase | WithdrawnCase;

/** The record of an item, or that there is none yet. */
export type CaseConferenceItem = NoCase | OpenedCase;

/** The record in a given state. */
export type CaseIn<S extends OpenState | EndState | 'none'> = Extract<CaseConferenceItem, { state: S }>;

/** The record before the first event. */
export const none: NoCase = { state: 'none' };
