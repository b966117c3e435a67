/**
 * Consents, the notifications of the national register, and the audit trail as FHIR R4, with a report of what is lost.
 */
export { fromAuditEvent } from '../audit/read-audit-event.js';
export { authorizationConsentProfile, toAuditEvent } from '../audit/write-audit-event.js';
export {
  consentProfiles,
  profileUrls,
  toFhirConsent,
  type ConsentProfile,
  type WriteConsentOptions,
  type WrittenConsent,
} from './write-consent.js';
export { lossCodes, type ConsentLoss, type LossCode } from './consent-loss.js';
export { fromFhirConsent, fromMitzNotification } from './read-consent.js';
export {
  consentModes,
  type AssumedConsent,
  type ConsentMode,
  type ConsentRead,
  type ReadConsentOptions,
} from './read-options.js';
export { labelsFor } from './security-labels.js';
