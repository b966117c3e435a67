/**
 * The events of a case conference item: what happened, in the past tense, as codes and references. Those of an item without a name
 * hold nothing that leads to the person.
 */
import * as z from 'zod';
import { PlainDate } from '../calendar/plain-date.js';
import { ProcessNumber } from '../exploratory-conversation/carried-on.js';
import { Direction } from '../exploratory-conversation/directions.js';
import { PersonView } from '../exploratory-conversation/reasons.js';
import { eventSchema } from '../process/event-schema.js';
import { CaseReturnReason } from '../words/case-return-reason.js';
import { FreeText } from '../words/free-text.js';
import { OrganisationId, PersonId, ProfessionalId } from '../words/identifiers/object-ids.js';
import { ProfessionalRole } from '../words/role.js';
import { SessionArrangement } from './arrangement.js';
import { CaseBackground } from './background.js';
import { ActionOwner, ConferenceAttendee, ConferenceConsent, ConferenceSession } from './commands.js';
import { ConferenceNorms } from './norms.js';
import {
  ActionDropReason,
  BetterRoute,
  CaseMode,
  CaseWithdrawReason,
  SecondDiscussionReason,
  SessionMoveReason,
} from './reasons.js';

/** Who brought a question in, and who stays its owner. */
export const CaseSubmitter = z.strictObject({
  organisation: OrganisationId,
  role: ProfessionalRole,
  /** Null while the system prepared the item and nobody submitted it. */
  professional: ProfessionalId.nullable(),
});
export type CaseSubmitter = Readonly<z.infer<typeof CaseSubmitter>>;

/** An action with its one owner and its one date. */
export const AgreedAction = z.strictObject({ what: FreeText, owner: ActionOwner, by: PlainDate });
export type AgreedAction = Readonly<z.infer<typeof AgreedAction>>;

const number = { action: z.int().min(1) };

/** A question is being prepared. */
export const CasePrepared = eventSchema(
  'case-prepared',
  z.strictObject({
    mode: CaseMode,
    /** Null in an item without a name. */
    person: PersonId.nullable(),
    cause: ProcessNumber.nullable(),
    submitter: CaseSubmitter,
    norms: ConferenceNorms,
  }),
);
/** The question was offered for the agenda. */
export const CaseSubmitted = eventSchema(
  'case-submitted',
  z.strictObject({
    question: FreeText,
    tried: FreeText,
    background: CaseBackground,
    consent: ConferenceConsent.nullable(),
    submitter: CaseSubmitter,
    /** Whoever wrote the texts confirmed that they name nobody; false in an item with a name. */
    textsChecked: z.boolean(),
    /** Few people share these facts, and the submitter looked at them again. */
    smallNumber: z.boolean(),
  }),
);
/** The person permitted more organisations. */
export const ConsentExtended = eventSchema(
  'consent-extended',
  z.strictObject({ organisations: z.array(OrganisationId) }),
);
/** The question fits the conference. */
export const CaseScreened = eventSchema(
  'case-screened',
  z.strictObject({ screener: ProfessionalId, minutes: z.int().min(1) }),
);
/** The question went back, with a reason and a better route. */
export const CaseReturned = eventSchema(
  'case-returned',
  z.strictObject({
    reason: CaseReturnReason,
    route: BetterRoute,
    note: FreeText.nullable(),
    acuteService: OrganisationId.nullable(),
  }),
);
/** The question stands on an agenda. */
export const CaseScheduled = eventSchema('case-scheduled', z.strictObject({ session: ConferenceSession }));
/** The question got another date. */
export const CaseMoved = eventSchema(
  'case-moved',
  z.strictObject({ reason: SessionMoveReason, session: ConferenceSession }),
);
/** The session has an hour, a length and a place. */
export const SessionArranged = eventSchema('session-arranged', z.strictObject({ arrangement: SessionArrangement }));
/** The question was discussed. */
export const CaseDiscussed = eventSchema(
  'case-discussed',
  z.strictObject({ on: PlainDate, attendees: z.array(ConferenceAttendee) }),
);
/** Advice and actions were agreed. */
export const ActionsAgreed = eventSchema(
  'actions-agreed',
  z.strictObject({
    advice: FreeText,
    directions: z.array(Direction),
    actions: z.array(AgreedAction),
    textsChecked: z.boolean(),
  }),
);
/** The question is discussed a second time. */
export const CaseRescheduled = eventSchema(
  'case-rescheduled',
  z.strictObject({ reason: SecondDiscussionReason, session: ConferenceSession }),
);
/** An action was done. */
export const ActionCompleted = eventSchema('action-completed', z.strictObject(number));
/** An action was dropped. */
export const ActionDropped = eventSchema('action-dropped', z.strictObject({ ...number, reason: ActionDropReason }));
/** The person was told what came out. */
export const FeedbackGiven = eventSchema('feedback-given', z.strictObject({ personView: PersonView.nullable() }));
/** A participant offered a place, and the person wants it to be asked for. */
export const PlaceFound = eventSchema(
  'place-found',
  z.strictObject({ candidate: OrganisationId, direction: Direction }),
);
/** The submitter asked for the transfer of the person, outside this item. */
export const CaseCarriedOn = eventSchema('case-carried-on', z.strictObject({}));
/** The actions are looked back at in a later session. */
export const EvaluationPlanned = eventSchema('evaluation-planned', z.strictObject({ session: ConferenceSession }));
/** Everything was done and the person knows. */
export const CaseClosed = eventSchema('case-closed', z.strictObject({}));
/** No place fits; the search goes on as a transfer. The item stays until everything that was agreed in it is done. */
export const EscalationAgreed = eventSchema('escalation-agreed', z.strictObject({ direction: Direction }));
/** The search went on as a transfer, and the item ended. */
export const CaseEscalated = eventSchema('case-escalated', z.strictObject({ direction: Direction }));
/** The item stopped. */
export const CaseWithdrawn = eventSchema('case-withdrawn', z.strictObject({ reason: CaseWithdrawReason }));
/** Acute danger was signalled; the process ended and the acute route began. */
export const AcuteSignalledInCase = eventSchema(
  'acute-signalled',
  z.strictObject({ acuteService: OrganisationId.nullable() }),
);
/** A target passed; `due` is its last day in time. */
export const ConferenceNormExceeded = eventSchema(
  'time-norm-exceeded',
  z.strictObject({ norm: z.string(), level: z.enum(['target', 'outer-bound']), due: PlainDate }),
);

/** Every event, told apart by `type`. */
export const CaseConferenceItemEvent = z.discriminatedUnion('type', [
  CasePrepared,
  CaseSubmitted,
  ConsentExtended,
  CaseScreened,
  CaseReturned,
  CaseScheduled,
  CaseMoved,
  SessionArranged,
  CaseDiscussed,
  ActionsAgreed,
  CaseRescheduled,
  ActionCompleted,
  ActionDropped,
  FeedbackGiven,
  PlaceFound,
  CaseCarriedOn,
  EvaluationPlanned,
  CaseClosed,
  EscalationAgreed,
  CaseEscalated,
  CaseWithdrawn,
  AcuteSignalledInCase,
  ConferenceNormExceeded,
]);
export type CaseConferenceItemEvent = z.infer<typeof CaseConferenceItemEvent>;

/** The type of an event. */
export type EventType = CaseConferenceItemEvent['type'];

/** The event with a given type. */
export type EventOf<T extends EventType> = Extract<CaseConferenceItemEvent, { type: T }>;
