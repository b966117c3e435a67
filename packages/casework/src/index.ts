/**
 * One person's case file: takes a command, checks role and consent, decides, says what to append; gives each viewer what
 * that viewer may see.
 */
export { checkBatch } from './batch-check.js';
export type {
  CaseList,
  Casework,
  CaseworkOptions,
  ListedCase,
  ListQuery,
  Reveal,
  SeenRow,
  SharingOutcome,
  SharingOverview,
  TickReport,
} from './casework.js';
export type { SeenStep } from './processes/conversation/chosen-help.js';
export type { Directory } from './directory.js';
export { disclosuresOf, type Happening } from './processes/conversation/disclosures.js';
export type { Disclosure } from './processes/disclosure.js';
export { Accompanying, CommandEnvelope, type CommandEnvelopeInput, Grant, SecondAnswer } from './envelope.js';
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
} from './event-log.js';
export type { Identifiers } from './identifiers.js';
export { type KnownPeople, type KnownPerson, type PersonMarks, recognisedBy, wholeBirthDate } from './known-people.js';
export { onlyDeclined, type Position, positionsOf } from './processes/conversation/involvement.js';
export { openCasework } from './open-casework.js';
export { type AskedAbout, type OtherRequest, otherRequests, type RequestSource } from './other-requests.js';
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
} from './outcome.js';
export { conversationPolicies } from './processes/conversation/policies.js';
export type { Policy } from './processes/folded.js';
export { type CaseProcessKind, caseProcessKinds, type ProcessKind, processKinds } from './process-kind.js';
export { connections } from './connections/connections.js';
export type { CaseFile, Connection, Follow, Happened, Member } from './connections/connection.js';
export type { KnownPlaces, PlacesPort } from './places.js';
export { type CaseworkRuleId, caseworkRules, ruleOfCaseworkCode } from './rules.js';
export { recipientBasisByKind } from './sharing-parties.js';
export { standingOfSummary } from './summary-parts.js';
export type {
  ConversationView,
  DiaryEntry,
  OrganisationSight,
  Seen,
  TimelineEntry,
} from './processes/conversation/view.js';
export {
  fieldNames,
  type FieldName,
  type FieldPart,
  type FieldValues,
  type ViewField,
  viewFields,
} from './processes/conversation/view-fields.js';
export type { BlindParty } from './processes/conversation/blind-parties.js';
export type { BlockedCommand, BlockingFact, Lack, WithheldCommand } from './processes/conversation/withheld.js';
