/**
 * The events of an exploratory conversation: what happened, in the past tense, as codes and references.
 */
import * as z from 'zod';
import { Instant } from '../calendar/instant.js';
import { PlainDate } from '../calendar/plain-date.js';
import { eventSchema } from '../process/event-schema.js';
import { DataCategory } from '../words/data-category.js';
import { DeclineReason } from '../words/decline-reason.js';
import { FreeText } from '../words/free-text.js';
import { OrganisationId, PersonId } from '../words/identifiers/object-ids.js';
import { ActorRole } from '../words/role.js';
import { Seat } from '../words/seat.js';
import { HandoverStart } from '../words/warm-handover.js';
import { Appointment, Attendance } from './appointment.js';
import { ClockNorms } from './clock-norms.js';
import { Direction, ReportCategory } from './directions.js';
import { EntryAssessment } from './entry-assessment.js';
import {
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
  SecondConversationReason,
  WithdrawReason,
} from './reasons.js';
import { ConversationReport } from './report.js';

/** What a request holds as far as it is known; null is "not filled in", `unknown` is "the other system does not say". */
export const RequestFacts = z.strictObject({
  question: FreeText.nullable(),
  entry: z.union([EntryAssessment, z.literal('unknown')]).nullable(),
  personAgrees: z.union([z.boolean(), z.literal('unknown')]).nullable(),
  triedBefore: FreeText.nullable(),
  practical: FreeText.nullable(),
  requesterNote: FreeText.nullable(),
  sharedBeforehand: z.array(DataCategory),
  origin: z.enum(['own', 'foreign-system']),
});
export type RequestFacts = Readonly<z.infer<typeof RequestFacts>>;

const opening = {
  person: PersonId,
  requester: OrganisationId,
  requesterRole: ActorRole,
  gpPractice: OrganisationId,
  request: RequestFacts,
  norms: ClockNorms,
};

/** A draft was made. */
export const ConversationPrepared = eventSchema('conversation-prepared', z.strictObject(opening));
export type ConversationPrepared = z.infer<typeof ConversationPrepared>;

/** The request was sent to the network; the first one of a case is day 0 of the clock. */
export const ConversationRequested = eventSchema('conversation-requested', z.strictObject(opening));
export type ConversationRequested = z.infer<typeof ConversationRequested>;

/** The network began to look at the request. */
export const TriageStarted = eventSchema('triage-started', z.strictObject({}));
export type TriageStarted = z.infer<typeof TriageStarted>;

/** The person is invited. */
export const RequestAccepted = eventSchema('request-accepted', z.strictObject({}));
export type RequestAccepted = z.infer<typeof RequestAccepted>;

/** Triage sent the request another way; the process ended. */
export const RequestRedirected = eventSchema(
  'request-redirected',
  z.strictObject({
    reason: RedirectReason,
    target: RedirectTarget,
    note: FreeText.nullable(),
    acuteService: OrganisationId.nullable(),
  }),
);
export type RequestRedirected = z.infer<typeof RequestRedirected>;

/** The request went back to the requester, who is told what is missing. */
export const RequestReturned = eventSchema(
  'request-returned',
  z.strictObject({ reason: ReturnReason, missing: z.array(MissingItem), note: FreeText.nullable() }),
);
export type RequestReturned = z.infer<typeof RequestReturned>;

/** Date, place and seats were agreed with the person. */
export const ConversationPlanned = eventSchema('conversation-planned', z.strictObject({ appointment: Appointment }));
export type ConversationPlanned = z.infer<typeof ConversationPlanned>;

/** The date was let go, with its reason. */
export const ConversationReplanned = eventSchema('conversation-replanned', z.strictObject({ reason: ReplanReason }));
export type ConversationReplanned = z.infer<typeof ConversationReplanned>;

/** Somebody tried to reach the person. */
export const ContactAttempted = eventSchema(
  'contact-attempted',
  z.strictObject({ means: ContactMeans, reached: z.boolean() }),
);
export type ContactAttempted = z.infer<typeof ContactAttempted>;

/** Somebody did not come. */
export const NoShowRecorded = eventSchema('no-show-recorded', z.strictObject({ absent: z.array(Seat) }));
export type NoShowRecorded = z.infer<typeof NoShowRecorded>;

/** The person could not be reached; the process ended and the requester knows. */
export const RequestLapsed = eventSchema('request-lapsed', z.strictObject({ reason: LapseReason }));
export type RequestLapsed = z.infer<typeof RequestLapsed>;

/** The conversation took place. */
export const ConversationHeld = eventSchema(
  'conversation-held',
  z.strictObject({ heldAt: Instant, attendance: Attendance, billableMhParticipation: z.boolean() }),
);
export type ConversationHeld = z.infer<typeof ConversationHeld>;

/** A text was written for the person to read; `number` tells the texts of one conversation apart. */
export const ReportWritten = eventSchema(
  'report-written',
  z.strictObject({ number: z.int().min(1), report: ConversationReport }),
);
export type ReportWritten = z.infer<typeof ReportWritten>;

/** A second conversation was agreed with the person. */
export const SecondConversationPlanned = eventSchema(
  'second-conversation-planned',
  z.strictObject({ reason: SecondConversationReason, appointment: Appointment }),
);
export type SecondConversationPlanned = z.infer<typeof SecondConversationPlanned>;

