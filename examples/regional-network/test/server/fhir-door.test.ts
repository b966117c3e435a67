import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle, CapabilityStatement, OperationOutcome, Task } from 'fhir/r4.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sample, startApp, type TestApp } from './running-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const fhirJson = 'application/fhir+json';

interface Answered<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

async function ask<T = OperationOutcome>(
  path: string,
  { token = 'demo-gp', method = 'GET', body, headers = {} }: AskOptions = {},
): Promise<Answered<T>> {
  const response = await fetch(new URL(`/fhir${path}`, app.address), {
    method,
    ...(body !== undefined && { body: typeof body === 'string' ? body : new Uint8Array(body) }),
    headers: {
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': fhirJson }),
      ...headers,
    },
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as T };
}

interface AskOptions {
  readonly token?: string | null;
  readonly method?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const post = <T = Bundle>(body: string | Buffer, options: AskOptions = {}) =>
  ask<T>('', { method: 'POST', body, ...options });

const codeOf = ({ body }: Answered<OperationOutcome>) =>
  body.issue.find(({ severity }) => severity === 'error' || severity === 'fatal')?.details?.coding?.[0]?.code;

const numberOfCases = async (): Promise<number> =>
  (await ask<Bundle>('/Task?_count=50', { token: 'demo-coordinator' })).body.entry?.length ?? 0;

describe('a referral over FHIR', () => {
  it('becomes one conversation in state requested; posted again it stays one', async () => {
    const before = await numberOfCases();
    const first = await post(sample('referral-with-quirks'));
    expect(first.status).toBe(200);
    expect(first.headers.get('Content-Type')).toMatch(/^application\/fhir\+json/);
    expect(first.body.type).toBe('transaction-response');
    expect(first.body.entry?.every(({ response }) => response?.status === '201 Created')).toBe(true);
    expect(first.body.entry?.[0]?.response?.etag).toBe('W/"1"');
    const warnings = first.body.entry?.flatMap(
      ({ response }) => (response?.outcome as OperationOutcome | undefined)?.issue ?? [],
    );
    expect(warnings?.length).toBeGreaterThan(3);
    expect(warnings?.every(({ severity }) => severity !== 'error')).toBe(true);

    const again = await post(sample('referral-with-quirks'));
    expect(again.body.entry?.every(({ response }) => response?.status === '200 OK')).toBe(true);
    expect(again.body.entry?.map(({ response }) => response?.location)).toEqual(
      first.body.entry?.map(({ response }) => response?.location),
    );
    expect(await numberOfCases()).toBe(before + 1);
  });

  it('is the same one in another order and with other ids of the sender', async () => {
    const before = await numberOfCases();
    const bundle = JSON.parse(sample('referral-with-quirks')) as Bundle;
    const text = JSON.stringify({ ...bundle, id: 'sent-again', entry: [...(bundle.entry ?? [])].reverse() });
    const again = await post(text);
    expect(again.status).toBe(200);
    expect(again.body.entry?.every(({ response }) => response?.status === '200 OK')).toBe(true);
    expect(await numberOfCases()).toBe(before);
  });

  it('is another one when another organisation sends it', async () => {
    const before = await numberOfCases();
    const other = await post<OperationOutcome>(sample('referral-with-quirks'), { token: 'demo-ggz' });
    expect(other.status).toBe(403);
    expect(codeOf(other)).toBe('requester-role-not-allowed');
    expect(await numberOfCases()).toBe(before);
  });

  it('comes back to its sender with everything that was in it', async () => {
    const sent = JSON.parse(sample('referral-with-quirks')) as Bundle;
    const { body } = await post(sample('referral-with-quirks'));
    const locations = body.entry?.map(({ response }) => response?.location?.replace(/\/_history.*$/, '') ?? '') ?? [];
    for (const [index, location] of locations.entries()) {
      const { status, body: read } = await ask<{ resourceType: string }>(`/${location}`);
      expect([location, status, read.resourceType]).toEqual([
        location,
        200,
        sent.entry?.[index]?.resource?.resourceType,
      ]);
    }
  });

  it('shows others no more than the person permitted', async () => {
    const { body } = await post(sample('referral-with-quirks'));
    const task = locationOf(body, 'Task');
    const office = await ask<Task>(`/${task}`, { token: 'demo-coordinator' });
    expect(office.status).toBe(200);
    expect(office.headers.get('ETag')).toBe('W/"1"');
    expect(office.headers.get('Cache-Control')).toBe('no-store');
    const sent = sample('referral-with-quirks');
    const name = /"family": "([^"]+)"/.exec(sent)?.[1] ?? 'none';
    expect(JSON.stringify(office.body)).not.toContain(name);
    for (const location of ['Patient', 'Condition', 'Composition'].map((type) => locationOf(body, type))) {
      expect((await ask(`/${location}`, { token: 'demo-coordinator' })).status).toBe(404);
    }
    for (const token of ['demo-ggz', 'demo-person', 'demo-receiver-ggz']) {
      expect((await ask(`/${task}`, { token })).status).toBe(404);
    }
  });

  it('can be found by its state and by when it changed', async () => {
    const { body } = await post(sample('referral-with-quirks'));
    const id = locationOf(body, 'Task').replace('Task/', '');
    const found = async (query: string) =>
      (await ask<Bundle>(`/Task?${query}`)).body.entry?.map(({ resource }) => resource?.id) ?? [];
    expect(await found('status=requested')).toContain(id);
    expect(await found(`_id=${id}`)).toEqual([id]);
    expect(await found(`focus=ServiceRequest/${id}`)).toEqual([id]);
    expect(await found('status=completed')).not.toContain(id);
    expect(await found('_lastUpdated=gt2099-01-01')).toEqual([]);
    for (const query of ['patient=1', '_lastUpdated=soon', '_count=0', '_sort=name']) {
      const answer = await ask(`/Task?${query}`);
      expect([query, answer.status, codeOf(answer)]).toEqual([query, 400, 'unknown-parameter']);
    }
  });
});

