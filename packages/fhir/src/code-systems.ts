/**
 * Our own code systems: their addresses and their codes, taken from the lists of the domain so that nothing is written twice.
 */
import {
  consentFunctions,
  dataCategories,
  declineReasons,
  directions,
  domains,
  exclusionGrounds,
  exploratoryConversationStates,
  lapseReasons,
  lifeDomains,
  missingItems,
  organisationKinds,
  redirectReasons,
  redirectTargets,
  reportCategories,
  returnReasons,
  roles,
  withdrawReasons,
} from '@mgn/domain';
import { ownName, ownUrl } from './canonical-base.js';

/** What a request can ask for. Proposed default; no national code for the conversation was found. */
export const services = ['exploratory-conversation', 'transfer', 'case-conference', 'offer-information'] as const;
export type Service = (typeof services)[number];

/** The purposes of sharing for which HL7 has no code. Proposed default. */
export const localPurposes = ['SOCSUP', 'MEDIATE', 'POSTMORT'] as const;

/** The business status that is no state: the Task of a request that was given back. */
export const returnedStatus = 'returned';

const codesByName = {
  'mgn-service': services,
  'mgn-domain': domains,
  'mgn-organisation-kind': organisationKinds,
  'mgn-role': roles,
  'mgn-direction': directions,
  'mgn-report-category': reportCategories,
  'mgn-business-status': [...exploratoryConversationStates, returnedStatus],
  'mgn-status-reason': [...redirectReasons, ...returnReasons, ...withdrawReasons, ...lapseReasons, ...declineReasons],
  'mgn-life-domain': lifeDomains,
  'mgn-data-category': dataCategories,
  'mgn-consent-function': consentFunctions,
  'mgn-purpose': localPurposes,
  'mgn-exclusion-ground': exclusionGrounds,
  'mgn-missing-item': missingItems,
  'mgn-redirect-target': redirectTargets,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a code system of ours. */
export type OwnCodeSystem = keyof typeof codesByName;

const codeSets = new Map<string, ReadonlySet<string>>(
  Object.entries(codesByName).map(([name, codes]) => [name, new Set<string>(codes)]),
);

/** The address of a code system of ours. */
export function systemOf(name: OwnCodeSystem): string {
  return ownUrl('CodeSystem', name);
}

/** A Coding of ours. */
export function ownCoding(name: OwnCodeSystem, code: string): { readonly system: string; readonly code: string } {
  return { system: systemOf(name), code };
}

/** Says whether a code belongs to a code system of ours; null when the system is not ours, or is one that this version does not know. */
export function isOwnCode(system: unknown, code: unknown): boolean | null {
  const name = ownName('CodeSystem', system);
  const codes = name === null ? undefined : codeSets.get(name);
  return codes === undefined ? null : typeof code === 'string' && codes.has(code);
}

/** The codes of one of our systems in a list of codings, each once, in their order. */
export function ownCodesIn(name: OwnCodeSystem, codings: readonly unknown[] | undefined): readonly string[] {
  const found = new Set<string>();
  for (const coding of codings ?? []) {
    const { system, code } = (coding ?? {}) as { system?: unknown; code?: unknown };
    if (ownName('CodeSystem', system) === name && typeof code === 'string') found.add(code);
  }
  return [...found];
}