/** A second conversation was called off; what the first one gave stands again, its text and its rating. */
export const SecondConversationDropped = eventSchema(
  'second-conversation-dropped',
  z.strictObject({ reason: ReplanReason }),
);
export type SecondConversationDropped = z.infer<typeof SecondConversationDropped>;

/** The person read the text and answered; `category` is how the outcome counts, null as long as nothing is final. */
export const AdviceAgreed = eventSchema(
  'advice-agreed',
  z.strictObject({
    report: ConversationReport,
    personView: PersonView,
    personWords: FreeText.nullable(),
    category: ReportCategory.nullable(),
  }),
);
export type AdviceAgreed = z.infer<typeof AdviceAgreed>;

/** The advice is with the GP practice; the clocks of the decision and of taking over start. */
export const AdviceDelivered = eventSchema('advice-delivered', z.strictObject({ to: OrganisationId }));
export type AdviceDelivered = z.infer<typeof AdviceDelivered>;

/** The GP decided, or the decision followed by itself. */
export const GpDecisionRecorded = eventSchema(
  'gp-decision-recorded',
  z.strictObject({
    decision: GpDecision,
    reason: GpDeviationReason.nullable(),
    note: FreeText.nullable(),
    /** The directions that hold after the decision. */
    directions: z.array(Direction),
    /** No ggz direction was advised, so that nobody had to decide. */
    automatic: z.boolean(),
  }),
);
export type GpDecisionRecorded = z.infer<typeof GpDecisionRecorded>;

/** Receivers were asked to take over, each with what was sent and the person's yes; later receivers one at a time. */
export const HandoverStarted = eventSchema(
  'handover-started',
  z.strictObject({ handovers: z.array(HandoverStart.extend({ direction: Direction })) }),
);
export type HandoverStarted = z.infer<typeof HandoverStarted>;

/** A receiver took over; with a ggz direction responsibility moves now. */
export const ReceiverConfirmed = eventSchema(
  'receiver-confirmed',
  z.strictObject({ direction: Direction, receiver: OrganisationId, firstContactOn: PlainDate }),
);
export type ReceiverConfirmed = z.infer<typeof ReceiverConfirmed>;

/** A receiver declined, with a reason that is counted. */
export const ReceiverDeclined = eventSchema(
  'receiver-declined',
  z.strictObject({ direction: Direction, receiver: OrganisationId, reason: DeclineReason }),
);
export type ReceiverDeclined = z.infer<typeof ReceiverDeclined>;

/** The process ended with its outcome; `transfers` carry on what no receiver took, or what is a process of its own. */
export const ConversationCompleted = eventSchema(
  'conversation-completed',
  z.strictObject({ transfers: z.array(z.strictObject({ direction: Direction, reference: z.string().nullable() })) }),
);
export type ConversationCompleted = z.infer<typeof ConversationCompleted>;

/** The person gave a rating. */
export const PersonRated = eventSchema('person-rated', z.strictObject({ rating: z.int().min(1).max(10) }));
export type PersonRated = z.infer<typeof PersonRated>;

/** The person added own words. */
export const PersonWordsAdded = eventSchema('person-words-added', z.strictObject({ words: FreeText }));
export type PersonWordsAdded = z.infer<typeof PersonWordsAdded>;

/** The process stopped at the person's wish. */
export const ConversationWithdrawn = eventSchema('conversation-withdrawn', z.strictObject({ reason: WithdrawReason }));
export type ConversationWithdrawn = z.infer<typeof ConversationWithdrawn>;

/** Acute danger was signalled; the process ended and the acute route began. */
export const AcuteSignalled = eventSchema(
  'acute-signalled',
  z.strictObject({ acuteService: OrganisationId.nullable() }),
);
export type AcuteSignalled = z.infer<typeof AcuteSignalled>;

/** A target or bound passed; `due` is its last day in time. */
export const TimeNormExceeded = eventSchema(
  'time-norm-exceeded',
  z.strictObject({ norm: z.string(), level: z.enum(['target', 'outer-bound']), due: PlainDate }),
);
export type TimeNormExceeded = z.infer<typeof TimeNormExceeded>;

/** Every event, told apart by `type`. */
export const ExploratoryConversationEvent = z.discriminatedUnion('type', [
  ConversationPrepared,
  ConversationRequested,
  TriageStarted,
  RequestAccepted,
  RequestRedirected,
  RequestReturned,
  ConversationPlanned,
  ConversationReplanned,
  ContactAttempted,
  NoShowRecorded,
  RequestLapsed,
  ConversationHeld,
  ReportWritten,
  SecondConversationPlanned,
  SecondConversationDropped,
  AdviceAgreed,
  AdviceDelivered,
  GpDecisionRecorded,
  HandoverStarted,
  ReceiverConfirmed,
  ReceiverDeclined,
  ConversationCompleted,
  PersonRated,
  PersonWordsAdded,
  ConversationWithdrawn,
  AcuteSignalled,
  TimeNormExceeded,
]);
export type ExploratoryConversationEvent = z.infer<typeof ExploratoryConversationEvent>;

/** The type of an event. */
export type EventType = ExploratoryConversationEvent['type'];

/** The event with a given type. */
export type EventOf<T extends EventType> = Extract<ExploratoryConversationEvent, { type: T }>;
