/**
 * What a FHIR door answers: what became of a message, what was unusual or wrong in words, and what the door offers. Whoever only reads
 * and writes resources does not load it.
 */
export { type CapabilityOptions, capabilityStatement, type OfferedResource } from './capability-statement.js';
export { type FhirIssueType, issueFacts, type IssueFacts, type IssueTexts } from './issue-facts.js';
export {
  type ForeignIssue,
  httpStatusOf,
  issueSystem,
  operationOutcome,
  type OutcomeLanguage,
} from './operation-outcome.js';
export { fhirRules, type FhirRuleId } from './rules.js';
export { type SearchResult, searchset } from './searchset.js';
export { type AnsweredEntry, transactionResponse, type TransactionResponseOptions } from './transaction-response.js';
