export { highestSensitivity } from './category-limits.js';
export { Configuration, defaultConfiguration, parseConfiguration, type ConfigurationInput } from './configuration.js';
export { isBsnAllowed, isRepresentativeBsnAllowed } from './citizen-service-number.js';
export { confirm } from './confirm.js';
export { ConsentCommand, ObjectionCapture, parseConsentCommand, PermissionCapture } from './consent-commands.js';
export {
  ConsentEvent,
  ObjectionMade,
  ObjectionWithdrawn,
  PermissionGiven,
  PermissionWithdrawn,
} from './consent-events.js';
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
  decisionFlags,
  isPermitted,
  isResourcePermitted,
  permittedCategories,
  policyVersion,
  type Decision,
  type DecisionChecks,
  type DecisionFlag,
  type DecisionItem,
  type DeniedItem,
  type GivenBy,
  type IgnoredRule,
  type MissingPart,
  type OverriddenRule,
  type PermittedItem,
  type RuleRef,
} from './decision.js';
export { AnonymityEvidence, ClaimedGround, EvidenceId, ReferralEvidence, RelationEvidence } from './evidence.js';
export { narrowerPermissionIds, narrowerPermissions } from './narrower-permissions.js';
export { parseShareRequest } from './internal/prepared-request.js';
export { decideMeeting, type MeetingDecision, type MeetingInput, type MeetingSeat } from './meeting/decide-meeting.js';
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
export { MitzAnswer, mitzDecisions, MitzDecision, MitzState, type MitzStateInput } from './mitz/answer.js';
export {
  mitzCodesOf,
  mitzDataCategories,
  MitzDataCategory,
  MitzPurpose,
  mitzPurposeOf,
  mitzRecipientCodeOf,
} from './mitz/categories.js';
export {
  GoodCareException,
  GuardianBypass,
  Incapacity,
  PersonFacts,
  Representative,
  type PersonFactsInput,
} from './person-facts.js';
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
export { retainedKinds, retainUntil, retentionTerms, type RetainedKind } from './retention.js';
export { revocationNotice, type RevocationNotice, type RevocationNoticeResult } from './revocation-notice.js';
export {
  DataOrigin,
  maxResourceCount,
  Resource,
  SharingMode,
  sharingModes,
  ShareRequest,
  type ShareRequestInput,
} from './share-request.js';
export { firstMsOf, lastMsOf, Validity, ValidityMoment } from './validity.js';
