/**
 * What the network keeps about a person, element by element of a Patient.
 */
import { checkIdentifier, type Bsn, type MunicipalityCode, type PersonDetails, type PersonName } from '@mgn/domain';
import type { ContactPoint, Extension, HumanName, Identifier, Patient } from 'fhir/r4.js';
import type { ElementLens } from '../element-lens.js';
import { findExtension, findOwnExtension, ownExtension, ownExtensionName } from '../extensions.js';
import { someOf, textOf, withoutEmpty } from '../internal/json.js';
import { codeSystems, identifierSystems, knownExtensions } from '../systems.js';
import { readPersonName, writePersonName } from './person-name.js';

/** The details of a person while they are read: the name may still be missing. */
export type PersonFacts = Omit<PersonDetails, 'name'> & { readonly name: PersonName | null };

/** The elements of a Patient that the lenses cover. */
export type PatientPart = Omit<Patient, 'resourceType'>;

type PersonLens = ElementLens<PersonFacts, PatientPart>;

const identifiers: PersonLens = {
  elements: ['identifier'],
  read({ identifier = [] }, report) {
    const values = new Set(identifier.filter(isBsn).flatMap(({ value }) => value ?? []));
    if (values.size > 1) report('identifier-conflict', 'identifier');
    const [bsn] = [...values].filter((value) => checkIdentifier('bsn', value).valid);
    // INVARIANT: the number has just passed the 11-test.
    return { bsn: bsn === undefined ? null : (bsn as Bsn) };
  },
  write: ({ bsn }) => (bsn === null ? {} : { identifier: [{ system: identifierSystems.bsn, value: bsn }] }),
  merge: ({ identifier = [] }, kept) => ({
    ...withoutEmpty({ identifier: someOf([...identifier, ...(kept.identifier ?? []).filter((each) => !isBsn(each))]) }),
  }),
};

function isBsn({ system, use }: Identifier): boolean {
  return system === identifierSystems.bsn && use !== 'old';
}

const names: PersonLens = {
  elements: ['name'],
  read: ({ name = [] }) => ({ name: readPersonName(name) }),
  write: ({ name }) => (name === null ? {} : { name: writePersonName(name) }),
  merge: ({ name = [] }, kept) => ({ name: [...name, ...(kept.name ?? []).filter(isEarlierName)] }),
};

function isEarlierName({ use }: HumanName): boolean {
  return use === 'old' || use === 'maiden' || use === 'anonymous';
}

/** How many phone numbers and addresses the domain keeps. */
const maxContacts = 5;

const contacts: PersonLens = {
  elements: ['telecom'],
  read({ telecom = [] }, report) {
    const all = { phones: contactValues(telecom, 'phone'), emails: contactValues(telecom, 'email') };
    const phones = all.phones.filter((value) => hasLength(value, 40));
    const emails = all.emails.filter((value) => hasLength(value, 200));
    if (phones.length < all.phones.length || emails.length < all.emails.length) report('identifier-invalid', 'telecom');
    if (phones.length > maxContacts || emails.length > maxContacts) report('more-than-used', 'telecom');
    return { phones: phones.slice(0, maxContacts), emails: emails.slice(0, maxContacts) };
  },
  write({ phones, emails }) {
    const telecom: ContactPoint[] = [
      ...phones.map((value) => ({ system: 'phone' as const, value })),
      ...emails.map((value) => ({ system: 'email' as const, value })),
    ];
    return { ...withoutEmpty({ telecom: someOf(telecom) }) };
  },
  /** A number that is still there keeps what it came with (its use, its kind); fax, pager and what is old stay. */
  merge: ({ telecom = [] }, kept) => {
    const before = kept.telecom ?? [];
    const now = telecom.map((each) => before.find((one) => isContact(one) && sameContact(one, each)) ?? each);
    return { ...withoutEmpty({ telecom: someOf([...now, ...before.filter((each) => !isContact(each))]) }) };
  },
};

