export {
  Anchor,
  anchorFormat,
  anchorOf,
  hasGoodSignature,
  parseAnchor,
  signAnchor,
  type AnchorSigner,
  type AnchorVerifier,
} from './anchor.js';
export {
  auditFields,
  auditFieldSet,
  auditMembersBeside,
  type AuditField,
  type AuditRequirement,
} from './audit-fields.js';
export { AuditRecord, parseAuditRecord } from './audit-record.js';
export { canonicalJson, maxJsonDepth, type CanonicalIssue } from './canonical-json.js';
export {
  append,
  chainFormat,
  chainOf,
  emptyChain,
  maxLineLength,
  prepareLink,
  toJsonLines,
  type ChainHead,
  type ChainLink,
  type HashFunction,
  type PreparedLink,
} from './chain.js';
export {
  AuditAction,
  auditActions,
  AuditEventCode,
  auditEventCodes,
  auditEventFacts,
  AuditEventType,
  auditEventTypes,
  type AuditEventTypeFacts,
} from './event-types.js';
export {
  pairwisePseudonym,
  Pseudonym,
  pseudonymOf,
  subjectPseudonym,
  type HolderAndRecipient,
  type KeyedHash,
  type PairSecrets,
  type PersonIdentifier,
  type SubjectKeys,
} from './pseudonym.js';
export type { LineIssue } from './read-line.js';
export {
  toAuditRecord,
  toLogAccessRecord,
  toRegistrationRecord,
  type AuditCircumstances,
  type DecisionUse,
} from './to-audit-record.js';
export {
  chainFaults,
  verifyChain,
  type BrokenChain,
  type ChainFault,
  type ChainVerdict,
  type VerifyOptions,
  type WholeChain,
} from './verify-chain.js';
