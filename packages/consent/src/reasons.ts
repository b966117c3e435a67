/**
 * The reason codes of a sharing decision. The lists are closed and their order has a meaning: it is the order of reporting.
 */
import * as z from 'zod';

/** Why an item may be shared. */
export const permitReasons = [
  'self',
  'directly-involved',
  'deputy',
  'presumed-referral',
  'explicit-consent',
  'availability-consent',
  'mitz-permit',
  'ehds-primary-use',
  'statutory-duty',
  'statutory-right',
  'conflict-of-duties',
  'emergency',
  'anonymous',
  'post-mortem',
] as const;
export const PermitReason = z.enum(permitReasons);
export type PermitReason = z.infer<typeof PermitReason>;

/** Why an item may not be shared, the most informative code first: when several hold, the first one is reported. */
export const denyReasons = [
  'invalid-request',
  'invalid-consent',
  'subject-mismatch',
  'unknown-code',
  'never-shareable',
  'purpose-not-allowed',
  'recipient-basis-missing',
  'deceased',
  'evidence-incomplete',
  'absolute-block',
  'objection',
  'later-general-objection',
  'grantor-not-entitled',
  'youth-consent-missing',
  'guardian-consent-missing',
  'reconfirm-required',
  'not-freely-given',
  'wrong-function',
  'revoked',
  'expired',
  'not-yet-valid',
  'future-dated',
  'direction-mismatch',
  'recipient-mismatch',
  'purpose-mismatch',
  'category-not-covered',
  'not-necessary',
  'mitz-deny',
  'mitz-out-of-scope',
  'consent-source-unavailable',
  'onward-sharing',
  'bsn-not-allowed',
  'reidentification-risk',
  'relation-missing',
  'presumed-evidence-missing',
  'explicit-consent-required',
  'no-applicable-consent',
] as const;
export const DenyReason = z.enum(denyReasons);
export type DenyReason = z.infer<typeof DenyReason>;

/** Every reason code, those of a permission first. */
export const reasonCodes = [...permitReasons, ...denyReasons] as const;
export const ReasonCode = z.enum(reasonCodes);
export type ReasonCode = z.infer<typeof ReasonCode>;

const rank: ReadonlyMap<DenyReason, number> = new Map(denyReasons.map((reason, index) => [reason, index]));

/** The code to report of two that both hold: the one that stands first in {@link denyReasons}. */
export function moreInformative(one: DenyReason, other: DenyReason): DenyReason {
  return (rank.get(one) ?? 0) <= (rank.get(other) ?? 0) ? one : other;
}

/** What a permission rests on, in law or in a record. */
export const basisCodes = [
  'own-data',
  'representation',
  'wgbo-directly-involved',
  'wgbo-deputy',
  'own-organisation-involved',
  'own-organisation-deputy',
  'wgbo-presumed-referral',
  'consent-lift-secrecy',
  'consent-processing-basis',
  'consent-availability',
  'consent-in-life',
  'mitz',
  'ehds-primary-use',
  'statutory-duty',
  'statutory-right',
  'conflict-of-duties',
  'emergency',
  'anonymity',
  'post-mortem',
] as const;
export const BasisCode = z.enum(basisCodes);
export type BasisCode = z.infer<typeof BasisCode>;
