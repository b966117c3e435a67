export { Configuration, defaultConfiguration, parseConfiguration, type ConfigurationInput } from './configuration.js';
export { confirm } from './confirm.js';
export { ConsentCommand, ObjectionCapture, parseConsentCommand, PermissionCapture } from './consent-commands.js';
export {
  ConsentEvent,
  ObjectionMade,
  ObjectionWithdrawn,
  PermissionGiven,
  PermissionWithdrawn,
} from './consent-events.js';
export {
  explain,
  type Audience,
  type ExplainedItem,
  type Explanation,
  type FullExplanation,
  type RequesterExplanation,
} from './explain.js';
export { languages, type Language } from './explanation-words.js';
export { type FoldedConsent, foldConsents, type StoredConsentEvent } from './consent-fold.js';
export {
  ConsentId,
  ConsentRecord,
  FreeConsentEvidence,
  grantorCapacities,
  GrantorCapacity,
  Grantor,
  HowGiven,
  ObjectionRecord,
  ObjectionSelector,
  parseConsentRecord,
  PermissionRecord,
  PermissionSelector,
  readConsentRecord,
  Statement,
  UnreadableConsent,
  type ConsentReading,
  type ConsentRecordInput,
  type UnreadableConsentInput,
} from './consent-record.js';
export {
  consentRegister,
  type ConsentFile,
  type RegistrationContext,
  type RegistrationRefusal,
} from './consent-register.js';
export { decide } from './decide.js';
export {
  maxConsentCount,
  parseDecisionContext,
  type DecisionContext,
  type DecisionContextInput,
} from './decision-context.js';
export {
  isPermitted,
  permittedCategories,
  policyVersion,
  type Decision,
  type DecisionChecks,
  type DecisionItem,
  type DeniedItem,
  type IgnoredRule,
  type MissingPart,
  type OverriddenRule,
  type PermittedItem,
  type RuleRef,
} from './decision.js';
export { ClaimedGround, EvidenceId, ReferralEvidence, RelationEvidence } from './evidence.js';
export { parseShareRequest } from './internal/prepared-request.js';
export { concernsRecipient, type Obligation, type ObligationKind } from './obligation.js';
export {
  Article9Ground,
  article9Grounds,
  Holder,
  IndividualId,
  IndividualRecipient,
  isOrganisation,
  OrganisationRecipient,
  PersonRecipient,
  PublicTask,
  publicTasks,
  recipientBases,
  RecipientBasis,
  Recipient,
} from './party.js';
export { PersonFacts, type PersonFactsInput } from './person-facts.js';
export {
  basisCodes,
  BasisCode,
  denyReasons,
  DenyReason,
  permitReasons,
  PermitReason,
  reasonCodes,
  ReasonCode,
} from './reasons.js';
export { consentRules, ruleOfReason } from './rules.js';
export { DataOrigin, SharingMode, sharingModes, ShareRequest, type ShareRequestInput } from './share-request.js';
export { Validity, ValidityMoment } from './validity.js';
