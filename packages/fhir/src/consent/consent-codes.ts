/**
 * The codes of consents: statuses and purposes, in both directions.
 */
import type { ConsentRecord } from '@mgn/consent';
import { purposes, type Purpose } from '@mgn/domain';
import type { Coding } from 'fhir/r4.js';
import { localPurposes, systemOf } from '../code-systems.js';
import { codeSystems } from '../systems.js';

/** The states of a Consent in FHIR R4. */
export type FhirConsentStatus = 'draft' | 'proposed' | 'active' | 'rejected' | 'inactive' | 'entered-in-error';

/** The status of a record in FHIR. Three of ours are inactive there; which one it is stands in our extension. */
export const statusInFhir: Readonly<Record<ConsentRecord['status'], FhirConsentStatus>> = {
  draft: 'draft',
  active: 'active',
  superseded: 'inactive',
  revoked: 'inactive',
  expired: 'inactive',
  'entered-in-error': 'entered-in-error',
};

/** The status of a record behind one that nobody explains further. A rejected permission becomes an active objection. */
export const statusFromFhir: Readonly<Record<FhirConsentStatus, ConsentRecord['status']>> = {
  draft: 'draft',
  proposed: 'draft',
  active: 'active',
  rejected: 'active',
  inactive: 'revoked',
  'entered-in-error': 'entered-in-error',
};

/** The code of each purpose. @source v3-ActReason; `SOCSUP`, `MEDIATE` and `POSTMORT` are ours. */
const purposeCodes: Readonly<Record<Purpose, string>> = {
  treatment: 'TREAT',
  referral: 'TREAT',
  'exploratory-conversation': 'COC',
  transfer: 'COC',
  'case-conference': 'COC',
  'social-support': 'SOCSUP',
  emergency: 'ETREAT',
  'safety-report': 'THREAT',
  'insurer-mediation': 'MEDIATE',
  payment: 'HPAYMT',
  quality: 'HQUALIMP',
  planning: 'HOPERAT',
  research: 'HRESCH',
  'person-request': 'PATRQT',
  'post-mortem': 'POSTMORT',
};

/** The code of a purpose where a profile has another one for it. */
const basicPurposeCodes: Partial<Readonly<Record<Purpose, string>>> = { emergency: 'BTG' };

/** The only purposes of use in the basic profile. @source IHE PCF, value set of the basic option. */
const basicPurposes: ReadonlySet<string> = new Set(['TREAT', 'HPAYMT', 'HOPERAT', 'BTG']);

const isLocal = (code: string): boolean => (localPurposes as readonly string[]).includes(code);

function purposeCoding(code: string): Coding {
  return { system: isLocal(code) ? systemOf('mgn-purpose') : codeSystems.actReason, code };
}

/** Purposes as codings, each once. */
export function purposeCodings(asked: readonly Purpose[]): Coding[] {
  return [...new Set(asked.map((purpose) => purposeCodes[purpose]))].map(purposeCoding);
}

/** The purposes that the basic profile has a code for, as codings. */
export function basicPurposeCodings(asked: readonly Purpose[]): Coding[] {
  const codes = new Set(asked.map((purpose) => basicPurposeCodes[purpose] ?? purposeCodes[purpose]));
  return [...codes].filter((code) => basicPurposes.has(code)).map(purposeCoding);
}

/** The purpose that a code of HL7 stands for in a permission: the narrowest reading; none where that cannot be told. */
const narrowest: Readonly<Record<string, Purpose>> = { TREAT: 'treatment', ETREAT: 'emergency', BTG: 'emergency' };

/** The systems under which codes of purposes were seen: the present one, and the older one of the Dutch register. */
const purposeSystems: ReadonlySet<string> = new Set([codeSystems.actReason, 'http://hl7.org/fhir/v3/ActReason']);

/** What a coding of a purpose stands for: `narrow` in a permission, `wide` in an objection; null for an unknown one. */
export function readPurpose(
  coding: Coding,
): { readonly narrow: Purpose | null; readonly wide: readonly Purpose[] } | null {
  const { system = '', code = '' } = coding;
  if (!purposeSystems.has(system) && system !== systemOf('mgn-purpose')) return null;
  const wide = purposesOfCode(code === 'BTG' ? 'ETREAT' : code);
  if (wide.length === 0 || isLocal(code) === purposeSystems.has(system)) return null;
  const [only] = wide;
  return { narrow: narrowest[code] ?? (wide.length === 1 ? (only ?? null) : null), wide };
}

function purposesOfCode(code: string): readonly Purpose[] {
  return purposes.filter((purpose) => purposeCodes[purpose] === code);
}
