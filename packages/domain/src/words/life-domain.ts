/**
 * The life domains (*leefgebieden*) that a conversation can touch: names only, never a score.
 */
import * as z from 'zod';

/** Every life domain. @source Zelfredzaamheid-Matrix 2017, the names of its domains; as the list of a network a proposed default. */
export const lifeDomains = [
  'finances',
  'work-and-education',
  'time-use',
  'housing',
  'domestic-relations',
  'mental-health',
  'physical-health',
  'substance-use',
  'basic-adl',
  'instrumental-adl',
  'social-network',
  'community-participation',
  'justice',
] as const;
export const LifeDomain = z.enum(lifeDomains);
export type LifeDomain = z.infer<typeof LifeDomain>;
