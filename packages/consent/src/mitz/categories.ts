/**
 * What the national register of consents (*Mitz*) knows of our codes: its categories of data and of recipients. It knows care providers only.
 */
import type { DataCategory, OrganisationKind, Purpose } from '@mgn/domain';
import * as z from 'zod';

/** Categories of data: treatment data, results, medication. @source public catalogue of the register. */
export const mitzDataCategories = ['GGC002', 'GGC012', 'GGC013'] as const;
export const MitzDataCategory = z.enum(mitzDataCategories);
export type MitzDataCategory = z.infer<typeof MitzDataCategory>;

/** The categories that a data category falls under, the most precise first; results and medication are treatment data as well. */
const dataCategoryCodes: Partial<Readonly<Record<DataCategory, readonly MitzDataCategory[]>>> = {
  'referral-summary': ['GGC002'],
  'mental-health-indication': ['GGC002'],
  'diagnosis-detail': ['GGC002'],
  'treatment-notes': ['GGC002'],
  medication: ['GGC013', 'GGC002'],
  'lab-results': ['GGC012', 'GGC002'],
  'substance-use': ['GGC002'],
  'risk-safety': ['GGC002'],
  violence: ['GGC002'],
};

/** The categories of the register for a data category, the most precise first; none where it has no word for it. */
export function mitzCodesOf(category: DataCategory): readonly MitzDataCategory[] {
  return dataCategoryCodes[category] ?? [];
}

/** The category of recipients in the register; a kind that is not here has none, and no answer of the register opens anything for it. */
const recipientCodes: Partial<Readonly<Record<OrganisationKind, string>>> = {
  'gp-practice': 'RPZAC001',
  'gp-post': 'RPZAC001',
  'ggz-provider': 'RPZAC003',
  'nursing-care': 'RPZAC004',
  pharmacy: 'RPZAC005',
  'other-care': 'RPZAC103',
  hospital: 'RPZAC104',
};

/** The category of a recipient in the register; null for a municipality, welfare work and everybody else outside care. */
export function mitzRecipientCodeOf(kind: OrganisationKind): string | null {
  return recipientCodes[kind] ?? null;
}

/** The purposes of use that the register accepts: treatment, and coordination between care providers. */
export const MitzPurpose = z.enum(['TREAT', 'COC']);
export type MitzPurpose = z.infer<typeof MitzPurpose>;

const purposeCodes: Partial<Readonly<Record<Purpose, MitzPurpose>>> = {
  treatment: 'TREAT',
  'exploratory-conversation': 'COC',
  transfer: 'COC',
  'case-conference': 'COC',
};

/** The purpose of use in the register; null for one that it does not know. */
export function mitzPurposeOf(purpose: Purpose): MitzPurpose | null {
  return purposeCodes[purpose] ?? null;
}

/** The data categories of ours that a category of the register holds. */
export function dataCategoriesOfMitz(code: MitzDataCategory): readonly DataCategory[] {
  // INVARIANT: the keys of the table are data categories.
  return (Object.keys(dataCategoryCodes) as DataCategory[]).filter((category) => mitzCodesOf(category).includes(code));
}

/** The kinds of organisation that a category of recipients of the register holds; none for one that we do not know. */
export function organisationKindsOfMitz(code: string): readonly OrganisationKind[] {
  // INVARIANT: the keys of the table are kinds of organisation.
  return (Object.keys(recipientCodes) as OrganisationKind[]).filter((kind) => recipientCodes[kind] === code);
}

/** Categories of recipients that nobody in a network belongs to: care providers elsewhere in the European Union. */
const recipientsElsewhere: ReadonlySet<string> = new Set(['RPZAC200']);

/** Says whether a category of recipients of the register is one that nobody in a network belongs to. */
export function isMitzRecipientElsewhere(code: string): boolean {
  return recipientsElsewhere.has(code);
}
