/**
 * One person's case file: takes a command, checks role and consent, decides, says what to append; gives each viewer what
 * that viewer may see.
 */
export { linkEntries, peopleIn, type AuditChain, type ChainPorts, type LinkedEntries } from './store/audit-chain.js';
export type { AuditFile } from './store/audit-file.js';
export { caseStateOf, caseStates, type CaseState, type ProcessStanding } from './case-state.js';
export { checkBatch } from './store/batch-check.js';
export type {
  CaseList,
  Casework,
  ListedCase,
  ListQuery,
  ProcessList,
  ProcessRow,
  Reveal,
  SeenRow,
  SharingOutcome,
  SharingOverview,
  TickReport,
} from './casework.js';
export type { CaseworkOptions } from './options.js';
export type { SeenStep } from './processes/conversation/chosen-help.js';
export {
  AddressBookEnvelope,
  type AddressBookOptions,
  type AddressBookOutcome,
  changeAddressBook,
  type EntryKept,
  type EntryRefused,
} from './address-book/change-address-book.js';
export type { Directory, EntryBatch, EntryResult } from './store/directory.js';
export { disclosuresOf, type Happening } from './processes/conversation/disclosures.js';
export type { Disclosure } from './processes/disclosure.js';
export { Accompanying, CommandEnvelope, type CommandEnvelopeInput, Grant, SecondAnswer } from './commands/envelope.js';
export type {
  AppendBatch,
  AppendResult,
  AuditEntry,
  EventLog,
  ForeignContent,
  NewSummary,
  ProcessSummary,
  Receipt,
  RecordedEvent,
  StoredStream,
  StoredText,
  StreamAppend,
  SummaryClock,
  SummaryQuery,
  SummaryTurn,
} from './store/event-log.js';
export type { Seen } from './sharing/seen.js';
export type { FieldPart, FieldTable, GatedField, SeenValues } from './sharing/gated-fields.js';
export type { Identifiers } from './store/identifiers.js';
export {
  type KnownPeople,
  type KnownPerson,
  type PersonMarks,
  recognisedBy,
  wholeBirthDate,
} from './people/known-people.js';
export { onlyDeclined, type Position, positionsOf } from './processes/conversation/involvement.js';
export { rebuildLists, type RebuildOptions, type RebuildProgress } from './lists/rebuild-lists.js';
export { openCasework } from './open-casework.js';
export { type AskedAbout, type OtherRequest, otherRequests, type RequestSource } from './people/other-requests.js';
export type {
  Handled,
  Invalid,
  Outcome,
  RefusedByPerson,
  RefusedByRule,
  Reused,
  Stale,
  Standing,
  Unknown,
} from './commands/outcome.js';
export { conversationPolicies } from './processes/conversation/policies.js';
export type { Policy } from './processes/folded.js';
export {
  type CaseProcessKind,
  caseProcessKinds,
  type CommandProcessKind,
  commandProcessKinds,
  isCaseProcessKind,
  type NetworkProcessKind,
  networkProcessKinds,
  type ProcessKind,
  processKinds,
} from './process-kind.js';
export { connections } from './connections/connections.js';
export type { CaseFile, Connection, Follow, Happened, Member } from './connections/connection.js';
export type { KnownPlaces, PlacesPort } from './places.js';
export {
  ReportEnvelope,
  type Reported,
  type ReportingOptions,
  type ReportingOutcome,
  type ReportRefused,
  reportWaits,
} from './waits/report-waits.js';
export { reportedPlaces, type ReportedPlaces } from './waits/reported-places.js';
export type { KeptReport, LastReports, RecordResult, ReportBatch, WaitReports } from './store/wait-reports.js';
export {
  addressesOf,
  deliveryTo,
  isTooOld,
  nextAttemptAfter,
  noticeKeptDays,
  noticeLastsDays,
  retryMinutes,
  type Delivery,
  type KnownRecipient,
} from './notices/delivery.js';
export { gatheredForMs, notGathered } from './notices/gathered.js';
export { isNeutral } from './notices/neutral-words.js';
export {
  noticeKinds,
  noticePaths,
  type NewNotice,
  type Notice,
  type NoticeKind,
  type NoticePath,
  type NoticeRecipient,
} from './notices/notice.js';
export { noLongerTold, noticesOf, type ChangedProcess, type NoticeContext } from './notices/notices-of.js';
export {
  openNotices,
  type NoticeChoiceOutcome,
  type Notices,
  type NoticesOptions,
  type OwnNoticeChoice,
} from './notices/open-notices.js';
export {
  noticeStates,
  type NoticeChoice,
  type NoticeChoices,
  type NoticeResult,
  type NoticeState,
  type NoticeTally,
  type Outbox,
  type OutboxEntry,
  type TakenNotice,
} from './notices/outbox.js';
export type { NoticeMessage, NoticeSender, SendingReport, SentOrNot } from './notices/send-due.js';
export { type CaseworkRuleId, caseworkRules, ruleOfCaseworkCode } from './rules.js';
export { recipientBasisByKind } from './sharing/sharing-parties.js';
export { standingOfSummary } from './lists/summary-parts.js';
export { turnOf, type TurnContext } from './lists/turn-of.js';
export type { ConversationView, DiaryEntry, OrganisationSight, TimelineEntry } from './processes/conversation/view.js';
export {
  fieldNames,
  type FieldName,
  type FieldValues,
  type ViewField,
  viewFields,
} from './processes/conversation/view-fields.js';
export {
  conferenceFields,
  type ConferenceAbout,
  type ConferenceValues,
  type ConferenceView,
} from './processes/conference/view.js';
export {
  type AroundQuestion,
  assessQuestion,
  type QuestionPart,
  questionPartOf,
  questionParts,
  type ToldQuestion,
} from './processes/conference/assess-question.js';
export type { ConcernEnding, ConcernFacts, ConcernLine, ConcernView } from './processes/concern/view.js';
export type { ConcernPosition } from './processes/concern/positions.js';
export type { ConcernList, ConcernQuery } from './lists/list-concerns.js';
export type { ConferencePosition } from './processes/conference/positions.js';
export {
  transferFields,
  type AnonymousQuestion,
  type TransferAbout,
  type TransferValues,
  type TransferView,
} from './processes/transfer/view.js';
export type { TransferPosition } from './processes/transfer/positions.js';
export {
  waitingFields,
  type WaitingAbout,
  type WaitingValues,
  type WaitingView,
} from './processes/waiting-list/view.js';
export type { WaitingPosition } from './processes/waiting-list/positions.js';
export type { AboutMaterial, ProcessLine, ProcessView, ViewSheet } from './view-process.js';
export type { BlindParty } from './processes/conversation/blind-parties.js';
export type { StepLack, WithheldStep } from './processes/withheld-step.js';
export type { BlockedCommand, BlockingFact, Lack, WithheldCommand } from './processes/conversation/withheld.js';
