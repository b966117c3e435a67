/**
 * The answer of a sharing decision.
 */
import * as z from 'zod';

/** Every outcome of a sharing decision: all of it, a part, or nothing. */
export const sharingOutcomes = ['permit', 'partial', 'deny'] as const;
export const SharingOutcome = z.enum(sharingOutcomes);
export type SharingOutcome = z.infer<typeof SharingOutcome>;
