/**
 * Who has a part in an entry on a waiting list, and in which position.
 */
import type { Actor, MadeEntry, OrganisationId, RegionProfile } from '@mgn/domain';
import { isNetworkOffice, mayHaveCases } from '../../sharing/network-office.js';

/** The positions that somebody can have in an entry. `in-care-of` has the person in its care while the person waits elsewhere. */
export type WaitingPosition = 'person' | 'list-holder' | 'gp-practice' | 'in-care-of' | 'network-office';

/** The positions of an actor; empty for whoever has no part in it. */
export function waitingPositions(record: MadeEntry, actor: Actor, region: RegionProfile): readonly WaitingPosition[] {
  if ('person' in actor) return actor.person === record.person ? ['person'] : [];
  if (!('organisation' in actor) || !mayHaveCases(actor)) return [];
  const { organisation } = actor;
  return [
    ...(record.provider === organisation ? (['list-holder'] as const) : []),
    ...(record.gpPractice === organisation ? (['gp-practice'] as const) : []),
    ...(record.inCareOf === organisation ? (['in-care-of'] as const) : []),
    ...(isNetworkOffice(actor, region) ? (['network-office'] as const) : []),
  ];
}

/** The organisations with a part in an entry, each once. */
export function waitingParties(record: MadeEntry, { networkOffice }: RegionProfile): readonly OrganisationId[] {
  return [
    ...new Set([
      record.provider,
      record.gpPractice,
      ...(record.inCareOf === null ? [] : [record.inCareOf]),
      ...(networkOffice === null ? [] : [networkOffice]),
    ]),
  ];
}
