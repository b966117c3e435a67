/**
 * The national register of consents (*Mitz*): its closed question and answer as typed data, a port for it, and its names.
 */
export { MitzAnswer, mitzDecisions, MitzDecision, MitzState, type MitzStateInput } from './answer.js';
export {
  dataCategoriesOfMitz,
  isMitzRecipientElsewhere,
  mitzCodesOf,
  mitzDataCategories,
  MitzDataCategory,
  mitzPurposeOf,
  mitzRecipientCodeOf,
  organisationKindsOfMitz,
} from './categories.js';
export { fromMitzClosedAnswer, type MitzClosedOutcome, type MitzClosedResult } from './closed-answer.js';
export {
  mitzPatientOf,
  mitzValueOf,
  toMitzClosedQuestion,
  type MitzAttribute,
  type MitzClosedQuestion,
  type MitzNotAsked,
  type MitzOrganisation,
  type MitzParties,
  type MitzQuestionRefusal,
  type MitzQuestionResult,
} from './closed-question.js';
export { type ConfidentialBsn } from './confidential-bsn.js';
export { askMitz, mitzInMemory, type MitzChoiceAsked, type MitzPort, type MitzStopSignal } from './port.js';
export {
  mitzAttributeGroups,
  type MitzAttributeGroup,
  type MitzAttributeName,
  mitzAttributes,
  mitzFacilityTypeOf,
  mitzNotificationSystems,
} from './systems.js';
