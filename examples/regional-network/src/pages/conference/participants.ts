/**
 * The organisations that can take part in a session: those whose professionals stand in the address book, by name.
 */
import type { ConferenceView } from '@mgn/casework';
import type { Organisation, OrganisationId } from '@mgn/domain';
import type { People } from '../people.js';

/** Every organisation with somebody who can come. */
export function organisationsAround({ organisations, professionals }: People): readonly Organisation[] {
  const present = new Set([...professionals.values()].map(({ organisation }) => organisation));
  return [...organisations.values()]
    .filter(({ id }) => present.has(id))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

/** Who can be asked for a question: with a name only whom the person permits, and whoever brought it in. */
export function possibleParticipants({ about }: ConferenceView, people: People): readonly Organisation[] {
  if (about.mode === 'anonymous') return organisationsAround(people);
  const permitted = new Set<OrganisationId>([...about.permitted, about.submitter.organisation]);
  return [...people.organisations.values()].filter(({ id }) => permitted.has(id));
}
