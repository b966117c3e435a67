/**
 * Every reason for which a command of an exploratory conversation can be refused, with the rule that refuses.
 */
import { refuserOf } from '../process/refusal.js';
import type { ExplorationRuleId } from './rules.js';

/** Refusal code → rule. The codes are stable; texts for people stand with the labels. */
export const explorationRefusals = {
  'not-opened': 'MGN-VG-001',
  'already-opened': 'MGN-VG-001',
  'step-not-reached': 'MGN-VG-001',
  'step-already-taken': 'MGN-VG-001',
  'process-ended': 'MGN-VG-001',

  'role-not-allowed': 'MGN-VG-002',
  'not-the-requester': 'MGN-VG-002',
  'not-the-network-office': 'MGN-VG-002',
  'not-the-gp-practice': 'MGN-VG-002',
  'no-seat-at-the-table': 'MGN-VG-002',
  'not-the-receiver': 'MGN-VG-002',
  'not-this-person': 'MGN-VG-002',

  'requester-role-not-allowed': 'MGN-VG-003',
  'gp-practice-missing': 'MGN-VG-021',
  'another-person': 'MGN-VG-003',
  'person-agreement-missing': 'MGN-VG-004',
  'entry-assessment-missing': 'MGN-VG-005',
  'acute-route-first': 'MGN-VG-006',
  'question-missing': 'MGN-VG-007',

  'entry-assessment-unknown': 'MGN-VG-008',
  'person-agreement-unknown': 'MGN-VG-008',
  'target-group-not-met': 'MGN-VG-009',
  'requester-not-told': 'MGN-VG-010',
  'acute-reason-and-target-differ': 'MGN-VG-010',
  'missing-items-not-listed': 'MGN-VG-011',

  'seat-open': 'MGN-VG-012',
  'seat-role-not-allowed': 'MGN-VG-012',
  'plan-not-agreed': 'MGN-VG-013',
  'starts-in-the-past': 'MGN-VG-014',
  'too-long': 'MGN-VG-014',
  'too-far-ahead': 'MGN-VG-014',

  'person-absent': 'MGN-VG-015',
  'seat-absent-without-reason': 'MGN-VG-037',
  'seat-not-agreed': 'MGN-VG-037',
  'nobody-at-the-table': 'MGN-VG-037',
  'not-held-yet': 'MGN-VG-038',
  'held-before-planned': 'MGN-VG-038',
  'not-begun-yet': 'MGN-VG-038',
  'no-show-already-recorded': 'MGN-VG-038',
  'attempts-below-limit': 'MGN-VG-016',
  'agreed-date-ahead': 'MGN-VG-016',
  'no-show-not-recorded': 'MGN-VG-016',
  'conversation-was-held': 'MGN-VG-016',
  'maximum-conversations-reached': 'MGN-VG-017',
  'no-earlier-conversation': 'MGN-VG-017',

  'report-missing': 'MGN-VG-018',
  'direction-missing': 'MGN-VG-018',
  'none-needed-not-alone': 'MGN-VG-018',
  'follow-up-not-possible': 'MGN-VG-017',
  'acute-route-interrupts': 'MGN-VG-006',
  'text-not-confirmed': 'MGN-VG-019',
  'report-changed': 'MGN-VG-019',
  'report-from-person': 'MGN-VG-019',
  'agreement-without-owner': 'MGN-VG-020',
  'agreement-without-date': 'MGN-VG-020',

  'gp-must-decide': 'MGN-VG-021',
  'deviation-reason-missing': 'MGN-VG-022',
  'referral-target-missing': 'MGN-VG-022',

  'receiver-missing': 'MGN-VG-023',
  'direction-not-decided': 'MGN-VG-023',
  'receiver-not-possible': 'MGN-VG-023',
  'handover-twice': 'MGN-VG-023',
  'receiver-still-asked': 'MGN-VG-023',
  'receiver-asked-before': 'MGN-VG-023',
  'direction-taken-over': 'MGN-VG-023',
  'receiver-needed': 'MGN-VG-026',
  'person-not-confirmed': 'MGN-VG-024',
  'information-not-sent': 'MGN-VG-024',
  'handover-unknown': 'MGN-VG-024',
  'already-answered': 'MGN-VG-024',
  'first-contact-unknown': 'MGN-VG-024',
  'first-contact-before-handover': 'MGN-VG-024',
  'first-contact-too-far-ahead': 'MGN-VG-024',
  'responsibility-not-confirmed': 'MGN-VG-025',
  'decline-reason-missing': 'MGN-VG-027',
  'receiver-not-confirmed': 'MGN-VG-026',
  'carrying-process-unknown': 'MGN-VG-026',
  'nothing-to-carry-on': 'MGN-VG-026',
  'number-leads-to-person': 'MGN-VG-039',

  'not-on-persons-word': 'MGN-VG-028',
  'already-sent': 'MGN-VG-028',
  'acute-service-not-contacted': 'MGN-VG-029',
  'norm-not-exceeded': 'MGN-VG-030',
  'norm-already-marked': 'MGN-VG-030',
} as const satisfies Readonly<Record<string, ExplorationRuleId>>;

/** A reason for which a command of an exploratory conversation is refused. */
export type ExplorationRefusalCode = keyof typeof explorationRefusals;

/** The refusal for a code, with its rule, the place in the command and codes that make the text precise. */
export const refusal = refuserOf(explorationRefusals);
