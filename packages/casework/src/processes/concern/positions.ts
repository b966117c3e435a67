/**
 * Who has a part in a concern about a network, and in which position: an organisation, in whatever role somebody acts for it.
 */
import type { Actor, OrganisationId, RaisedConcern, RegionProfile } from '@mgn/domain';

/**
 * The positions that an organisation can have. Whoever it is about hears what is said; the one that organises the conversations after the
 * seventh step reads why.
 *
 * @source no public text: docs/decisions/0017-carrying-out-a-concern.md; a proposed default.
 */
export type ConcernPosition = 'reporter' | 'leading-insurer' | 'subject' | 'network-office' | 'independent-party';

/** The positions of an actor; empty for whoever has no part in it, and for every person. */
export function concernPositions(
  record: RaisedConcern,
  actor: Actor,
  region: RegionProfile,
): readonly ConcernPosition[] {
  if (!('organisation' in actor)) return [];
  return partsIn(record, region).flatMap(([position, organisation]) =>
    organisation === actor.organisation ? [position] : [],
  );
}

/** The organisations with a part in a concern, each once. */
export function concernParties(record: RaisedConcern, region: RegionProfile): readonly OrganisationId[] {
  return [
    ...new Set(partsIn(record, region).flatMap(([, organisation]) => (organisation === null ? [] : [organisation]))),
  ];
}

/** Where the region names no office, nobody has a part as the office: a coordinator works for whoever it is. */
function partsIn(
  record: RaisedConcern,
  { networkOffice }: RegionProfile,
): readonly (readonly [ConcernPosition, OrganisationId | null])[] {
  return [
    ['reporter', record.reporter],
    ['leading-insurer', record.insurer],
    ['subject', record.about],
    ['network-office', networkOffice],
    ['independent-party', record.state === 'handed-over' ? record.to : null],
  ];
}
