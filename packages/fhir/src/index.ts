/**
 * How each word of the network looks in FHIR R4, in both directions, losing nothing. Pure functions: no server, no clock.
 */
export { canonicalBundle, type CanonicalBundle, canonicalContent } from './bundle/canonical-content.js';
export type { BundleEntry } from './bundle/entries.js';
export { requestNumbers, type RequestNumber } from './bundle/request-numbers.js';
export type { IdOf } from './bundle/rewrite.js';
export { MGN_CANONICAL_BASE } from './canonical-base.js';
export { type OwnCodeSystem, type Service, services, systemOf } from './code-systems.js';
export { submissionOf, taskIdOf } from './conversation/conversation-facts.js';
export {
  type BusinessStatusAlias,
  businessStatusAliases,
  readTaskState,
  type TaskState,
} from './conversation/read-task-state.js';
export { situationOf, type StatusRow, statusRows, type StatusSituation } from './conversation/status-rows.js';
export { isEndedTask, mayTaskBecome, taskTransitions } from './conversation/task-transitions.js';
export {
  writeConversation,
  type WriteConversationOptions,
  type WrittenConversation,
} from './conversation/write-conversation.js';
export type { FhirRemainder } from './element-lens.js';
export { extensionUrl, type OwnExtension, ownExtensions } from './extensions.js';
export { fromFhir, type FhirValue } from './from-fhir.js';
export type { FindOrganisation } from './internal/references.js';
export { type IssueCode, issueCodes, type Severity } from './issue-codes.js';
export type { ReadIssue, ReadResult } from './issue.js';
export { writeOrganisation, type WriteOrganisationOptions } from './organisation/write-organisation.js';
export { parseFhirJson } from './parse-fhir-json.js';
export {
  findForeignResource,
  type ForeignReferral,
  foreignReferralFormat,
  parseForeignReferral,
} from './referral/foreign-referral.js';
export { maskedText, type RecordedText } from './referral/masked-text.js';
export type { PersonNumber } from './referral/person-number.js';
export { readReferral, type KeptEntry, type ReadReferralOptions, type ReferralRead } from './referral/read-referral.js';
export type { NamedOrganisation, NetworkIdentifier } from './referral/named-organisation.js';
export { oldAfterDays } from './referral/referral-checks.js';
export { origins, type RequestFacts, type RequestStatus } from './referral/request-facts.js';
export type { ShownParty } from './referral/shown-party.js';
export type { TaskFacts, TaskStatus } from './referral/task-facts.js';
export { identifierSystems } from './systems.js';
export { toFhir } from './to-fhir.js';
