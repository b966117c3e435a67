/**
 * References to what the domain knows by an id of ours.
 */
import type { Organisation, OrganisationId, PersonId } from '@mgn/domain';
import type { Reference } from 'fhir/r4.js';
import { identifierSystems } from '../systems.js';

/** Looks an organisation up in the address book, for its name and its number; null when it is not there. */
export type FindOrganisation = (id: OrganisationId) => Organisation | null;

/** The reference to an organisation: by our id, with name and number where the address book has them. */
export function organisationReference(id: OrganisationId, find: FindOrganisation): Reference {
  const organisation = find(id);
  const [number] = organisation === null ? [] : organisationNumbers(organisation);
  return {
    reference: `Organization/${id}`,
    type: 'Organization',
    ...(number === undefined ? {} : { identifier: number }),
    ...(organisation === null ? {} : { display: organisation.name }),
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id of ours behind a reference to a resource of a type; null for any other reference. */
function ownIdIn(reference: Reference | undefined, type: 'Organization' | 'Patient'): string | null {
  const text = reference?.reference;
  if (text?.length !== type.length + 37 || !text.startsWith(type)) return null;
  const id = text.slice(type.length + 1);
  return uuid.test(id) ? id : null;
}

/** The id of ours behind a reference to an organisation; null for any other reference. */
export function organisationIdOf(reference: Reference | undefined): OrganisationId | null {
  // INVARIANT: a UUID in lower case is the form of our ids.
  return ownIdIn(reference, 'Organization') as OrganisationId | null;
}

/** The id of ours behind a reference to a person; null for any other reference. */
export function personIdOf(reference: Reference | undefined): PersonId | null {
  // INVARIANT: as above.
  return ownIdIn(reference, 'Patient') as PersonId | null;
}

/** The reference to a person. Never with a display: it would say who the person is. */
export function personReference(person: PersonId): Reference {
  return { reference: `Patient/${person}`, type: 'Patient' };
}

/** The numbers of an organisation, the most telling one first. */
export function organisationNumbers(organisation: Organisation): { system: string; value: string }[] {
  return (['ura', 'agb', 'kvk'] as const).flatMap((kind) => {
    const value = organisation[kind];
    return value === null ? [] : [{ system: identifierSystems[kind], value }];
  });
}
