/**
 * What kind of data is shared. The list is closed: an unknown code is never shared.
 */
import * as z from 'zod';

/** Every category of data, from contact details to working notes that are never shared. Proposed default. */
export const dataCategories = [
  'identification',
  'bsn',
  'help-request',
  'life-domains',
  'social-situation',
  'finance-debts',
  'plan-agreements',
  'exploratory-report',
  'waiting-status',
  'referral-summary',
  'mental-health-indication',
  'diagnosis-detail',
  'treatment-notes',
  'medication',
  'lab-results',
  'substance-use',
  'risk-safety',
  'violence',
  'questionnaire-scores',
  'third-party-info',
  'criminal',
  'working-notes',
  'case-anonymous',
] as const;
export const DataCategory = z.enum(dataCategories);
export type DataCategory = z.infer<typeof DataCategory>;
