/**
 * Who can have a part in the case conference: every professional who may have a case, and its chair.
 */
import type { ActorRole, ProfessionalRole } from '@mgn/domain';

/** The roles. */
export const conferenceRoles = [
  'general-practitioner',
  'primary-care-mh-practitioner',
  'network-coordinator',
  'case-conference-chair',
  'mh-professional',
  'social-domain-professional',
  'experience-expert',
  'conversation-leader',
  'coordinating-clinician',
] as const satisfies readonly ProfessionalRole[];

/** Says whether somebody in this role can take part. */
export function takesPartInConference(role: ActorRole): boolean {
  return conferenceRoles.some((each) => each === role);
}
