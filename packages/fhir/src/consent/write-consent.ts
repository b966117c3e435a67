/**
 * A permission or an objection as a FHIR R4 Consent, with a report of what the profile cannot carry.
 */
import type { ConsentRecord, ObjectionSelector } from '@mgn/consent';
import type { OrganisationId } from '@mgn/domain';
import type {
  CodeableConcept,
  Coding,
  Consent,
  ConsentProvision,
  ConsentProvisionActor,
  Period,
  Reference,
} from 'fhir/r4.js';
import { ownUrl } from '../canonical-base.js';
import { ownCoding } from '../code-systems.js';
import { ownExtension } from '../extensions.js';
import { personReference } from '../internal/references.js';
import { codeSystems, identifierSystems } from '../systems.js';
import { basicPurposeCodings, purposeCodings, statusInFhir } from './consent-codes.js';
import type { ConsentLoss } from './consent-loss.js';
import { periodOfValidity } from './fhir-moments.js';
import { recordExtension } from './record-extension.js';
import { scopeExtension } from './scope-extension.js';
import { labelCoding } from './security-labels.js';

/** How a consent is written: by one of the two profiles of IHE, or as base R4 with our extensions. */
export const consentProfiles = ['pcf-basic', 'pcf-intermediate', 'r4'] as const;
export type ConsentProfile = (typeof consentProfiles)[number];

/** The addresses of the profiles. @source IHE ITI, Privacy Consent on FHIR (PCF). */
export const profileUrls: Readonly<Record<Exclude<ConsentProfile, 'r4'>, string>> = {
  'pcf-basic': 'https://profiles.ihe.net/ITI/PCF/StructureDefinition/IHE.PCF.consentBasic',
  'pcf-intermediate': 'https://profiles.ihe.net/ITI/PCF/StructureDefinition/IHE.PCF.consentIntermediate',
};

/**
 * How to write. `custodian` is the organisation that keeps the consent, for one that names no organisation as holder: the profiles require
 * one.
 */
export interface WriteConsentOptions {
  readonly profile: ConsentProfile;
  readonly custodian?: OrganisationId;
}

/** A consent as it was written. With profile `r4` nothing is lost. */
export interface WrittenConsent {
  readonly resource: Consent;
  readonly losses: readonly ConsentLoss[];
}

/** What a profile has elements for, besides what all of them have. */
interface Carriers {
  readonly codes: boolean;
  readonly labels: boolean;
  readonly data: boolean;
  readonly allPurposes: boolean;
}

const carriers: Readonly<Record<ConsentProfile, Carriers>> = {
  'pcf-basic': { codes: false, labels: false, data: false, allPurposes: false },
  'pcf-intermediate': { codes: false, labels: false, data: true, allPurposes: true },
  r4: { codes: true, labels: true, data: true, allPurposes: true },
};

/**
 * Writes a consent record.
 *
 * What FHIR has no element for stands in extensions of ours. The exact scope of a permission is a **modifier**: whoever does not know it must
 * not use the permission, so nobody reads it wider than it was given. Of an objection it is an ordinary extension: whoever does not know it
 * stops more, never less. The profile is claimed only when what it requires is there.
 *
 * @source IHE ITI, Privacy Consent on FHIR (PCF), for what the profiles hold; `docs/decisions/0025` for the rest: proposed default.
 */
export function toFhirConsent(record: ConsentRecord, options: WriteConsentOptions): WrittenConsent {
  const { profile } = options;
  const organisations = organisationsOf(record, options.custodian);
  const complete = organisations.length > 0;
  const resource: Consent = {
    resourceType: 'Consent',
    id: record.id,
    meta: {
      versionId: String(record.version),
      ...(profile !== 'r4' && complete ? { profile: [profileUrls[profile]] } : {}),
    },
    extension: [recordExtension(record)],
    identifier: [{ system: identifierSystems.objectId, value: record.id }],
    status: statusInFhir[record.status],
    scope: { coding: [{ system: codeSystems.consentScope, code: 'patient-privacy' }] },
    category: categoriesOf(record),
    patient: personReference(record.person),
    dateTime: record.grantedAt,
    performer: [grantorReference(record)],
    ...(complete ? { organization: organisations.map(organisationReference) } : {}),
    sourceReference: statementReference(record),
    policy: [{ uri: statementUri(record.statement) }],
    provision: provisionOf(record, carriers[profile]),
  };
  return { resource, losses: profile === 'r4' ? [] : lossesOf(record, profile, complete) };
}

