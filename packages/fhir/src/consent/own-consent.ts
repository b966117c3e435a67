/**
 * A Consent that this project wrote: the record comes back as it was, provided that the elements still say the same as our extensions.
 */
import { parseConsentRecord, type ConsentRecord } from '@mgn/consent';
import { OrganisationId } from '@mgn/domain';
import type { Consent, Extension } from 'fhir/r4.js';
import { ownCodesIn } from '../code-systems.js';
import { findOwnExtension } from '../extensions.js';
import { isEqualJson } from '../internal/json.js';
import { personIdOf } from '../internal/references.js';
import { readRecordExtension } from './record-extension.js';
import { ownConsentId } from './record-id.js';
import { readScope } from './scope-extension.js';
import { versionOf } from './unreadable-consent.js';
import { consentProfiles, profileUrls, toFhirConsent, type ConsentProfile } from './write-consent.js';

/** Our two extensions in a Consent; null for a Consent of somebody else. */
export interface OwnParts {
  readonly record: Extension | undefined;
  readonly scope: Extension | undefined;
}

/** Finds our extensions; one of them without the other makes it ours and unreadable. */
export function ownPartsOf({ extension, provision }: Partial<Consent>): OwnParts | null {
  const record = findOwnExtension(extension, 'mgn-consent-record');
  const scopes = [...(provision?.modifierExtension ?? []), ...(provision?.extension ?? [])];
  const scope = findOwnExtension(scopes, 'mgn-consent-scope');
  return record === undefined && scope === undefined ? null : { record, scope };
}

/** The elements that say what a record says; anything else in a Consent has no place in a record. */
export const recordElements = [
  'resourceType',
  'id',
  'meta',
  'identifier',
  'status',
  'scope',
  'category',
  'patient',
  'dateTime',
  'performer',
  'organization',
  'sourceReference',
  'policy',
  'provision',
] as const;

/** The elements that are compared; `meta` and `identifier` may have got more on their way. */
const comparedElements = recordElements.filter((name) => !['resourceType', 'id', 'meta', 'identifier'].includes(name));

/** The record, or null when it cannot be read or its elements say something else than our extensions. */
export function readOwnConsent(resource: Consent, { record, scope }: OwnParts): ConsentRecord | null {
  if (record === undefined || scope === undefined || resource.provision === undefined) return null;
  const { provision } = resource;
  const effect = provision.type === 'permit' ? 'permit' : 'object';
  const parsed = parseConsentRecord({
    id: ownConsentId(resource),
    version: versionOf(resource.meta?.versionId),
    person: personIdOf(resource.patient),
    grantor: readGrantor(resource),
    function: ownCodesIn(
      'mgn-consent-function',
      resource.category.flatMap(({ coding }) => coding ?? []),
    )[0],
    effect,
    validity: { from: provision.period?.start, until: provision.period?.end ?? null },
    grantedAt: resource.dateTime,
    ...readScope(scope),
    ...readRecordExtension(record, effect),
  });
  if (!parsed.ok) return null;
  return saysTheSame(resource, parsed.value) ? parsed.value : null;
}

/** Writes the record once more in the way in which it can have been written, and compares. */
function saysTheSame(resource: Consent, record: ConsentRecord): boolean {
  const custodian = OrganisationId.safeParse(resource.organization?.[0]?.reference?.slice('Organization/'.length));
  const more = custodian.success ? { custodian: custodian.data } : {};
  return profilesOf(resource).some((profile) => {
    const again = toFhirConsent(record, { profile, ...more }).resource;
    return comparedElements.every((name) => isEqualJson(resource[name], again[name]));
  });
}

/** The profile that it claims; without one it is base R4, or it lacks the organisation that the profiles require. */
function profilesOf({ meta, organization }: Consent): readonly ConsentProfile[] {
  const claimed = consentProfiles.filter(
    (profile) => profile !== 'r4' && meta?.profile?.includes(profileUrls[profile]) === true,
  );
  if (claimed.length > 0) return claimed;
  return organization === undefined ? consentProfiles : ['r4'];
}

function readGrantor({ performer }: Consent): unknown {
  const [first] = performer ?? [];
  const capacity = findOwnExtension(first?.extension, 'mgn-grantor-capacity')?.valueCode;
  if (capacity === undefined) return { capacity: 'person' };
  return { capacity, individual: first?.reference?.slice('RelatedPerson/'.length) };
}
