/**
 * The commands of a case conference item, as they may be asked by a person, a professional or the system.
 */
import * as z from 'zod';
import { PlainDate } from '../calendar/plain-date.js';
import { ProcessNumber } from '../exploratory-conversation/carried-on.js';
import { Direction } from '../exploratory-conversation/directions.js';
import { PersonView } from '../exploratory-conversation/reasons.js';
import { CaseReturnReason } from '../words/case-return-reason.js';
import { Domain } from '../words/domain.js';
import { FreeText } from '../words/free-text.js';
import { OrganisationId, PersonId } from '../words/identifiers/object-ids.js';
import { PersonDecision } from '../words/person-decision.js';
import { ProfessionalRole } from '../words/role.js';
import { AskedArrangement, SessionArrangement } from './arrangement.js';
import { CaseBackground } from './background.js';
import {
  ActionDropReason,
  BetterRoute,
  CaseMode,
  CaseWithdrawReason,
  SecondDiscussionReason,
  SessionMoveReason,
} from './reasons.js';

/** Who brings the question in where the system opens the item: an organisation, and in which role it takes part. */
export const SubmittingParty = z.strictObject({ organisation: OrganisationId, role: ProfessionalRole });
export type SubmittingParty = Readonly<z.infer<typeof SubmittingParty>>;

/** What the person permitted for an item with a name: to whom, since when. */
export const ConferenceConsent = z.strictObject({
  /** The organisations that may hear who it is about. */
  organisations: z.array(OrganisationId).min(1).max(50),
  givenOn: PlainDate,
});
export type ConferenceConsent = Readonly<z.infer<typeof ConferenceConsent>>;

/** The session on which an item stands: the day, for an item with a name the organisations that take part, and the hour where it is known. */
export const ConferenceSession = z.strictObject({
  on: PlainDate,
  participants: z.array(OrganisationId).max(50),
  /** When and where; left out while nobody arranged it, and in events from before it could be. */
  arrangement: SessionArrangement.nullish(),
});
export type ConferenceSession = Readonly<z.infer<typeof ConferenceSession>>;

/** Who took part in a session: an organisation and the domain for which it was there. */
export const ConferenceAttendee = z.strictObject({ organisation: OrganisationId, domain: Domain });
export type ConferenceAttendee = Readonly<z.infer<typeof ConferenceAttendee>>;

/** Who does an action: one organisation, and in which role. */
export const ActionOwner = z.strictObject({ organisation: OrganisationId, role: ProfessionalRole });
export type ActionOwner = Readonly<z.infer<typeof ActionOwner>>;

/** An action as it is written down; without an owner or a date it is refused. */
export const ProposedAction = z.strictObject({
  what: FreeText,
  owner: ActionOwner.nullable(),
  by: PlainDate.nullable(),
});
export type ProposedAction = Readonly<z.infer<typeof ProposedAction>>;

/** The number of an action in its item: 1 is the first. */
const ActionNumber = z.int().min(1).max(500);

/** Whoever records an answer of the person says that it is on the person's word. */
const onWord = { onPersonsWord: z.boolean().optional() };

/** Whoever writes a text of an item without a name confirms that it names nobody. */
const checked = { textsChecked: z.boolean().optional() };

const session = { session: ConferenceSession };

