/**
 * Who has a part in a transfer, and in which position.
 */
import type { Actor, OpenedTransfer, OrganisationId, RegionProfile } from '@mgn/domain';
import { isNetworkOffice, mayHaveCases } from '../../sharing/network-office.js';

/**
 * The positions that somebody can have in a transfer. A `candidate` holds the open question and learns who the person is only when the
 * person said yes to it; a `former-candidate` had no place, or was not wanted, and is told no more than that.
 */
export type TransferPosition =
  'person' | 'gp-practice' | 'network-office' | 'current-provider' | 'candidate' | 'former-candidate' | 'receiver';

/** The positions of an actor; empty for whoever has no part in it. */
export function transferPositions(
  record: OpenedTransfer,
  actor: Actor,
  region: RegionProfile,
): readonly TransferPosition[] {
  if ('person' in actor) return actor.person === record.person ? ['person'] : [];
  if (!('organisation' in actor) || !mayHaveCases(actor)) return [];
  const held = organisationPositions(record, actor.organisation);
  return isNetworkOffice(actor, region) ? [...held, 'network-office'] : held;
}

/** Says whether somebody is told no more than that they were asked, and that it ended. */
export function isFormerCandidate(positions: readonly TransferPosition[]): boolean {
  return positions.length > 0 && positions.every((position) => position === 'former-candidate');
}

/** The organisations with a part in a transfer, each once. */
export function transferParties(record: OpenedTransfer, region: RegionProfile): readonly OrganisationId[] {
  return [
    ...new Set([
      record.gpPractice,
      ...(region.networkOffice === null ? [] : [region.networkOffice]),
      ...presentProviders(record),
      ...('offer' in record ? [record.offer.candidate] : []),
      ...(record.state === 'transferred' ? [record.receiver] : []),
      ...record.closedOffers.map(({ candidate }) => candidate),
    ]),
  ];
}

/** In whose care the person is, and on whose list: one provider or two. */
function presentProviders({ currentProvider, listedWith }: OpenedTransfer): readonly OrganisationId[] {
  return [currentProvider, listedWith].filter((provider) => provider !== null);
}

function organisationPositions(record: OpenedTransfer, organisation: OrganisationId): readonly TransferPosition[] {
  const isCandidate = 'offer' in record && record.offer.candidate === organisation;
  const isReceiver = record.state === 'transferred' && record.receiver === organisation;
  const wasAsked = record.closedOffers.some(({ candidate }) => candidate === organisation);
  return [
    ...(record.gpPractice === organisation ? (['gp-practice'] as const) : []),
    ...(presentProviders(record).includes(organisation) ? (['current-provider'] as const) : []),
    ...(isCandidate ? (['candidate'] as const) : []),
    ...(isReceiver ? (['receiver'] as const) : []),
    ...(wasAsked && !isCandidate && !isReceiver ? (['former-candidate'] as const) : []),
  ];
}
