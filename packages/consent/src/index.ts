/**
 * The gate: may this holder share these data about this person with this recipient, for this purpose, now, and why.
 */
export {
  ConsentId,
  ConsentRecord,
  type ConsentReading,
  type ConsentRecordInput,
  parseConsentRecord,
  readConsentRecord,
  UnreadableConsent,
} from './consent-record.js';
export { confirm } from './confirm.js';
export { decide } from './decide.js';
export { type DecisionContext, type DecisionContextInput, parseDecisionContext } from './decision-context.js';
export { type Decision, isPermitted, permittedCategories } from './decision.js';
export { Holder, Recipient, RecipientBasis } from './party.js';
export { ShareRequest, type ShareRequestInput } from './share-request.js';
