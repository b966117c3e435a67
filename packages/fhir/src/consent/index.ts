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
