/**
 * The time norms that a case started under. They stay with the case when the region changes its profile.
 */
import * as z from 'zod';
import { Days, type RegionProfile } from '../region/region-profile.js';

/** The numbers of the region profile that the clocks of one case run on. */
export const ClockNorms = z.strictObject({
  targetDays: Days,
  outerBoundDays: Days,
  takeoverTargetDays: Days,
  adviceWorkingDays: Days,
  socialFirstContactWorkingDays: Days,
  gpDecisionWorkingDays: Days,
  /** Came later than the others; a case that was opened before has the default of ours. */
  handoverWorkingDays: Days.default(5),
  draftDays: Days,
  contactAttempts: z.int().min(1),
  contactAttemptWorkingDays: Days,
});
export type ClockNorms = Readonly<z.infer<typeof ClockNorms>>;

/** The clock norms of a region, as a case takes them along. */
export function clockNormsOf(region: RegionProfile): ClockNorms {
  return {
    targetDays: region.targetDays,
    outerBoundDays: region.outerBoundDays,
    takeoverTargetDays: region.takeoverTargetDays,
    adviceWorkingDays: region.adviceWorkingDays,
    socialFirstContactWorkingDays: region.socialFirstContactWorkingDays,
    gpDecisionWorkingDays: region.gpDecisionWorkingDays,
    handoverWorkingDays: region.handoverWorkingDays,
    draftDays: region.draftDays,
    contactAttempts: region.contactAttempts,
    contactAttemptWorkingDays: region.contactAttemptWorkingDays,
  };
}
