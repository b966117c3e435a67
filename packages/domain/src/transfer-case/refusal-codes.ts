/**
 * Every reason for which a command of a transfer can be refused, with the rule that refuses.
 */
import { refuserOf } from '../process/refusal.js';
import type { TransferRuleId } from './rules.js';

/** Refusal code → rule. The codes are stable; texts for people stand with the labels. */
export const transferRefusals = {
  'not-opened': 'MGN-TM-001',
  'already-opened': 'MGN-TM-001',
  'step-not-reached': 'MGN-TM-001',
  'step-already-taken': 'MGN-TM-001',
  'process-ended': 'MGN-TM-001',

  'role-not-allowed': 'MGN-TM-002',
  'not-the-network-office': 'MGN-TM-002',
  'not-the-gp-practice': 'MGN-TM-002',
  'not-the-candidate': 'MGN-TM-002',
  'not-this-person': 'MGN-TM-002',

  'direction-without-place': 'MGN-TM-003',
  'wait-not-begun': 'MGN-TM-020',
  'wait-too-long-ago': 'MGN-TM-020',
  'current-provider-missing': 'MGN-TM-003',
  'signal-first': 'MGN-TM-005',
  'list-entry-not-verified': 'MGN-TM-004',

  'person-not-agreed': 'MGN-TM-005',
  'answer-not-on-persons-word': 'MGN-TM-005',
  'ask-again-day-not-possible': 'MGN-TM-005',
  'person-already-asked': 'MGN-TM-025',
  'ask-again-day-not-reached': 'MGN-TM-025',
  'search-consent-missing': 'MGN-TM-006',
  'identity-consent-missing': 'MGN-TM-012',

  'preference-is-current-provider': 'MGN-TM-024',
  'preferred-not-ranked': 'MGN-TM-024',
  'preferred-first': 'MGN-TM-024',

  'candidate-not-ranked': 'MGN-TM-007',
  'candidate-ranked-twice': 'MGN-TM-007',
  'candidate-asked-before': 'MGN-TM-008',
  'candidate-cannot-be-asked': 'MGN-TM-008',
  'candidate-is-current-provider': 'MGN-TM-008',

  'intake-day-missing': 'MGN-TM-009',
  'intake-day-in-past': 'MGN-TM-009',
  'intake-day-too-far-ahead': 'MGN-TM-009',
  'decline-reason-missing': 'MGN-TM-010',
  'offer-still-open': 'MGN-TM-011',

  'referral-missing': 'MGN-TM-013',
  'information-not-sent': 'MGN-TM-014',
  'first-contact-unknown': 'MGN-TM-014',
  'first-contact-before-handover': 'MGN-TM-014',
  'contact-day-too-far-ahead': 'MGN-TM-014',
  'responsibility-not-confirmed': 'MGN-TM-015',

  'candidate-left': 'MGN-TM-017',
  'highest-step-reached': 'MGN-TM-016',
  'candidate-missing': 'MGN-TM-017',
  'highest-step-not-reached': 'MGN-TM-018',
  'decision-missing': 'MGN-TM-018',

  'acute-service-not-contacted': 'MGN-TM-022',
  'not-by-itself': 'MGN-TM-023',

  'norm-not-exceeded': 'MGN-TM-021',
  'norm-already-marked': 'MGN-TM-021',
} as const satisfies Readonly<Record<string, TransferRuleId>>;

/** A reason for which a command of a transfer is refused. */
export type TransferRefusalCode = keyof typeof transferRefusals;

/** The refusal for a code, with its rule, the place in the command and codes that make the text precise. */
export const refusal = refuserOf(transferRefusals);
