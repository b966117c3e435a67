import { describe, expect, it } from 'vitest';
import {
  changed,
  options,
  referral,
  referralWithQuirks,
  resourceOf,
  withResource,
  type SampleBundle,
} from '../../test/samples.js';
import { ownUrl } from '../canonical-base.js';
import { fromFhir } from '../from-fhir.js';
import { issueCodes } from '../issue-codes.js';
import { parseFhirJson } from '../parse-fhir-json.js';
import { readReferral } from './read-referral.js';

/** What may come in, the code that answers it, and the place. The table of bad input, as far as it concerns a referral. */
const errors: readonly [name: string, input: unknown, code: string, path: string][] = [
  ['nothing', undefined, 'wrong-resource-type', 'Bundle'],
  ['a list', [], 'wrong-resource-type', 'Bundle'],
  ['a text', 'Bundle', 'wrong-resource-type', 'Bundle'],
  ['an object without resourceType', {}, 'wrong-resource-type', 'Bundle'],
  ['another resource', { resourceType: 'Patient' }, 'wrong-resource-type', 'Bundle.resourceType'],
  ['a resource that does not exist', { resourceType: 'Bundel' }, 'wrong-resource-type', 'Bundle.resourceType'],
  [
    'an entry that is no resource',
    changed(({ entry }) => (entry[4]!.resource = { name: 'x' })),
    'wrong-resource-type',
    'Bundle.entry[4].resource',
  ],

  ['a request without status', without('ServiceRequest', 'status'), 'required', 'Bundle.entry[6].resource.status'],
  ['a request without intent', without('ServiceRequest', 'intent'), 'required', 'Bundle.entry[6].resource.intent'],
  ['a request without subject', without('ServiceRequest', 'subject'), 'required', 'Bundle.entry[6].resource.subject'],
  ['a Task without status', without('Task', 'status'), 'required', 'Bundle.entry[7].resource.status'],
  ['a Task without focus', without('Task', 'focus'), 'required', 'Bundle.entry[7].resource.focus'],
  ['a letter without author', without('Composition', 'author'), 'required', 'Bundle.entry[8].resource.author'],
  ['a person without name', without('Patient', 'name'), 'required', 'Bundle.entry[0].resource.name'],
  ['no person', removed('Patient'), 'required', 'Bundle.entry.resource.ofType(Patient)'],
  ['no request', removed('ServiceRequest'), 'required', 'Bundle.entry.resource.ofType(ServiceRequest)'],
  ['no entries', { ...referral(), entry: undefined }, 'required', 'Bundle.entry'],
  [
    'an entry without resource',
    changed(({ entry }) => Reflect.deleteProperty(entry[4]!, 'resource')),
    'required',
    'Bundle.entry[4].resource',
  ],

  ['a text where a list belongs', set('Patient', { name: 'x' }), 'type-invalid', 'Bundle.entry[0].resource.name'],
  ['a list where an object belongs', set('Task', { focus: [] }), 'type-invalid', 'Bundle.entry[7].resource.focus'],
  ['a text where an object belongs', set('Task', { code: 'fulfill' }), 'type-invalid', 'Bundle.entry[7].resource.code'],
  [
    'a number where a text belongs',
    set('Patient', { identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: 999990019 }] }),
    'type-invalid',
    'Bundle.entry[0].resource.identifier[0].value',
  ],
  [
    'two of a choice',
    set('Patient', { deceasedBoolean: false, deceasedDateTime: '2026-01-01' }),
    'type-invalid',
    'Bundle.entry[0].resource.deceased[x]',
  ],

  ['a gender of its own', set('Patient', { gender: 'v' }), 'code-invalid', 'Bundle.entry[0].resource.gender'],
  ['a status of its own', set('Task', { status: 'nieuw' }), 'code-invalid', 'Bundle.entry[7].resource.status'],
  [
    'a clinical status of its own',
    set('Condition', {
      clinicalStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'erg' }],
      },
    }),
    'code-invalid',
    'Bundle.entry[9].resource.clinicalStatus.coding[0].code',
  ],
  [
    'two services of ours',
    withResource('ServiceRequest', ({ code }) => {
      code.coding.push({ ...code.coding[0], code: 'transfer' });
    }),
    'ambiguous-code',
    'Bundle.entry[6].resource.code.coding',
  ],

  [
    'two BSNs',
    withResource('Patient', ({ identifier }) => identifier.push({ ...identifier[0], value: '999990032' })),
    'identifier-conflict',
    'Bundle.entry[0].resource.identifier',
  ],
  [
    'a period that ends before it starts',
    set('Task', { restriction: { period: { start: '2026-12-07', end: '2026-12-01' } } }),
    'invalid-value',
    'Bundle.entry[7].resource.restriction.period.end',
  ],
  [
    'a moment that ends before it starts in another zone',
    set('Task', {
      executionPeriod: { start: '2026-12-07T10:00:00+01:00', end: '2026-12-07T10:30:00+02:00' },
    }),
    'invalid-value',
    'Bundle.entry[7].resource.executionPeriod.end',
  ],
  ['30 February', set('Patient', { birthDate: '1984-02-30' }), 'invalid-date', 'Bundle.entry[0].resource.birthDate'],
  ['the year 0000', set('Patient', { birthDate: '0000' }), 'invalid-date', 'Bundle.entry[0].resource.birthDate'],
  [
    'a birth date still to come',
    set('Patient', { birthDate: '2027-01-01' }),
    'invalid-value',
    'Bundle.entry[0].resource.birthDate',
  ],
  [
    'the person as the practice of the GP',
    changed((bundle) => practices(bundle, bundle.entry[0]?.fullUrl ?? '')),
    'bad-reference',
    'Bundle.entry[6].resource.extension',
  ],
  [
    'two practices of the GP',
    changed((bundle) => practices(bundle, 'Organization/1', 'Organization/2')),
    'ambiguous-reference',
    'Bundle.entry[6].resource.extension',
  ],
  [
    'a local time',
    set('ServiceRequest', { authoredOn: '2026-11-23T09:10:00' }),
    'invalid-date',
    'Bundle.entry[6].resource.authoredOn',
  ],

  [
    'a urn:uuid that is not in the bundle',
    set('ServiceRequest', { requester: { reference: 'urn:uuid:0b6f3a5e-7c1d-4e2a-9f40-999999999999' } }),
    'bad-reference',
    'Bundle.entry[6].resource.requester.reference',
  ],
  [
    'a reference to the wrong kind',
    withResource('PractitionerRole', (role) => (role['practitioner'] = role['organization'])),
    'bad-reference',
    'Bundle.entry[1].resource.practitioner.type',
  ],
  [
    'a reference to the wrong kind outside',
    set('PractitionerRole', { practitioner: { reference: 'Organization/1' } }),
    'bad-reference',
    'Bundle.entry[1].resource.practitioner.reference',
  ],
  [
    'a contained id that is not there',
    set('ServiceRequest', { requester: { reference: '#huisarts' } }),
    'bad-reference',
    'Bundle.entry[6].resource.requester.reference',
  ],
  [
    'a reference that is no address',
    set('ServiceRequest', { requester: { reference: 'de huisarts' } }),
    'bad-reference',
    'Bundle.entry[6].resource.requester.reference',
  ],
  [
    'a request for a place',
    changed((bundle) => {
      resourceOf(bundle, 'ServiceRequest')['subject'] = { reference: bundle.entry[4]?.fullUrl };
    }),
    'bad-reference',
    'Bundle.entry[6].resource.subject.reference',
  ],
  [
    'a request that replaces itself',
    changed((bundle) => {
      resourceOf(bundle, 'ServiceRequest')['replaces'] = [{ reference: bundle.entry[6]?.fullUrl }];
    }),
    'cycle',
    'Bundle.entry[6].resource.replaces[0].reference',
  ],
  [
    'organisations that are part of each other',
    changed(({ entry }) => {
      entry[3]!.resource['partOf'] = { reference: entry[5]?.fullUrl };
      entry[5]!.resource['partOf'] = { reference: entry[3]?.fullUrl };
    }),
    'cycle',
    'Bundle.entry[5].resource.partOf.reference',
  ],

  [
    'a Task about another request',
    changed((bundle) => {
      resourceOf(bundle, 'Task')['focus'] = { reference: bundle.entry[8]?.fullUrl };
    }),
    'subject-mismatch',
    'Bundle.entry[7].resource.focus',
  ],
  [
    'a Task for another person',
    withSecondPatient((bundle, other) => {
      resourceOf(bundle, 'Task')['for'] = { reference: other };
    }),
    'subject-mismatch',
    'Bundle.entry[7].resource.for',
  ],
  [
    'a letter about another person',
    withSecondPatient((bundle, other) => {
      resourceOf(bundle, 'Composition')['subject'] = { reference: other };
    }),
    'subject-mismatch',
    'Bundle.entry[8].resource.subject',
  ],
  [
    'a consent of another person',
    withSecondPatient((bundle, other) => {
      resourceOf(bundle, 'Consent')['patient'] = { reference: other };
    }),
    'subject-mismatch',
    'Bundle.entry[11].resource.patient',
  ],

  [
    'an unknown modifier',
    set('ServiceRequest', { modifierExtension: [{ url: 'https://elders.example/not', valueBoolean: true }] }),
    'unsupported-modifier',
    'Bundle.entry[6].resource.modifierExtension[0]',
  ],
  [
    'an unknown modifier deep inside',
    withResource('Composition', ({ section }) => {
      section[0].section[0].modifierExtension = [{ url: 'https://elders.example/not', valueBoolean: true }];
    }),
    'unsupported-modifier',
    'Bundle.entry[8].resource.section[0].section[0].modifierExtension[0]',
  ],
  [
    'unknown implicit rules',
    set('Patient', { implicitRules: 'https://elders.example/rules' }),
    'unsupported-modifier',
    'Bundle.entry[0].resource.implicitRules',
  ],

  [
    'a request of STU3',
    changed(({ entry }) => (entry[6]!.resource = { resourceType: 'ReferralRequest' })),
    'fhir-version',
    'Bundle.entry[6].resource.resourceType',
  ],
  [
    'a Task of STU3',
    set('Task', { requester: { agent: { reference: 'Practitioner/1' } } }),
    'fhir-version',
    'Bundle.entry[7].resource.requester.agent',
  ],

  ['another kind of bundle', { ...referral(), type: 'searchset' }, 'bad-bundle', 'Bundle.type'],
  ['a batch', { ...referral(), type: 'batch' }, 'bad-bundle', 'Bundle.type'],
  [
    'one address twice',
    changed(({ entry }) => (entry[5]!.fullUrl = entry[3]!.fullUrl!)),
    'bad-bundle',
    'Bundle.entry[5].fullUrl',
  ],
  [
    'two persons at one address',
    changed(({ entry }) => entry.push({ ...entry[0]! })),
    'bad-bundle',
    'Bundle.entry[13].fullUrl',
  ],
  [
    'a reason that is too long',
    set('ServiceRequest', { code: undefined, reasonCode: [{ text: 'kort' }, { text: 'x'.repeat(20_001) }] }),
    'too-long',
    'Bundle.entry[6].resource.reasonCode[1].text',
  ],
  [
    "a reason in the person's words that is too long",
    set('ServiceRequest', { reasonCode: [{ text: 'x'.repeat(20_001) }] }),
    'too-long',
    'Bundle.entry[6].resource.reasonCode',
  ],
  [
    'a note that is too long',
    set('ServiceRequest', { note: [{ text: 'kort' }, { text: 'x'.repeat(20_001) }] }),
    'too-long',
    'Bundle.entry[6].resource.note[1].text',
  ],
  [
    'a letter that is too long',
    withResource('Composition', ({ section }) => {
      section[0].section[0].extension[0].valueString = 'x'.repeat(20_001);
    }),
    'too-long',
    'Bundle.entry[8].resource.section[0].section[0].extension',
  ],
  [
    'an entry without request',
    changed(({ entry }) => Reflect.deleteProperty(entry[2]!, 'request')),
    'bad-bundle',
    'Bundle.entry[2].request',
  ],
  [
    'an entry that reads',
    changed(({ entry }) => (entry[2]!.request = { method: 'GET', url: 'Practitioner' })),
    'bad-bundle',
    'Bundle.entry[2].request.method',
  ],
  [
    'an entry that creates another kind',
    changed(({ entry }) => (entry[2]!.request = { method: 'POST', url: 'Patient' })),
    'bad-bundle',
    'Bundle.entry[2].request.url',
  ],
  [
    'two requests',
    changed(({ entry }) => entry.push({ ...entry[6]!, fullUrl: 'urn:uuid:0b6f3a5e-7c1d-4e2a-9f40-777777777777' })),
    'several-requests',
    'Bundle.entry[13].resource',
  ],
  [
    'two Tasks',
    changed(({ entry }) => entry.push({ ...entry[7]!, fullUrl: 'urn:uuid:0b6f3a5e-7c1d-4e2a-9f40-777777777777' })),
    'several-requests',
    'Bundle.entry[13].resource',
  ],
  [
    'two persons with one id',
    (() => {
      const bundle = referralWithQuirks();
      bundle.entry.push({ ...bundle.entry[3]! });
      return bundle;
    })(),
    'duplicate-id',
    'Bundle.entry[13].resource.id',
  ],

  [
    'a key that reaches into the language',
    parsed('{"resourceType":"Bundle","type":"transaction","\\u005f_proto__":{"admin":true}}'),
    'forbidden-key',
    'Bundle.__proto__',
  ],
  [
    'a constructor',
    parsed('{"resourceType":"Bundle","x":{"constructor":{}}}'),
    'forbidden-key',
    'Bundle.x.constructor',
  ],
  [
    'a key of that kind deep inside',
    withResource('Patient', (patient) => {
      patient['name'][0]['_text'] = parsed('{"extension":[{"url":"x","__proto__":{}}]}');
    }),
    'forbidden-key',
    'Bundle.entry[0].resource.name[0]._text.extension[0].__proto__',
  ],
  ['depth', { resourceType: 'Bundle', type: 'transaction', x: nested(80) }, 'limit', place(63)],
  [
    'ten thousand entries',
    { ...referral(), entry: Array.from({ length: 10_000 }, () => referral().entry[4]) },
    'limit',
    'Bundle.entry',
  ],
];

