/**
 * Where a consent record stands in its life; only an active one counts.
 */
import * as z from 'zod';

/** Every status of a consent record. */
export const consentStatuses = ['draft', 'active', 'superseded', 'revoked', 'expired', 'entered-in-error'] as const;
export const ConsentStatus = z.enum(consentStatuses);
export type ConsentStatus = z.infer<typeof ConsentStatus>;
