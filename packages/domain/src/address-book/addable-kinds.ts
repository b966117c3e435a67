/**
 * Which kinds of organisations the network office can add: those that can take somebody over for some kind of help. Never an office of a network
 * or an insurer, to which the rules give what they give to nobody else.
 */
import { directions, type Direction } from '../exploratory-conversation/directions.js';
import { receiverKinds } from '../exploratory-conversation/receiver-kinds.js';
import { organisationKinds, type OrganisationKind } from '../words/organisation-kind.js';

/** The kinds of help for which an organisation of a kind can take somebody over; none for most kinds. */
export function directionsOfKind(kind: OrganisationKind): readonly Direction[] {
  return directions.filter((direction) => receiverKinds[direction].includes(kind));
}

/** The kinds, in the order of the list of all kinds. Proposed default: rule MGN-AB-002. */
export const addableKinds: readonly OrganisationKind[] = organisationKinds.filter(
  (kind) => directionsOfKind(kind).length > 0,
);
