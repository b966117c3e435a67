import { parseConsentRecord, PermissionSelector, type ConsentRecord } from '@mgn/consent';
import type { Reference } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { fromFhir } from '../from-fhir.js';
import { fromFhirConsent, fromMitzNotification, labelsFor, lossCodes, toFhirConsent } from './index.js';

const id = (last: string): string => `00000000-0000-4000-8000-${last.padStart(12, '0')}`;
const gp = { by: 'organisation', organisation: id('a1'), kind: 'gp-practice' } as const;
const welfare = { by: 'organisation', organisation: id('d1'), kind: 'welfare-organisation' } as const;

function permission(changes: Readonly<Record<string, unknown>> = {}): ConsentRecord {
  const parsed = parseConsentRecord({
    id: id('f1'),
    version: 3,
    status: 'active',
    person: id('1'),
    grantor: { capacity: 'mentor', individual: id('2') },
    function: 'lift-secrecy',
    effect: 'permit',
    holders: [gp],
    recipients: [welfare, { by: 'category', category: 'neighbourhood-team', task: 'wmo' }],
    categories: ['help-request', 'finance-debts'],
    purposes: ['social-support', 'case-conference'],
    channels: ['push'],
    labels: ['R', 'PSY'],
    instances: ['brief-1'],
    dataPeriod: { from: '2025-01-01', until: null },
    validity: { from: '2026-01', until: '2026-12' },
    statement: { id: 'delen/welzijn', version: '2026-1', language: 'nl' },
    howGiven: 'signed',
    recordedBy: { role: 'general-practitioner', organisation: id('a1') },
    grantedAt: '2025-12-20T10:00:00+01:00',
    recordedAt: '2025-12-20T10:05:00+01:00',
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const parties = new Map<string, PermissionSelector>([
  ['Organization/gp', PermissionSelector.parse(gp)],
  ['Organization/wel', PermissionSelector.parse(welfare)],
]);
const findParty = ({ reference }: Reference) => parties.get(reference ?? '') ?? null;

describe('writing a consent', () => {
  const { resource, losses } = toFhirConsent(permission(), { profile: 'r4' });

  it('puts each field where the table says', () => {
    expect(losses).toEqual([]);
    expect(resource).toMatchObject({
      id: id('f1'),
      meta: { versionId: '3' },
      identifier: [{ value: id('f1') }],
      status: 'active',
      category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }, { coding: [{ code: 'lift-secrecy' }] }],
      patient: { reference: `Patient/${id('1')}` },
      dateTime: '2025-12-20T10:00:00+01:00',
      performer: [{ reference: `RelatedPerson/${id('2')}`, extension: [{ valueCode: 'mentor' }] }],
      organization: [{ reference: `Organization/${id('a1')}` }],
      policy: [{ uri: 'https://mgn.example.org/fhir/NamingSystem/consent-statement/delen%2Fwelzijn/2026-1/nl' }],
      provision: {
        type: 'permit',
        period: { start: '2026-01', end: '2026-12' },
        actor: [
          { role: { coding: [{ code: 'IRCP' }] }, reference: { reference: `Organization/${id('d1')}` } },
          { reference: { extension: [{ valueCode: 'neighbourhood-team' }] } },
        ],
        purpose: [
          { system: 'https://mgn.example.org/fhir/CodeSystem/mgn-purpose', code: 'SOCSUP' },
          { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'COC' },
        ],
        securityLabel: [{ code: 'R' }, { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'PSY' }],
        code: [{ coding: [{ code: 'help-request' }] }, { coding: [{ code: 'finance-debts' }] }],
        dataPeriod: { start: '2025-01-01' },
        data: [{ meaning: 'instance', reference: { identifier: { value: 'brief-1' } } }],
      },
    });
  });

  it('reports what the profiles of IHE have no element for', () => {
    const lostIn = (profile: 'pcf-basic' | 'pcf-intermediate') =>
      toFhirConsent(permission(), { profile }).losses.map(({ lost }) => lost);
    const both = ['grantor', 'function', 'recipients', 'categories', 'purposes', 'channels', 'labels'];
    const captured = ['howGiven', 'recordedBy', 'recordedAt'];
    expect(lostIn('pcf-basic')).toEqual([...both, 'instances', 'dataPeriod', ...captured]);
    expect(lostIn('pcf-intermediate')).toEqual([...both, ...captured]);
  });

  it('claims a profile only when what it requires is known', () => {
    const nobody = permission({ holders: [{ by: 'category', category: 'gp-practice' }] });
    const written = toFhirConsent(nobody, { profile: 'pcf-basic' });
    expect(written.resource.meta).toEqual({ versionId: '3' });
    expect(written.losses).toContainEqual({ code: 'profile-not-met', path: 'Consent.organization', lost: 'holders' });
    expect(fromFhirConsent(written.resource, { mode: 'pcf' }).consents).toEqual([nobody]);
  });

  it('makes the exact scope a modifier of a permission, which only who knows it may use', () => {
    expect(fromFhir(resource).ok).toBe(true);
    const elsewhere = { ...resource, modifierExtension: resource.provision?.modifierExtension };
    expect(fromFhir(elsewhere).issues).toContainEqual(expect.objectContaining({ code: 'unsupported-modifier' }));
  });
});

describe('reading a consent', () => {
  it('refuses one that we wrote in the mode of a profile that forbids its elements', () => {
    const { resource } = toFhirConsent(permission(), { profile: 'r4' });
    const read = fromFhirConsent(resource, { mode: 'pcf' });
    expect(read.consents).toEqual([{ effect: 'unreadable-permit', id: id('f1'), version: 3, person: id('1') }]);
    expect(read.issues.map(({ path }) => path)).toEqual(['Consent.provision.code', 'Consent.provision.securityLabel']);
  });

  it('gives each rule a record of its own, always with the same id', () => {
    const consent = {
      resourceType: 'Consent',
      id: 'c1',
      status: 'active',
      scope: { coding: [{ code: 'patient-privacy' }] },
      category: [
        { coding: [{ system: 'https://mgn.example.org/fhir/CodeSystem/mgn-data-category', code: 'medication' }] },
      ],
      patient: { reference: 'Patient/p' },
      dateTime: '2026-05',
      organization: [{ reference: 'Organization/gp' }],
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' },
      provision: { type: 'deny', provision: [{ type: 'deny', actor: [actor('wel')], period: { start: '2026-06' } }] },
    };
    const options = { mode: 'pcf', findParty, findPerson: () => id('1') as ConsentRecord['person'] } as const;
    const { consents, losses } = fromFhirConsent(consent, options);
    expect(consents).toMatchObject([
      {
        effect: 'object',
        recipients: [{ by: 'any' }],
        holders: [gp],
        categories: ['medication'],
        purposes: 'any',
        channels: 'any',
        validity: { from: '2026-05', until: null },
        grantedAt: '2026-05-31T23:59:59.999+02:00',
      },
      { effect: 'object', recipients: [welfare], validity: { from: '2026-06' } },
    ]);
    expect(new Set(consents.map((one) => one.id)).size).toBe(2);
    expect(fromFhirConsent(consent, options).consents).toEqual(consents);
    expect(losses).toContainEqual({ code: 'not-kept', path: 'Consent.text', lost: 'text' });
    for (const { code } of losses) expect(lossCodes).toContain(code);
    const named = fromFhirConsent(consent, { ...options, idOf: (name) => (name.includes('#') ? id('8') : id('7')) });
    expect(named.consents.map((one) => one.id)).toEqual([id('7'), id('8')]);
  });

  it('reads the capacity of a grantor whom it can find', () => {
    const individual = PermissionSelector.parse({ by: 'individual', individual: id('2') });
    const { resource } = toFhirConsent(permission(), { profile: 'pcf-intermediate' });
    const { extension: _ours, provision, ...rest } = resource;
    const { modifierExtension: _scope, ...plain } = { ...provision };
    const read = fromFhirConsent(
      { ...rest, provision: { ...plain, actor: [actor('wel')] } },
      {
        mode: 'pcf',
        findParty: (reference) =>
          reference.reference?.startsWith('Related') === true
            ? individual
            : findParty({ reference: 'Organization/gp' }),
        assume: { channels: ['push'], categories: ['help-request'] },
      },
    );
    expect(read.issues).toEqual([]);
    expect(read.consents).toMatchObject([
      { grantor: { capacity: 'mentor', individual: id('2') }, function: 'lift-secrecy', purposes: ['social-support'] },
    ]);
    expect(read.losses.map(({ code, lost }) => `${code} ${lost}`)).toEqual([
      'narrowed purposes',
      'assumed categories',
      'assumed channels',
    ]);
  });

  it('reads a notification by either door', () => {
    const notification = {
      resourceType: 'Consent',
      id: 'm1',
      extension: [
        {
          url: 'http://fhir.nl/StructureDefinition/OTV-ProviderCategory',
          valueCodeableConcept: {
            coding: [{ system: 'http://fhir.nl/otv/CodeSystem/raadplegende-zorgaanbiedercategorie', code: 'RPZAC001' }],
          },
        },
      ],
      status: 'inactive',
      scope: { coding: [{ code: 'patient-privacy' }] },
      category: [{ coding: [{ system: 'http://fhir.nl/otv/CodeSystem/gegevenscategorie', code: 'GGC013' }] }],
      patient: { reference: 'Patient/p' },
      dateTime: '2026-05-01T10:51:16.8967927Z',
      provision: {
        actor: [
          { role: { coding: [{ system: participation, code: 'CST' }] }, reference: { reference: 'Organization/gp' } },
        ],
      },
    };
    const options = { findParty, findPerson: () => id('1') as ConsentRecord['person'] };
    const read = fromMitzNotification(notification, options);
    expect(read.consents).toMatchObject([
      {
        effect: 'object',
        status: 'active',
        function: 'availability',
        channels: ['pull-open'],
        holders: [gp],
        recipients: [
          { by: 'category', category: 'gp-practice' },
          { by: 'category', category: 'gp-post' },
        ],
        categories: ['medication'],
        purposes: 'any',
        grantedAt: '2026-05-01T10:51:16.896Z',
      },
    ]);
    expect(fromFhirConsent(notification, { ...options, mode: 'pcf' })).toEqual(read);
  });
});

const participation = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType';

function actor(name: string) {
  return {
    role: { coding: [{ system: participation, code: 'IRCP' }] },
    reference: { reference: `Organization/${name}` },
  };
}

describe('security labels', () => {
  it('tell the highest confidentiality and each topic once', () => {
    const codes = (categories: Parameters<typeof labelsFor>[0]) => labelsFor(categories).map(({ code }) => code);
    expect(codes([])).toEqual(['N']);
    expect(codes(['help-request', 'finance-debts'])).toEqual(['R']);
    expect(codes(['risk-safety', 'diagnosis-detail', 'substance-use', 'violence'])).toEqual(['V', 'PSY', 'ETH', 'SDV']);
    expect(labelsFor(['treatment-notes'])).toEqual([
      { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'V' },
      { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'PSY' },
    ]);
  });
});
