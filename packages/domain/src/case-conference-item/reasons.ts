/**
 * The modes of a case conference item, and why it moves and ends, as codes.
 */
import * as z from 'zod';
import { withdrawReasons } from '../exploratory-conversation/reasons.js';

/** Whether a question is discussed without or with a name. It never changes during the process. Proposed default. */
export const caseModes = ['anonymous', 'identified'] as const;
export const CaseMode = z.enum(caseModes);
export type CaseMode = z.infer<typeof CaseMode>;

/** Where a question goes that does not fit the conference. Proposed default. */
export const betterRoutes = [
  'submit-again',
  'gp',
  'ggz-direct',
  'social',
  'support-point',
  'exploratory-conversation',
  'transfer',
  'consultation',
  'highly-complex-table',
  'youth',
  'acute',
] as const;
export const BetterRoute = z.enum(betterRoutes);
export type BetterRoute = z.infer<typeof BetterRoute>;

/** Why an item gets another date before it was discussed. Proposed default. */
export const sessionMoveReasons = [
  'session-full',
  'quorum-missing',
  'session-cancelled',
  'submitter-absent',
  'person-asked',
  'other',
] as const;
export const SessionMoveReason = z.enum(sessionMoveReasons);
export type SessionMoveReason = z.infer<typeof SessionMoveReason>;

/** Why a question is discussed a second time. Proposed default. */
export const secondDiscussionReasons = [
  'more-information-needed',
  'expertise-missing',
  'decision-maker-missing',
  'other',
] as const;
export const SecondDiscussionReason = z.enum(secondDiscussionReasons);
export type SecondDiscussionReason = z.infer<typeof SecondDiscussionReason>;

/** Why an action is dropped. Proposed default. */
export const actionDropReasons = ['no-longer-needed', 'person-declined', 'not-possible', 'replaced', 'other'] as const;
export const ActionDropReason = z.enum(actionDropReasons);
export type ActionDropReason = z.infer<typeof ActionDropReason>;

/** Why an item stops; the person owes no reason. Proposed default. */
export const caseWithdrawReasons = [...withdrawReasons, 'person-recognised', 'mode-changes'] as const;
export const CaseWithdrawReason = z.enum(caseWithdrawReasons);
export type CaseWithdrawReason = z.infer<typeof CaseWithdrawReason>;

/** For what an item stands on an agenda. Proposed default. */
export const sessionPurposes = ['first-discussion', 'second-discussion', 'evaluation'] as const;
export const SessionPurpose = z.enum(sessionPurposes);
export type SessionPurpose = z.infer<typeof SessionPurpose>;
