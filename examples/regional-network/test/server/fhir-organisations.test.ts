/**
 * The organisations to which our requests and Tasks refer, as the FHIR door gives them.
 */
import { fromFhir } from '@mgn/fhir';
import type { Bundle, OperationOutcome, Organization, ServiceRequest, Task } from 'fhir/r4.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { sample, startApp, type TestApp } from './running-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

interface Answered<T> {
  readonly status: number;
  readonly etag: string | null;
  readonly body: T;
}

async function read<T>(path: string, token: string | null = 'demo-gp', init: RequestInit = {}): Promise<Answered<T>> {
  const response = await fetch(`${app.address}/fhir/${path}`, {
    ...init,
    headers: { 'Content-Type': 'application/fhir+json', ...(token !== null && { Authorization: `Bearer ${token}` }) },
  });
  return { status: response.status, etag: response.headers.get('ETag'), body: (await response.json()) as T };
}

const codeOf = ({ issue }: OperationOutcome) => issue[0]?.details?.coding?.[0]?.code;

describe('an organisation of the address book', () => {
  it('is there wherever a request or a Task refers to it, and is valid', async () => {
    const sent = await read<Bundle>('', 'demo-gp', { method: 'POST', body: sample('referral') });
    const found = new Set<string>();
    for (const { response } of sent.body.entry ?? []) {
      const { location = '' } = response ?? {};
      if (!/^(ServiceRequest|Task)\//.test(location)) continue;
      const { body } = await read<ServiceRequest | Task>(location.replace(/\/_history.*/, ''));
      for (const [reference] of JSON.stringify(body).matchAll(/Organization\/[0-9a-f-]{36}(?=")/g))
        found.add(reference);
    }
    expect(found.size).toBeGreaterThan(0);
    for (const reference of found) {
      const { status, etag, body } = await read<Organization>(reference);
      expect([reference, status, `Organization/${body.id ?? ''}`]).toEqual([reference, 200, reference]);
      expect(etag).toBe(`W/"${body.meta?.versionId ?? ''}"`);
      expect(fromFhir(body)).toMatchObject({ ok: true, issues: [] });
      expect(demoOrganisations.find(({ id }) => id === body.id)?.name).toBe(body.name);
    }
  });

  it('is there for everybody with a token, and has one version', async () => {
    const path = `Organization/${demoOrganisations[0]?.id ?? ''}`;
    const { etag, body } = await read<Organization>(path, 'demo-person');
    const version = /"(.+)"/.exec(etag ?? '')?.[1] ?? '';
    expect((await read<Organization>(`${path}/_history/${version}`)).body).toEqual(body);
    const other = await read<OperationOutcome>(`${path}/_history/1`);
    expect([other.status, codeOf(other.body)]).toEqual([404, 'version-not-found']);
    const stranger = await read<OperationOutcome>(path, null);
    expect([stranger.status, codeOf(stranger.body)]).toEqual([401, 'token-missing']);
    const unknown = await read<OperationOutcome>('Organization/0192f0c0-0000-7000-8000-000000000000');
    expect([unknown.status, codeOf(unknown.body)]).toEqual([404, 'not-found']);
  });
});
