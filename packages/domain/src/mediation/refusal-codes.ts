/**
 * Every reason for which nothing is sent to an insurer, with the rule that says so.
 */
import { refuserOf } from '../process/refusal.js';
import type { WaitlistRuleId } from '../waitlist-entry/rules.js';
import type { MediationRuleId } from './rules.js';

/** Refusal code → rule. None of them keeps the person from asking the insurer. */
export const mediationRefusals = {
  'mediation-consent-missing': 'MGN-WL-020',
  'mediation-not-for-direction': 'MGN-WL-021',
  'mediation-without-referral': 'MGN-WL-021',
  'wait-within-norm': 'MGN-WL-022',
  'mediation-not-begun': 'MGN-WL-022',
  'mediation-phase-unknown': 'MGN-WL-023',
} as const satisfies Readonly<Record<string, MediationRuleId | WaitlistRuleId>>;

/** A reason for which nothing is sent to an insurer. */
export type MediationRefusalCode = keyof typeof mediationRefusals;

/** The refusal for a code, with its rule. */
export const refusal = refuserOf(mediationRefusals);
