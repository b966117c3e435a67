/**
 * What no consent can change about a category of data: whether it may ever be shared, and how sensitive it is.
 */
import type { DataCategory } from '@mgn/domain';

/**
 * `open`: a permission may cover it. `if-named`: outside the medical domain only a permission that names this very code covers
 * it; since every permission names its codes, that always holds here. `statutory-number`: only where both ends have a ground
 * for it. `never`: on no permission of this person.
 */
type CategoryLimit = 'open' | 'if-named' | 'statutory-number' | 'never';

/** Normal, restricted or very restricted, as in the confidentiality codes of HL7. */
type Sensitivity = 'N' | 'R' | 'V';

/** The fixed properties of a category. */
interface CategoryRule {
  readonly limit: CategoryLimit;
  readonly sensitivity: Sensitivity;
}

const rule = (limit: CategoryLimit, sensitivity: Sensitivity): CategoryRule => ({ limit, sensitivity });

/** The limits per category. @source 7:457(1) BW for information about others; UAVG article 46 for the BSN; the list is a proposed default. */
export const categoryLimits: Readonly<Record<DataCategory, CategoryRule>> = {
  identification: rule('open', 'N'),
  bsn: rule('statutory-number', 'R'),
  'help-request': rule('open', 'N'),
  'life-domains': rule('open', 'N'),
  'social-situation': rule('open', 'N'),
  'finance-debts': rule('open', 'R'),
  'plan-agreements': rule('open', 'N'),
  'exploratory-report': rule('open', 'R'),
  'waiting-status': rule('open', 'N'),
  'referral-summary': rule('if-named', 'R'),
  'mental-health-indication': rule('if-named', 'R'),
  'diagnosis-detail': rule('if-named', 'R'),
  'treatment-notes': rule('if-named', 'V'),
  medication: rule('if-named', 'R'),
  'lab-results': rule('if-named', 'R'),
  'substance-use': rule('if-named', 'R'),
  'risk-safety': rule('if-named', 'R'),
  violence: rule('if-named', 'V'),
  'questionnaire-scores': rule('if-named', 'R'),
  'third-party-info': rule('never', 'R'),
  criminal: rule('never', 'V'),
  'working-notes': rule('never', 'V'),
  'case-anonymous': rule('open', 'N'),
};

const order: readonly Sensitivity[] = ['N', 'R', 'V'];

/** The highest sensitivity among categories; `N` when there are none. */
export function highestSensitivity(categories: readonly DataCategory[]): Sensitivity {
  const highest = Math.max(0, ...categories.map((category) => order.indexOf(categoryLimits[category].sensitivity)));
  return order[highest] ?? 'N';
}
