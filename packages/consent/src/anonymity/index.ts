/**
 * Can anybody recognise the person in a case without a name? An aid, and never proof.
 */
export { assessAnonymity, type AnonymityReport } from './assess.js';
export {
  CaseDraft,
  type CaseDraftInput,
  Participant,
  type ParticipantInput,
  type QuasiIdentifier,
  quasiIdentifiers,
} from './case-draft.js';
export {
  type AnonymityConfirmation,
  type ConfirmationOutcome,
  confirmAnonymity,
  type ConfirmationRefusal,
  confirmationRefusals,
  isConfirmed,
} from './confirmation.js';
export { type AnonymityFinding, type FindingPath, type FindingSeverity, isRefusal } from './finding.js';
export { type FindingCode, findingCodes, type FindingWords, findingWords, ruleOfFinding } from './finding-codes.js';
export { uncountedTogether } from './rare-combination.js';
export { recognised, type Recognition, type RecognitionStep, recognitionSteps } from './recognised.js';
export {
  AnonymitySettings,
  type AnonymitySettingsInput,
  defaultAnonymitySettings,
  parseAnonymitySettings,
  suppressed,
} from './settings.js';
