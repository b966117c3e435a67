/**
 * Who has a part in a question for the case conference, and in which position.
 */
import type { Actor, OpenedCase, OrganisationId, RegionProfile } from '@mgn/domain';
import { isNetworkOffice, mayHaveCases } from '../../sharing/network-office.js';

/**
 * The positions that somebody can have. A question without a name has no person: nobody can be that person here. Whoever takes part in a
 * session has a part in what stands on its agenda.
 */
export type ConferencePosition = 'person' | 'submitter' | 'chair' | 'network-office' | 'participant';

/** The positions of an actor; empty for whoever has no part in it. */
export function conferencePositions(
  record: OpenedCase,
  actor: Actor,
  region: RegionProfile,
): readonly ConferencePosition[] {
  if ('person' in actor) return record.person !== null && actor.person === record.person ? ['person'] : [];
  if (!('organisation' in actor) || !mayHaveCases(actor)) return [];
  const { organisation, role } = actor;
  const isChair = role === 'case-conference-chair' && record.state !== 'draft';
  const isOffice = isNetworkOffice(actor, region) && record.state !== 'draft';
  return [
    ...(record.submitter.organisation === organisation ? (['submitter'] as const) : []),
    ...(isChair ? (['chair'] as const) : []),
    ...(isOffice ? (['network-office'] as const) : []),
    ...(participantsOf(record).includes(organisation) ? (['participant'] as const) : []),
  ];
}

/** The organisations with a part in a question, each once; of a draft the submitter only. */
export function conferenceParties(record: OpenedCase, { networkOffice }: RegionProfile): readonly OrganisationId[] {
  const office = networkOffice === null || record.state === 'draft' ? [] : [networkOffice];
  return [...new Set([record.submitter.organisation, ...office, ...participantsOf(record)])];
}

/** Who takes part in the session on which it stands, took part before, or has something to do. */
export function participantsOf(record: OpenedCase): readonly OrganisationId[] {
  const planned = 'session' in record ? record.session.participants : [];
  const held = 'discussions' in record ? record.discussions.flatMap(({ attendees }) => attendees) : [];
  const owners = 'actions' in record ? record.actions.map(({ owner }) => owner) : [];
  return [...new Set([...planned, ...[...held, ...owners].map(({ organisation }) => organisation)])];
}