describe('bad input', () => {
  it.each(errors)('%s is an error with a code and a place', (_name, input, code, path) => {
    const result = readReferral(input, options);
    expect(result.ok).toBe(false);
    expect(result.issues).toContainEqual({ severity: 'error', code, path });
  });

  it.each([
    ['an element that R4 does not know', set('Patient', { voornaam: 'x' }), 'unknown-element', 'voornaam'],
    ['an element of a later version', set('Patient', { birthPlace: { city: 'x' } }), 'unknown-element', 'birthPlace'],
    ['an empty text', set('Patient', { birthDate: '' }), 'empty-value', 'birthDate'],
    ['an empty list', set('Patient', { telecom: [] }), 'empty-value', 'telecom'],
    ['a null', set('Patient', { gender: null }), 'empty-value', 'gender'],
    ['an empty object', set('Patient', { maritalStatus: {} }), 'empty-value', 'maritalStatus'],
    ['a null in a list', set('Patient', { photo: [null] }), 'empty-value', 'photo[0]'],
    [
      'a BSN that fails the 11-test',
      set('Patient', { identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999990018' }] }),
      'identifier-invalid',
      'identifier[0].value',
    ],
    [
      'a phone number that is too long',
      withResource('Patient', ({ telecom }) => telecom.push({ system: 'phone', value: '0'.repeat(41) })),
      'identifier-invalid',
      'telecom',
    ],
    [
      'an e-mail address that is too short',
      withResource('Patient', ({ telecom }) => telecom.push({ system: 'email', value: '@' })),
      'identifier-invalid',
      'telecom',
    ],
    [
      'a place that is no municipality code',
      withResource('Patient', ({ extension }) => (extension[0].valueCode = 'Tiel')),
      'identifier-invalid',
      'extension',
    ],
    [
      'script in the narrative',
      set('Patient', { text: { status: 'generated', div: '<div><script>alert(1)</script></div>' } }),
      'narrative-dropped',
      'text.div',
    ],
  ])('%s is a warning, and the referral is taken in', (_name, input, code, element) => {
    const result = readReferral(input, options);
    expect(result.issues).toContainEqual({
      severity: 'warning',
      code,
      path: `Bundle.entry[0].resource.${element}`,
    });
    expect(result.ok).toBe(true);
  });

  it('a BSN or AGB code that fails its check is kept, and is not used', () => {
    const result = readReferral(
      changed((bundle) => {
        resourceOf(bundle, 'Patient')['identifier'][0].value = '999990018';
        bundle.entry[3]!.resource['identifier'] = [{ system: 'http://fhir.nl/fhir/NamingSystem/agb-z', value: '123' }];
      }),
      options,
    );
    expect(result.issues.filter(({ code }) => code === 'identifier-invalid').map(({ path }) => path)).toEqual([
      'Bundle.entry[0].resource.identifier[0].value',
      'Bundle.entry[3].resource.identifier[0].value',
    ]);
    expect(result.ok && result.value.person.bsn).toBeNull();
    expect(result.ok && JSON.stringify(result.value.foreign)).toContain('999990018');
  });

  it('script in a narrative is left out of what is kept, and markup is not', () => {
    const bundle = changed(({ entry }) => {
      entry[0]!.resource['text'] = { status: 'generated', div: '<div><script>alert(1)</script></div>' };
      entry[3]!.resource['text'] = { status: 'generated', div: '<div><b>De Kersentuin</b></div>' };
    });
    const result = readReferral(bundle, options);
    const kept = JSON.stringify(result.ok && result.value.foreign);
    expect(kept).not.toContain('script');
    expect(kept).toContain('<b>De Kersentuin</b>');
  });

  it('what is empty counts as absent, also where something is required', () => {
    const { issues } = readReferral(set('Task', { status: '' }), options);
    expect(issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual([
      'error required Bundle.entry[7].resource.status',
    ]);
    const result = readReferral(set('Patient', { birthDate: '', telecom: [], gender: null }), options);
    expect(result.ok && result.value.person).toMatchObject({ birthDate: null, phones: [], gender: null });
    expect(result.ok && result.value.foreign.resources[0]).not.toHaveProperty('telecom');
  });

  it('unknown elements are kept', () => {
    const result = readReferral(set('Patient', { voornaam: 'x' }), options);
    expect(result.ok && result.value.foreign.resources[0]).toMatchObject({ voornaam: 'x' });
  });

  it('a key of a sender that could be anything is not repeated', () => {
    const { issues } = readReferral(set('Patient', { 'Jan Jansen 06-12345678': 'x' }), options);
    expect(issues).toContainEqual({
      severity: 'warning',
      code: 'unknown-element',
      path: 'Bundle.entry[0].resource.?',
    });
  });

  it('more than a hundred warnings are counted and not listed', () => {
    const many = set('Patient', Object.fromEntries(Array.from({ length: 300 }, (_each, at) => [`own${at}`, 1])));
    const { ok, issues } = readReferral(many, options);
    expect(ok).toBe(true);
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toEqual({ severity: 'information', code: 'too-many-issues', path: '' });
  });

  it('errors are listed also after a hundred warnings', () => {
    const many = set('Task', {
      status: 'x',
      ...Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`o${at}`, 1])),
    });
    expect(readReferral(many, options).issues.map(({ code }) => code)).toContain('code-invalid');
  });

  it.each([
    ['a request that has ended', 'ServiceRequest', { status: 'revoked' }],
    ['a Task that has ended', 'Task', { status: 'completed' }],
    ['a status of its own', 'Task', { status: 'x' }],
    ['an empty status', 'ServiceRequest', { status: '' }],
    ['a request that asks not to', 'ServiceRequest', { doNotPerform: true }],
    ['a modifier', 'ServiceRequest', { modifierExtension: [{ url: 'https://x.example/not', valueBoolean: true }] }],
    ['two BSNs', 'Patient', { identifier: [bsn('999990019'), bsn('999990032'), bsn('123')] }],
  ])('errors come first, and no warning is about what an error speaks of: %s', (_name, type, elements) => {
    const bundle = changed((each) => {
      Object.assign(resourceOf(each, 'Patient'), { zodiac: 'x', telecom: [] });
      resourceOf(each, 'ServiceRequest')['status'] = 'on-hold';
      Object.assign(resourceOf(each, type), elements);
    });
    const { ok, issues } = readReferral(bundle, options);
    const severities = issues.map(({ severity }) => severity);
    expect([ok, severities[0], severities.at(-1)]).toEqual([false, 'error', 'warning']);
    expect(severities.lastIndexOf('error')).toBeLessThan(severities.indexOf('warning'));
    const at = (severity: string) => issues.filter((each) => each.severity === severity).map(({ path }) => path);
    const within = (path: string) => at('error').some((each) => path === each || /^[.[]/.test(path.replace(each, '')));
    expect(at('warning').filter(within)).toEqual([]);
    const statuses = issues.filter(({ path }) => path.endsWith('.status'));
    expect(new Set(statuses.map(({ severity }) => severity)).size).toBeLessThanOrEqual(1);
  });

  it('the limit of entries can be lifted by who reads', () => {
    const filler = referral().entry[4]!;
    const large = changed(({ entry }) => {
      for (let at = 0; at < 6000; at += 1)
        entry.push({ ...filler, fullUrl: `urn:uuid:0b6f3a5e-7c1d-4e2a-9f41-${String(at).padStart(12, '0')}` });
    });
    expect(readReferral(large, options).ok).toBe(false);
    expect(readReferral(large, { ...options, maxEntries: 100_000 }).ok).toBe(true);
  });

  it('every resource alone gets the same answers', () => {
    for (const [input, code] of [
      [{ resourceType: 'Patient', birthDate: '2026-02-30', name: [{ text: 'x' }] }, 'invalid-date'],
      [{ resourceType: 'Patient' }, 'required'],
      [{ resourceType: 'Patient', name: [{ text: 'x'.repeat(201) }] }, 'too-long'],
      [{ resourceType: 'Encounter', modifierExtension: [{ url: 'x' }] }, 'unsupported-modifier'],
      [{ resourceType: 'Encounter', class: { modifierExtension: [{ url: 'x' }] } }, 'unsupported-modifier'],
      [{ resourceType: 'Encounter', x: nested(80) }, 'limit'],
      [{ resourceType: 'Encounter', x: parsed('{"__proto__":1}') }, 'forbidden-key'],
      [{ resourceType: 'Encounter', subject: { reference: '#x' } }, 'bad-reference'],
      [{ resourceType: 'ReferralRequest' }, 'fhir-version'],
      [{ resourceType: 'Bundle', type: 'collection', entry: [{ fullUrl: 'x' }] }, 'required'],
      [{ resourceType: 'Jan Jansen' }, 'wrong-resource-type'],
      [7, 'wrong-resource-type'],
    ] as const) {
      const result = fromFhir(input);
      expect(result.ok).toBe(false);
      expect(result.issues.map((issue) => issue.code)).toContain(code);
      expect(JSON.stringify(result.issues)).not.toContain('Jansen');
    }
  });

  it('every code of the table is tried in a test of this package', () => {
    const tried = new Set([
      ...errors.map(([, , code]) => code),
      // In this file, in the tests of the door and of the referral, and in those of the state of a Task.
      ...['unknown-element', 'empty-value', 'identifier-invalid', 'narrative-dropped', 'too-many-issues', 'too-long'],
      ...['malformed-json', 'code-unknown', 'ambiguous-reference', 'reference-outside', 'no-identifier'],
      ...['status-unexpected', 'request-ended', 'not-requested', 'task-missing', 'status-reason-missing'],
      ...['unknown-business-status', 'unexpected-transition', 'acute-route-first', 'service-not-stated'],
      ...['service-not-supported', 'entry-unknown', 'agreement-unknown', 'no-own-words', 'no-mental-health-reason'],
      ...['priority-not-used', 'requester-unknown', 'performer-other', 'owner-other', 'old-date', 'future-date'],
      ...['no-date', 'youth-route', 'person-deceased', 'no-contact-details', 'more-than-used', 'consent-not-used'],
      // Only a door knows what came before; their tests are in that of the answers and of the door.
      ...['earlier-request', 'ended-since'],
      // In the cases of consents, and in the laws of consents and of the audit trail.
      ...['effect-not-stated', 'provisions-too-deep', 'not-in-profile', 'permits-everyone', 'consent-incomplete'],
      ...['other-consent', 'not-a-notification', 'consent-contradicts', 'audit-contradicts'],
    ]);
    expect(Object.keys(issueCodes).filter((code) => !tried.has(code))).toEqual([]);
  });

  it('two places with one id are kept with a warning, also when they come at one address', () => {
    const bundle = changed(({ entry }) => {
      const place = { ...entry[4]!.resource, id: 'plaats', name: 'Spreekkamer 2' };
      entry[4] = { ...entry[4]!, resource: place };
      entry.push({ ...entry[4], resource: { ...place, name: 'Spreekkamer 3' } });
    });
    const result = readReferral(bundle, options);
    expect(result.issues).toContainEqual({
      severity: 'warning',
      code: 'duplicate-id',
      path: 'Bundle.entry[13].resource.id',
    });
    expect(result.ok && result.value.foreign.resources.map((each) => 'name' in each && each.name)).toEqual(
      expect.arrayContaining(['Spreekkamer 2', 'Spreekkamer 3']),
    );
  });

  it('an unknown code of ours is kept with a warning', () => {
    const bundle = withResource('ServiceRequest', ({ extension }) => {
      extension[4].valueCodeableConcept.coding[0].code = 'something-new';
    });
    const result = readReferral(bundle, options);
    expect(result.issues).toContainEqual({
      severity: 'warning',
      code: 'code-unknown',
      path: 'Bundle.entry[6].resource.extension[4].valueCodeableConcept.coding[0].code',
    });
    expect(result.ok && result.value.lifeDomains).toEqual(['finances', 'social-network']);
    expect(result.ok && JSON.stringify(result.value.foreign)).toContain('something-new');
  });

  it('a decisive reference that could mean two resources is an error', () => {
    const bundle = referralWithQuirks();
    bundle.entry.push({ ...bundle.entry[5]! });
    expect(readReferral(bundle, options).issues).toContainEqual({
      severity: 'error',
      code: 'ambiguous-reference',
      path: 'Bundle.entry[1].resource.requester.reference',
    });
  });

  it('more phone numbers than we keep are kept elsewhere', () => {
    const bundle = set('Patient', {
      telecom: Array.from({ length: 7 }, (_each, at) => ({ system: 'phone', value: `06 00 00 00 0${at}` })),
    });
    const result = readReferral(bundle, options);
    expect(result.issues.map(({ code }) => code)).toContain('more-than-used');
    expect(result.ok && result.value.person.phones).toHaveLength(5);
  });
});

function without(type: string, element: string): SampleBundle {
  return withResource(type, (resource) => Reflect.deleteProperty(resource, element));
}

function removed(type: string): SampleBundle {
  return changed((bundle) => {
    bundle.entry = bundle.entry.filter(({ resource }) => resource['resourceType'] !== type);
    if (type === 'ServiceRequest')
      bundle.entry = bundle.entry.filter(({ resource }) => resource['resourceType'] !== 'Task');
    if (type !== 'Patient') return;
    // What pointed to the person now points to another server.
    bundle.entry = JSON.parse(JSON.stringify(bundle.entry).replaceAll(referral().entry[0]!.fullUrl!, 'Patient/elders'));
  });
}

function bsn(value: string) {
  return { system: 'http://fhir.nl/fhir/NamingSystem/bsn', value };
}

/** Names practices of the person's GP in the request. */
function practices(bundle: SampleBundle, ...references: readonly string[]): void {
  const request = resourceOf(bundle, 'ServiceRequest');
  const url = ownUrl('StructureDefinition', 'mgn-gp-practice');
  request['extension'].push(...references.map((reference) => ({ url, valueReference: { reference } })));
}

function set(type: string, elements: Record<string, unknown>): SampleBundle {
  return withResource(type, (resource) => Object.assign(resource, elements));
}

function withSecondPatient(change: (bundle: SampleBundle, other: string) => void): SampleBundle {
  return changed((bundle) => {
    const fullUrl = 'urn:uuid:0b6f3a5e-7c1d-4e2a-9f40-888888888888';
    const resource = { resourceType: 'Patient', name: [{ text: 'Iemand Anders' }] };
    bundle.entry.push({ fullUrl, resource, request: { method: 'POST', url: 'Patient' } });
    change(bundle, fullUrl);
  });
}

function parsed(text: string): unknown {
  const result = parseFhirJson(text);
  return result.ok ? result.value : JSON.parse(text);
}

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : { deeper: nested(depth - 1) };
}

function place(depth: number): string {
  return `Bundle.x${'.deeper'.repeat(depth)}`;
}
