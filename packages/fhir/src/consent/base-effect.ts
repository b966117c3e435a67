/**
 * What a Consent says before its exceptions: permit or deny.
 */
import { isObject } from '../internal/json.js';

/** The effect of a rule in FHIR. */
export type ProvisionType = 'permit' | 'deny';

const byPolicy: Readonly<Record<string, ProvisionType>> = { OPTIN: 'permit', OPTOUT: 'deny' };

/**
 * The effect of the root: its own `type`, or else what `policyRule` says (`OPTIN`, `OPTOUT`); null when neither says it, or the policy says
 * both.
 *
 * @source HL7 FHIR R4 4.0.1, Consent (the policy is the base); IHE PCF (the root has a type).
 */
export function baseEffectOf(consent: {
  readonly provision?: unknown;
  readonly policyRule?: unknown;
}): ProvisionType | null {
  const { provision, policyRule } = consent;
  const type = isObject(provision) ? provision['type'] : undefined;
  if (type === 'permit' || type === 'deny') return type;
  if (type !== undefined) return null;
  const codings =
    isObject(policyRule) && Array.isArray(policyRule['coding']) ? (policyRule['coding'] as unknown[]) : [];
  const told = new Set(
    codings.flatMap((coding) => {
      const code = isObject(coding) ? coding['code'] : undefined;
      return typeof code === 'string' && Object.hasOwn(byPolicy, code) ? [byPolicy[code]] : [];
    }),
  );
  const [only] = told;
  return told.size === 1 ? (only ?? null) : null;
}
