import type { ConsentRecord } from '@mgn/consent';
import { OrganisationId } from '@mgn/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentRecords } from '../../test/arbitrary-records.js';
import { fromFhir } from '../from-fhir.js';
import { consentProfiles, fromFhirConsent, toFhirConsent, type ConsentMode, type ConsentProfile } from './index.js';

const custodian = OrganisationId.parse('00000000-0000-4000-8000-0000000000a1');
const modeOf = (profile: ConsentProfile): ConsentMode => (profile === 'r4' ? 'r4' : 'pcf');
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function readBack(record: ConsentRecord, profile: ConsentProfile) {
  const written = toFhirConsent(record, { profile, custodian });
  return { ...written, read: fromFhirConsent(throughText(written.resource), { mode: modeOf(profile) }) };
}

describe('a consent that we wrote', () => {
  it('law: comes back as it was, whatever the profile; as base R4 with nothing lost', () => {
    fc.assert(
      fc.property(consentRecords, fc.constantFrom(...consentProfiles), (record, profile) => {
        const { losses, read } = readBack(record, profile);
        expect(read).toEqual({ consents: [record], losses: [], issues: [] });
        expect(losses.length === 0).toBe(profile === 'r4');
      }),
      { numRuns: 1500 },
    );
  });

  it('law: has the shape of FHIR R4, and nothing that the profile forbids', () => {
    fc.assert(
      fc.property(consentRecords, fc.constantFrom(...consentProfiles), (record, profile) => {
        const { resource } = toFhirConsent(record, { profile, custodian });
        expect(fromFhir(throughText(resource)).issues).toEqual([]);
        const { provision = {}, policyRule, verification, performer, organization, policy } = resource;
        expect({ policyRule, verification, nested: provision.provision }).toEqual({});
        if (profile === 'r4') return;
        expect([provision.action, provision.class, provision.code, provision.securityLabel]).toEqual([
          undefined,
          undefined,
          undefined,
          undefined,
        ]);
        expect([performer?.length, policy?.length, resource.sourceReference === undefined]).toEqual([1, 1, false]);
        expect(organization?.length).toBeGreaterThan(0);
        expect(new Set(provision.actor?.map(({ role }) => role.coding?.[0]?.code))).toEqual(
          new Set(provision.actor === undefined ? [] : ['IRCP']),
        );
        if (profile === 'pcf-intermediate') return;
        expect([provision.data, provision.dataPeriod]).toEqual([undefined, undefined]);
        for (const { code } of provision.purpose ?? []) expect(['TREAT', 'HPAYMT', 'HOPERAT', 'BTG']).toContain(code);
      }),
      { numRuns: 500 },
    );
  });

  it('law: without an element that says what our extension says, it is refused', () => {
    fc.assert(
      fc.property(
        consentRecords,
        fc.constantFrom('type', 'purpose', 'actor', 'code', 'period', 'securityLabel'),
        (record, element) => {
          const { resource } = toFhirConsent(record, { profile: 'r4', custodian });
          const { [element]: had, ...provision } = { ...resource.provision };
          fc.pre(had !== undefined);
          const { consents, issues } = fromFhirConsent({ ...resource, provision }, { mode: 'r4' });
          expect(consents[0].effect).toMatch(/^unreadable/u);
          expect(issues.map(({ code }) => code)).toContain(
            element === 'type' ? 'effect-not-stated' : 'consent-contradicts',
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('law: the exact scope is a modifier of a permission, and no modifier of an objection', () => {
    fc.assert(
      fc.property(consentRecords, (record) => {
        const { provision } = toFhirConsent(record, { profile: 'pcf-basic' }).resource;
        expect(provision?.modifierExtension === undefined).toBe(record.effect === 'object');
      }),
      { numRuns: 300 },
    );
  });
});

describe('reading any value', () => {
  it('law: gives at least one consent and never an exception', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.object({ key: fc.constantFrom('resourceType', 'provision', 'type', 'status', 'patient', 'identifier') }),
    );
    fc.assert(
      fc.property(odd, fc.constantFrom('pcf' as const, 'r4' as const), (input, mode) => {
        const { consents, issues } = fromFhirConsent(input, { mode });
        expect(consents).toHaveLength(1);
        expect(consents[0].effect).toMatch(/^unreadable/u);
        expect(issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
