/**
 * What a purpose allows by itself: to whom data may go for it at all, and what is necessary for it when nothing more is
 * known than that someone is involved or referred to.
 */
import type { DataCategory, LegalDomain, Purpose } from '@mgn/domain';
import type { Configuration } from './configuration.js';
import { isOrganisation, legalDomainOfParty, type Recipient } from './party.js';

type RecipientGroup = LegalDomain | 'person' | 'veilig-thuis' | 'insurer';

const care = ['medical', 'youth'] as const;
const organisations = ['medical', 'youth', 'social-public', 'social-private'] as const;

/**
 * Who may receive for which purpose. The person may read everything for every purpose, so is not in the table.
 *
 * @source emergency access for medical parties only; reports under Wmo 2015 article 5.2.6 to Veilig Thuis only; insurers and
 * oversight for payment, quality, planning and mediation. The rest is a proposed default.
 */
const recipientsByPurpose: Readonly<Record<Purpose, readonly RecipientGroup[]>> = {
  treatment: care,
  referral: organisations,
  'exploratory-conversation': [...organisations, 'informal'],
  transfer: [...organisations, 'informal'],
  'case-conference': [...organisations, 'informal'],
  'social-support': [...organisations, 'informal'],
  emergency: ['medical'],
  'safety-report': ['veilig-thuis'],
  'insurer-mediation': ['insurer'],
  payment: ['social-public', 'payer', 'oversight'],
  quality: [...organisations, 'payer', 'oversight'],
  planning: [...organisations, 'payer', 'oversight'],
  research: organisations,
  'person-request': ['informal'],
  'post-mortem': ['informal', 'medical'],
};

/**
 * Says whether a recipient may receive for a purpose at all.
 *
 * The care authority (*NZa*) receives nothing as long as no regulation is configured. A neighbourhood team that does not say
 * under whose authority it works is asked as a social organisation: that is where both answers agree.
 */
export function isAllowedPurpose(purpose: Purpose, recipient: Recipient, { nzaRegulationId }: Configuration): boolean {
  if (recipient.kind === 'person') return purpose !== 'post-mortem';
  if (recipient.kind === 'nza') return purpose === 'planning' && nzaRegulationId !== null;
  const domain = legalDomainOfParty(recipient) ?? 'social-private';
  const groups = recipientsByPurpose[purpose];
  if (groups.includes(domain)) return true;
  return isOrganisation(recipient) && groups.some((group) => group === recipient.kind);
}

const core = [
  'identification',
  'bsn',
  'help-request',
  'life-domains',
  'social-situation',
  'plan-agreements',
  'exploratory-report',
  'waiting-status',
] as const satisfies readonly DataCategory[];

const referral = [
  ...core,
  'referral-summary',
  'mental-health-indication',
  'medication',
  'risk-safety',
] as const satisfies readonly DataCategory[];

const file = [
  ...referral,
  'finance-debts',
  'diagnosis-detail',
  'treatment-notes',
  'lab-results',
  'substance-use',
  'violence',
  'questionnaire-scores',
] as const satisfies readonly DataCategory[];

/**
 * What is necessary for a purpose: the most that can go on involvement or a referral alone. More takes a permission that names it.
 *
 * @source article 7:457(2) BW asks for what is necessary; which categories those are is a proposed default.
 */
export const necessityProfiles: Readonly<Record<Purpose, ReadonlySet<DataCategory>>> = {
  treatment: new Set(file),
  referral: new Set(referral),
  'exploratory-conversation': new Set([...referral, 'finance-debts'] as const),
  transfer: new Set(referral),
  'case-conference': new Set([...referral, 'finance-debts'] as const),
  'social-support': new Set([...core, 'finance-debts'] as const),
  emergency: new Set(),
  'safety-report': new Set(),
  'insurer-mediation': new Set(),
  payment: new Set(),
  quality: new Set(),
  planning: new Set(),
  research: new Set(),
  'person-request': new Set(),
  'post-mortem': new Set(),
};

/** The purposes for which a referral between care providers, known to the person, is presumed consent: the referral and the report back. */
export const presumedPurposes: ReadonlySet<Purpose> = new Set<Purpose>(['referral']);

/**
 * Purposes whose data set is fixed, also for somebody who permits more: mediation by the insurer knows who, since when, which
 * complaints and which provider.
 *
 * @source Aanvullend Zorg- en Welzijnsakkoord (2025), pages 40-43; which categories carry its four items is a proposed default.
 */
export const fixedDataSets: ReadonlyMap<Purpose, ReadonlySet<DataCategory>> = new Map([
  ['insurer-mediation', new Set<DataCategory>(['identification', 'bsn', 'waiting-status', 'mental-health-indication'])],
]);