function sameContact(one: ContactPoint, other: ContactPoint): boolean {
  return one.system === other.system && textOf(one.value) === other.value;
}

function isContact({ system, use }: ContactPoint): boolean {
  return (system === 'phone' || system === 'email') && use !== 'old';
}

function contactValues(telecom: readonly ContactPoint[], system: 'phone' | 'email'): string[] {
  return telecom.flatMap((each) => (each.system === system && isContact(each) ? (textOf(each.value) ?? []) : []));
}

/** Lengths are counted in characters, as the schema of the domain does. */
function hasLength(value: string, longest: number): boolean {
  const length = value.length > 2 * longest ? value.length : Array.from(value).length;
  return length >= 3 && length <= longest;
}

const gender: PersonLens = {
  elements: ['gender', '_gender'],
  read: ({ gender: value }) => ({ gender: value ?? null }),
  write: ({ gender: value }) => (value === null ? {} : { gender: value }),
};

const birthDate: PersonLens = {
  elements: ['birthDate', '_birthDate'],
  read: ({ birthDate: value }) => ({ birthDate: value ?? null }),
  write: ({ birthDate: value }) => (value === null ? {} : { birthDate: value }),
};

const languages: PersonLens = {
  elements: ['communication'],
  read({ communication = [] }) {
    const preferredFirst = [...communication].sort(
      (one, other) => Number(other.preferred ?? false) - Number(one.preferred ?? false),
    );
    const codes = preferredFirst.flatMap(({ language }) => {
      const coding = language.coding?.find(({ system }) => system === codeSystems.language);
      const code = textOf(coding?.code);
      return code === undefined || code.length < 2 || code.length > 35 ? [] : [code];
    });
    return { languages: codes.slice(0, 5) };
  },
  write: ({ languages: codes }) => ({
    ...withoutEmpty({
      communication: someOf(
        codes.map((code, index) => ({
          language: { coding: [{ system: codeSystems.language, code }] },
          ...(index === 0 && codes.length > 1 ? { preferred: true } : {}),
        })),
      ),
    }),
  }),
};

const extensions: PersonLens = {
  elements: ['extension'],
  read: ({ extension = [] }, report) => ({
    municipality: municipalityIn(extension, report),
    interpreterNeeded: findExtension(extension, knownExtensions.interpreterRequired)?.valueBoolean ?? null,
  }),
  write({ municipality, interpreterNeeded }) {
    const extension: Extension[] = [
      ...(municipality === null ? [] : [ownExtension('mgn-municipality', { valueCode: municipality })]),
      ...(interpreterNeeded === null
        ? []
        : [{ url: knownExtensions.interpreterRequired, valueBoolean: interpreterNeeded }]),
    ];
    return { ...withoutEmpty({ extension: someOf(extension) }) };
  },
  merge: ({ extension = [] }, kept) => ({
    ...withoutEmpty({
      extension: someOf([...extension, ...(kept.extension ?? []).filter((each) => !isPersonFact(each))]),
    }),
  }),
};

function isPersonFact(extension: Extension): boolean {
  return ownExtensionName(extension) === 'mgn-municipality' || extension.url === knownExtensions.interpreterRequired;
}

function municipalityIn(
  extension: readonly Extension[],
  report: Parameters<PersonLens['read']>[1],
): MunicipalityCode | null {
  const found = findOwnExtension(extension, 'mgn-municipality');
  if (found === undefined) return null;
  const code = found.valueCode ?? '';
  if (!checkIdentifier('municipality', code).valid) {
    report('identifier-invalid', 'extension');
    return null;
  }
  // INVARIANT: four digits, as has just been checked.
  return code.replace(/^GM/, '') as MunicipalityCode;
}

/** The lenses over a Patient. */
export const personLenses: readonly PersonLens[] = [
  identifiers,
  names,
  contacts,
  gender,
  birthDate,
  languages,
  extensions,
];
