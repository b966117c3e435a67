/**
 * Who can have places on waiting lists in a list at all: who keeps one, the network office, and the practice of whoever waits.
 */
import {
  directionFacts,
  directions,
  receiverKinds,
  type ActorRole,
  type Direction,
  type Organisation,
} from '@mgn/domain';

/** The roles. */
export const waitingRoles = [
  'network-coordinator',
  'mh-professional',
  'coordinating-clinician',
  'social-domain-professional',
  'general-practitioner',
  'primary-care-mh-practitioner',
] as const satisfies readonly ActorRole[];

/** The roles that keep a list of their organisation. */
export const listHolderRoles = [
  'mh-professional',
  'coordinating-clinician',
  'social-domain-professional',
] as const satisfies readonly ActorRole[];

/** Says whether somebody in this role can have places in a list. */
export function mayHaveWaiting(role: ActorRole): boolean {
  return waitingRoles.some((each) => each === role);
}

/** Says whether somebody in this role keeps a list. */
export function keepsList(role: ActorRole): boolean {
  return listHolderRoles.some((each) => each === role);
}

/** The help for which an organisation of a kind can have a list. */
export function listDirections(kind: Organisation['kind'] | undefined): readonly Direction[] {
  if (kind === undefined) return [];
  return directions.filter(
    (direction) => directionFacts[direction].receiver !== 'none' && receiverKinds[direction].includes(kind),
  );
}
