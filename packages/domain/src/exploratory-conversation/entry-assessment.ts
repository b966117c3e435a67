/**
 * The requester's judgement whether an exploratory conversation fits. The GP judges; nothing here is a compulsory gate.
 */
import * as z from 'zod';
import { ExclusionGround } from './reasons.js';
import type { RegionProfile } from '../region/region-profile.js';

/** Three questions and, where it applies, the ground on which a direct route fits better. @source agreement of 2025, work agenda D5; fixed nationally. */
export const EntryAssessment = z.strictObject({
  hasPsychologicalComplaints: z.boolean(),
  hasOtherDomainProblems: z.boolean(),
  singleDomainSufficient: z.boolean(),
  exclusionGround: ExclusionGround.nullish(),
});
export type EntryAssessment = Readonly<z.infer<typeof EntryAssessment>>;

/**
 * Says whether the person belongs to the target group: psychological complaints and problems in other areas of life,
 * where one domain alone is not expected to be enough. In a region with entry mode `all`, complaints are enough.
 */
export function meetsTargetGroup(entry: EntryAssessment, region: Pick<RegionProfile, 'entryMode'>): boolean {
  if (!entry.hasPsychologicalComplaints) return false;
  return region.entryMode === 'all' || (entry.hasOtherDomainProblems && !entry.singleDomainSufficient);
}

/** The exclusion ground as advice to refer directly, or null. `acute-or-subacute` is no advice: it blocks. */
export function directRouteAdvice(entry: EntryAssessment): Exclude<ExclusionGround, 'acute-or-subacute'> | null {
  const ground = entry.exclusionGround ?? null;
  return ground === 'acute-or-subacute' ? null : ground;
}
