/**
 * The second lock: what the recipient relies on under the GDPR (*AVG*), and whether that can be so for a party of its kind.
 */
import type { LegalDomain, Purpose } from '@mgn/domain';
import type { Configuration } from './configuration.js';
import {
  isOrganisation,
  legalDomainOfParty,
  type OrganisationRecipient,
  type Recipient,
  type RecipientBasis,
} from './party.js';

type DomainOrUnknown = LegalDomain | null;

const fits: Readonly<Record<RecipientBasis, (domain: DomainOrUnknown, purposes: readonly Purpose[]) => boolean>> = {
  'treatment-agreement': (domain) => domain === 'medical' || domain === 'youth',
  'public-task': (domain) => domain === 'social-public',
  'legal-obligation': (domain) => domain !== null,
  // Towards a public body, consent is a basis only with evidence that it was free; that stands in the record and is weighed with it.
  consent: (domain) => domain !== 'oversight',
  'vital-interest': (_domain, purposes) =>
    purposes.every((purpose) => purpose === 'emergency' || purpose === 'safety-report'),
  none: () => false,
};

/**
 * Says whether the recipient declares a basis that a party of its kind can have. Someone who is not an organisation needs none.
 *
 * A municipality also has to name the task it receives for.
 *
 * @source AVG articles 6 and 9; Wmo 2015 chapter 5. Which basis fits which party is a proposed default.
 */
export function hasFittingBasis(recipient: Recipient, purposes: readonly Purpose[], { wams }: Configuration): boolean {
  if (!isOrganisation(recipient)) return true;
  if (recipient.article9Ground === 'none') return false;
  // The integrated approach would be a public task of its own; it lifts nobody's secrecy.
  const isIntegrated = wams && recipient.basis === 'public-task';
  if (recipient.kind === 'municipality' && recipient.task === undefined && !isIntegrated) return false;
  return fits[recipient.basis ?? 'none'](legalDomainOfParty(recipient), purposes);
}

/**
 * Says whether the recipient relies on consent where consent is seldom free: a public body, or a team that may be one.
 */
export function needsFreeConsent(recipient: OrganisationRecipient): boolean {
  const domain = legalDomainOfParty(recipient);
  return recipient.basis === 'consent' && (domain === 'social-public' || domain === null);
}
