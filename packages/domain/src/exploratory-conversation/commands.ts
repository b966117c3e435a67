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
import { CarriedOn } from './carried-on.js';
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
  /** The person's own GP practice, which keeps clinical responsibility; a GP practice that asks may leave it out. */
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

/** Opens a draft: the requester fills in what is known and sends it later. */
export const Prepare = RequestContent.extend({ type: z.literal('prepare') });
/** Sends the request to the network, straight away or from a draft; day 0 of the clock. */
export const Submit = RequestContent.extend({ type: z.literal('submit') });
/** Throws away a draft that was never sent. */
export const Discard = z.strictObject({ type: z.literal('discard') });
/** The network begins to look at the request. */
export const PickUp = z.strictObject({ type: z.literal('pick-up') });
/** The person is invited: the target group is met and everything is known. */
export const Accept = z.strictObject({ type: z.literal('accept') });
/** Another route fits better; the requester knows, and with acute danger the acute service was contacted. */
export const Redirect = z.strictObject({
  type: z.literal('redirect'),
  reason: RedirectReason,
  target: RedirectTarget,
  requesterTold: z.boolean(),
  note: FreeText.nullish(),
  acuteServiceContacted: z.boolean().optional(),
  acuteService: OrganisationId.nullish(),
});
/** Gives the request back to the requester, naming what is missing. */
export const Return = z.strictObject({
  type: z.literal('return'),
  reason: ReturnReason.default('insufficient-information'),
  missing: z.array(MissingItem).max(5),
  note: FreeText.nullish(),
});
/** Fixes date, place and seats, with the person's yes. */
export const Plan = z.strictObject({ type: z.literal('plan'), appointment: Appointment, personAgrees: z.boolean() });
/** Lets go of the date; another one is planned, the clock runs on. */
export const Replan = z.strictObject({ type: z.literal('replan'), reason: ReplanReason });
/** An attempt to reach the person, in vain or not. */
export const RecordContactAttempt = z.strictObject({
  type: z.literal('record-contact-attempt'),
  means: ContactMeans,
  reached: z.boolean(),
});
/** Somebody did not come to the planned conversation; it can be held or planned anew. */
export const RecordNoShow = z.strictObject({ type: z.literal('record-no-show'), absent: z.array(Seat).min(1).max(6) });
/** Gives the request back because the person could not be reached after enough attempts. */
export const Lapse = z.strictObject({ type: z.literal('lapse'), reason: LapseReason, requesterTold: z.boolean() });
/** The conversation took place, with who was there and which seat stayed empty and why. */
export const RecordHeld = z.strictObject({
  type: z.literal('record-held'),
  /** When it took place; the planned time when left out. */
  heldAt: Instant.nullish(),
  attendance: Attendance,
  /** The ggz professional's part can be billed: the profession is on the national list. A mark, never a tariff. */
  billableMhParticipation: z.boolean(),
});
/** Writes the report anew; the text gets the next number. */
export const WriteReport = z.strictObject({ type: z.literal('write-report'), report: ConversationReport });
/** Plans a second conversation, with its reason. */
export const PlanSecond = z.strictObject({
  type: z.literal('plan-second'),
  reason: SecondConversationReason,
  appointment: Appointment,
  personAgrees: z.boolean(),
});
/** Calls off a second conversation before it was held; the case goes on with what the first one gave. */
export const DropSecond = z.strictObject({ type: z.literal('drop-second'), reason: ReplanReason });
/** The person's answer to the text and its advice; a disagreement is an answer too. */
export const AgreeAdvice = z.strictObject({
  type: z.literal('agree-advice'),
  /** The text that the person read, where a professional at the table records it with the answer; the last one written when left out. */
  report: ConversationReport.nullish(),
  /** The number of the written text that the person read, instead of a text; protects against one that was changed meanwhile. */
  reportNumber: z.int().min(1).nullish(),
  personView: PersonView,
  personWords: FreeText.nullish(),
  /** The person read the text, or had it read, and confirms that it may stand as it is. */
  textConfirmed: z.boolean(),
});
/** Sends the advice to the GP practice. */
export const DeliverAdvice = z.strictObject({ type: z.literal('deliver-advice') });
/** What the GP decides on the advice; by the system where no ggz was advised. */
export const RecordGpDecision = z.strictObject({
  type: z.literal('record-gp-decision'),
  decision: GpDecision,
  reason: GpDeviationReason.nullish(),
  note: FreeText.nullish(),
  /** With `refers-otherwise`: where the GP refers to instead. */
  refersTo: z.array(Direction).max(10).optional(),
});
/** Starts the warm hand-over to one or more receivers. */
export const StartHandover = z.strictObject({
  type: z.literal('start-handover'),
  handovers: z.array(HandoverStart.extend({ direction: Direction })).max(20),
});
/** Asks one more receiver, where one declined or a part is still without anybody. */
export const AskAnotherReceiver = z.strictObject({
  type: z.literal('ask-another-receiver'),
  handover: HandoverStart.extend({ direction: Direction }),
});
/** A receiver takes over with a first contact, or declines with a reason. */
export const RecordReceiverAnswer = z.strictObject({
  type: z.literal('record-receiver-answer'),
  direction: Direction,
  receiver: OrganisationId,
  answer: ReceiverAnswer,
});
/** Ends the process: every direction is confirmed, needs nobody, or is carried on by another process. */
export const Complete = z.strictObject({
  type: z.literal('complete'),
  /** Directions that another process carries on: a transfer case, a case conference or a new conversation, by its number; without one what is discussed without a name. */
  transfers: z.array(CarriedOn).max(10).optional(),
});
/** The person's rating of the conversation, from 1 to 10. */
export const RecordPersonRating = z.strictObject({
  type: z.literal('record-person-rating'),
  rating: z.int().min(1).max(10),
});
/** The person's own words, at any time, also after the end. */
export const AddPersonWords = z.strictObject({ type: z.literal('add-person-words'), words: FreeText });
/** Stops the process; the person owes no reason. */
export const Withdraw = z.strictObject({
  type: z.literal('withdraw'),
  reason: WithdrawReason.default('not-stated'),
  /** A GP who stops the request says that this is on the person's word. */
  onPersonsWord: z.boolean().optional(),
});
/** Acute danger: ends the process in this one action, with the acute service contacted. */
export const SignalAcute = z.strictObject({ type: z.literal('signal-acute'), ...acute });
/** The system reports a target or bound that has passed; it blocks nothing. */
export const MarkTimeNormExceeded = z.strictObject({
  type: z.literal('mark-time-norm-exceeded'),
  norm: z.string().max(60),
  level: z.enum(['target', 'outer-bound']),
});

/** Every command, told apart by `type`. */
export const ExploratoryConversationCommand = z.discriminatedUnion('type', [
  Prepare,
  Submit,
  Discard,
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
  DropSecond,
  AgreeAdvice,
  DeliverAdvice,
  RecordGpDecision,
  StartHandover,
  AskAnotherReceiver,
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
