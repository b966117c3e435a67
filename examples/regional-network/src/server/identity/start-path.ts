/**
 * Where each role begins after signing in.
 */
import type { ActorRole } from '@mgn/domain';

/** The first page of a role, without the language. */
export function startPathOf(role: ActorRole): `/${string}` {
  switch (role) {
    case 'person':
    case 'representative':
    case 'close-one':
      return '/mijn-route';
    case 'general-practitioner':
    case 'primary-care-mh-practitioner':
    case 'network-coordinator':
    case 'mh-professional':
    case 'social-domain-professional':
    case 'experience-expert':
    case 'conversation-leader':
    case 'coordinating-clinician':
      return '/werklijst';
    case 'privacy-officer':
    case 'case-conference-chair':
    case 'offer-manager':
    case 'system':
      return '/';
  }
}
