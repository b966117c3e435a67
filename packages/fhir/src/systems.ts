/**
 * The systems of identifiers and codes that this package reads and writes.
 */
import type { IdentifierKind } from '@mgn/domain';
import { ownUrl } from './canonical-base.js';

const naming = 'http://fhir.nl/fhir/NamingSystem';

/** Identifier systems of the Netherlands, and our own. @source Nictiz nl-core R4, NamingSystems; those from `objectId` on are ours. */
export const identifierSystems = {
  bsn: `${naming}/bsn`,
  uzi: `${naming}/uzi-nr-pers`,
  big: `${naming}/big`,
  agb: `${naming}/agb-z`,
  ura: `${naming}/ura`,
  kvk: `${naming}/kvk`,
  uzovi: `${naming}/uzovi`,
  objectId: ownUrl('NamingSystem', 'object-id'),
  dataItem: ownUrl('NamingSystem', 'data-item'),
  consentStatement: ownUrl('NamingSystem', 'consent-statement'),
  consentSet: ownUrl('NamingSystem', 'consent-set'),
  auditSource: ownUrl('NamingSystem', 'audit-source'),
  auditSubject: ownUrl('NamingSystem', 'audit-subject'),
} as const;

const checkedSystems: ReadonlyMap<string, IdentifierKind> = new Map([
  [identifierSystems.bsn, 'bsn'],
  [identifierSystems.uzi, 'uzi'],
  [identifierSystems.big, 'big'],
  [identifierSystems.agb, 'agb'],
  [identifierSystems.ura, 'ura'],
  [identifierSystems.kvk, 'kvk'],
  // An older address of the same register, seen in use.
  ['http://www.kvk.nl/', 'kvk'],
  [identifierSystems.uzovi, 'uzovi'],
]);

/** The kind of identifier that a system holds, when its form can be checked; null otherwise. */
export function identifierKindOf(system: unknown): IdentifierKind | null {
  return typeof system === 'string' ? (checkedSystems.get(system) ?? null) : null;
}

/** Code systems of others. */
export const codeSystems = {
  snomed: 'http://snomed.info/sct',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  taskCode: 'http://hl7.org/fhir/CodeSystem/task-code',
  language: 'urn:ietf:bcp:47',
  icpc: 'http://hl7.org/fhir/sid/icpc-1-nl',
  loinc: 'http://loinc.org',
  consentScope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  actReason: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  confidentiality: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  roleClass: 'http://terminology.hl7.org/CodeSystem/v3-RoleClass',
  consentAction: 'http://terminology.hl7.org/CodeSystem/consentaction',
} as const;

/** Extensions of HL7 and Nictiz that carry something we know. */
export const knownExtensions = {
  dataAbsentReason: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  nameQualifier: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier',
  ownPrefix: 'http://hl7.org/fhir/StructureDefinition/humanname-own-prefix',
  ownName: 'http://hl7.org/fhir/StructureDefinition/humanname-own-name',
  partnerPrefix: 'http://hl7.org/fhir/StructureDefinition/humanname-partner-prefix',
  partnerName: 'http://hl7.org/fhir/StructureDefinition/humanname-partner-name',
  interpreterRequired: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
  textValue: 'http://nictiz.nl/fhir/StructureDefinition/ext-TextValue',
} as const;
