/**
 * Whether a consent record opens or closes a door.
 */
import * as z from 'zod';

/** Every effect of a consent record: a permission (*toestemming*) or an objection (*bezwaar*). */
export const consentEffects = ['permit', 'object'] as const;
export const ConsentEffect = z.enum(consentEffects);
export type ConsentEffect = z.infer<typeof ConsentEffect>;
