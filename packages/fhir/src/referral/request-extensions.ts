/**
 * What a request says that FHIR has no element for, as extensions of ours on the ServiceRequest.
 */
import { dataCategories, lifeDomains } from '@mgn/domain';
import type { Extension } from 'fhir/r4.js';
import { ownCodesIn, ownCoding } from '../code-systems.js';
import type { ElementLens } from '../element-lens.js';
import { absent, ownExtension, ownExtensionName, ownExtensionsIn, type OwnExtension } from '../extensions.js';
import { organisationIdOf, organisationReference, type FindOrganisation } from '../internal/references.js';
import { someOf, withoutEmpty } from '../internal/json.js';
import { readTextExtension, writeTextExtension } from './masked-text.js';
import { readEntry, writeEntry } from './entry-extension.js';
import { origins, type RequestFacts, type ServiceRequestPart } from './request-facts.js';

const names: readonly OwnExtension[] = [
  'mgn-entry-assessment',
  'mgn-person-informed',
  'mgn-prior-help',
  'mgn-practical',
  'mgn-life-domains',
  'mgn-shared-beforehand',
  'mgn-gp-practice',
  'mgn-origin',
];

/** The lens over the extensions of a ServiceRequest; `find` fills in names of organisations. */
export function requestExtensions(find: FindOrganisation): ElementLens<RequestFacts, ServiceRequestPart> {
  return {
    elements: ['extension'],
    read: ({ extension }) => {
      const own = ownExtensionsIn(extension);
      return {
        entry: readEntry(own['mgn-entry-assessment']?.[0]),
        personAgrees: readAgreement(own['mgn-person-informed']?.[0]),
        triedBefore: readTextExtension(own['mgn-prior-help']?.[0]),
        practical: readTextExtension(own['mgn-practical']?.[0]),
        lifeDomains: (own['mgn-life-domains'] ?? []).flatMap(({ valueCodeableConcept }) =>
          ownCodesIn('mgn-life-domain', valueCodeableConcept?.coding).flatMap((code) => knownIn(lifeDomains, code)),
        ),
        sharedBeforehand: (own['mgn-shared-beforehand'] ?? []).flatMap(({ valueCode }) =>
          knownIn(dataCategories, valueCode),
        ),
        gpPractice: organisationIdOf(own['mgn-gp-practice']?.[0]?.valueReference),
        origin: knownIn(origins, own['mgn-origin']?.[0]?.valueCode)[0] ?? null,
      };
    },
    write: (facts) => ({ ...withoutEmpty({ extension: someOf(written(facts, find)) }) }),
    merge: ({ extension = [] }, kept) => ({
      ...withoutEmpty({
        extension: someOf([...(kept.extension ?? []).filter((each) => !isOurs(each)), ...extension]),
      }),
    }),
  };
}

function isOurs(extension: Extension): boolean {
  const name = ownExtensionName(extension);
  return name !== null && names.includes(name);
}

function written(facts: RequestFacts, find: FindOrganisation): Extension[] {
  return [
    ...writeEntry(facts.entry),
    ...writeAgreement(facts.personAgrees),
    ...writeTextExtension('mgn-prior-help', facts.triedBefore),
    ...writeTextExtension('mgn-practical', facts.practical),
    ...facts.lifeDomains.map((code) =>
      ownExtension('mgn-life-domains', { valueCodeableConcept: { coding: [ownCoding('mgn-life-domain', code)] } }),
    ),
    ...facts.sharedBeforehand.map((code) => ownExtension('mgn-shared-beforehand', { valueCode: code })),
    ...(facts.gpPractice === null
      ? []
      : [ownExtension('mgn-gp-practice', { valueReference: organisationReference(facts.gpPractice, find) })]),
    ...(facts.origin === null ? [] : [ownExtension('mgn-origin', { valueCode: facts.origin })]),
  ];
}

function readAgreement(extension: Extension | undefined): boolean | 'unknown' | null {
  if (extension === undefined) return null;
  return extension.valueBoolean ?? 'unknown';
}

function writeAgreement(agrees: boolean | 'unknown' | null): Extension[] {
  if (agrees === null) return [];
  return [
    ownExtension(
      'mgn-person-informed',
      agrees === 'unknown' ? { _valueBoolean: { extension: [absent('unknown')] } } : { valueBoolean: agrees },
    ),
  ];
}

function knownIn<T extends string>(codes: readonly T[], code: unknown): T[] {
  return codes.filter((each) => each === code);
}
