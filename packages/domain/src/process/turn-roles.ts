/**
 * In whose name steps stand: which roles can have the turn in a process, read off the tables by which it finds its next step.
 */
import { directionFacts, directions } from '../exploratory-conversation/directions.js';
import type { RegionProfile } from '../region/region-profile.js';
import type { ActorRole, ProfessionalRole } from '../words/role.js';

/** The roles that can have the turn in a process of a region, each once. With whom of the organisation it is shared says `sharesTurn`. */
export type TurnRoles = (region: RegionProfile) => readonly ActorRole[];

/** The roles that answer for whoever takes over, over all kinds of help. */
export const answeringRoles: readonly ProfessionalRole[] = directions.flatMap(
  (direction) => directionFacts[direction].answeredBy ?? [],
);

/** Each role once, in the order in which it was named first. */
export function eachOnce(...roles: readonly ActorRole[]): readonly ActorRole[] {
  return [...new Set(roles)];
}
