/**
 * Every reason for which a question about the profile of a region has no answer, with the rule behind it.
 */
import { refuserOf } from '../process/refusal.js';
import type { RegionRuleId } from './rules.js';

/** Refusal code → rule. The codes are stable; texts for people stand with the labels. */
export const regionRefusals = {
  'no-version': 'MGN-RP-004',
  'versions-of-several-regions': 'MGN-RP-004',
  'version-number-twice': 'MGN-RP-004',
  'before-first-version': 'MGN-RP-004',
  'no-version-on-this-day': 'MGN-RP-004',
  'versions-overlap': 'MGN-RP-004',
  'case-not-begun': 'MGN-RP-005',
} as const satisfies Readonly<Record<string, RegionRuleId>>;

/** Issue of a profile that a region may not have → rule; the other issues say that something is not what it claims to be. */
export const profileIssueRules = {
  'loosens-national-rule': 'MGN-RP-001',
  'closes-acute-route': 'MGN-RP-001',
  'national-rule': 'MGN-RP-002',
  'takes-from-person': 'MGN-RP-002',
  'deviation-unexplained': 'MGN-RP-003',
} as const satisfies Readonly<Record<string, RegionRuleId>>;

/** A reason for which a question about the profile of a region has no answer. */
export type RegionRefusalCode = keyof typeof regionRefusals;

/** The refusal for a code, with its rule and what makes the text precise. */
export const refusal = refuserOf(regionRefusals);
