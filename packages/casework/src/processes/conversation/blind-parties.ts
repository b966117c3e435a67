/**
 * Who has a part in what comes next and may not see now what it needs for it, because the person stopped sharing. It is told to those
 * who have to know: silence would leave people at a table without the person, and a person waiting for an answer that cannot come.
 */
import { isWaiting, type OrganisationId, type RegionProfile } from '@mgn/domain';
import type { DisclosingCase } from './refused-in.js';
import { positionsOf, seatedOrganisations } from './involvement.js';
import { blindOffice, isBlind } from './office-sight.js';
import { notAnyMore } from './receiver-sight.js';

/** A `seat` of a planned conversation that may not see who comes, or a `receiver` that may not have any more what it was sent. */
export interface BlindParty {
  readonly part: 'seat' | 'receiver';
  readonly organisation: OrganisationId;
}

/**
 * The blind parties that a viewer is told of (rule CASE-010). Of a seat: that seat itself, the network office and the person. Of a receiver: the
 * network office, as long as it may see which help was chosen; the receiver and the person read it where the answer waits.
 */
export function blindParties(about: DisclosingCase, region: RegionProfile): readonly BlindParty[] {
  const { actor, record } = about;
  const positions = positionsOf(record, actor, region);
  const isOffice = positions.includes('network-office');
  const seesHelp = isOffice && blindOffice(about, region, 'directions') === null;
  const own = 'organisation' in actor ? actor.organisation : null;
  const seats = record.state === 'scheduled' ? [...new Set(seatedOrganisations(record))] : [];
  const receivers = record.state === 'handing-over' && seesHelp ? record.handovers.filter(isWaiting) : [];
  return [
    ...seats
      .filter((seat) => isOffice || actor.role === 'person' || seat === own)
      .filter((seat) => isBlind(seat, about, 'name'))
      .map((organisation) => ({ part: 'seat' as const, organisation })),
    ...receivers
      .filter((handover) => notAnyMore(handover, about).length > 0)
      .map(({ receiver }) => ({ part: 'receiver' as const, organisation: receiver })),
  ];
}
