/**
 * The rules of sharing, with their sources, and which one is behind each reason code.
 */
export { ruleOfReason } from './rule-of-reason.js';
export { consentRules } from './rules.js';