/** The kind of document that every consent is. @source LOINC 59284-0. */
export const consentDocument: Coding = { system: codeSystems.loinc, code: '59284-0' };

function categoriesOf(record: ConsentRecord): CodeableConcept[] {
  return [{ coding: [consentDocument] }, { coding: [ownCoding('mgn-consent-function', record.function)] }];
}

/** The organisations that hold the data; the custodian where the record names none of them. */
function organisationsOf({ holders }: ConsentRecord, custodian: OrganisationId | undefined): readonly OrganisationId[] {
  const named = holders.flatMap((holder) => (holder.by === 'organisation' ? [holder.organisation] : []));
  if (named.length > 0) return [...new Set(named)];
  return custodian === undefined ? [] : [custodian];
}

function organisationReference(organisation: OrganisationId): Reference {
  return { reference: `Organization/${organisation}`, type: 'Organization' };
}

function grantorReference({ person, grantor }: ConsentRecord): Reference {
  if (grantor.capacity === 'person') return personReference(person);
  return {
    extension: [ownExtension('mgn-grantor-capacity', { valueCode: grantor.capacity })],
    reference: `RelatedPerson/${grantor.individual}`,
    type: 'RelatedPerson',
  };
}

function statementReference({ statement }: ConsentRecord): Reference {
  return {
    type: 'DocumentReference',
    identifier: { system: identifierSystems.consentStatement, value: statementPath(statement) },
  };
}

/** Half of a pair of characters, which has no place in an address. */
const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function statementPath({ id, version, language }: ConsentRecord['statement']): string {
  return [id, version, language].map((text) => encodeURIComponent(text.replaceAll(halfPair, '\u{fffd}'))).join('/');
}

/** The address of a statement: which text, which version, in which language. */
function statementUri(statement: ConsentRecord['statement']): string {
  return `${ownUrl('NamingSystem', 'consent-statement')}/${statementPath(statement)}`;
}

function provisionOf(record: ConsentRecord, carrier: Carriers): ConsentProvision {
  const { effect, validity, recipients, purposes, categories, labels, dataPeriod, instances } = record;
  const scope = [scopeExtension(record)];
  const codings =
    purposes === 'any' ? [] : carrier.allPurposes ? purposeCodings(purposes) : basicPurposeCodings(purposes);
  const actor = actorsOf(recipients);
  const provision: ConsentProvision = {
    type: effect === 'permit' ? 'permit' : 'deny',
    period: periodOfValidity(validity),
  };
  if (effect === 'permit') provision.modifierExtension = scope;
  else provision.extension = scope;
  if (actor.length > 0) provision.actor = actor;
  if (codings.length > 0) provision.purpose = codings;
  if (carrier.labels && labels !== null) provision.securityLabel = labels.map((label) => labelCoding(label));
  if (carrier.codes && categories !== 'any')
    provision.code = categories.map((code) => ({ coding: [ownCoding('mgn-data-category', code)] }));
  const dates = carrier.data && dataPeriod !== null ? periodOf(dataPeriod) : null;
  if (dates !== null) provision.dataPeriod = dates;
  if (carrier.data && instances !== null) provision.data = instances.map(dataItem);
  return provision;
}

/** The period of the data; none without an end, and none that ends before it starts: such a period holds no data. */
function periodOf({ from, until }: NonNullable<ConsentRecord['dataPeriod']>): Period | null {
  if (from === null && until === null) return null;
  if (from !== null && until !== null && from > until) return null;
  return { ...(from === null ? {} : { start: from }), ...(until === null ? {} : { end: until }) };
}

