/**
 * Who can have a transfer in the list at all: the office, the practice, and whoever may be asked for a place. At a support point that are often
 * experts by experience.
 */
import type { ActorRole, ProfessionalRole } from '@mgn/domain';

/** The roles. */
export const transferRoles = [
  'network-coordinator',
  'general-practitioner',
  'primary-care-mh-practitioner',
  'mh-professional',
  'coordinating-clinician',
  'social-domain-professional',
  'experience-expert',
  'conversation-leader',
] as const satisfies readonly ProfessionalRole[];

/** Says whether somebody in this role can have transfers. */
export function mayHaveTransfers(role: ActorRole): boolean {
  return transferRoles.some((each) => each === role);
}
