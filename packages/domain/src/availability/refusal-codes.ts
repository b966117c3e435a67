/**
 * Every reason for which a report of a provider can be refused, with the rule that refuses.
 */
import { refuserOf } from '../process/refusal.js';
import type { AvailabilityRuleId } from './rules.js';

/** Refusal code → rule. The codes are stable; texts for people stand with the labels. */
export const availabilityRefusals = {
  'role-not-allowed': 'MGN-WL-035',
  'not-the-reporting-provider': 'MGN-WL-035',
  'direction-not-of-provider': 'MGN-WL-036',
  'reference-day-ahead': 'MGN-WL-037',
  'pause-already-ended': 'MGN-WL-038',
  'pause-too-far-ahead': 'MGN-WL-038',
  'no-report-yet': 'MGN-WL-039',
  'report-already-withdrawn': 'MGN-WL-039',
  'report-replaced': 'MGN-WL-039',
} as const satisfies Readonly<Record<string, AvailabilityRuleId>>;

/** A reason for which a report of a provider is refused. */
export type AvailabilityRefusalCode = keyof typeof availabilityRefusals;

/** The refusal for a code, with its rule and the place in the command. */
export const refusal = refuserOf(availabilityRefusals);