function dataItem(value: string): NonNullable<ConsentProvision['data']>[number] {
  return { meaning: 'instance', reference: { identifier: { system: identifierSystems.dataItem, value } } };
}

/** Who the rule is about; nobody by name where it is about everyone. */
function actorsOf(recipients: readonly ObjectionSelector[]): ConsentProvisionActor[] {
  if (recipients.some(({ by }) => by === 'any')) return [];
  return recipients.map((recipient) => ({ role: { coding: [recipientRole] }, reference: actorReference(recipient) }));
}

const recipientRole: Coding = { system: codeSystems.participation, code: 'IRCP' };

function actorReference(selector: ObjectionSelector): Reference {
  switch (selector.by) {
    case 'organisation':
      return selector.professional === undefined
        ? organisationReference(selector.organisation)
        : { reference: `Practitioner/${selector.professional}`, type: 'Practitioner' };
    case 'individual':
      return { reference: `RelatedPerson/${selector.individual}`, type: 'RelatedPerson' };
    case 'category':
    case 'any': {
      const code = selector.by === 'category' ? selector.category : 'any';
      return { extension: [ownExtension('mgn-party-category', { valueCode: code })], type: 'Organization' };
    }
  }
}

type Lost = readonly [lost: string, path: string, isLost: boolean];

/** What the profile has no element for. */
function lossesOf(record: ConsentRecord, profile: Exclude<ConsentProfile, 'r4'>, complete: boolean): ConsentLoss[] {
  const carrier = carriers[profile];
  const { grantor, holders, recipients, categories, purposes, channels, episode, labels, instances, dataPeriod } =
    record;
  const codings = purposes === 'any' ? [] : basicPurposeCodings(purposes);
  const rows: readonly Lost[] = [
    ['status', 'Consent.status', statusInFhir[record.status] === 'inactive'],
    ['grantor', 'Consent.performer', grantor.capacity !== 'person'],
    ['function', 'Consent.category', true],
    ['holders', 'Consent.organization', !holders.every(isWholeOrganisation)],
    ['recipients', 'Consent.provision.actor', !recipients.every(isKnownActor)],
    ['categories', 'Consent.provision', categories !== 'any'],
    ['purposes', 'Consent.provision.purpose', purposes !== 'any' && !isTold(purposes, codings.length, carrier)],
    ['channels', 'Consent.provision', channels !== 'any'],
    ['episode', 'Consent.provision', episode !== null],
    ['labels', 'Consent.provision', labels !== null],
    ['instances', 'Consent.provision', instances !== null && !carrier.data],
    ['dataPeriod', 'Consent.provision', dataPeriod !== null && !carrier.data],
    ['howGiven', 'Consent', true],
    ['recordedBy', 'Consent', true],
    ['recordedAt', 'Consent', true],
    ['replaces', 'Consent', record.replaces !== null],
    ['revokedAt', 'Consent', record.revokedAt !== null],
    ['freeConsentEvidence', 'Consent', record.effect === 'permit' && record.freeConsentEvidence !== null],
    ['absolute', 'Consent', record.effect === 'object' && record.absolute],
  ];
  const losses = rows.flatMap(([lost, path, isLost]): ConsentLoss[] =>
    isLost ? [{ code: 'outside-profile', path, lost }] : [],
  );
  if (!complete) losses.push({ code: 'profile-not-met', path: 'Consent.organization', lost: 'holders' });
  return losses;
}

/** Says whether the codes of the profile tell the purposes: as many codes as purposes, each for one of ours. */
function isTold(purposes: readonly string[], basic: number, carrier: Carriers): boolean {
  const shared = new Set(['treatment', 'referral', 'exploratory-conversation', 'transfer', 'case-conference']);
  if (purposes.some((purpose) => shared.has(purpose))) return false;
  return carrier.allPurposes || basic === purposes.length;
}

function isWholeOrganisation(selector: ObjectionSelector): boolean {
  return selector.by === 'organisation' && selector.task === undefined && selector.professional === undefined;
}

function isKnownActor(selector: ObjectionSelector): boolean {
  return selector.by === 'any' || selector.by === 'individual' || isWholeOrganisation(selector);
}
