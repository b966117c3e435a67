/**
 * Every reason for which a command of a case conference item can be refused, with the rule that refuses.
 */
import { refuserOf } from '../process/refusal.js';
import type { ConferenceRuleId } from './rules.js';

/** Refusal code → rule. The codes are stable; texts for people stand with the labels. */
export const conferenceRefusals = {
  'not-opened': 'MGN-CO-001',
  'already-opened': 'MGN-CO-001',
  'step-not-reached': 'MGN-CO-001',
  'step-already-taken': 'MGN-CO-001',
  'process-ended': 'MGN-CO-001',

  'role-not-allowed': 'MGN-CO-002',
  'not-the-network-office': 'MGN-CO-002',
  'not-the-submitter': 'MGN-CO-002',
  'not-the-action-owner': 'MGN-CO-002',
  'not-this-person': 'MGN-CO-002',

  'conference-switched-off': 'MGN-CO-003',
  'submitter-missing': 'MGN-CO-012',
  'submitter-unknown': 'MGN-CO-012',
  'case-person-missing': 'MGN-CO-004',
  'person-in-anonymous-item': 'MGN-CO-005',

  'citizen-number-in-text': 'MGN-CO-006',
  'identifier-in-text': 'MGN-CO-007',
  'texts-not-checked': 'MGN-CO-007',
  'small-number-not-considered': 'MGN-CO-008',

  'person-not-informed': 'MGN-CO-009',
  'person-agreement-missing': 'MGN-CO-009',
  'question-missing': 'MGN-CO-010',
  'tried-missing': 'MGN-CO-010',
  'conference-consent-missing': 'MGN-CO-011',
  'consent-not-yet-given': 'MGN-CO-011',
  'organisation-not-in-consent': 'MGN-CO-011',
  'participants-missing': 'MGN-CO-011',

  'screener-is-submitter': 'MGN-CO-012',
  'screener-unknown': 'MGN-CO-012',
  'longer-than-session': 'MGN-CO-014',
  'better-route-missing': 'MGN-CO-013',
  'acute-reason-and-route-differ': 'MGN-CO-013',
  'session-in-past': 'MGN-CO-014',
  'session-too-far-ahead': 'MGN-CO-014',

  'session-hour-on-other-day': 'MGN-CO-027',
  'session-hour-in-past': 'MGN-CO-027',
  'session-too-long': 'MGN-CO-027',
  'person-in-place': 'MGN-CO-027',
  'session-not-held-yet': 'MGN-CO-015',
  'quorum-missing': 'MGN-CO-015',
  'chair-is-submitter': 'MGN-CO-016',
  'advice-missing': 'MGN-CO-017',
  'direction-not-final': 'MGN-CO-017',
  'action-missing': 'MGN-CO-018',
  'action-without-owner': 'MGN-CO-018',
  'action-without-date': 'MGN-CO-018',
  'action-date-in-past': 'MGN-CO-018',
  'action-date-too-far-ahead': 'MGN-CO-018',
  'action-unknown': 'MGN-CO-018',
  'action-already-ended': 'MGN-CO-018',
  'drop-reason-missing': 'MGN-CO-018',
  'second-discussion-reason-missing': 'MGN-CO-019',
  'discussed-twice': 'MGN-CO-019',

  'no-feedback-owed': 'MGN-CO-020',
  'feedback-missing': 'MGN-CO-020',
  'action-still-open': 'MGN-CO-021',

  'direction-without-place': 'MGN-CO-022',
  'fitting-place-left': 'MGN-CO-022',
  'identified-handover-not-agreed': 'MGN-CO-022',
  'place-already-recorded': 'MGN-CO-023',
  'person-not-agreed': 'MGN-CO-023',
  'search-consent-missing': 'MGN-CO-023',
  'answer-not-on-persons-word': 'MGN-CO-023',

  'no-transfer-owed': 'MGN-CO-028',
  'transfer-not-asked-for': 'MGN-CO-028',
  'transfer-still-owed': 'MGN-CO-028',

  'stop-not-yours': 'MGN-CO-024',
  'acute-service-not-contacted': 'MGN-CO-025',
  'norm-not-exceeded': 'MGN-CO-026',
  'norm-already-marked': 'MGN-CO-026',
} as const satisfies Readonly<Record<string, ConferenceRuleId>>;

/** A reason for which a command of a case conference item is refused. */
export type ConferenceRefusalCode = keyof typeof conferenceRefusals;

/** The refusal for a code, with its rule, the place in the command and codes that make the text precise. */
export const refusal = refuserOf(conferenceRefusals);
