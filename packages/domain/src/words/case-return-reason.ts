/**
 * Why a question for a case conference goes back to who submitted it. The list is a proposed default.
 */
import * as z from 'zod';

/** Every reason. */
export const caseReturnReasons = [
  'question-unclear',
  'not-tried-first',
  'other-table',
  'acute-or-subacute',
  'other',
] as const;
export const CaseReturnReason = z.enum(caseReturnReasons);
export type CaseReturnReason = z.infer<typeof CaseReturnReason>;
