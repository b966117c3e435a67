/**
 * A line of the audit trail as a FHIR R4 AuditEvent, in the shape that IHE gives a decision about consent.
 */
import { Pseudonym, type AuditEventType, type AuditRecord } from '@mgn/consent/audit';
import type { ActorRole, OrganisationId } from '@mgn/domain';
import type {
  AuditEvent,
  AuditEventAgent,
  AuditEventEntity,
  AuditEventEntityDetail,
  CodeableConcept,
  Coding,
  Reference,
} from 'fhir/r4.js';
import { ownUrl } from '../canonical-base.js';
import { ownCoding } from '../code-systems.js';
import { purposeCodings } from '../consent/consent-codes.js';
import { labelCoding, labelsFor } from '../consent/security-labels.js';
import { absent } from '../extensions.js';
import { codeSystems, identifierSystems } from '../systems.js';
import { auditExtension } from './audit-fields.js';

/** The profile that a decision claims. @source IHE ITI, Basic Audit Log Patterns (BALP). */
export const authorizationConsentProfile =
  'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.AuthZconsent';

/** Success, some of it, serious failure. @source HL7 FHIR R4 4.0.1, audit-event-outcome; `4` for a part is a proposed default. */
const outcomes: Readonly<Record<NonNullable<AuditRecord['result']>, '0' | '4' | '8'>> = {
  permit: '0',
  partial: '4',
  deny: '8',
};

const dicom = 'http://dicom.nema.org/resources/ontology/DCM';
const authorizationSubtypes = 'https://profiles.ihe.net/ITI/BALP/CodeSystem/AuthZsubType';

/** What kind of event each is. @source DICOM PS3.16, context group 400; which of ours gets which is a proposed default, but for decisions (BALP). */
const eventTypes: Readonly<Record<AuditRecord['eventCode'], Coding>> = {
  'authorisation-decision': { system: dicom, code: '110113', display: 'Security Alert' },
  disclosure: { system: dicom, code: '110106', display: 'Export' },
  'consent-record': { system: dicom, code: '110110', display: 'Patient Record' },
  explanation: { system: dicom, code: '110110', display: 'Patient Record' },
  'audit-log-used': { system: dicom, code: '110101', display: 'Audit Log Used' },
};

const isDecision = ({ eventCode }: AuditRecord): boolean => eventCode === 'authorisation-decision';

/**
 * Writes an audit record.
 *
 * Who acted, for whom, on whose responsibility, about whom and by which consents stands in the elements; every field stands in our
 * extension as well, so that {@link fromAuditEvent} gives the record back. A decision claims the profile of IHE; other events have its shape.
 * With no consent that decided, the identifier of the evaluated set takes its place. What is not known is absent with its reason, never
 * invented.
 *
 * @source IHE ITI, Basic Audit Log Patterns (BALP), AuthZconsent; NEN 7513:2018 for the fields.
 */
export function toAuditEvent(record: AuditRecord): AuditEvent {
  const { action, at, result, reasons, purposes, sourceId, eventType, eventCode } = record;
  return {
    resourceType: 'AuditEvent',
    ...(isDecision(record) ? { meta: { profile: [authorizationConsentProfile] } } : {}),
    extension: [auditExtension(record)],
    type: eventTypes[eventCode],
    subtype: [subtypeOf(record, eventType)],
    action,
    recorded: at,
    outcome: eventType === 'error' ? '8' : result === null ? '0' : outcomes[result],
    ...(reasons.length === 0 ? {} : { outcomeDesc: reasons.join(', ') }),
    ...(purposes.length === 0
      ? {}
      : { purposeOfEvent: purposeCodings(purposes).map((coding) => ({ coding: [coding] })) }),
    agent: agentsOf(record),
    source: {
      observer: sourceReference(sourceId),
      type: [{ system: 'http://terminology.hl7.org/CodeSystem/security-source-type', code: '6' }],
    },
    entity: [subjectEntity(record), ...consentEntities(record)],
  };
}

/** A decision by the code of the profile, whose list knows no other; the others by ours. */
function subtypeOf(record: AuditRecord, eventType: AuditEventType): Coding {
  if (isDecision(record)) return { system: authorizationSubtypes, code: 'AuthZ-Consent' };
  return { system: ownUrl('CodeSystem', 'mgn-audit-event'), code: eventType };
}

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
  const { userId, role, userOrg, requestor, responsibleId, responsibleRole, accessPoint, policyVersion } = record;
  const { sourceId, recipientOrg, holderOrg } = record;
  const agents: AuditEventAgent[] = [
    { type: agentTypes.client, who: sourceReference(sourceId), requestor: false, network: networkOf(accessPoint) },
    {
      type: agentTypes.user,
      ...roleOf(role),
      who: userReference(userId, role, record),
      requestor: true,
      policy: [encodeURI(policyVersion)],
    },
    {
      type: agentTypes.organisation,
      who: organisationReference(recipientOrg ?? userOrg ?? holderOrg),
      requestor: false,
    },
    { type: agentTypes.authoriser, who: sourceReference(sourceId), requestor: false },
  ];
  if (responsibleId !== null && responsibleRole !== null) {
    const who = userReference(responsibleId, responsibleRole, record);
    agents.push({ type: agentTypes.responsible, ...roleOf(responsibleRole), who, requestor: false });
  }
  if (requestor !== null) {
    agents.push({ type: agentTypes.initiator, who: userReference(requestor, null, record), requestor: false });
  }
  return agents;
}

