import { Organisation } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { fromFhir } from '../from-fhir.js';
import { organisationReference } from '../internal/references.js';
import { writeOrganisation } from './write-organisation.js';

const full = Organisation.parse({
  id: '5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c02',
  kind: 'gp-practice',
  name: 'Huisartsen De Proef',
  networkRoles: ['participant'],
  municipality: '0281',
  phone: '0344 99 99 01',
  agb: null,
  ura: null,
  kvk: null,
});

describe('an organisation of the address book', () => {
  it('is an Organization with everything that others may know of it', () => {
    expect(writeOrganisation(full, { version: 'a1' })).toEqual({
      resourceType: 'Organization',
      id: full.id,
      meta: { versionId: 'a1' },
      extension: [
        { url: 'https://mgn.example.org/fhir/StructureDefinition/mgn-municipality', valueCode: full.municipality },
      ],
      active: true,
      type: [
        { coding: [{ system: 'https://mgn.example.org/fhir/CodeSystem/mgn-organisation-kind', code: 'gp-practice' }] },
      ],
      name: 'Huisartsen De Proef',
      telecom: [{ system: 'phone', value: '0344 99 99 01' }],
    });
  });

  it('has its numbers, the first of them that of the references to it', () => {
    const numbered = Organisation.parse({ ...full, ura: '90000382', agb: '01999991', kvk: '99999990' });
    const { identifier } = writeOrganisation(numbered);
    expect(identifier?.map(({ system }) => system?.split('/').at(-1))).toEqual(['ura', 'agb-z', 'kvk']);
    expect(organisationReference(numbered.id, () => numbered).identifier).toEqual(identifier?.[0]);
    expect(organisationReference(full.id, () => full)).not.toHaveProperty('identifier');
  });

  it('is valid, also where little is known', () => {
    const bare = { ...full, municipality: null, phone: null };
    for (const each of [writeOrganisation(full, { version: 'a1' }), writeOrganisation(bare)]) {
      expect(fromFhir(each)).toMatchObject({ ok: true, issues: [] });
    }
    expect(Object.keys(writeOrganisation(bare))).toEqual(['resourceType', 'id', 'active', 'type', 'name']);
  });
});
