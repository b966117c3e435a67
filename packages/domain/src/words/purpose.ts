/**
 * Why data are shared. Purposes do not inherit: a permission for one never covers another.
 */
import * as z from 'zod';

/** Every purpose of sharing. Proposed default, after the purposes of use of HL7 where one fits. */
export const purposes = [
  'treatment',
  'referral',
  'exploratory-conversation',
  'transfer',
  'case-conference',
  'social-support',
  'emergency',
  'safety-report',
  'insurer-mediation',
  'payment',
  'quality',
  'planning',
  'research',
  'person-request',
  'post-mortem',
] as const;
export const Purpose = z.enum(purposes);
export type Purpose = z.infer<typeof Purpose>;
