/**
 * Where each role begins after signing in, and which roles have pages at all.
 */
import type { ActorRole } from '@mgn/domain';

/** The page for roles that have none of their own yet. */
export const ownRolePath = '/uw-rol';

/** The first page of a role, without the language; null for a role that has none yet. */
const startPaths: Readonly<Record<ActorRole, `/${string}` | null>> = {
  person: '/mijn-route',
  // Who may decide for a person, and may read along, is not weighed yet.
  representative: null,
  'close-one': null,
  'general-practitioner': '/werklijst',
  'primary-care-mh-practitioner': '/werklijst',
  'network-coordinator': '/werklijst',
  'mh-professional': '/werklijst',
  'social-domain-professional': '/werklijst',
  'experience-expert': '/werklijst',
  'conversation-leader': '/werklijst',
  'coordinating-clinician': '/werklijst',
  'privacy-officer': '/logboek',
  'case-conference-chair': '/werklijst',
  'offer-manager': '/aanbod-beheer',
  system: null,
};

/** The first page of a role, without the language. */
export function startPathOf(role: ActorRole): `/${string}` {
  return startPaths[role] ?? ownRolePath;
}

/** Says whether a role has pages of its own. */
export function hasPages(role: ActorRole): boolean {
  return startPaths[role] !== null;
}
