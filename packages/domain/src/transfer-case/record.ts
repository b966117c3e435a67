/**
 * The record of a transfer case: per state, just the facts that exist in that state. Always the fold of its events.
 */
import type { Instant } from '../calendar/instant.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { Direction } from '../exploratory-conversation/directions.js';
import type { RankReason } from '../placement/ranking.js';
import type { FoundPlace } from '../placement/with-preferred.js';
import type { RegionRef } from '../process/event.js';
import type { DataCategory } from '../words/data-category.js';
import type { DeclineReason } from '../words/decline-reason.js';
import type { OrganisationId, PersonId } from '../words/identifiers/object-ids.js';
import type { OfferCloseReason } from '../words/offer-close-reason.js';
import type { TransferCause } from './commands.js';
import type { TransferNorms } from './norms.js';
import type { EscalationStep, TransferEnding, TransferTrigger } from './reasons.js';
import type { EndState, OpenState } from './states.js';

/** Nothing was signalled yet: the record before the first event. */
export interface NoTransfer {
  readonly state: 'none';
}

/** One candidate that was asked, and how that ended. */
export interface ClosedOffer {
  readonly candidate: OrganisationId;
  readonly askedAt: Instant;
  readonly closedAt: Instant;
  readonly why: OfferCloseReason | 'declined-by-receiver';
  /** The reason of the receiver, where it gave one. */
  readonly reason: DeclineReason | null;
}

/** What every opened transfer has. */
export interface Opened {
  readonly person: PersonId;
  readonly trigger: TransferTrigger;
  readonly gpPractice: OrganisationId;
  readonly direction: Direction;
  /** Since when the person waits: it travels along, and nothing in a transfer makes it later. */
  readonly waitsSince: PlainDate;
  /** In whose care the person is, otherwise on whose list; null when nowhere yet. */
  readonly currentProvider: OrganisationId | null;
  readonly inCare: boolean;
  /** The provider on whose list the person waits for this help; null where the transfer did not begin from a place on a list. */
  readonly listedWith: OrganisationId | null;
  readonly cause: TransferCause | null;
  /** With whom the person would like a place; null where the person has no preference, or was not asked yet. */
  readonly preferredProvider: OrganisationId | null;
  /** The place that a case conference or a level of the escalation found last; null where none did. */
  readonly foundPlace: FoundPlace | null;
  readonly region: RegionRef;
  readonly norms: TransferNorms;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
  /** Since when the case is in its state, or was last moved on in it; the clocks of the network's steps run from here. */
  readonly since: Instant;
  /** Whoever was asked before, oldest first. */
  readonly closedOffers: readonly ClosedOffer[];
  readonly exceeded: readonly {
    readonly norm: string;
    readonly level: 'target' | 'outer-bound';
    readonly due: PlainDate;
  }[];
}

/** A trigger fired or somebody raised it. */
export interface Signalled extends Opened {
  readonly state: 'signalled';
}

/** The person is asked. */
export interface AwaitingPerson extends Opened {
  readonly state: 'awaiting-person';
  /** When a person who said "not now" is asked again. */
  readonly askAgainOn: PlainDate | null;
}

/** Candidates are ranked and approached, one at a time. */
export interface Searching extends Opened {
  readonly state: 'searching';
  /** The step of the escalation that was reached before; null when the search never went up. */
  readonly reachedStep: EscalationStep | null;
}

/** The one candidate that is being asked. */
export interface OpenOffer {
  readonly candidate: OrganisationId;
  readonly askedAt: Instant;
  readonly rank: number;
  readonly considered: number;
  readonly reasons: readonly RankReason[];
}

/** Everything from the moment that a candidate is asked. */
interface WithOffer extends Opened {
  readonly offer: OpenOffer;
  readonly reachedStep: EscalationStep | null;
}

/** One candidate holds the open question. */
export interface Offered extends WithOffer {
  readonly state: 'offered';
}

/** The candidate has a place; the person has still to say yes. */
export interface AcceptedByReceiver extends WithOffer {
  readonly state: 'accepted-by-receiver';
  readonly acceptedAt: Instant;
  readonly intakeOn: PlainDate;
}

/** The person wants the place; the receiver may know who it is. */
export interface ConfirmedByPerson extends WithOffer {
  readonly state: 'confirmed-by-person';
  readonly acceptedAt: Instant;
  readonly intakeOn: PlainDate;
  readonly confirmedAt: Instant;
}

/** The warm hand-over is in progress. */
export interface HandingOver extends WithOffer {
  readonly state: 'handing-over';
  readonly acceptedAt: Instant;
  readonly intakeOn: PlainDate;
  readonly confirmedAt: Instant;
  readonly sentAt: Instant;
  readonly informationSent: readonly DataCategory[];
}

/** Parties search together, one step higher each time. */
export interface Escalated extends Opened {
  readonly state: 'escalated';
  readonly step: EscalationStep;
}

interface Ended<S extends EndState> extends Opened {
  readonly state: S;
  readonly endedAt: Instant;
}

/** The receiver took over. Only now the old registration ends. */
export interface Transferred extends Ended<'transferred'> {
  readonly receiver: OrganisationId;
  readonly firstContactOn: PlainDate;
  readonly intakeOn: PlainDate;
  readonly informationSent: readonly DataCategory[];
}

/** The person stays where they are. */
export type Stays = Ended<'stays'>;

/** The question is gone, was met elsewhere, or acute danger interrupted the search. */
export interface ResolvedOtherwise extends Ended<'resolved-otherwise'> {
  readonly reason: TransferEnding;
  /** The acute service that was contacted in the same action. */
  readonly acuteService: OrganisationId | null;
}

/** All steps were used and there is no place. */
export interface ClosedUnresolved extends Ended<'closed-unresolved'> {
  readonly decision: string;
}

/** A transfer in which somebody still has something to do. */
export type OpenTransfer =
  Signalled | AwaitingPerson | Searching | Offered | AcceptedByReceiver | ConfirmedByPerson | HandingOver | Escalated;

/** A transfer that was opened, in any state. */
export type OpenedTransfer = OpenTransfer | Transferred | Stays | ResolvedOtherwise | ClosedUnresolved;

/** The record of a transfer, or that there is none yet. */
export type TransferCase = NoTransfer | OpenedTransfer;

/** The record in a given state. */
export type TransferIn<S extends OpenState | EndState | 'none'> = Extract<TransferCase, { state: S }>;

/** The record before the first event. */
export const none: NoTransfer = { state: 'none' };