function roleOf(role: ActorRole): { readonly role?: CodeableConcept[] } {
  return role === 'system' ? {} : { role: [{ coding: [ownCoding('mgn-role', role)] }] };
}

function organisationReference(organisation: OrganisationId | null): Reference {
  if (organisation === null) return { extension: [absent('unknown')], type: 'Organization' };
  return { reference: `Organization/${organisation}`, type: 'Organization' };
}

/** Who acted: the system, an organisation, somebody by a pseudonym of the log, or a professional. */
function userReference(user: string, role: ActorRole | null, { userOrg, sourceId }: AuditRecord): Reference {
  if (user === 'system') return sourceReference(sourceId);
  if (Pseudonym.safeParse(user).success) {
    const identifier = { system: identifierSystems.auditSubject, value: user };
    return role === 'close-one' || role === 'representative'
      ? { type: 'RelatedPerson', identifier }
      : { type: 'Patient', identifier };
  }
  if (user === userOrg) return organisationReference(userOrg);
  return role === null
    ? { identifier: { system: identifierSystems.objectId, value: user } }
    : { reference: `Practitioner/${user}`, type: 'Practitioner' };
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

const entityTypes = 'http://terminology.hl7.org/CodeSystem/audit-entity-type';
const objectRoles = 'http://terminology.hl7.org/CodeSystem/object-role';

/** What it was about: the person under the pseudonym of the log, or the log itself. */
function subjectEntity(record: AuditRecord): AuditEventEntity {
  const { subjectIdType, subjectId } = record;
  const labels = labelsOf(record);
  if (subjectIdType === 'log') {
    return {
      what: { identifier: { system: identifierSystems.auditSource, value: subjectId ?? '' } },
      type: { system: entityTypes, code: '2' },
      role: { system: objectRoles, code: '13' },
      ...labels,
    };
  }
  return {
    what:
      subjectId === null
        ? { extension: [absent('unknown')], type: 'Patient' }
        : { type: 'Patient', identifier: { system: identifierSystems.auditSubject, value: subjectId } },
    type: { system: entityTypes, code: '1' },
    role: { system: objectRoles, code: '1' },
    ...labels,
  };
}

function labelsOf({ asked, sensitivity }: AuditRecord): { readonly securityLabel?: Coding[] } {
  return sensitivity === null ? {} : { securityLabel: [labelCoding(sensitivity), ...labelsFor(asked).slice(1)] };
}

/** The consents that decided; of a decision without one, the set that was looked at. */
function consentEntities(record: AuditRecord): AuditEventEntity[] {
  const { consentIds, consentSetDigest } = record;
  const type: Coding = { system: 'http://hl7.org/fhir/resource-types', code: 'Consent' };
  const set: Reference =
    consentSetDigest === null
      ? { extension: [absent('unknown')], type: 'Consent' }
      : { type: 'Consent', identifier: { system: identifierSystems.consentSet, value: consentSetDigest } };
  const named = consentIds.map((reference) => consentReference(reference, set));
  const whole = named.length > 0 || (!isDecision(record) && consentSetDigest === null) ? named : [set];
  return whole.map((what, index): AuditEventEntity => ({
    what,
    type,
    ...(index === 0 ? { detail: detailsOf(record) } : {}),
  }));
}

function consentReference(reference: string, set: Reference): Reference {
  const [id, version] = reference.split('/');
  if (id === undefined || id === 'unreadable') return set;
  const history = version === undefined || version === 'unknown' ? '' : `/_history/${version}`;
  return { reference: `Consent/${id}${history}`, type: 'Consent' };
}

/** What the decision was made with: by the names of the fields. */
function detailsOf(record: AuditRecord): AuditEventEntityDetail[] {
  const names = [
    'eventType',
    'checks',
    'consentSetDigest',
    'configDigest',
    'relationEvidenceId',
    'asked',
    'permitted',
  ] as const;
  return names.flatMap((type) =>
    [record[type]].flat().flatMap((value) => (value === null ? [] : [{ type, valueString: value }])),
  );
}
