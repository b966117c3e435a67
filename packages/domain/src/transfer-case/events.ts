/**
 * The events of a transfer case: what happened, in the past tense, as codes and references.
 */
import * as z from 'zod';
import { PlainDate } from '../calendar/plain-date.js';
import { Direction } from '../exploratory-conversation/directions.js';
import { RankReason } from '../placement/ranking.js';
import { eventSchema } from '../process/event-schema.js';
import { DataCategory } from '../words/data-category.js';
import { DeclineReason } from '../words/decline-reason.js';
import { FreeText } from '../words/free-text.js';
import { OrganisationId, PersonId } from '../words/identifiers/object-ids.js';
import { TransferCause } from './commands.js';
import { TransferNorms } from './norms.js';
import { EscalationStep, PlaceWithdrawReason, ResumeReason, TransferResolution, TransferTrigger } from './reasons.js';

const opening = {
  person: PersonId,
  trigger: TransferTrigger,
  gpPractice: OrganisationId,
  direction: Direction,
  waitsSince: PlainDate,
  currentProvider: OrganisationId.nullable(),
  inCare: z.boolean(),
  /** An event from before this was kept has none. */
  listedWith: OrganisationId.nullish(),
  cause: TransferCause.nullable(),
  norms: TransferNorms,
};

/** Somebody waits too long or in the wrong place. An event from before a wish could travel along has none. */
export const TransferSignalled = eventSchema(
  'transfer-signalled',
  z.strictObject({ ...opening, preferredProvider: OrganisationId.nullish() }),
);
/** A transfer was opened in the search, or in the first step of the escalation, because the person said yes before. */
export const TransferOpened = eventSchema(
  'transfer-opened',
  z.strictObject({
    ...opening,
    at: z.enum(['searching', 'escalated']),
    /** The place that the conference found. An event from before this was kept has none. */
    foundCandidate: OrganisationId.nullish(),
  }),
);
/** The person was asked whether another place is wanted. */
export const PersonAsked = eventSchema('person-asked', z.strictObject({ listVerifiedOn: PlainDate.nullable() }));
/** The person said "not now"; nothing changed, and the person is asked again on a day. */
export const PersonPostponed = eventSchema('person-postponed', z.strictObject({ askAgainOn: PlainDate }));
/** The person wants another place; the search began. An event from before a preference could be stated has none. */
export const SearchStarted = eventSchema(
  'search-started',
  z.strictObject({ preferredProvider: OrganisationId.nullish() }),
);
/** The person said with whom they would like a place, or that they have no preference any more. */
export const PreferenceStated = eventSchema(
  'preference-stated',
  z.strictObject({ preferredProvider: OrganisationId.nullable() }),
);
/** The person stays; the place in the queue is what it was. */
export const PersonStayed = eventSchema('person-stayed', z.strictObject({}));
/** The transfer ended because the question is gone or was met elsewhere. */
export const TransferResolvedOtherwise = eventSchema(
  'transfer-resolved-otherwise',
  z.strictObject({ reason: TransferResolution }),
);
/** One candidate was asked for a place, without saying who the person is. */
export const PlaceOffered = eventSchema(
  'place-offered',
  z.strictObject({
    candidate: OrganisationId,
    /** The place on the list, 1 is the first, and how long the list was. */
    rank: z.int().min(1),
    considered: z.int().min(1),
    reasons: z.array(RankReason),
  }),
);
/** The candidate has a place. */
export const OfferAccepted = eventSchema('offer-accepted', z.strictObject({ intakeOn: PlainDate }));
/** The candidate has no place, with a reason that is counted. */
export const OfferDeclined = eventSchema('offer-declined', z.strictObject({ reason: DeclineReason }));
/** Nobody answered in time. */
export const OfferExpired = eventSchema('offer-expired', z.strictObject({}));
/** The person wants this place. */
export const PlaceConfirmed = eventSchema('place-confirmed', z.strictObject({}));
/** The person does not want this place. */
export const PlaceDeclined = eventSchema('place-declined', z.strictObject({}));
/** The provider took its promise back. */
export const PlaceWithdrawn = eventSchema('place-withdrawn', z.strictObject({ reason: PlaceWithdrawReason }));
/** The warm hand-over began; what was agreed is with the receiver. */
export const TransferHandoverStarted = eventSchema(
  'handover-started',
  z.strictObject({ informationSent: z.array(DataCategory) }),
);
/** The receiver took over; responsibility moved. */
export const ResponsibilityConfirmed = eventSchema(
  'responsibility-confirmed',
  z.strictObject({ firstContactOn: PlainDate }),
);
/** The search went up one step. */
export const TransferEscalated = eventSchema(
  'transfer-escalated',
  z.strictObject({ step: EscalationStep, note: FreeText.nullable() }),
);
/** The search goes on after an escalation. */
export const SearchResumed = eventSchema(
  'search-resumed',
  z.strictObject({ reason: ResumeReason, candidate: OrganisationId }),
);
/** All steps were used and there is no place; the decision stands in the text. */
export const TransferClosedUnresolved = eventSchema(
  'transfer-closed-unresolved',
  z.strictObject({ decision: FreeText }),
);
/** Acute danger was signalled; the transfer ended and the acute route began. */
export const AcuteSignalledInTransfer = eventSchema(
  'acute-signalled',
  z.strictObject({ acuteService: OrganisationId.nullable() }),
);
/** A target passed; `due` is its last day in time. */
export const TransferNormExceeded = eventSchema(
  'time-norm-exceeded',
  z.strictObject({ norm: z.string(), level: z.enum(['target', 'outer-bound']), due: PlainDate }),
);

/** Every event, told apart by `type`. */
export const TransferCaseEvent = z.discriminatedUnion('type', [
  TransferSignalled,
  TransferOpened,
  PersonAsked,
  PersonPostponed,
  SearchStarted,
  PreferenceStated,
  PersonStayed,
  TransferResolvedOtherwise,
  PlaceOffered,
  OfferAccepted,
  OfferDeclined,
  OfferExpired,
  PlaceConfirmed,
  PlaceDeclined,
  PlaceWithdrawn,
  TransferHandoverStarted,
  ResponsibilityConfirmed,
  TransferEscalated,
  SearchResumed,
  TransferClosedUnresolved,
  AcuteSignalledInTransfer,
  TransferNormExceeded,
]);
export type TransferCaseEvent = z.infer<typeof TransferCaseEvent>;

/** The type of an event. */
export type EventType = TransferCaseEvent['type'];

/** The event with a given type. */
export type EventOf<T extends EventType> = Extract<TransferCaseEvent, { type: T }>;