/** Opens an item: the submitter prepares a question. */
export const PrepareCase = z.strictObject({
  type: z.literal('prepare'),
  /** That of the region profile when left out. */
  mode: CaseMode.optional(),
  /** Only in an item with a name. */
  person: PersonId.nullish(),
  /** The conversation that the question comes from, by its number; only in an item with a name. */
  cause: ProcessNumber.nullish(),
  /** Who brings the question in, where the system opens the item. */
  submitter: SubmittingParty.nullish(),
});
/** Offers the question for the agenda. */
export const SubmitCase = z.strictObject({
  type: z.literal('submit'),
  question: FreeText.nullable(),
  /** What has been tried. */
  tried: FreeText.nullable(),
  background: CaseBackground,
  personInformed: z.boolean(),
  personAgrees: z.boolean(),
  /** Only in an item with a name. */
  consent: ConferenceConsent.nullish(),
  /** The submitter read the warning that few people share these facts, and looked at them again. */
  smallNumberConsidered: z.boolean().optional(),
  ...checked,
});
/** The person permits more organisations to hear who it is about. */
export const ExtendConsent = z.strictObject({
  type: z.literal('extend-consent'),
  organisations: z.array(OrganisationId).min(1).max(50),
  ...onWord,
});
/** The question fits the conference. */
export const ScreenCase = z.strictObject({
  type: z.literal('screen'),
  /** How many minutes it is given; a fair share of the session when left out. */
  minutes: z.int().min(1).max(180).optional(),
});
/** The question does not fit: why, and which route is better. */
export const ReturnCase = z.strictObject({
  type: z.literal('return'),
  reason: CaseReturnReason,
  route: BetterRoute.nullable(),
  note: FreeText.nullish(),
  acuteServiceContacted: z.boolean().optional(),
  acuteService: OrganisationId.nullish(),
});
/** Puts the question on an agenda. */
export const ScheduleCase = z.strictObject({ type: z.literal('schedule'), ...session });
/** Gives another date before the question was discussed. */
export const MoveCase = z.strictObject({ type: z.literal('move-date'), reason: SessionMoveReason, ...session });
/** Says at which hour, where and how long the session is. It moves no question. */
export const ArrangeSession = z.strictObject({ type: z.literal('arrange-session'), arrangement: AskedArrangement });
/** The question was discussed; who was there. */
export const RecordDiscussed = z.strictObject({
  type: z.literal('record-discussed'),
  attendees: z.array(ConferenceAttendee).max(50),
});
/** Records the advice, and the actions with one owner and one date each. */
export const AgreeActions = z.strictObject({
  type: z.literal('agree-actions'),
  advice: FreeText.nullable(),
  /** Where the advice points; none where the person stays where they are. */
  directions: z.array(Direction).max(8),
  actions: z.array(ProposedAction).max(50),
  ...checked,
});
/** Discusses the question a second time, once. */
export const RescheduleCase = z.strictObject({
  type: z.literal('reschedule'),
  reason: SecondDiscussionReason.nullable(),
  ...session,
});
/** An action is done. */
export const CompleteAction = z.strictObject({ type: z.literal('complete-action'), action: ActionNumber });
/** An action is dropped, with a reason. */
export const DropAction = z.strictObject({
  type: z.literal('drop-action'),
  action: ActionNumber,
  reason: ActionDropReason.nullable(),
});
/** The submitter told the person what came out. */
export const RecordFeedback = z.strictObject({
  type: z.literal('record-feedback'),
  /** What the person thinks of the advice, where they said it. */
  personView: PersonView.nullish(),
});
/** A participant offers a place, and the person wants it to be asked for. */
export const RecordPlace = z.strictObject({
  type: z.literal('record-place'),
  candidate: OrganisationId,
  direction: Direction,
  personDecision: PersonDecision,
  searchConsent: z.boolean(),
  ...onWord,
});
/**
 * The submitter asked for the transfer of the person, outside this item. It names neither the person nor the transfer: together they would
 * say who the question is about.
 */
export const ConfirmCarriedOn = z.strictObject({ type: z.literal('confirm-carried-on') });
/** Looks back at the actions in a later session. */
export const PlanEvaluation = z.strictObject({ type: z.literal('plan-evaluation'), ...session });
/** Everything is done and the person knows. */
export const CloseCase = z.strictObject({ type: z.literal('close') });
/** No place fits: the search goes on as a transfer, one step higher. */
export const EscalateCase = z.strictObject({
  type: z.literal('escalate'),
  direction: Direction,
  noFittingPlace: z.boolean(),
  personDecision: PersonDecision,
  searchConsent: z.boolean(),
  /** The person permits that the receiving parties learn who they are. */
  identifiedHandover: z.boolean(),
  ...onWord,
});
/** Stops; what was on the agenda comes off it at once. */
export const WithdrawCase = z.strictObject({
  type: z.literal('withdraw'),
  reason: CaseWithdrawReason.default('not-stated'),
});
/** Acute danger: ends the process in this one action, with the acute service contacted. */
export const SignalAcuteInCase = z.strictObject({
  type: z.literal('signal-acute'),
  acuteServiceContacted: z.boolean(),
  acuteService: OrganisationId.nullish(),
});
/** The system reports a target that has passed; it blocks nothing. */
export const MarkConferenceNormExceeded = z.strictObject({
  type: z.literal('mark-time-norm-exceeded'),
  norm: z.string().max(60),
  level: z.enum(['target', 'outer-bound']),
});

/** Every command, told apart by `type`. */
export const CaseConferenceItemCommand = z.discriminatedUnion('type', [
  PrepareCase,
  SubmitCase,
  ExtendConsent,
  ScreenCase,
  ReturnCase,
  ScheduleCase,
  MoveCase,
  ArrangeSession,
  RecordDiscussed,
  AgreeActions,
  RescheduleCase,
  CompleteAction,
  DropAction,
  RecordFeedback,
  RecordPlace,
  ConfirmCarriedOn,
  PlanEvaluation,
  CloseCase,
  EscalateCase,
  WithdrawCase,
  SignalAcuteInCase,
  MarkConferenceNormExceeded,
]);
export type CaseConferenceItemCommand = z.infer<typeof CaseConferenceItemCommand>;

/** The type of a command. */
export type CommandType = CaseConferenceItemCommand['type'];

/** The command with a given type. */
export type CommandOf<T extends CommandType> = Extract<CaseConferenceItemCommand, { type: T }>;
