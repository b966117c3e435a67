/**
 * The commands of an entry on a waiting list, as they may be asked by a person, a professional or the system.
 */
import * as z from 'zod';
import { PlainDate } from '../calendar/plain-date.js';
import { ProcessNumber } from '../exploratory-conversation/carried-on.js';
import { Direction } from '../exploratory-conversation/directions.js';
import { ContactMeans } from '../exploratory-conversation/reasons.js';
import { DeclineReason } from '../words/decline-reason.js';
import { OrganisationId, PersonId, TransferReference } from '../words/identifiers/object-ids.js';
import { PersonDecision } from '../words/person-decision.js';
import { CarriedWait } from './carried-wait.js';
import { EntryError, ExitReason } from './reasons.js';

/** Puts a person on the list of a provider. A person may stand on more than one list: that is a right. */
export const Register = z.strictObject({
  type: z.literal('register'),
  person: PersonId,
  /** The provider that holds the list. */
  provider: OrganisationId,
  gpPractice: OrganisationId,
  /** What help the person waits for. */
  direction: Direction,
  /** In whose care the person is while waiting; null when in nobody's but the GP's. */
  inCareOf: OrganisationId.nullish(),
  /** The day of the first contact with this list: day 0 of the wait here. */
  registeredOn: PlainDate,
  /** The date on the referral; null when it is still to come. */
  referralOn: PlainDate.nullish(),
  /** The wait that the person brings along from another list. */
  carried: CarriedWait.nullish(),
});
/** The referral is there: the person waits for an intake. */
export const StartWaiting = z.strictObject({ type: z.literal('start-waiting'), referralOn: PlainDate.nullish() });
/** The intake was held. */
export const RecordIntake = z.strictObject({ type: z.literal('record-intake'), intakeOn: PlainDate });
/** The person goes on waiting, for the treatment. */
export const QueueTreatment = z.strictObject({ type: z.literal('queue-treatment') });
/** The treatment began, and the provider takes over responsibility. Here the wait ends. */
export const StartTreatment = z.strictObject({
  type: z.literal('start-treatment'),
  treatmentOn: PlainDate,
  takesResponsibility: z.boolean(),
});
/** There was a contact with the person who waits, or an attempt. */
export const RecordContact = z.strictObject({
  type: z.literal('record-contact'),
  contactOn: PlainDate,
  means: ContactMeans,
  reached: z.boolean(),
});
/** The person says whether the insurer may help to find a place sooner (*zorgbemiddeling*). */
export const RecordMediationAnswer = z.strictObject({
  type: z.literal('record-mediation-answer'),
  answer: PersonDecision,
  /** The person permits that the insurer gets the four items of data. */
  consent: z.boolean(),
  onPersonsWord: z.boolean().optional(),
});
/** Somebody is to ask the person whether the wait goes on, because something happened elsewhere. What, is not said here. */
export const AskWaitGoesOn = z.strictObject({ type: z.literal('ask-wait-goes-on') });
/** The person says that the wait goes on. Whoever hears that it does not ends the entry on the person's word. */
export const ConfirmWait = z.strictObject({ type: z.literal('confirm-wait'), onPersonsWord: z.boolean().optional() });
/** A transfer looks for another place. Nothing on this list changes. */
export const OpenTransfer = z.strictObject({ type: z.literal('open-transfer'), transferCase: TransferReference });
/** The transfer is over; the person stands where they stood. */
export const CloseTransfer = z.strictObject({ type: z.literal('close-transfer'), transferCase: TransferReference });
/** Takes the person off this list, and off no other. */
export const EndEntry = z.strictObject({
  type: z.literal('end'),
  reason: ExitReason,
  onPersonsWord: z.boolean().optional(),
  /** After a transfer: the day on which the receiver took over, and which transfer it was where none stands open here. */
  takenOverOn: PlainDate.nullish(),
  transferCase: TransferReference.nullish(),
  /** Why the provider says no. */
  declineReason: DeclineReason.nullish(),
  /** The GP knows that the person is no longer on this list. */
  gpTold: z.boolean().optional(),
  /** The entry that stays, where this one was entered twice. */
  keptEntry: ProcessNumber.nullish(),
  /** What was wrong, where the entry is an error. */
  entryError: EntryError.nullish(),
});
/** Acute danger: ends the wait in this one action, with the acute service contacted. */
export const SignalAcuteWhileWaiting = z.strictObject({
  type: z.literal('signal-acute'),
  acuteServiceContacted: z.boolean(),
  acuteService: OrganisationId.nullish(),
});
/** The system reports a norm that has passed; it blocks nothing. */
export const MarkWaitlistNormExceeded = z.strictObject({
  type: z.literal('mark-time-norm-exceeded'),
  norm: z.string().max(60),
  level: z.enum(['target', 'outer-bound']),
});

/** Every command, told apart by `type`. */
export const WaitlistEntryCommand = z.discriminatedUnion('type', [
  Register,
  StartWaiting,
  RecordIntake,
  QueueTreatment,
  StartTreatment,
  RecordContact,
  RecordMediationAnswer,
  AskWaitGoesOn,
  ConfirmWait,
  OpenTransfer,
  CloseTransfer,
  EndEntry,
  SignalAcuteWhileWaiting,
  MarkWaitlistNormExceeded,
]);
export type WaitlistEntryCommand = z.infer<typeof WaitlistEntryCommand>;

/** The type of a command. */
export type CommandType = WaitlistEntryCommand['type'];

/** The command with a given type. */
export type CommandOf<T extends CommandType> = Extract<WaitlistEntryCommand, { type: T }>;
