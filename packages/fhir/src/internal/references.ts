/**
 * References to what the domain knows by an id of ours.
 */
import { parseOrganisationId, type Organisation, type OrganisationId } from '@mgn/domain';
import type { Reference } from 'fhir/r4.js';
import { identifierSystems } from '../systems.js';

/** Looks an organisation up in the address book, for its name and its number; null when it is not there. */
export type FindOrganisation = (id: OrganisationId) => Organisation | null;

/** The reference to an organisation: by our id, with name and number where the address book has them. */
export function organisationReference(id: OrganisationId, find: FindOrganisation): Reference {
  const organisation = find(id);
  const number = organisation === null ? undefined : numberOf(organisation);
  return {
    reference: `Organization/${id}`,
    type: 'Organization',
    ...(number === undefined ? {} : { identifier: number }),
    ...(organisation === null ? {} : { display: organisation.name }),
  };
}

/** The id of ours behind a reference to an organisation; null for any other reference. */
export function organisationIdOf(reference: Reference | undefined): OrganisationId | null {
  const id = /^Organization\/(.+)$/.exec(reference?.reference ?? '')?.[1];
  const parsed = parseOrganisationId(id);
  return parsed.ok ? parsed.value : null;
}

function numberOf({ ura, agb, kvk }: Organisation): { system: string; value: string } | undefined {
  if (ura !== null) return { system: identifierSystems.ura, value: ura };
  if (agb !== null) return { system: identifierSystems.agb, value: agb };
  return kvk === null ? undefined : { system: identifierSystems.kvk, value: kvk };
}
