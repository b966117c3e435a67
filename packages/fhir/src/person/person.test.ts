import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bsn, genders, MunicipalityCode, PersonDetails, type PersonName } from '@mgn/domain';
import { fromFhir, type FhirValue } from '../from-fhir.js';
import { toFhir } from '../to-fhir.js';

const words = (max: number, min = 1) =>
  fc
    .string({ unit: 'grapheme', minLength: min, maxLength: max })
    .map((text) => text.trim())
    .filter((text) => Array.from(text).length >= min && Array.from(text).length <= max);
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const names: fc.Arbitrary<PersonName> = fc
  .record({
    text: words(80),
    given: option(fc.array(words(20), { minLength: 1, maxLength: 4 })),
    initials: option(words(12)),
    familyPrefix: option(words(12)),
    family: option(words(30)),
    partnerPrefix: option(words(12)),
    partnerFamily: option(words(30)),
    calledName: option(words(20)),
  })
  .map((name) => Object.fromEntries(Object.entries(name).filter(([, part]) => part !== undefined)) as PersonName);

const details: fc.Arbitrary<PersonDetails> = fc.record({
  name: names,
  birthDate: fc.constantFrom(null, '1984', '1984-05', '2024-02-29', '1900-12-31'),
  gender: fc.constantFrom(null, ...genders),
  phones: fc.array(words(40, 3), { maxLength: 5 }),
  emails: fc.array(words(60, 3), { maxLength: 5 }),
  municipality: fc.constantFrom(null, MunicipalityCode.parse('0281'), MunicipalityCode.parse('1960')),
  bsn: fc.constantFrom(null, Bsn.parse('999990019'), Bsn.parse('999990032')),
  languages: fc.array(fc.constantFrom('nl', 'en', 'ar', 'nl-BE', 'zh-Hant'), { maxLength: 5 }),
  interpreterNeeded: fc.constantFrom(null, true, false),
});

const personOf = (input: unknown): Extract<FhirValue, { kind: 'person' }> => {
  const read = fromFhir(input);
  if (!read.ok || read.value.kind !== 'person') throw new Error(JSON.stringify(read.issues));
  return read.value;
};

/** A Patient with much that the network does not keep. */
const rich = {
  resourceType: 'Patient',
  id: 'p1',
  meta: { versionId: '3', tag: [{ system: 'https://elders.example/tag', code: 'x' }] },
  extension: [
    { url: 'https://elders.example/extension', valueString: 'x' },
    { url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired', valueBoolean: true },
  ],
  identifier: [
    { system: 'https://elders.example/number', value: '7' },
    { use: 'official', system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999990019' },
  ],
  name: [
    {
      use: 'official',
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/humanname-assembly-order', valueCode: 'NL4' }],
      text: 'drs. Jo van Test - de Proef',
      family: 'van Test - de Proef',
      _family: {
        extension: [
          { url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-prefix', valueString: 'de' },
          { url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-name', valueString: 'Proef' },
          { url: 'http://hl7.org/fhir/StructureDefinition/humanname-partner-prefix', valueString: 'van' },
          { url: 'http://hl7.org/fhir/StructureDefinition/humanname-partner-name', valueString: 'Test' },
        ],
      },
      given: ['Johanna', 'J.', 'P.', 'Jo'],
      _given: ['BR', 'IN', 'IN', 'CL'].map((valueCode) => ({
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode }],
      })),
      prefix: ['drs.'],
    },
    { use: 'maiden', family: 'Vroeger' },
  ],
  telecom: [
    { system: 'fax', value: '0344 00 00 00' },
    { system: 'phone', value: ' 06 00 00 00 01 ', use: 'mobile', rank: 1 },
    { system: 'phone', value: '06 00 00 00 02', use: 'old' },
    { system: 'email', value: 'jo@voorbeeld.example' },
  ],
  gender: 'other',
  _gender: { extension: [{ url: 'https://elders.example/gender', valueCode: 'UN' }] },
  birthDate: '1984-05',
  address: [{ line: ['Proefstraat 1', null], _line: [null, { id: 'x' }], city: 'Tiel' }],
  communication: [
    { language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'nl' }] } },
    { language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'ar' }] }, preferred: true },
    { language: { text: 'gebarentaal' } },
  ],
  maritalStatus: { text: 'samenwonend' },
};

