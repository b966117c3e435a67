/**
 * Who looks after the network: its office, and the roles that have no part in anybody's case.
 */
import type { Actor, ActorRole, Organisation, OrganisationId, RegionProfile } from '@mgn/domain';

/** Roles that look after the network and not after people's help: they have no part in a case, whatever their organisation has. */
const rolesWithoutCases: ReadonlySet<ActorRole> = new Set(['privacy-officer', 'offer-manager']);

/** Says whether somebody in this role can have a part in a case at all. */
export function mayHaveCases({ role }: Pick<Actor, 'role'>): boolean {
  return !rolesWithoutCases.has(role);
}

/** Says whether somebody works for the network office; where the region names none, every coordinator does. */
export function isNetworkOffice(
  actor: Extract<Actor, { organisation: OrganisationId }>,
  region: RegionProfile,
): boolean {
  return (
    actor.role === 'network-coordinator' &&
    (region.networkOffice === null || region.networkOffice === actor.organisation)
  );
}

/** The network office; where the region names none, every organisation that is one. */
export function officesIn(
  { networkOffice }: RegionProfile,
  organisations: ReadonlyMap<OrganisationId, Organisation>,
): readonly OrganisationId[] {
  return networkOffice === null
    ? [...organisations.values()].filter(({ kind }) => kind === 'network-office').map(({ id }) => id)
    : [networkOffice];
}
