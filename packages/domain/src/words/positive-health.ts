/**
 * The six dimensions of positive health (*positieve gezondheid*, M. Huber), in whose spirit the conversation is held.
 */
import * as z from 'zod';

/** Every dimension of positive health. @source Positieve Gezondheid, the six dimensions; named in the public description of the conversation. */
export const positiveHealthDimensions = [
  'bodily-functions',
  'mental-wellbeing',
  'meaningfulness',
  'quality-of-life',
  'participation',
  'daily-functioning',
] as const;
export const PositiveHealthDimension = z.enum(positiveHealthDimensions);
export type PositiveHealthDimension = z.infer<typeof PositiveHealthDimension>;
