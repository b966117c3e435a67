/**
 * Every reason for which a command of a concern can be refused, with the rule that refuses.
 */
import { refuserOf } from '../process/refusal.js';
import type { NetworkConcernRuleId } from './rules.js';

/** Refusal code → rule. The codes are stable; texts for people stand with the labels. */
export const networkConcernRefusals = {
  'not-opened': 'MGN-NC-001',
  'already-opened': 'MGN-NC-001',
  'step-not-reached': 'MGN-NC-001',
  'step-already-taken': 'MGN-NC-001',
  'process-ended': 'MGN-NC-001',

  'role-not-allowed': 'MGN-NC-002',
  'not-the-responsible-party': 'MGN-NC-002',
  'not-the-leading-insurer': 'MGN-NC-002',

  'last-step-reached': 'MGN-NC-003',
  'last-step-not-reached': 'MGN-NC-003',

  'person-in-text': 'MGN-NC-004',

  'step-report-missing': 'MGN-NC-005',
  'addressee-missing': 'MGN-NC-005',

  'settlement-reason-missing': 'MGN-NC-006',
  'concern-about-oneself': 'MGN-NC-007',
  'insurer-is-the-subject': 'MGN-NC-007',

  'party-missing': 'MGN-NC-009',
  'party-not-independent': 'MGN-NC-009',

  'report-day-not-possible': 'MGN-NC-010',

  'norm-not-exceeded': 'MGN-NC-011',
  'norm-already-marked': 'MGN-NC-011',
} as const satisfies Readonly<Record<string, NetworkConcernRuleId>>;

/** A reason for which a command of a concern is refused. */
export type NetworkConcernRefusalCode = keyof typeof networkConcernRefusals;

/** The refusal for a code, with its rule, the place in the command and codes that make the text precise. */
export const refusal = refuserOf(networkConcernRefusals);
