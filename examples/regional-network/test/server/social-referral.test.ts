/**
 * A referral over FHIR of somebody who works at no GP practice, in a region where that may be: it names the practice of the person.
 */
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { extensionUrl } from '@mgn/fhir';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { socialRequests, startAppWhere } from './agreed-region.js';
import { read } from './press.js';
import { sample, type TestApp } from './running-app.js';

const practice = organisationId('kersentuin');

/** The sample with the practice in it that `reference` leads to. */
function naming(reference: string | null): string {
  const bundle = JSON.parse(sample('referral')) as Bundle<FhirResource>;
  for (const { resource } of bundle.entry ?? []) {
    if (resource?.resourceType !== 'ServiceRequest' || reference === null) continue;
    resource.extension = [
      ...(resource.extension ?? []),
      { url: extensionUrl('mgn-gp-practice'), valueReference: { reference } },
    ];
  }
  return JSON.stringify(bundle);
}

describe('a referral of the social domain', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startAppWhere(socialRequests);
  });
  afterAll(() => app.stop());

  const send = async (body: string) => {
    const headers = { Authorization: 'Bearer demo-social', 'Content-Type': 'application/fhir+json' };
    const response = await fetch(new URL('/fhir', app.address), { method: 'POST', body, headers });
    return [response.status, await response.text()] as const;
  };

  it.each([null, 'Organization/00000000-0000-4000-8000-000000000000', `Organization/${organisationId('wilgenkade')}`])(
    'is refused, with what is missing, where no GP practice of the address book is named (%s)',
    async (reference) => {
      const [status, text] = await send(naming(reference));
      expect([status, text]).toEqual([422, expect.stringContaining('gp-practice-missing')]);
    },
  );

  it('comes to the network, and the practice keeps the responsibility', async () => {
    const [status, text] = await send(naming(`Organization/${practice}`));
    expect([status, text]).toEqual([200, expect.stringContaining('ServiceRequest/')]);
    const stream = /ServiceRequest\/([0-9a-f-]{36})/.exec(text)?.[1] ?? '';
    const social = await app.as('social');
    expect(await read(social, `/nl/zaak/${stream}`)).toContain(
      'Huisartsenpraktijk De Kersentuin tot een ander bevestigt',
    );
  });
});
