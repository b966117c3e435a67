/**
 * Who can have a part in a concern about the network: every professional, for their organisation.
 */
import { professionalRoles, type ActorRole } from '@mgn/domain';

/** The roles. */
export const concernRoles = professionalRoles;

/** Says whether somebody in this role can take part. */
export function takesPartInConcerns(role: ActorRole): boolean {
  return concernRoles.some((each) => each === role);
}
