/**
 * The words, the calendar, the region profile and the processes of a Dutch mental health network
 * (*mentaal gezondheidsnetwerk*). Everything here is a value or a pure function.
 */
export { ages, birthdayOf, isCertainlyYoungerThan } from './calendar/age.js';
export { dueDate, dueInstant } from './calendar/due-date.js';
export {
  compareInstants,
  endOfDay,
  Instant,
  instantOf,
  parseInstant,
  plainDateOf,
  startOfDay,
  toEpochMs,
} from './calendar/instant.js';
export {
  type Norm,
  NormCode,
  normCodes,
  NormKind,
  normKinds,
  normOn,
  norms,
  NormUnit,
  normUnits,
  type Term,
} from './calendar/norms.js';
export {
  addDays,
  comparePlainDates,
  daysBetween,
  epochDayOf,
  type IsoWeekday,
  parsePlainDate,
  PlainDate,
  plainDateOfEpochDay,
  weekdayOf,
  yearOf,
} from './calendar/plain-date.js';
export {
  type DatedPublicHoliday,
  easterSunday,
  type PublicHoliday,
  PublicHolidayCode,
  publicHolidayCodes,
  type PublicHolidayDay,
  publicHolidays,
  publicHolidaysOf,
  publicHolidaysOn,
} from './calendar/public-holidays.js';
export { addWorkingDays, isWorkingDay, statutoryEnd, workingDaysBetween } from './calendar/working-days.js';
export {
  type Agenda,
  type AgendaCandidate,
  type AgendaEntry,
  agendaOf,
  type AgendaReason,
  type AgendaSession,
  type MovedEntry,
  type OtherEntry,
  sessionOf,
} from './case-conference-item/agenda.js';
export {
  escalationAfterConference,
  type PersonForTransfer,
  type SearchAfterConference,
  searchAfterConference,
} from './case-conference-item/after-conference.js';
export { ageBandOn } from './case-conference-item/age-band.js';
export {
  AgeBand,
  ageBands,
  CaseBackground,
  isSmallNumber,
  type SmallNumberKnown,
  smallNumberThreshold,
} from './case-conference-item/background.js';
export { SessionArrangement } from './case-conference-item/arrangement.js';
export {
  ActionOwner,
  CaseConferenceItemCommand,
  ConferenceAttendee,
  ConferenceConsent,
  ConferenceSession,
  ProposedAction,
  SubmittingParty,
} from './case-conference-item/commands.js';
export type { ConferenceDecision } from './case-conference-item/decide.js';
export { AgreedAction, CaseConferenceItemEvent, CaseSubmitter } from './case-conference-item/events.js';
export { caseConferenceItem } from './case-conference-item/index.js';
export { ConferenceNorms, conferenceNormsOn } from './case-conference-item/norms.js';
export {
  ActionDropReason,
  actionDropReasons,
  BetterRoute,
  betterRoutes,
  CaseMode,
  caseModes,
  CaseWithdrawReason,
  caseWithdrawReasons,
  SecondDiscussionReason,
  secondDiscussionReasons,
  SessionMoveReason,
  sessionMoveReasons,
  SessionPurpose,
  sessionPurposes,
} from './case-conference-item/reasons.js';
export type {
  CaseAction,
  CaseConferenceItem,
  CaseIn,
  Discussion,
  OfferedPlace,
  OpenCase,
  OpenedCase,
} from './case-conference-item/record.js';
export type { ConferenceRefusalCode } from './case-conference-item/refusal-codes.js';
export type { ConferenceRuleId } from './case-conference-item/rules.js';
export { CaseConferenceItemState, caseConferenceItemStates } from './case-conference-item/states.js';
export { type PlacedText, type TextFinding, textFindingsIn } from './case-conference-item/text-findings.js';
export {
  Appointment,
  Attendance,
  AttendanceDeviation,
  attendanceDeviations,
  ConversationPlace,
  conversationPlaces,
  RecordedDeviation,
  SeatAssignment,
} from './exploratory-conversation/appointment.js';
export type { Relation } from './exploratory-conversation/authority.js';
export { CarriedOn, ProcessNumber } from './exploratory-conversation/carried-on.js';
export { ClockNorms, clockNormsOf } from './exploratory-conversation/clock-norms.js';
export {
  Accept,
  AddPersonWords,
  AgreeAdvice,
  AskAnotherReceiver,
  type CommandOf,
  type CommandType,
  Complete,
  DeliverAdvice,
  ExploratoryConversationCommand,
  Lapse,
  MarkTimeNormExceeded,
  PickUp,
  Plan,
  PlanSecond,
  Discard,
  DropSecond,
  Prepare,
  RecordContactAttempt,
  RecordGpDecision,
  RecordHeld,
  RecordNoShow,
  RecordPersonRating,
  RecordReceiverAnswer,
  Redirect,
  Replan,
  RequestContent,
  Return,
  SignalAcute,
  StartHandover,
  Submit,
  Withdraw,
  WriteReport,
} from './exploratory-conversation/commands.js';
export type { ExplorationDecision } from './exploratory-conversation/decide.js';
export {
  Destination,
  destinationOf,
  destinations,
  Direction,
  type DirectionFacts,
  directionFacts,
  directions,
  isGgz,
  reportCategories,
  ReportCategory,
  reportCategoryOf,
} from './exploratory-conversation/directions.js';
export { directRouteAdvice, EntryAssessment, meetsTargetGroup } from './exploratory-conversation/entry-assessment.js';
export {
  AcuteSignalled,
  AdviceAgreed,
  AdviceDelivered,
  ContactAttempted,
  ConversationCompleted,
  ConversationHeld,
  ConversationPlanned,
  ConversationPrepared,
  ConversationReplanned,
  ConversationRequested,
  ConversationWithdrawn,
  type EventOf,
  type EventType,
  ExploratoryConversationEvent,
  GpDecisionRecorded,
  HandoverStarted,
  NoShowRecorded,
  PersonRated,
  PersonWordsAdded,
  ReceiverConfirmed,
  ReceiverDeclined,
  ReportWritten,
  RequestAccepted,
  RequestFacts,
  RequestLapsed,
  RequestRedirected,
  RequestReturned,
  SecondConversationPlanned,
  SecondConversationDropped,
  TimeNormExceeded,
  TriageStarted,
} from './exploratory-conversation/events.js';
export type { Guard, Refusals, StateName } from './exploratory-conversation/guard.js';
export { reportGaps } from './exploratory-conversation/guards/conversation.js';
export { exploratoryConversation } from './exploratory-conversation/index.js';
export type { ConversationStep } from './exploratory-conversation/next-step.js';
export {
  contactMeans,
  ContactMeans,
  ExclusionGround,
  exclusionGrounds,
  GpDecision,
  gpDecisions,
  GpDeviationReason,
  gpDeviationReasons,
  LapseReason,
  lapseReasons,
  MissingItem,
  missingItems,
  PersonView,
  personViews,
  RedirectReason,
  redirectReasons,
  RedirectTarget,
  redirectTargets,
  ReplanReason,
  replanReasons,
  ReturnReason,
  returnReasons,
  SecondConversationReason,
  secondConversationReasons,
  WithdrawReason,
  withdrawReasons,
} from './exploratory-conversation/reasons.js';
export type {
  AcceptedRequest,
  AdviceAgreedRecord,
  AdviceDeliveredRecord,
  Completed,
  ContactAttempt,
  ConversationAdvice,
  ConversationIn,
  DirectionHandover,
  Draft,
  ExploratoryConversation,
  GpDecided,
  HandingOver,
  Held,
  HeldConversation,
  Lapsed,
  NoConversation,
  OpenConversation,
  OpenedConversation,
  RecordedGpDecision,
  Redirected,
  Requested,
  Scheduled,
  UnderTriage,
  Withdrawn,
} from './exploratory-conversation/record.js';
export type { ExplorationRefusalCode } from './exploratory-conversation/refusal-codes.js';
export { Agreement, AgreementOwner, ConversationReport } from './exploratory-conversation/report.js';
export type { ExplorationRuleId } from './exploratory-conversation/rules.js';
export {
  type EndState,
  endStates,
  ExploratoryConversationState,
  exploratoryConversationStates,
  isEndState,
  type OpenState,
  openStates,
} from './exploratory-conversation/states.js';
export type { CommandRow, EventDraft } from './exploratory-conversation/table.js';
export type { Audience, Language } from './labels/label.js';
export {
  type Clock,
  clockDay,
  type ClockStanding,
  type ClockUnit,
  dayOf,
  type ExceededNorm,
  exceededNorms,
  standingOf,
} from './process/clock.js';
export { networkConcern } from './network-concern/index.js';
export { NetworkConcernCommand } from './network-concern/commands.js';
export type { NetworkConcernDecision } from './network-concern/decide.js';
export { ConcernActor, NetworkConcernEvent } from './network-concern/events.js';
export { addresseesOfStep, NetworkConcernStep, networkConcernSteps } from './network-concern/ladder.js';
export { ConcernNorms, concernNormsOn } from './network-concern/norms.js';
export {
  NetworkSignal,
  networkSignals,
  ReportAddressee,
  reportAddressees,
  SettlementReason,
  settlementReasons,
} from './network-concern/reasons.js';
export type { ConcernIn, NetworkConcern, OpenConcern, RaisedConcern, StepReport } from './network-concern/record.js';
export type { NetworkConcernRefusalCode } from './network-concern/refusal-codes.js';
export type { NetworkConcernRuleId } from './network-concern/rules.js';
export { NetworkConcernState, networkConcernStates } from './network-concern/states.js';
export { rankCandidates } from './placement/rank-candidates.js';
export { rankSearch, type SearchSoFar } from './placement/rank-search.js';
export { unknownCandidate, type FoundPlace } from './placement/with-preferred.js';
export {
  blockingReasons,
  Candidate,
  FoundBy,
  foundByOptions,
  isBlocked,
  PlacementPreference,
  PlacementQuestion,
  RankedCandidate,
  RankReason,
  rankReasons,
} from './placement/ranking.js';
export type { Authority, Holds, ProcessAuthority } from './process/authority.js';
export type { DecisionContext } from './process/context.js';
export { dayBounds, isWithinBound } from './process/day-bounds.js';
export { eventSchema, RuleIdSchema } from './process/event-schema.js';
export type { ProcessEvent, RegionRef } from './process/event.js';
export { type Cell, type Matrix, type OrderCode, orderCodes } from './process/matrix.js';
export type { NextStep } from './process/next-step.js';
export type { ResponsibleParty, ResponsiblePosition } from './process/responsible-party.js';
export type { GuardFor, Moves, RowFor } from './process/row.js';
export { explain, type ExplainedReason, type ExplainedRule } from './process/explain.js';
export {
  compareProfiles,
  isSetting,
  profileTopicKeys,
  type ProfileTopicKey,
  type TopicComparison,
  type TopicSide,
  type TopicStanding,
  topicStandings,
} from './region/compare-profiles.js';
export {
  type GainAnswer,
  type GainDirection,
  type GainTopic,
  gainTopics,
  type PersonEffect,
  personEffects,
  whoGains,
} from './region/gains.js';
export { nationalDefaults } from './region/national-defaults.js';
export { parseRegionProfile } from './region/parse-region-profile.js';
export { type ProfileAnswer, profileOn, type ProfileVersion } from './region/profile-on.js';
export {
  type Freedom,
  type NationalTopic,
  nationalTopics,
  nationalTopicSources,
  type ProfileTopic,
  type SettingUse,
  profileTopics,
  type SettingKey,
} from './region/profile-topics.js';
export { profileIssueRules, type RegionRefusalCode, regionRefusals } from './region/refusal-codes.js';
export { RegionDeviation, RegionProfile, RequiredSeat } from './region/region-profile.js';
export { type RegionRuleId, regionRules } from './region/rules.js';
export {
  rulesForRunningCase,
  rulesForRunningCaseOn,
  type RunningOrigin,
  runningOrigins,
  type RunningRules,
  type RunningTopic,
} from './region/running-case.js';
export { transferCase } from './transfer-case/index.js';
export { TransferCaseCommand, TransferCause } from './transfer-case/commands.js';
export type { TransferDecision } from './transfer-case/decide.js';
export { TransferCaseEvent } from './transfer-case/events.js';
export { TransferNorms, transferNormsOn } from './transfer-case/norms.js';
export { presentPlaceOf } from './transfer-case/present-place.js';
export {
  EscalationStep,
  escalationSteps,
  listTriggers,
  PlaceWithdrawReason,
  placeWithdrawReasons,
  ResumeReason,
  resumeReasons,
  TransferEnding,
  transferEndings,
  TransferResolution,
  transferResolutions,
  TransferTrigger,
  transferTriggers,
} from './transfer-case/reasons.js';
export type { ClosedOffer, OpenedTransfer, OpenTransfer, TransferCase, TransferIn } from './transfer-case/record.js';
export type { TransferRefusalCode } from './transfer-case/refusal-codes.js';
export type { TransferRuleId } from './transfer-case/rules.js';
export { TransferCaseState, transferCaseStates } from './transfer-case/states.js';
export { AddressBookCommand, type AddressBookCommandType } from './address-book/commands.js';
export type { AddressBookContext, AddressBookDecision } from './address-book/decide.js';
export { addressBook } from './address-book/index.js';
export type { AddressBookRefusalCode } from './address-book/refusal-codes.js';
export { type AddressBookRuleId, addressBookRules } from './address-book/rules.js';
export {
  availabilityOn,
  candidateFreshness,
  figureLimits,
  type FreshnessLimits,
  freshnessOn,
  isUsableOn,
  reportLimits,
  usableUntil,
} from './availability/availability-on.js';
export { AvailabilityCommand, type AvailabilityCommandType } from './availability/commands.js';
export type { ReportDecision, ReportingContext } from './availability/decide.js';
export { availabilityReporting } from './availability/index.js';
export { isPausedOn } from './availability/paused-on.js';
export { placementQuestionOn, placesOn, type ReportedPlace } from './availability/places-on.js';
export type { AvailabilityRefusalCode } from './availability/refusal-codes.js';
export {
  AvailabilityReport,
  AvailabilityReportState,
  availabilityStates,
  RegistrationPause,
  ReportedWaits,
} from './availability/report.js';
export { currentReportsOn, lastReportsOn, usableReportsOn } from './availability/reports-on.js';
export { type AvailabilityRuleId, availabilityRules } from './availability/rules.js';
export {
  type MediationFacts,
  type MediationIdentity,
  type MediationOn,
  mediationOn,
  type MediationPossible,
  type MediationRefused,
  type MediationRequest,
  mediationRequestFor,
} from './mediation/mediation-on.js';
export { mediationItems, MediationPayload } from './mediation/payload.js';
export { type MediationPhase, mediationPhaseOn, mediationPhases } from './mediation/phases.js';
export { type MediationRefusalCode, mediationRefusals } from './mediation/refusal-codes.js';
export { type MediationRuleId, mediationRules } from './mediation/rules.js';
export { CarriedWait } from './waitlist-entry/carried-wait.js';
export { registrationAfterAcute, registrationAfterTransfer } from './waitlist-entry/carry-over.js';
export { WaitlistEntryCommand } from './waitlist-entry/commands.js';
export type { WaitlistDecision } from './waitlist-entry/decide.js';
export { WaitlistEntryEvent } from './waitlist-entry/events.js';
export { flagsOn, isContactOverdue, overNormsOn, waitNorms } from './waitlist-entry/flags.js';
export { failedContacts } from './waitlist-entry/guards/ending.js';
export { waitlistEntry } from './waitlist-entry/index.js';
export { WaitlistNorms, waitlistNormsOn } from './waitlist-entry/norms.js';
export {
  entryEndings,
  EntryEnding,
  EntryError,
  entryErrors,
  ExitReason,
  exitReasons,
  givenExitReasons,
  personsOwnReasons,
  WaitlistFlag,
  waitlistFlags,
} from './waitlist-entry/reasons.js';
export type {
  EndedEntry,
  EntryIn,
  MadeEntry,
  MediationAnswer,
  OpenEntry,
  WaitingContact,
  WaitlistEntry,
} from './waitlist-entry/record.js';
export type { WaitlistRefusalCode } from './waitlist-entry/refusal-codes.js';
export type { WaitlistRuleId } from './waitlist-entry/rules.js';
export { askedTransfer, signalForPlace } from './waitlist-entry/transfer-for-place.js';
export { type WaitedDays, waitedOn } from './waitlist-entry/waited-days.js';
export { type WaitingCounts, waitingCountsOn } from './waitlist-entry/waiting-counts.js';
export {
  isReferringState,
  isWaitingState,
  type ReferringState,
  referringStates,
  WaitlistEntryState,
  waitlistEntryStates,
  type WaitingState,
  waitingStates,
} from './waitlist-entry/states.js';
export {
  Actor,
  CompanionActor,
  PersonActor,
  ProfessionalActor,
  SocialDomainProfessional,
  SystemActor,
} from './words/actor.js';
export { Channel, channels } from './words/channel.js';
export { ConsentEffect, consentEffects } from './words/consent-effect.js';
export { ConsentFunction, consentFunctions } from './words/consent-function.js';
export { ConsentStatus, consentStatuses } from './words/consent-status.js';
export { dataCategories, DataCategory } from './words/data-category.js';
export type { Accepted, Decision, Refusal, Refused } from './words/decision.js';
export { DeclineReason, declineReasons } from './words/decline-reason.js';
export { AddedByOffice, Organisation, Professional } from './words/directory.js';
export { DiagnosisGroup, diagnosisGroups } from './words/diagnosis-group.js';
export { Domain, domains } from './words/domain.js';
export { FreeText, isTextReference, maxFreeTextLength } from './words/free-text.js';
export { AgbCode, parseAgbCode } from './words/identifiers/agb-code.js';
export { BigNumber, parseBigNumber } from './words/identifiers/big-number.js';
export { Bsn, bsnIssue, isTestBsn, parseBsn } from './words/identifiers/bsn.js';
export {
  checkIdentifier,
  type IdentifierAnswer,
  IdentifierKind,
  identifierKinds,
} from './words/identifiers/check-identifier.js';
export {
  identifiersInText,
  type TextIdentifierKind,
  textIdentifierKinds,
} from './words/identifiers/identifiers-in-text.js';
export { KvkEstablishmentNumber, parseKvkEstablishmentNumber } from './words/identifiers/kvk-establishment-number.js';
export { KvkNumber, parseKvkNumber } from './words/identifiers/kvk-number.js';
export { MunicipalityCode, parseMunicipalityCode } from './words/identifiers/municipality-code.js';
export {
  CaseId,
  CommandId,
  EventId,
  OrganisationId,
  parseCaseId,
  parseCommandId,
  parseEventId,
  parseOrganisationId,
  parsePersonId,
  parseProfessionalId,
  parseStreamId,
  parseTransferReference,
  PersonId,
  ProfessionalId,
  StreamId,
  TransferReference,
} from './words/identifiers/object-ids.js';
export { parseUraNumber, UraNumber } from './words/identifiers/ura-number.js';
export { Uuid } from './words/identifiers/uuid.js';
export { parseUziNumber, UziNumber } from './words/identifiers/uzi-number.js';
export { parseUzoviCode, UzoviCode } from './words/identifiers/uzovi-code.js';
export { LegalDomain, legalDomainOf, legalDomains, teamAuthorities, TeamAuthority } from './words/legal-domain.js';
export { LifeDomain, lifeDomains } from './words/life-domain.js';
export { assertNever, isMgnError, MgnError } from './words/mgn-error.js';
export { MgnFunction, mgnFunctions } from './words/mgn-function.js';
export { lifeDomainOf, Need, needs } from './words/need.js';
export { NetworkRole, networkRoles } from './words/network-role.js';
export { OrganisationKind, organisationKinds } from './words/organisation-kind.js';
export { PartyRef } from './words/party.js';
export { PersonDecision, personDecisions } from './words/person-decision.js';
export { Gender, genders, PartialDate, PersonDetails, PersonName } from './words/person-details.js';
export { PositiveHealthDimension, positiveHealthDimensions } from './words/positive-health.js';
export { Purpose, purposes } from './words/purpose.js';
export { type Issue, parseWith, type Result } from './words/result.js';
export {
  ActorRole,
  actorRoles,
  isProfessionalRole,
  PersonalRole,
  personalRoles,
  ProfessionalRole,
  professionalRoles,
  Role,
  roles,
} from './words/role.js';
export type { Rule, RuleId, RuleTag } from './words/rule.js';
export { ProfessionalSeat, professionalSeats, Seat, seats } from './words/seat.js';
export { SharingOutcome, sharingOutcomes } from './words/sharing-outcome.js';
export {
  HandoverCondition,
  handoverConditions,
  HandoverStart,
  isHandoverComplete,
  ReceiverAnswer,
  type WarmHandover,
} from './words/warm-handover.js';
export { canReceive, receiverKinds } from './exploratory-conversation/receiver-kinds.js';
export {
  directionsWithoutEnd,
  directionsWithoutReceiver,
  isWaiting,
  openDirections,
} from './exploratory-conversation/guards/handover.js';
export { failedAttempts } from './exploratory-conversation/contact-attempts.js';
export { type IdentifierCheck, IdentifierIssueCode, identifierIssueCodes } from './words/identifiers/digits.js';
export { OfferCloseReason, offerCloseReasons } from './words/offer-close-reason.js';
export { CaseReturnReason, caseReturnReasons } from './words/case-return-reason.js';
