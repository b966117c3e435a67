/**
 * Why a receiver says no. Counted per reason, because national purchasing policy wants exclusion criteria to disappear.
 */
import * as z from 'zod';

/** The reasons that a receiver can give. Proposed default as a list. */
export const declineReasons = [
  'no-capacity',
  'outside-expertise',
  'exclusion-criterion',
  'not-contracted',
  'region-limit',
  'needs-more-information',
  'other',
] as const;
export const DeclineReason = z.enum(declineReasons);
export type DeclineReason = z.infer<typeof DeclineReason>;
