/**
 * Every reason for which a command of an entry on a waiting list can be refused, with the rule that refuses.
 */
import { refuserOf } from '../process/refusal.js';
import type { WaitlistRuleId } from './rules.js';

/** Refusal code → rule. The codes are stable; texts for people stand with the labels. */
export const waitlistRefusals = {
  'not-opened': 'MGN-WL-001',
  'already-opened': 'MGN-WL-001',
  'step-not-reached': 'MGN-WL-001',
  'step-already-taken': 'MGN-WL-001',
  'process-ended': 'MGN-WL-001',

  'role-not-allowed': 'MGN-WL-002',
  'not-the-list-holder': 'MGN-WL-002',
  'not-the-network-office': 'MGN-WL-002',
  'not-the-gp-practice': 'MGN-WL-002',
  'not-this-person': 'MGN-WL-002',

  'direction-without-list': 'MGN-WL-003',
  'registration-day-ahead': 'MGN-WL-003',
  'registration-day-too-long-ago': 'MGN-WL-003',
  'no-norms-on-day': 'MGN-WL-004',
  'norm-not-exceeded': 'MGN-WL-006',
  'norm-already-marked': 'MGN-WL-006',
  'contact-day-not-possible': 'MGN-WL-007',
  'no-referral-yet': 'MGN-WL-008',
  'referral-day-ahead': 'MGN-WL-008',
  'referral-day-too-long-ago': 'MGN-WL-008',
  'intake-day-not-possible': 'MGN-WL-009',
  'treatment-day-not-possible': 'MGN-WL-009',
  'responsibility-not-confirmed': 'MGN-WL-010',

  'transfer-already-open': 'MGN-WL-012',
  'transfer-not-open': 'MGN-WL-012',
  'another-transfer-open': 'MGN-WL-012',
  'transfer-not-completed': 'MGN-WL-013',
  'only-by-transfer': 'MGN-WL-013',
  'carried-dates-contradict': 'MGN-WL-014',
  'carried-wait-too-long-ago': 'MGN-WL-014',

  'answer-not-on-persons-word': 'MGN-WL-016',
  'reason-not-the-persons': 'MGN-WL-016',
  'treatment-not-started': 'MGN-WL-017',
  'decline-reason-missing': 'MGN-WL-017',
  'attempts-below-limit': 'MGN-WL-017',
  'gp-not-told': 'MGN-WL-017',
  'kept-entry-missing': 'MGN-WL-017',
  'entry-error-missing': 'MGN-WL-017',
  'acute-service-not-contacted': 'MGN-WL-018',
  'not-by-itself': 'MGN-WL-019',
  'mediation-consent-missing': 'MGN-WL-020',
  'wait-question-open': 'MGN-WL-025',
  'wait-question-not-open': 'MGN-WL-025',
} as const satisfies Readonly<Record<string, WaitlistRuleId>>;

/** A reason for which a command of an entry on a waiting list is refused. */
export type WaitlistRefusalCode = keyof typeof waitlistRefusals;

/** The refusal for a code, with its rule, the place in the command and codes that make the text precise. */
export const refusal = refuserOf(waitlistRefusals);