describe('the complete referral that Nictiz published', () => {
  const folder = join(import.meta.dirname, '../../../../../shared/fhir/examples/json');
  const isHere = existsSync(folder);
  if (!isHere && process.env['CI'] === 'true') throw new Error('the published examples are not here');

  it.skipIf(!isHere)('becomes one conversation, with its quirks as warnings and everything kept', async () => {
    const resources = readdirSync(folder)
      .filter((name) => name.startsWith('hg-'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const text = JSON.stringify({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: resources.map((resource) => ({
        fullUrl: `https://example.org/fhir/${resource.resourceType}/${resource.id}`,
        resource,
        request: { method: 'POST', url: resource.resourceType },
      })),
    });
    const before = await numberOfCases();
    const { status, body } = await post(text);
    expect(status).toBe(200);
    const codes = body.entry?.flatMap(({ response }) =>
      ((response?.outcome as OperationOutcome | undefined)?.issue ?? []).map(
        ({ details }) => details?.coding?.[0]?.code,
      ),
    );
    expect(codes).toEqual(
      expect.arrayContaining([
        'duplicate-id',
        'no-identifier',
        'status-unexpected',
        'entry-unknown',
        'agreement-unknown',
      ]),
    );
    await post(text);
    expect(await numberOfCases()).toBe(before + 1);
    const task = await ask<Task>(`/${locationOf(body, 'Task')}`);
    expect(task.body.status).toBe('requested');
    const condition = await ask<{ code: unknown }>(`/${locationOf(body, 'Condition')}`);
    expect(condition.body.code).toEqual(resources.find(({ resourceType }) => resourceType === 'Condition').code);
  });
});

describe('bad input at the FHIR door', () => {
  const bundle = () => JSON.parse(sample('referral-with-quirks'));
  const resource = (type: string, change: (resource: Record<string, unknown>) => void): string => {
    const changed = bundle();
    change(
      changed.entry.find((entry: { resource: { resourceType: string } }) => entry.resource.resourceType === type)
        .resource,
    );
    return JSON.stringify(changed);
  };
  const nested = (levels: number): object =>
    levels === 0
      ? { url: 'https://x.example/end', valueBoolean: true }
      : { url: 'https://x.example/in', extension: [nested(levels - 1)] };
  const entries = (count: number): string => {
    const changed = bundle();
    const one = JSON.stringify(changed.entry.at(-1));
    changed.entry.push(...Array.from({ length: count }, () => JSON.parse(one)));
    return JSON.stringify(changed);
  };

  const cases: readonly (readonly [what: string, body: () => string | Buffer, status: number, code: string])[] = [
    ['malformed JSON', () => '{"resourceType":', 400, 'malformed-json'],
    ['no JSON at all', () => '', 400, 'malformed-json'],
    ['bytes that are no text', () => Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 400, 'malformed-json'],
    ['a number', () => '42', 400, 'wrong-resource-type'],
    ['a lone Patient', () => JSON.stringify({ resourceType: 'Patient' }), 400, 'wrong-resource-type'],
    ['a batch', () => JSON.stringify({ ...bundle(), type: 'batch' }), 400, 'bad-bundle'],
    ['no entries', () => JSON.stringify({ resourceType: 'Bundle', type: 'transaction' }), 400, 'required'],
    ['a wrong type', () => resource('Patient', (patient) => (patient['birthDate'] = 19850302)), 400, 'type-invalid'],
    [
      'a day that does not exist',
      () => resource('Patient', (patient) => (patient['birthDate'] = '2026-02-30')),
      422,
      'invalid-date',
    ],
    ['an unknown status', () => resource('Task', (task) => (task['status'] = 'nonsense')), 422, 'code-invalid'],
    [
      'another modifier',
      () =>
        resource(
          'ServiceRequest',
          (request) => (request['modifierExtension'] = [{ url: 'https://x.example/not', valueBoolean: true }]),
        ),
      422,
      'unsupported-modifier',
    ],
    ['10,000 entries', () => entries(10_000), 413, 'limit'],
    [
      'a key __proto__',
      () => sample('referral-with-quirks').replace('"resourceType"', '"__proto__": {"x": 1}, "resourceType"'),
      413,
      'limit',
    ],
    ['70 levels', () => resource('Patient', (patient) => (patient['extension'] = [nested(35)])), 413, 'limit'],
    ['11 MB', () => JSON.stringify({ text: 'a'.repeat(11 * 1024 * 1024) }), 413, 'too-large'],
    [
      'a text of 1 MB',
      () => resource('ServiceRequest', (request) => (request['note'] = [{ text: 'a'.repeat(1024 * 1024) }])),
      422,
      'too-long',
    ],
  ];

  it.each(cases)('refuses %s', async (_what, body, status, code) => {
    const before = await numberOfCases();
    const answer = await post<OperationOutcome>(body());
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(answer.body.resourceType).toBe('OperationOutcome');
    expect(answer.body.issue[0]?.details?.text).toBeTruthy();
    expect(await numberOfCases()).toBe(before);
  });

  it('keeps script in narrative out', async () => {
    const text = resource('Patient', (patient) => {
      patient['text'] = {
        status: 'additional',
        div: '<div xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></div>',
      };
    });
    const { status, body } = await post(text);
    expect(status).toBe(200);
    const read = await ask<object>(`/${locationOf(body, 'Patient')}`);
    expect(JSON.stringify(read.body)).not.toContain('script');
  });

  it('wants a token, and says how', async () => {
    for (const [token, code] of [
      [null, 'token-missing'],
      ['nonsense', 'token-invalid'],
      ['', 'token-missing'],
    ] as const) {
      const answer = await ask('/Task', { token });
      expect([answer.status, codeOf(answer)]).toEqual([401, code]);
      expect(answer.headers.get('WWW-Authenticate')).toMatch(/^Bearer/);
    }
  });

  it('takes a referral of an organisation only', async () => {
    const answer = await post<OperationOutcome>(sample('referral-with-quirks'), { token: 'demo-person' });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'no-role-here']);
  });

  it('reads and writes FHIR R4 JSON only', async () => {
    const xml = await post<OperationOutcome>('<Bundle/>', { headers: { 'Content-Type': 'application/fhir+xml' } });
    expect([xml.status, codeOf(xml)]).toEqual([415, 'media-type']);
    const stu3 = await post<OperationOutcome>('{}', {
      headers: { 'Content-Type': 'application/fhir+json; fhirVersion=3.0' },
    });
    expect(stu3.status).toBe(415);
    const accept = await ask('/Task', { headers: { Accept: 'application/fhir+xml' } });
    expect([accept.status, codeOf(accept)]).toEqual([406, 'not-acceptable']);
    expect((await ask('/Task?_format=xml')).status).toBe(406);
    expect((await ask('/metadata?_format=json', { token: null })).status).toBe(200);
  });

  it('answers what it does not offer', async () => {
    const put = await ask('/Task/1', { method: 'PUT', body: '{}' });
    expect([put.status, codeOf(put)]).toEqual([405, 'method-not-allowed']);
    expect(put.headers.get('Allow')).toBe('GET');
    for (const path of ['/Task/none', '/Nonsense/1', '/Task/0192f0c0-0000-7000-8000-000000000000', '/Task/1/2/3']) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  it('speaks Dutch to whoever asks for it', async () => {
    const answer = await ask('/Task/none', { headers: { 'Accept-Language': 'nl-NL,nl;q=0.9' } });
    expect(answer.body.issue[0]?.details?.text).toBe('Dit is er niet, of niet voor u.');
  });
});

describe('the capability statement', () => {
  it('says what the door offers, without a token', async () => {
    const { status, body } = await ask<CapabilityStatement>('/metadata', { token: null });
    expect(status).toBe(200);
    expect(body.resourceType).toBe('CapabilityStatement');
    expect(body.implementation?.url).toBe(`${app.address}/fhir`);
    expect(body.rest?.[0]?.resource?.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['Task', 'ServiceRequest', 'Patient', 'Condition']),
    );
  });
});

function locationOf(body: Bundle, type: string): string {
  const location = body.entry
    ?.map(({ response }) => response?.location ?? '')
    .find((each) => each.startsWith(`${type}/`));
  return (location ?? '').replace(/\/_history.*$/, '');
}
