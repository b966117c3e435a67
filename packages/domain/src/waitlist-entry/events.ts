/**
 * The events of an entry on a waiting list: what happened, in the past tense, as codes and references.
 */
import * as z from 'zod';
import { PlainDate } from '../calendar/plain-date.js';
import { ProcessNumber } from '../exploratory-conversation/carried-on.js';
import { Direction } from '../exploratory-conversation/directions.js';
import { ContactMeans } from '../exploratory-conversation/reasons.js';
import { eventSchema } from '../process/event-schema.js';
import { DeclineReason } from '../words/decline-reason.js';
import { OrganisationId, PersonId, TransferReference } from '../words/identifiers/object-ids.js';
import { PersonDecision } from '../words/person-decision.js';
import { CarriedWait } from './carried-wait.js';
import { WaitlistNorms } from './norms.js';
import { EntryError, ExitReason } from './reasons.js';

/** A person was put on a list. */
export const EntryRegistered = eventSchema(
  'entry-registered',
  z.strictObject({
    person: PersonId,
    provider: OrganisationId,
    gpPractice: OrganisationId,
    direction: Direction,
    inCareOf: OrganisationId.nullable(),
    registeredOn: PlainDate,
    referralOn: PlainDate.nullable(),
    carried: CarriedWait.nullable(),
    /** The provider had taken over responsibility before: at the end of a transfer. */
    takenOver: z.boolean(),
    /** The last day to ask the person whether the wait goes on, where the system held the place after an acute signal. */
    askBy: PlainDate.nullish(),
    norms: WaitlistNorms,
  }),
);
/** The person waits for an intake. */
export const WaitingStarted = eventSchema('waiting-started', z.strictObject({ referralOn: PlainDate.nullable() }));
/** The intake was held. */
export const IntakeHeld = eventSchema('intake-held', z.strictObject({ intakeOn: PlainDate }));
/** The person waits for the treatment. */
export const TreatmentQueued = eventSchema('treatment-queued', z.strictObject({}));
/** The treatment began; the wait is over. */
export const TreatmentStarted = eventSchema('treatment-started', z.strictObject({ treatmentOn: PlainDate }));
/** There was a contact, or an attempt. */
export const ContactRecorded = eventSchema(
  'contact-recorded',
  z.strictObject({ contactOn: PlainDate, means: ContactMeans, reached: z.boolean() }),
);
/** The person answered whether the insurer may help. */
export const MediationAnswerRecorded = eventSchema(
  'mediation-answer-recorded',
  z.strictObject({ answer: PersonDecision, consent: z.boolean() }),
);
/** Somebody is to ask the person, at the latest on a day, whether the wait goes on. */
export const WaitQuestionOpened = eventSchema('wait-question-opened', z.strictObject({ askBy: PlainDate }));
/** The person said that the wait goes on. */
export const WaitConfirmed = eventSchema('wait-confirmed', z.strictObject({}));
/** A transfer looks for another place. */
export const EntryTransferOpened = eventSchema('transfer-opened', z.strictObject({ transferCase: TransferReference }));
/** The transfer is over; the person stands where they stood. */
export const EntryTransferClosed = eventSchema('transfer-closed', z.strictObject({ transferCase: TransferReference }));
/** The person is no longer on this list. */
export const EntryEnded = eventSchema(
  'entry-ended',
  z.strictObject({
    reason: ExitReason,
    takenOverOn: PlainDate.nullable(),
    /** The transfer that moved the person, or that was still open; null when there was none. */
    transferCase: TransferReference.nullable(),
    declineReason: DeclineReason.nullable(),
    keptEntry: ProcessNumber.nullable(),
    /** What was wrong with it. An event from before this was asked has none. */
    entryError: EntryError.nullish(),
  }),
);
/** Acute danger was signalled; the wait ended and the acute route began. */
export const AcuteSignalledWhileWaiting = eventSchema(
  'acute-signalled',
  z.strictObject({ acuteService: OrganisationId.nullable() }),
);
/** A norm passed; `due` is its last day in time. */
export const WaitlistNormExceeded = eventSchema(
  'time-norm-exceeded',
  z.strictObject({ norm: z.string(), level: z.enum(['target', 'outer-bound']), due: PlainDate }),
);

/** Every event, told apart by `type`. */
export const WaitlistEntryEvent = z.discriminatedUnion('type', [
  EntryRegistered,
  WaitingStarted,
  IntakeHeld,
  TreatmentQueued,
  TreatmentStarted,
  ContactRecorded,
  MediationAnswerRecorded,
  WaitQuestionOpened,
  WaitConfirmed,
  EntryTransferOpened,
  EntryTransferClosed,
  EntryEnded,
  AcuteSignalledWhileWaiting,
  WaitlistNormExceeded,
]);
export type WaitlistEntryEvent = z.infer<typeof WaitlistEntryEvent>;

/** The type of an event. */
export type EventType = WaitlistEntryEvent['type'];

/** The event with a given type. */
export type EventOf<T extends EventType> = Extract<WaitlistEntryEvent, { type: T }>;
