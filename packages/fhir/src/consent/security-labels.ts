/**
 * The security labels of categories of data, as codes of HL7: how confidential they are, and why they are sensitive.
 */
import type { DataCategory } from '@mgn/domain';
import { highestSensitivity } from '@mgn/consent';
import type { Coding } from 'fhir/r4.js';
import { codeSystems } from '../systems.js';

/** Mental health, substance use, violence. */
type SensitiveTopic = 'PSY' | 'ETH' | 'SDV';

/** Why a category is sensitive; the others are not by their topic. @source v3-ActCode, InformationSensitivityPolicy; which category gets which is ours. */
const topics: Partial<Readonly<Record<DataCategory, SensitiveTopic>>> = {
  'mental-health-indication': 'PSY',
  'diagnosis-detail': 'PSY',
  'treatment-notes': 'PSY',
  'substance-use': 'ETH',
  'risk-safety': 'PSY',
  violence: 'SDV',
  'questionnaire-scores': 'PSY',
};

/** The systems of the labels that have one, by code. */
const systemsOfLabels: ReadonlyMap<string, string> = new Map([
  ...['U', 'L', 'M', 'N', 'R', 'V'].map((code) => [code, codeSystems.confidentiality] as const),
  ...['PSY', 'ETH', 'SDV', 'SUD', 'SEX', 'HIV', 'STD', 'GDIS', 'SICKLE'].map(
    (code) => [code, codeSystems.actCode] as const,
  ),
]);

/** One label as a coding: with its system where HL7 has the code, and as plain text where it cannot be a code. */
export function labelCoding(label: string): Coding {
  const system = systemsOfLabels.get(label);
  if (system !== undefined) return { system, code: label };
  return /^\S+(?: \S+)*$/u.test(label) ? { code: label } : { display: label };
}

/** The label that a coding tells; null for one that tells none. */
export function labelOf({ code, display }: Coding): string | null {
  return code ?? display ?? null;
}

/**
 * The labels of categories together: the confidentiality of the most sensitive one, then each topic once. No categories are normal (`N`).
 *
 * @source HL7 v3-Confidentiality and v3-ActCode for the codes; which category gets which is a proposed default.
 */
export function labelsFor(categories: readonly DataCategory[]): readonly Coding[] {
  const found = new Set(categories.flatMap((category) => topics[category] ?? []));
  return [highestSensitivity(categories), ...found].map((label) => labelCoding(label));
}
