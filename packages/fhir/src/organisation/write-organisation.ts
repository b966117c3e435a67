/**
 * An organisation of the address book as FHIR: what the references of our requests and Tasks lead to.
 */
import type { Organisation } from '@mgn/domain';
import type { Organization } from 'fhir/r4.js';
import { ownCoding } from '../code-systems.js';
import { ownExtension } from '../extensions.js';
import { organisationNumbers } from '../internal/references.js';
import { someOf, withoutEmpty } from '../internal/json.js';

/** What an entry of the address book does not know about itself. */
export interface WriteOrganisationOptions {
  /** A text that changes whenever the entry does, in the form of a FHIR id; without it the resource has no version. */
  readonly version?: string;
}

/**
 * An Organization with its name, its kind, its numbers and how to call it. An entry of the address book takes part, so it is
 * active. Its part in the network is left out: it belongs to a region, not to the organisation.
 */
export function writeOrganisation(
  organisation: Organisation,
  { version }: WriteOrganisationOptions = {},
): Organization {
  const { id, kind, name, municipality, phone } = organisation;
  return {
    resourceType: 'Organization',
    id,
    ...(version === undefined ? {} : { meta: { versionId: version } }),
    ...(municipality === null ? {} : { extension: [ownExtension('mgn-municipality', { valueCode: municipality })] }),
    ...withoutEmpty({ identifier: someOf(organisationNumbers(organisation)) }),
    active: true,
    type: [{ coding: [ownCoding('mgn-organisation-kind', kind)] }],
    name,
    ...(phone === null ? {} : { telecom: [{ system: 'phone', value: phone }] }),
  };
}
