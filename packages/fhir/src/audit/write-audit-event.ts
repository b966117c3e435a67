/**
 * A line of the audit trail as a FHIR R4 AuditEvent, in the shape that IHE gives a decision about consent.
 */
import type { AuditRecord } from '@mgn/consent';
import { DataCategory, type Actor, type OrganisationId } from '@mgn/domain';
import type {
  AuditEvent,
  AuditEventAgent,
  AuditEventEntity,
  AuditEventEntityDetail,
  CodeableConcept,
  Reference,
} from 'fhir/r4.js';
import { ownCoding } from '../code-systems.js';
import { labelCoding, labelsFor } from '../consent/security-labels.js';
import { purposeCodings } from '../consent/consent-codes.js';
import { absent } from '../extensions.js';
import { codeSystems, identifierSystems } from '../systems.js';
import { auditExtension } from './audit-fields.js';

/** The profile that is claimed. @source IHE ITI, Basic Audit Log Patterns (BALP). */
export const authorizationConsentProfile =
  'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.AuthZconsent';

/** Success, some of it, serious failure. @source HL7 FHIR R4 4.0.1, audit-event-outcome; `4` for a part is a proposed default. */
const outcomes: Readonly<Record<AuditRecord['result'], '0' | '4' | '8'>> = { permit: '0', partial: '4', deny: '8' };

/**
 * Writes an audit record.
 *
 * Who acted, for whom, on whose responsibility, about whom and by which consents stands in the elements; every field stands in our
 * extension as well, so that {@link fromAuditEvent} gives the record back. With no consent that decided, the identifier of the evaluated set
 * takes its place. What is not known is absent with its reason, never invented.
 *
 * @source IHE ITI, Basic Audit Log Patterns (BALP), AuthZconsent; NEN 7513:2018 for the fields.
 */
export function toAuditEvent(record: AuditRecord): AuditEvent {
  const { action, at, result, reasons, purposes, source, eventType } = record;
  return {
    resourceType: 'AuditEvent',
    meta: { profile: [authorizationConsentProfile] },
    extension: [auditExtension(record)],
    type: { system: dicom, code: '110113', display: 'Security Alert' },
    subtype: [{ system: authorizationSubtypes, code: 'AuthZ-Consent' }],
    action,
    recorded: at,
    outcome: outcomes[result],
    ...(reasons.length === 0 ? {} : { outcomeDesc: reasons.join(', ') }),
    ...(purposes.length === 0
      ? {}
      : { purposeOfEvent: purposeCodings(purposes).map((coding) => ({ coding: [coding] })) }),
    agent: agentsOf(record),
    source: {
      observer: sourceReference(source),
      type: [{ system: 'http://terminology.hl7.org/CodeSystem/security-source-type', code: '6' }],
    },
    entity: [personEntity(record), ...consentEntities(record, eventType)],
  };
}

const dicom = 'http://dicom.nema.org/resources/ontology/DCM';
const authorizationSubtypes = 'https://profiles.ihe.net/ITI/BALP/CodeSystem/AuthZsubType';

const concept = (system: string, code: string): CodeableConcept => ({ coding: [{ system, code }] });

/** Which agent is which. @source BALP for the first four; the responsible and the one who asked are ours, by codes of HL7. */
const agentTypes = {
  client: concept(dicom, '110150'),
  user: concept(codeSystems.participation, 'IRCP'),
  organisation: concept(codeSystems.roleClass, 'PROV'),
  authoriser: concept('http://terminology.hl7.org/CodeSystem/extra-security-role-type', 'authserver'),
  responsible: concept(codeSystems.participation, 'RESP'),
  initiator: concept(codeSystems.participation, 'AUT'),
} as const;

function agentsOf(record: AuditRecord): AuditEventAgent[] {
  const { user, initiator, responsible, accessPoint, policyVersion, source, recipientOrganisation, holder } = record;
  const organisation = recipientOrganisation ?? organisationOf(user) ?? holder;
  return [
    { type: agentTypes.client, who: sourceReference(source), requestor: false, network: networkOf(accessPoint) },
    {
      type: agentTypes.user,
      ...roleOf(user),
      who: actorReference(user, source),
      requestor: true,
      policy: [encodeURI(policyVersion)],
    },
    { type: agentTypes.organisation, who: organisationReference(organisation), requestor: false },
    { type: agentTypes.authoriser, who: sourceReference(source), requestor: false },
    ...others('responsible', responsible, source),
    ...others('initiator', initiator, source),
  ];
}