describe('a person', () => {
  it('is read with the parts of the name, preferred language and what is in use', () => {
    expect(personOf(rich).facts).toEqual({
      name: {
        text: 'drs. Jo van Test - de Proef',
        given: ['Johanna'],
        initials: 'J.P.',
        familyPrefix: 'de',
        family: 'Proef',
        partnerPrefix: 'van',
        partnerFamily: 'Test',
        calledName: 'Jo',
      },
      birthDate: '1984-05',
      gender: 'other',
      phones: ['06 00 00 00 01'],
      emails: ['jo@voorbeeld.example'],
      municipality: null,
      bsn: '999990019',
      languages: ['ar', 'nl'],
      interpreterNeeded: true,
    });
  });

  it.each([
    [[{ text: 'Alleen Tekst' }], { text: 'Alleen Tekst' }],
    [[{ family: 'van Vlek' }], { text: 'van Vlek', family: 'van Vlek' }],
    [[{ given: ['Ab'], family: 'Vlek' }], { text: 'Ab Vlek', given: ['Ab'], family: 'Vlek' }],
    [[{ use: 'old', text: 'Vroeger' }, { text: 'Nu' }], { text: 'Nu' }],
    [
      [
        { use: 'usual', given: ['Jo'] },
        { use: 'official', text: 'Johanna Vlek' },
      ],
      { text: 'Johanna Vlek', calledName: 'Jo' },
    ],
    [[{ use: 'usual', text: 'Jo Vlek' }], { text: 'Jo Vlek' }],
    [
      [
        {
          family: 'Test',
          _family: {
            extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/humanname-partner-name', valueString: 'Test' }],
          },
        },
      ],
      { text: 'Test', partnerFamily: 'Test' },
    ],
  ])('with the name %j is %j: nothing is guessed', (name, expected) => {
    expect(personOf({ resourceType: 'Patient', name }).facts.name).toEqual(expected);
  });

  it.each([[[]], [[{ use: 'old', text: 'Vroeger' }]], [[{ use: 'official', period: { start: '2020' } }]]])(
    'without a usable name %j is not read',
    (name) => {
      expect(fromFhir({ resourceType: 'Patient', name }).issues).toContainEqual({
        severity: 'error',
        code: 'required',
        path: 'Patient.name',
      });
    },
  );

  it('law: what is written is read as the same details', () => {
    fc.assert(
      fc.property(details, (facts) => {
        const value: FhirValue = { kind: 'person', id: 'p1', facts: PersonDetails.parse(facts), fhirRemainder: {} };
        const read = fromFhir(toFhir(value));
        expect(read.issues).toEqual([]);
        expect(read.ok && read.value).toEqual(value);
      }),
    );
  });

  it('law: what was read is written as it was, with everything that we do not keep', () => {
    expect(toFhir(personOf(rich))).toEqual(rich);
  });

  it('law: changed details are read back, and what is not about them stays', () => {
    fc.assert(
      fc.property(details, (facts) => {
        const value = { ...personOf(rich), facts: PersonDetails.parse(facts) };
        const written = toFhir(value);
        const read = fromFhir(written);
        expect(read.ok && read.value.kind === 'person' && read.value.facts).toEqual(facts);
        expect(written).toMatchObject({ meta: rich.meta, address: rich.address, maritalStatus: rich.maritalStatus });
        const text = JSON.stringify(written);
        for (const kept of ['elders.example/extension', 'elders.example/number', '0344 00 00 00', 'Vroeger']) {
          expect(text).toContain(kept);
        }
      }),
    );
  });

  it('law: unchanged parts keep their extensions when others change', () => {
    const value = personOf(rich);
    const written = toFhir({ ...value, facts: { ...value.facts, birthDate: '1984-06', bsn: null } });
    expect(written).toMatchObject({ name: rich.name, telecom: rich.telecom, _gender: rich._gender });
    expect(written).toMatchObject({ identifier: [rich.identifier[0]], birthDate: '1984-06' });
  });
});
