/**
 * The commands of a transfer case, as they may be asked by a person, a professional or the system.
 */
import * as z from 'zod';
import { PlainDate } from '../calendar/plain-date.js';
import { ProcessNumber } from '../exploratory-conversation/carried-on.js';
import { Direction } from '../exploratory-conversation/directions.js';
import { DataCategory } from '../words/data-category.js';
import { DeclineReason } from '../words/decline-reason.js';
import { FreeText } from '../words/free-text.js';
import { OrganisationId, PersonId } from '../words/identifiers/object-ids.js';
import { PersonDecision } from '../words/person-decision.js';
import { RankedCandidate } from '../placement/ranking.js';
import { PlaceWithdrawReason, ResumeReason, TransferResolution, TransferTrigger } from './reasons.js';

/** Where a transfer comes from: a conversation, an entry on a list or a case conference, by its number. */
export const TransferCause = z.strictObject({
  process: z.enum(['exploratory-conversation', 'waitlist-entry', 'case-conference-item']),
  reference: ProcessNumber,
});
export type TransferCause = Readonly<z.infer<typeof TransferCause>>;

/** How long a ranking may be: as many providers as a country has. */
const maxRanked = 10_000;

const opening = {
  person: PersonId,
  trigger: TransferTrigger,
  gpPractice: OrganisationId,
  /** What a place is sought for. */
  direction: Direction,
  /** Since when the person waits. It travels along and never becomes later. */
  waitsSince: PlainDate,
  /** In whose care the person is now, otherwise on whose list; null when nowhere yet. */
  currentProvider: OrganisationId.nullish(),
  /** The person is in the care of the current provider, which then stays responsible. */
  inCare: z.boolean().default(false),
  /** The provider on whose list the person waits for this help, where the transfer begins from a place on a list. */
  listedWith: OrganisationId.nullish(),
  cause: TransferCause.nullish(),
};

/** Whoever records an answer of the person says that it is on the person's word. */
const onWord = { onPersonsWord: z.boolean().optional() };

