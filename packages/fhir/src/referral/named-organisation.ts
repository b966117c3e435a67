/**
 * An organisation that a referral refers to: by our id, or by the numbers that stand in the reference or in the bundle.
 */
import type { OrganisationId } from '@mgn/domain';
import type { Reference } from 'fhir/r4.js';
import type { BundleEntry } from '../bundle/entries.js';
import type { ResolveReference } from '../bundle/reference-index.js';
import { organisationIdOf } from '../internal/references.js';

/** A number of an organisation in a system, for example its AGB code. */
export interface NetworkIdentifier {
  readonly system: string;
  readonly value: string;
}

/** What a message says of an organisation; an address book knows which one is meant. */
export interface NamedOrganisation {
  /** The id of ours, where the reference is one to us. */
  readonly id: OrganisationId | null;
  readonly numbers: readonly NetworkIdentifier[];
}

/** The kinds of resources that say which organisation is meant. */
const organisational: ReadonlySet<string> = new Set([
  'Organization',
  'HealthcareService',
  'PractitionerRole',
  'CareTeam',
]);

/** The organisation behind a reference that stands in an entry. */
export function namedOrganisation(
  reference: Reference,
  from: BundleEntry,
  resolve: ResolveReference,
): NamedOrganisation {
  const target = reference.reference === undefined ? null : resolve(reference.reference, from.fullUrl);
  const resource = target?.to === 'entry' ? target.entry.resource : null;
  // Whatever else is pointed at, such as the person, has no numbers of an organisation.
  const numbers = [
    ...(resource !== null && organisational.has(resource.resourceType) && 'identifier' in resource
      ? [resource.identifier].flat().filter((each) => each !== undefined)
      : []),
    ...(reference.identifier === undefined ? [] : [reference.identifier]),
  ];
  return {
    id: target?.to === 'entry' ? null : organisationIdOf(reference),
    numbers: numbers.flatMap(({ system, value }) =>
      system === undefined || value === undefined ? [] : [{ system, value }],
    ),
  };
}
