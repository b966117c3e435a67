/**
 * The names by which the national register of consents (*Mitz*) is asked and answers: attributes, object identifiers and code systems, as data.
 *
 * @source public connectors to the register (the MITZ component of the Nuts Knooppunt and its example messages). The implementation guide of
 * VZVZ is authoritative, and was not available: check these before a connection.
 */
import type { OrganisationKind } from '@mgn/domain';

/** Where in the question an attribute stands. */
export const mitzAttributeGroups = ['resource', 'action', 'subject', 'environment'] as const;
export type MitzAttributeGroup = (typeof mitzAttributeGroups)[number];

/** One attribute of the closed question: its id, its place, and the object identifier of the list that its value comes from. */
interface AttributeRow {
  readonly id: string;
  readonly group: MitzAttributeGroup;
  /** An identifier of somebody, or a code of a list. */
  readonly kind: 'identifier' | 'code';
  readonly oid: string;
}

const row = (group: MitzAttributeGroup, kind: AttributeRow['kind'], id: string, oid: string): AttributeRow => ({
  id,
  group,
  kind,
  oid,
});

const oids = {
  bsn: '2.16.840.1.113883.2.4.6.3',
  ura: '2.16.528.1.1007.3.3',
  uzi: '2.16.528.1.1007.3.1',
  facilityType: '2.16.840.1.113883.2.4.15.1060',
  role: '2.16.840.1.113883.2.4.15.111',
  category: '2.16.840.1.113883.2.4.3.111.5.10.1',
  purpose: '2.16.840.1.113883.1.11.20448',
} as const;

/** Every attribute of the closed question. */
export const mitzAttributes = {
  patient: row('resource', 'identifier', 'urn:oasis:names:tc:xacml:2.0:resource:resource-id', oids.bsn),
  holderType: row(
    'resource',
    'code',
    'urn:ihe:iti:appc:2016:document-entry:healthcare-facility-type-code',
    oids.facilityType,
  ),
  holder: row('resource', 'identifier', 'urn:ihe:iti:appc:2016:author-institution:id', oids.ura),
  category: row('action', 'code', 'urn:ihe:iti:appc:2016:document-entry:event-code', oids.category),
  role: row('subject', 'code', 'urn:oasis:names:tc:xacml:2.0:subject:role', oids.role),
  professional: row('subject', 'identifier', 'urn:ihe:iti:xua:2017:subject:provider-identifier', oids.uzi),
  mandated: row('subject', 'identifier', 'urn:nl:otv:names:tc:1.0:subject:mandated', oids.uzi),
  recipient: row('subject', 'identifier', 'urn:nl:otv:names:tc:1.0:subject:provider-institution', oids.ura),
  recipientType: row(
    'subject',
    'code',
    'urn:nl:otv:names:tc:1.0:subject:consulting-healthcare-facility-type-code',
    oids.facilityType,
  ),
  purpose: row('environment', 'code', 'urn:oasis:names:tc:xspa:1.0:subject:purposeofuse', oids.purpose),
} as const satisfies Readonly<Record<string, AttributeRow>>;
export type MitzAttributeName = keyof typeof mitzAttributes;

/** The names in a notification of the register, which is a FHIR Consent. */
export const mitzNotificationSystems = {
  profile: 'http://vzvz.nl/fhir/StructureDefinition/Consent-Mitz-Notify',
  recipientCategoryExtension: 'http://fhir.nl/StructureDefinition/OTV-ProviderCategory',
  recipientCategory: 'http://fhir.nl/otv/CodeSystem/raadplegende-zorgaanbiedercategorie',
  dataCategory: 'http://fhir.nl/otv/CodeSystem/gegevenscategorie',
} as const;

/** The type of a care facility in the register, for the kinds of which one code says enough; the others name their own. */
const facilityTypes: Partial<Readonly<Record<OrganisationKind, string>>> = {
  'gp-practice': 'Z3',
  'ggz-provider': 'G5',
  hospital: 'V6',
};

/** The type of facility by which the register knows a kind of organisation; null where it knows several. */
export function mitzFacilityTypeOf(kind: OrganisationKind): string | null {
  return facilityTypes[kind] ?? null;
}
