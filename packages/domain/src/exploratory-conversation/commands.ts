/**
 * The commands of an exploratory conversation, as they may be asked by a person, a professional or the system.
 */
import * as z from 'zod';
import { Instant } from '../calendar/instant.js';
import { DataCategory } from '../words/data-category.js';
import { FreeText } from '../words/free-text.js';
import { OrganisationId, PersonId } from '../words/identifiers/object-ids.js';
import { HandoverStart, ReceiverAnswer } from '../words/warm-handover.js';
import { Seat } from '../words/seat.js';
import { Appointment, Attendance } from './appointment.js';
import { Direction } from './directions.js';
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

/** What a request says. `unknown` is for requests of another system only: it is never filled in on somebody's behalf. */
export const RequestContent = z.strictObject({
  person: PersonId,
  /** The organisation that asks. The professional who asks is the actor of the command. */
  requester: OrganisationId,
  /** The person's own GP practice, which keeps clinical responsibility; the requester when left out. */
  gpPractice: OrganisationId.nullish(),
  /** The question (*hulpvraag*) in the person's own words. */
  question: FreeText.nullish(),
  entry: z.union([EntryAssessment, z.literal('unknown')]).nullish(),
  /** The person was told about the conversation and wants it. */
  personAgrees: z.union([z.boolean(), z.literal('unknown')]).nullish(),
  /** What was tried before. */
  triedBefore: FreeText.nullish(),
  /** Interpreter, transport, what makes coming easier. */
  practical: FreeText.nullish(),
  /** What the requester writes to the professionals, in the requester's words. */
  requesterNote: FreeText.nullish(),
  /** What the people at the table may read beforehand, as the person chose; empty is nothing. */
  sharedBeforehand: z.array(DataCategory).max(23).nullish(),
  origin: z.enum(['own', 'foreign-system']).nullish(),
});
export type RequestContent = Readonly<z.infer<typeof RequestContent>>;

const acute = { acuteServiceContacted: z.boolean(), acuteService: OrganisationId.nullish() };

export const Prepare = RequestContent.extend({ type: z.literal('prepare') });
export const Submit = RequestContent.extend({ type: z.literal('submit') });
export const PickUp = z.strictObject({ type: z.literal('pick-up') });
export const Accept = z.strictObject({ type: z.literal('accept') });
export const Redirect = z.strictObject({
  type: z.literal('redirect'),
  reason: RedirectReason,
  target: RedirectTarget,
  requesterTold: z.boolean(),
  note: FreeText.nullish(),
  acuteServiceContacted: z.boolean().optional(),
  acuteService: OrganisationId.nullish(),
});
export const Return = z.strictObject({
  type: z.literal('return'),
  reason: ReturnReason.default('insufficient-information'),
  missing: z.array(MissingItem).max(5),
  note: FreeText.nullish(),
});
export const Plan = z.strictObject({ type: z.literal('plan'), appointment: Appointment, personAgrees: z.boolean() });
export const Replan = z.strictObject({ type: z.literal('replan'), reason: ReplanReason });
export const RecordContactAttempt = z.strictObject({
  type: z.literal('record-contact-attempt'),
  means: ContactMeans,
  reached: z.boolean(),
});
export const RecordNoShow = z.strictObject({ type: z.literal('record-no-show'), absent: z.array(Seat).min(1).max(6) });
export const Lapse = z.strictObject({ type: z.literal('lapse'), reason: LapseReason, requesterTold: z.boolean() });
export const RecordHeld = z.strictObject({
  type: z.literal('record-held'),
  /** When it took place; the planned time when left out. */
  heldAt: Instant.nullish(),
  attendance: Attendance,
  /** The ggz professional's part can be billed: the profession is on the national list. A mark, never a tariff. */
  billableMhParticipation: z.boolean(),
});
export const WriteReport = z.strictObject({ type: z.literal('write-report'), report: ConversationReport });
export const PlanSecond = z.strictObject({
  type: z.literal('plan-second'),
  reason: SecondConversationReason,
  appointment: Appointment,
  personAgrees: z.boolean(),
});
export const AgreeAdvice = z.strictObject({
  type: z.literal('agree-advice'),
  /** The text that the person read; the last one written when left out. */
  report: ConversationReport.nullish(),
  /** The number of the written text that the person read; protects against agreeing to a text that was changed meanwhile. */
  reportNumber: z.int().min(1).nullish(),
  personView: PersonView,
  personWords: FreeText.nullish(),
  /** The person read the text, or had it read, and confirms that it may stand as it is. */
  textConfirmed: z.boolean(),
});
export const DeliverAdvice = z.strictObject({ type: z.literal('deliver-advice') });
export const RecordGpDecision = z.strictObject({
  type: z.literal('record-gp-decision'),
  decision: GpDecision,
  reason: GpDeviationReason.nullish(),
  note: FreeText.nullish(),
  /** With `refers-otherwise`: where the GP refers to instead. */
  refersTo: z.array(Direction).max(10).optional(),
});
export const StartHandover = z.strictObject({
  type: z.literal('start-handover'),
  handovers: z.array(HandoverStart.extend({ direction: Direction })).max(20),
});
export const RecordReceiverAnswer = z.strictObject({
  type: z.literal('record-receiver-answer'),
  direction: Direction,
  receiver: OrganisationId,
  answer: ReceiverAnswer,
});
export const Complete = z.strictObject({
  type: z.literal('complete'),
  /** Directions that a transfer case carries on, because no receiver confirmed. */
  transfers: z
    .array(z.strictObject({ direction: Direction, reference: z.string().trim().min(1).max(40) }))
    .max(10)
    .optional(),
});
export const RecordPersonRating = z.strictObject({
  type: z.literal('record-person-rating'),
  rating: z.int().min(1).max(10),
});
export const AddPersonWords = z.strictObject({ type: z.literal('add-person-words'), words: FreeText });
export const Withdraw = z.strictObject({
  type: z.literal('withdraw'),
  reason: WithdrawReason.default('not-stated'),
  /** A GP who stops the request says that this is on the person's word. */
  onPersonsWord: z.boolean().optional(),
});
export const SignalAcute = z.strictObject({ type: z.literal('signal-acute'), ...acute });
export const MarkTimeNormExceeded = z.strictObject({
  type: z.literal('mark-time-norm-exceeded'),
  norm: z.string().max(60),
  level: z.enum(['target', 'outer-bound']),
});

/** Every command, told apart by `type`. */
export const ExploratoryConversationCommand = z.discriminatedUnion('type', [
  Prepare,
  Submit,
  PickUp,
  Accept,
  Redirect,
  Return,
  Plan,
  Replan,
  RecordContactAttempt,
  RecordNoShow,
  Lapse,
  RecordHeld,
  WriteReport,
  PlanSecond,
  AgreeAdvice,
  DeliverAdvice,
  RecordGpDecision,
  StartHandover,
  RecordReceiverAnswer,
  Complete,
  RecordPersonRating,
  AddPersonWords,
  Withdraw,
  SignalAcute,
  MarkTimeNormExceeded,
]);
export type ExploratoryConversationCommand = z.infer<typeof ExploratoryConversationCommand>;

/** The type of a command. */
export type CommandType = ExploratoryConversationCommand['type'];

/** The command with a given type. */
export type CommandOf<T extends CommandType> = Extract<ExploratoryConversationCommand, { type: T }>;