function others(type: 'responsible' | 'initiator', actor: Actor | null, source: string): AuditEventAgent[] {
  if (actor === null) return [];
  return [{ type: agentTypes[type], ...roleOf(actor), who: actorReference(actor, source), requestor: false }];
}

function roleOf({ role }: Actor): { readonly role?: CodeableConcept[] } {
  return role === 'system' ? {} : { role: [{ coding: [ownCoding('mgn-role', role)] }] };
}

function organisationOf(actor: Actor): OrganisationId | null {
  return 'organisation' in actor ? actor.organisation : null;
}

function organisationReference(organisation: OrganisationId | null): Reference {
  if (organisation === null) return { extension: [absent('unknown')], type: 'Organization' };
  return { reference: `Organization/${organisation}`, type: 'Organization' };
}

/** Who acted. Somebody beside the person has no id of their own here, so only the type says that it was one. */
function actorReference(actor: Actor, source: string): Reference {
  if ('organisation' in actor) {
    return actor.professional === undefined
      ? organisationReference(actor.organisation)
      : { reference: `Practitioner/${actor.professional}`, type: 'Practitioner' };
  }
  if (actor.role === 'system') return sourceReference(source);
  return actor.role === 'person'
    ? { type: 'Patient', identifier: { system: identifierSystems.objectId, value: actor.person } }
    : { extension: [absent('unknown')], type: 'RelatedPerson' };
}

function sourceReference(source: string): Reference {
  return { type: 'Device', identifier: { system: identifierSystems.auditSource, value: source } };
}

/** The point of access: a machine by its name, or by its address in the network. */
function networkOf(accessPoint: string | null): NonNullable<AuditEventAgent['network']> {
  if (accessPoint === null) return { extension: [absent('unknown')] };
  const isAddress = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7})$/u.test(accessPoint);
  return { address: accessPoint, type: isAddress ? '2' : '1' };
}

/** The person under the pseudonym of the log. */
function personEntity({ subject, asked, sensitivity }: AuditRecord): AuditEventEntity {
  return {
    what:
      subject === null
        ? { extension: [absent('unknown')], type: 'Patient' }
        : { type: 'Patient', identifier: { system: identifierSystems.auditSubject, value: subject } },
    type: { system: 'http://terminology.hl7.org/CodeSystem/audit-entity-type', code: '1' },
    role: { system: 'http://terminology.hl7.org/CodeSystem/object-role', code: '1' },
    securityLabel: labelsOf(asked, sensitivity),
  };
}

function labelsOf(asked: readonly string[], sensitivity: AuditRecord['sensitivity']) {
  const topics = labelsFor(asked.flatMap((code) => DataCategory.safeParse(code).data ?? [])).slice(1);
  return [labelCoding(sensitivity), ...topics];
}

function consentEntities(record: AuditRecord, eventType: string): AuditEventEntity[] {
  const { consents, consentSetDigest } = record;
  const set: Reference = {
    type: 'Consent',
    identifier: { system: identifierSystems.consentSet, value: consentSetDigest },
  };
  const named = consents.map(({ consent, version }): Reference => {
    if (consent === null) return set;
    return {
      reference: `Consent/${consent}${version === null ? '' : `/_history/${String(version)}`}`,
      type: 'Consent',
    };
  });
  const [first = set, ...rest] = named;
  const type = { system: 'http://hl7.org/fhir/resource-types', code: 'Consent' };
  return [
    { what: first, type, detail: detailsOf(record, eventType) },
    ...rest.map((what): AuditEventEntity => ({ what, type })),
  ];
}

/** What the decision was made with: by the names of the fields. */
function detailsOf(record: AuditRecord, eventType: string): AuditEventEntityDetail[] {
  const { checks, consentSetDigest, configDigest, relationEvidence, asked, permitted } = record;
  const detail = (type: string, value: string): AuditEventEntityDetail => ({ type, valueString: value });
  return [
    detail('event', eventType),
    detail('checks', checks),
    detail('consent-set', consentSetDigest),
    detail('configuration', configDigest),
    ...(relationEvidence === null ? [] : [detail('relation', relationEvidence)]),
    ...asked.map((category) => detail('asked', category)),
    ...permitted.map((category) => detail('permitted', category)),
  ];
}
