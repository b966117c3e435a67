/**
 * Who has a part in a conversation, and in which position: the ground on which anybody gets to see that it exists at all.
 */
import {
  exploratoryConversation,
  type Actor,
  type DirectionHandover,
  type OpenedConversation,
  type OrganisationId,
  type RegionProfile,
} from '@mgn/domain';
import { isNetworkOffice, mayHaveCases } from '../../sharing/network-office.js';

/**
 * The positions that somebody can have in a case. `former-seat` sat at an earlier conversation and not at the one that is planned or
 * was held last; `former-receiver` was asked to take over, declined everything, and is told no more than that.
 */
export type Position =
  'person' | 'requester' | 'gp-practice' | 'network-office' | 'seat' | 'former-seat' | 'receiver' | 'former-receiver';

/** The positions of an actor in a conversation; empty for whoever has no part in it. */
export function positionsOf(record: OpenedConversation, actor: Actor, region: RegionProfile): readonly Position[] {
  if ('person' in actor) return actor.person === record.person ? ['person'] : [];
  if (!('organisation' in actor) || !mayHaveCases(actor)) return [];
  const held = positionsOfOrganisation(record, actor.organisation);
  return isNetworkOffice(actor, region) && wasSubmitted(record) ? [...held, 'network-office'] : held;
}

/**
 * Says whether the request was ever sent: before, it is a draft of the requester's own, in which only the person has a part besides.
 * Rule CASE-005.
 */
export function wasSubmitted({ requestedAt }: OpenedConversation): boolean {
  return requestedAt !== null;
}

/** The positions that an organisation has by what happened in the case; being the network office goes by role and region. */
export function positionsOfOrganisation(record: OpenedConversation, organisation: OrganisationId): readonly Position[] {
  const found: Position[] = [];
  if (record.requester === organisation) found.push('requester');
  if (involvedPractice(record).includes(organisation)) found.push('gp-practice');
  if (seatedOrganisations(record).includes(organisation)) found.push('seat');
  else if (attendedOrganisations(record).includes(organisation)) found.push('former-seat');
  const handovers = handoversOf(record).filter(({ receiver }) => receiver === organisation);
  if (handovers.some(({ declined }) => declined === null)) found.push('receiver');
  else if (handovers.length > 0) found.push('former-receiver');
  return found;
}

/** Says whether somebody is told no more than that they were asked to take over, and declined. */
export function onlyDeclined(positions: readonly Position[]): boolean {
  return positions.length > 0 && positions.every((position) => position === 'former-receiver');
}

/** The person's own practice: once the request was sent, or where it makes the request itself. */
function involvedPractice(record: OpenedConversation): readonly OrganisationId[] {
  return wasSubmitted(record) || record.gpPractice === record.requester ? [record.gpPractice] : [];
}

/** The organisations with a part in a conversation, each once; of a draft the requester, and of what was sent the network office that the region names. */
export function involvedOrganisations(record: OpenedConversation, region: RegionProfile): readonly OrganisationId[] {
  const office = region.networkOffice === null || !wasSubmitted(record) ? [] : [region.networkOffice];
  return [
    ...new Set([
      record.requester,
      ...involvedPractice(record),
      ...office,
      ...seatedOrganisations(record),
      ...attendedOrganisations(record),
      ...receiversOf(record),
    ]),
  ];
}

/** The organisations that will sit at the table, or sat there last. */
export function seatedOrganisations(record: OpenedConversation): readonly OrganisationId[] {
  return exploratoryConversation.seats(lived(record)).map(({ organisation }) => organisation);
}

/** The organisations that sat at any conversation that was held. */
function attendedOrganisations(record: OpenedConversation): readonly OrganisationId[] {
  const last = lived(record);
  if (!('conversations' in last)) return [];
  return last.conversations.flatMap(({ attendance }) => attendance.seats.map(({ organisation }) => organisation));
}

/** The organisations that were asked to take something over, whatever they answered. */
export function receiversOf(record: OpenedConversation): readonly OrganisationId[] {
  return handoversOf(record).map(({ receiver }) => receiver);
}

function handoversOf(record: OpenedConversation): readonly DirectionHandover[] {
  const last = lived(record);
  return 'handovers' in last ? last.handovers : [];
}

/** The record as it was when the process ended before its outcome; the record itself otherwise. */
export function lived(record: OpenedConversation): OpenedConversation {
  return 'before' in record ? record.before : record;
}
