/**
 * The legal grouping of a party that data go to; it decides which basis for sharing can exist. Another concept than `Domain`.
 */
import * as z from 'zod';
import type { OrganisationKind } from './organisation-kind.js';

/** Every legal domain. Proposed default. */
export const legalDomains = [
  'medical',
  'youth',
  'social-public',
  'social-private',
  'payer',
  'oversight',
  'informal',
] as const;
export const LegalDomain = z.enum(legalDomains);
export type LegalDomain = z.infer<typeof LegalDomain>;

/** Under whose authority a neighbourhood team (*wijkteam*) works: the municipality's, or its own organisation's. */
export const teamAuthorities = ['municipality', 'own'] as const;
export const TeamAuthority = z.enum(teamAuthorities);
export type TeamAuthority = z.infer<typeof TeamAuthority>;

// The office of a network and a regional GP organisation have no regime of their own: they get the domain in which neither
// a treatment agreement nor a public task can be a basis.
const legalDomainByKind = {
  'gp-practice': 'medical',
  'gp-post': 'medical',
  'regional-gp-organisation': 'social-private',
  'ggz-provider': 'medical',
  hospital: 'medical',
  'nursing-care': 'medical',
  pharmacy: 'medical',
  'other-care': 'medical',
  'youth-care-provider': 'youth',
  municipality: 'social-public',
  'wmo-provider': 'social-private',
  'welfare-organisation': 'social-private',
  'peer-support': 'social-private',
  'network-office': 'social-private',
  'veilig-thuis': 'social-public',
  insurer: 'payer',
  nza: 'oversight',
  state: 'payer',
} as const satisfies Record<Exclude<OrganisationKind, 'neighbourhood-team'>, LegalDomain>;

/**
 * The legal domain of a kind of organisation.
 *
 * A neighbourhood team follows the authority it works under: without that the answer is `null`, and nothing may be
 * presumed. `informal` is the domain of close ones, never of an organisation.
 *
 * @source proposed default; the medical domain is the care under the treatment agreement (WGBO).
 */
export function legalDomainOf(kind: OrganisationKind, actsUnder: TeamAuthority | null = null): LegalDomain | null {
  if (kind !== 'neighbourhood-team') return legalDomainByKind[kind];
  if (actsUnder === null) return null;
  return actsUnder === 'municipality' ? 'social-public' : 'social-private';
}