/** Says that somebody waits too long or in the wrong place. */
export const Signal = z.strictObject({
  type: z.literal('signal'),
  ...opening,
  /** With whom the person said to like a place; kept until the person is asked, and led from when the search starts. */
  preferredProvider: OrganisationId.nullish(),
  ...onWord,
});
/** Opens the search straight away, where the person said yes before: a case conference found a candidate. */
export const OpenSearch = z.strictObject({
  type: z.literal('open-search'),
  ...opening,
  personDecision: PersonDecision,
  searchConsent: z.boolean(),
  /** The place that the conference found; left out where the search begins without one. */
  foundCandidate: OrganisationId.nullish(),
});
/** Opens the escalation straight away, where the person said yes before: a case conference found no place. */
export const OpenEscalation = z.strictObject({
  type: z.literal('open-escalation'),
  ...opening,
  personDecision: PersonDecision,
  searchConsent: z.boolean(),
});
/** Asks the person whether another place is wanted; the entry on the list was verified. */
export const AskPerson = z.strictObject({
  type: z.literal('ask-person'),
  /** The day on which the entry on the list was last verified; null where there is no list. */
  listVerifiedOn: PlainDate.nullable(),
});
/** The person says "not now": nothing changes, and the person is asked again later. */
export const Postpone = z.strictObject({ type: z.literal('postpone'), askAgainOn: PlainDate.nullish(), ...onWord });
/** The person wants another place and permits an anonymous search. */
export const StartSearch = z.strictObject({
  type: z.literal('start-search'),
  personDecision: PersonDecision,
  searchConsent: z.boolean(),
  /** With whom the person would like a place; null for no preference, left out where it stays what it was. */
  preferredProvider: OrganisationId.nullish(),
  ...onWord,
});
/** The person says with whom they would like a place, or that they have no preference any more. It leads the search from then on. */
export const StatePreference = z.strictObject({
  type: z.literal('state-preference'),
  preferredProvider: OrganisationId.nullable(),
  ...onWord,
});
/** The person stays where they are; the place in the queue is unchanged. */
export const Stay = z.strictObject({ type: z.literal('stay'), ...onWord });
/** Ends the transfer because the question is gone or was met elsewhere. */
export const Resolve = z.strictObject({
  type: z.literal('resolve'),
  reason: TransferResolution,
  ...onWord,
});
/** Asks one candidate for a place, without saying who the person is. */
export const Offer = z.strictObject({
  type: z.literal('offer'),
  candidate: OrganisationId,
  /** The ranking as it stands, best first: why this candidate, and who was considered. */
  ranking: z.array(RankedCandidate).max(maxRanked),
});
/** The candidate has a place and names the day of the intake. */
export const AcceptOffer = z.strictObject({ type: z.literal('accept-offer'), intakeOn: PlainDate.nullable() });
/** The candidate has no place, with a reason that is counted. */
export const DeclineOffer = z.strictObject({ type: z.literal('decline-offer'), reason: DeclineReason.nullable() });
/** Nobody answered in time. */
export const ExpireOffer = z.strictObject({ type: z.literal('expire-offer') });
/** The person wants this place and permits that the receiver learns who they are. */
export const ConfirmPlace = z.strictObject({
  type: z.literal('confirm-place'),
  identityConsent: z.boolean(),
  ...onWord,
});
/** The person does not want this place; the search goes on. */
export const DeclinePlace = z.strictObject({ type: z.literal('decline-place'), ...onWord });
/** The provider takes its promise back; the search goes on. */
export const WithdrawPlace = z.strictObject({ type: z.literal('withdraw-place'), reason: PlaceWithdrawReason });
/** Starts the warm hand-over: what was agreed is sent, and the referral of the GP is addressed to the receiver. */
export const StartTransferHandover = z.strictObject({
  type: z.literal('start-handover'),
  referralPresent: z.boolean(),
  informationSent: z.array(DataCategory).max(23),
});
/** The receiver names the first contact and takes over responsibility. */
export const ConfirmResponsibility = z.strictObject({
  type: z.literal('confirm-responsibility'),
  firstContactOn: PlainDate.nullable(),
  takesResponsibility: z.boolean(),
});
/** Goes up one step, because nobody at this level has a place. */
export const Escalate = z.strictObject({
  type: z.literal('escalate'),
  /** The ranking as it stands: nobody on it is left to be asked. */
  ranking: z.array(RankedCandidate).max(maxRanked),
  note: FreeText.nullish(),
});
/** The search goes on: a level found a candidate. */
export const ResumeSearch = z.strictObject({
  type: z.literal('resume-search'),
  reason: ResumeReason,
  candidate: OrganisationId.nullable(),
});
/** Ends without a place after the fourth step, with the decision that was taken. */
export const CloseUnresolved = z.strictObject({ type: z.literal('close-unresolved'), decision: FreeText.nullable() });
/** Acute danger: ends the transfer in this one action, with the acute service contacted. The place on a list is unchanged. */
export const SignalAcuteInTransfer = z.strictObject({
  type: z.literal('signal-acute'),
  acuteServiceContacted: z.boolean(),
  acuteService: OrganisationId.nullish(),
});
/** The system reports a target that has passed; it blocks nothing. */
export const MarkTransferNormExceeded = z.strictObject({
  type: z.literal('mark-time-norm-exceeded'),
  norm: z.string().max(60),
  level: z.enum(['target', 'outer-bound']),
});

/** Every command, told apart by `type`. */
export const TransferCaseCommand = z.discriminatedUnion('type', [
  Signal,
  OpenSearch,
  OpenEscalation,
  AskPerson,
  Postpone,
  StartSearch,
  StatePreference,
  Stay,
  Resolve,
  Offer,
  AcceptOffer,
  DeclineOffer,
  ExpireOffer,
  ConfirmPlace,
  DeclinePlace,
  WithdrawPlace,
  StartTransferHandover,
  ConfirmResponsibility,
  Escalate,
  ResumeSearch,
  CloseUnresolved,
  SignalAcuteInTransfer,
  MarkTransferNormExceeded,
]);
export type TransferCaseCommand = z.infer<typeof TransferCaseCommand>;

/** The type of a command. */
export type CommandType = TransferCaseCommand['type'];

/** The command with a given type. */
export type CommandOf<T extends CommandType> = Extract<TransferCaseCommand, { type: T }>;
