/**
 * Whoever comes too often is told to wait, at the FHIR door and where people sign in, and nobody else is.
 */
import type { OperationOutcome } from 'fhir/r4.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countedAs } from '../../src/server/http/client-address.js';
import { rateLimit } from '../../src/server/http/rate-limit.js';
import { configurationFor, startApp, type TestApp } from './running-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp(configurationFor({ MGN_SIGN_INS_PER_MINUTE: '2', MGN_FHIR_PER_MINUTE: '3', MGN_PROXIES: '1' }));
});
afterAll(() => app.stop());

interface Asked {
  readonly token?: string;
  /** What the proxy says of where the request came from. */
  readonly from: string;
  readonly language?: string;
}

async function ask(path: string, { token, from, language = 'en' }: Asked) {
  const { status, headers, text } = await app.visitor().get(`/fhir${path}`, {
    'X-Forwarded-For': from,
    'Accept-Language': language,
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  });
  const body = JSON.parse(text) as Partial<OperationOutcome>;
  return { status, headers, body, code: body.issue?.[0]?.details?.coding?.[0]?.code };
}

const times = async <T>(count: number, work: () => Promise<T>): Promise<readonly T[]> => {
  const answers: T[] = [];
  for (let time = 0; time < count; time += 1) answers.push(await work());
  return answers;
};

describe('the FHIR door', () => {
  it('takes so many requests with a token, and says when to come back', async () => {
    const asked = { token: 'demo-gp', from: '192.0.2.1' };
    const statuses = await times(3, async () => (await ask('/Task', asked)).status);
    expect(statuses).toEqual([200, 200, 200]);
    const refused = await ask('/Task', asked);
    expect([refused.status, refused.code]).toEqual([429, 'too-many-requests']);
    expect(refused.body).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'throttled' }],
    });
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
    expect(refused.headers.get('Content-Type')).toMatch(/^application\/fhir\+json/);
    const dutch = await ask('/Task', { ...asked, language: 'nl' });
    expect(dutch.body.issue?.[0]?.details?.text).toBe('U stuurt te veel verzoeken achter elkaar.');
    // From elsewhere it is the same token; another token from the same place is somebody else.
    expect((await ask('/Task', { ...asked, from: '192.0.2.2' })).status).toBe(429);
    expect((await ask('/Task', { token: 'demo-nurse', from: '192.0.2.1' })).status).toBe(200);
  });

  it('counts whoever tries out tokens by address, and holds up nobody there who has one', async () => {
    const from = '192.0.2.3';
    let tried = 0;
    const codes = await times(
      4,
      async () => (await ask('/Task', { token: `guess-${String((tried += 1))}`, from })).code,
    );
    expect(codes).toEqual(['token-invalid', 'token-invalid', 'token-invalid', 'too-many-requests']);
    expect((await ask('/metadata', { from })).status).toBe(429);
    expect((await ask('/Task', { token: 'demo-coordinator', from })).status).toBe(200);
    expect((await ask('/metadata', { from: '192.0.2.4' })).status).toBe(200);
  });
});

describe('signing in', () => {
  it('is taken so often from an address, whatever a visitor writes before it', async () => {
    const signIn = async (from: string) => {
      const visitor = app.visitor();
      const { hidden } = await visitor.get('/en/inloggen');
      return visitor.send('/en/inloggen', { ...hidden, identity: 'gp', naar: '' }, { 'X-Forwarded-For': from });
    };
    let tried = 0;
    const answers = await times(3, () => signIn(`198.51.100.${String((tried += 1))}, 203.0.113.9`));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 429]);
    const refused = answers[2];
    expect(Number(refused?.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(refused?.text).toContain('Wait a minute and try again');
    expect((await signIn('203.0.113.10')).status).toBe(303);
  });

  it('leaves no address and no token in the log', () => {
    expect(app.logged()).toContain('"status":429');
    expect(app.logged()).not.toMatch(/192\.0\.2|203\.0\.113|198\.51|demo-|guess|127\.0\.0\.1/);
  });
});

describe('signing in at a provider', () => {
  it('is held up before anything is asked of the provider, on the way there and on the way back', async () => {
    const nowhere = { OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_ID: 'mgn', PUBLIC_URL: 'http://127.0.0.1' };
    const region = await startApp(configurationFor({ ...nowhere, MGN_SIGN_INS_PER_MINUTE: '1' }));
    try {
      const visitor = region.visitor();
      expect((await visitor.get('/nl/inloggen')).status).toBe(503);
      for (const path of ['/nl/inloggen', '/inloggen/terug?code=x']) {
        const { status, headers, text } = await visitor.get(path);
        expect([path, status, headers.get('Retry-After') !== null]).toEqual([path, 429, true]);
        expect(text).toContain('Er wordt te vaak ingelogd');
      }
      expect((await visitor.get('/nl/spoed')).status).toBe(200);
    } finally {
      await region.stop();
    }
  });
});

describe('an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
  ])('%s is counted as %s', (address, counted) => {
    expect(countedAs(address)).toBe(counted);
  });
});

describe('no limit', () => {
  it('is 0', async () => {
    const limit = rateLimit(0);
    expect(await times(1_000, () => limit.wait('anybody'))).toEqual(Array.from({ length: 1_000 }, () => null));
  });
});
