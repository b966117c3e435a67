/**
 * For which side an organisation sits at the table, and in which role it does an action.
 */
import type { Domain, OrganisationKind, ProfessionalRole } from '@mgn/domain';
import { markOfOrganisation } from '../../components/domain-mark.js';
import type { MarkKind } from '../../components/icons.js';

/** The sides that have to be there. */
export const requiredSides = ['gp', 'ggz', 'social'] as const satisfies readonly Domain[];

const sides: Readonly<Record<MarkKind, readonly [Domain, ProfessionalRole]>> = {
  gp: ['gp', 'general-practitioner'],
  ggz: ['ggz', 'mh-professional'],
  social: ['social', 'social-domain-professional'],
  expert: ['lived-experience', 'experience-expert'],
  person: ['other', 'network-coordinator'],
  'close-one': ['other', 'network-coordinator'],
  network: ['other', 'network-coordinator'],
};

/** The side of an organisation of this kind. */
export function sideOf(kind: OrganisationKind | undefined): Domain {
  return sides[markOfOrganisation(kind)][0];
}

/** The role in which such an organisation does an action. */
export function ownerRoleOf(kind: OrganisationKind | undefined): ProfessionalRole {
  return sides[markOfOrganisation(kind)][1];
}
