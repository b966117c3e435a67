/**
 * What someone looks for help with, in the words of a person who looks around; each need belongs to one life domain.
 */
import * as z from 'zod';
import type { LifeDomain } from './life-domain.js';

/** Every need. Proposed default. */
export const needs = [
  'debt',
  'housing',
  'grief',
  'loneliness',
  'work',
  'relations',
  'parenting',
  'addiction',
  'daily-structure',
  'informal-care',
  'meaning',
  'safety',
] as const;
export const Need = z.enum(needs);
export type Need = z.infer<typeof Need>;

const lifeDomainByNeed = {
  debt: 'finances',
  housing: 'housing',
  grief: 'mental-health',
  loneliness: 'social-network',
  work: 'work-and-education',
  relations: 'domestic-relations',
  parenting: 'domestic-relations',
  addiction: 'substance-use',
  'daily-structure': 'time-use',
  'informal-care': 'social-network',
  meaning: 'community-participation',
  safety: 'justice',
} as const satisfies Record<Need, LifeDomain>;

/** The life domain that a need belongs to. */
export function lifeDomainOf(need: Need): LifeDomain {
  return lifeDomainByNeed[need];
}
