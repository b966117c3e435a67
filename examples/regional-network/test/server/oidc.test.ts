import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId, professionalId } from '../../src/demo/ids.js';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { demoProfessionals } from '../../src/demo/professionals.js';
import { fieldsOfForms } from '../../src/server/forms/known-fields.js';
import { clientId, clientSecret, startIdentityProvider, type IdentityProvider } from './identity-provider.js';
import { atProvider, freePort, signInAt } from './oidc-steps.js';
import { renderedForms } from './rendered-forms.js';
import { configurationFor, sample, startApp, type TestApp, type Visitor } from './running-app.js';

const practice = organisationId('kersentuin');
const accounts = {
  terlouw: {
    name: 'Eline Terlouw',
    roles: ['unknown-role', 'general-practitioner'],
    organisation: practice,
    professional: professionalId('terlouw'),
  },
  marit: { name: 'Marit Verhoeven', roles: ['person'], person: '0192f0c0-0000-7000-8000-000000000001' },
  both: {
    name: 'Eline Terlouw',
    roles: ['general-practitioner', 'person', 'general-practitioner'],
    organisation: practice,
    person: '0192f0c0-0000-7000-8000-000000000003',
  },
  daughter: { name: 'Invented Daughter', roles: ['representative'], person: '0192f0c0-0000-7000-8000-000000000001' },
  manager: { name: 'Anke Postma', roles: ['offer-manager'], organisation: organisationId('gemeente-tiel') },
  stranger: { name: 'Nobody Here', roles: ['general-practitioner'] },
  system: { name: 'System', roles: ['system'] },
};

let provider: IdentityProvider;
let app: TestApp;
const folder = mkdtempSync(join(tmpdir(), 'mgn-oidc-'));
beforeAll(async () => {
  const book = { organisations: demoOrganisations, professionals: demoProfessionals };
  writeFileSync(join(folder, 'directory.json'), JSON.stringify(book));
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  provider = await startIdentityProvider(`${origin}/inloggen/terug`, accounts);
  app = await startApp(
    configurationFor({
      PORT: String(port),
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: clientSecret,
      PUBLIC_URL: origin,
      MGN_DIRECTORY_FILE: join(folder, 'directory.json'),
    }),
  );
});
afterAll(async () => {
  await app.stop();
  await provider.stop();
  rmSync(folder, { recursive: true });
});

const signIn = (visitor: Visitor, account: string, from?: string) => signInAt(app.address, visitor, account, from);

describe('signing in at the provider', () => {
  it('gives the role and the organisation that the claims name', async () => {
    const visitor = app.visitor();
    expect((await signIn(visitor, 'terlouw')).location).toBe('/nl/werklijst');
    const page = await visitor.get('/nl/werklijst');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Eline Terlouw');
    expect(page.text).not.toContain('Mensen en organisaties zijn verzonnen');
  });

  it('leads back to the page that was asked for, in its language', async () => {
    const visitor = app.visitor();
    expect((await signIn(visitor, 'marit', '/en/inloggen?naar=%2Fen%2Fmijn-route%2Fdelen')).location).toBe(
      '/en/mijn-route/delen',
    );
  });

  it('asks whoever has several roles which one it is, before there is a session', async () => {
    const visitor = app.visitor();
    expect((await signIn(visitor, 'both')).location).toBe('/nl/inloggen/rol');
    expect(visitor.cookies.has('mgn-session')).toBe(false);
    expect((await visitor.get('/nl/werklijst')).status).toBe(303);
    const page = await visitor.get('/nl/inloggen/rol');
    expect(page.text.match(/name="rol"/g)).toHaveLength(2);
    const form = { path: '/nl/inloggen/rol', names: fieldsOfForms['/inloggen/rol'] };
    expect(renderedForms(page.text, '/nl/inloggen/rol')).toEqual([form, form]);
    expect(page.text).toContain('Huisartsenpraktijk De Kersentuin');
    expect((await visitor.send('/nl/inloggen/rol', { ...page.hidden, rol: '7' })).status).toBe(400);
    expect((await visitor.send('/nl/inloggen/rol', { ...page.hidden, rol: '1' })).location).toBe('/nl/mijn-route');
    expect(visitor.cookies.has('mgn-role')).toBe(false);
    expect((await visitor.get('/nl/mijn-route')).status).toBe(200);
    expect((await visitor.get('/nl/werklijst')).status).toBe(403);
    expect((await app.visitor().get('/nl/inloggen/rol')).status).toBe(400);
  });

  it('tells whoever has no pages yet so in plain words, and whom to call', async () => {
    const visitor = app.visitor();
    expect((await signIn(visitor, 'daughter')).location).toBe('/nl/uw-rol');
    const page = await visitor.get('/nl/uw-rol');
    expect(page.status).toBe(200);
    expect(page.text).toContain('U bent ingelogd als vertegenwoordiger.');
    expect(page.text).toContain('Deze site kan nog niet nagaan voor wie u mag beslissen.');
    expect(page.text).toContain('Netwerkbureau Rivierenrand, 0344 – 00 00 10');
    expect(page.text).not.toContain('/nl/mijn-route');
    for (const path of ['/nl/mijn-route', '/nl/werklijst', '/nl/logboek', '/nl/aanbod-beheer']) {
      expect([path, (await visitor.get(path)).location]).toEqual([path, '/nl/uw-rol']);
    }
    const other = app.visitor();
    await signIn(other, 'terlouw');
    expect((await other.get('/nl/uw-rol')).location).toBe('/nl/werklijst');
  });

  it('leads who manages an offer to it: a region of its own begins without any report, and the first one counts', async () => {
    const visitor = app.visitor();
    expect((await signIn(visitor, 'manager')).location).toBe('/nl/aanbod-beheer');
    const { places, clock } = app.opened.services;
    expect(await places.placesFor('social-domain', clock())).toBeNull();
    expect((await visitor.get('/nl/aanbod-beheer')).text).toContain('Nog niets opgegeven. U wordt niet gevraagd.');
    const sent = await visitor.fillIn('/nl/aanbod-beheer/social-domain', {
      doe: 'report',
      'content.kind': 'no-list',
      'content.placesNextMonth': '3',
    });
    expect([sent.status, sent.location]).toEqual([303, '/nl/aanbod-beheer']);
    expect((await visitor.get('/nl/aanbod-beheer')).text).toContain('Geen lijst, 3 plekken volgende maand.');
    const known = await places.placesFor('social-domain', clock());
    const municipality = known?.candidates.find(({ candidate }) => candidate === organisationId('gemeente-tiel'));
    expect(municipality).toMatchObject({ freshness: 'current', intakeDays: null });
    expect(known?.candidates.filter(({ freshness }) => freshness === 'current')).toEqual([municipality]);
  });

  it('ends the session here, and says that the one at the provider may go on', async () => {
    const visitor = app.visitor();
    await signIn(visitor, 'terlouw');
    const { hidden } = await visitor.get('/nl/werklijst');
    expect((await visitor.send('/nl/uitloggen', { token: hidden['token'] ?? '' })).location).toBe('/nl/uitgelogd');
    expect(visitor.cookies.has('mgn-session')).toBe(false);
    expect((await visitor.get('/nl/werklijst')).status).toBe(303);
    const page = await visitor.get('/nl/uitgelogd');
    expect(page.status).toBe(200);
    expect(page.text).toContain('U bent hier uitgelogd');
    const end = /class="button" href="([^"]+)"/.exec(page.text)?.[1] ?? '';
    expect(end.startsWith(`${provider.issuer}/session/end?client_id=`)).toBe(true);
    expect((await fetch(end)).status).toBe(200);
  });

  it('lets nobody in without a role that is complete, nor as the system', async () => {
    for (const account of ['stranger', 'system']) {
      const visitor = app.visitor();
      const page = await signIn(visitor, account);
      expect([account, page.status]).toEqual([account, 403]);
      expect(visitor.cookies.has('mgn-session')).toBe(false);
    }
  });

  it('takes no answer of the provider that this browser did not ask for', async () => {
    const asking = app.visitor();
    const answer = await atProvider(
      await asking.get('/nl/inloggen').then(({ location }) => location ?? ''),
      'terlouw',
      app.address,
    );
    const path = answer.slice(new URL(answer).origin.length);
    const other = app.visitor();
    expect((await other.get(path)).status).toBe(400);
    await other.get('/nl/inloggen');
    expect((await other.get(path)).status).toBe(400);
    expect(other.cookies.has('mgn-session')).toBe(false);
  });

  it('has no demo identities and no demo tokens', async () => {
    const page = await app.visitor().get('/nl/inloggen');
    expect(page.status).toBe(303);
    expect(page.location).toMatch(new RegExp(`^${provider.issuer}`));
    expect(page.location).toMatch(/code_challenge_method=S256/);
    const task = await fetch(`${app.address}/fhir/Task`, { headers: { Authorization: 'Bearer demo-gp' } });
    expect(task.status).toBe(401);
  });
});

describe('machines with a token of the provider', () => {
  const audience = () => `${app.address}/fhir`;
  const claims = { roles: ['general-practitioner'], organisation: practice };
  const post = (token: string) =>
    fetch(`${app.address}/fhir`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/fhir+json' },
      body: sample('referral-with-quirks'),
    });

  it('may send a referral for the organisation of the token', async () => {
    const response = await post(await provider.machineToken(claims, 'mgn/referral', audience()));
    expect(response.status).toBe(200);
    expect(((await response.json()) as { type: string }).type).toBe('transaction-response');
  });

  it('need the scope', async () => {
    const response = await post(await provider.machineToken(claims, 'other', audience()));
    expect([response.status, await codeOf(response)]).toEqual([403, 'scope-missing']);
  });

  it('need a token that is meant for us', async () => {
    const response = await post(await provider.machineToken(claims, 'mgn/referral', 'https://elsewhere.example/fhir'));
    expect([response.status, await codeOf(response)]).toEqual([401, 'token-invalid']);
  });

  it('need an organisation', async () => {
    const token = await provider.machineToken({ roles: ['general-practitioner'] }, 'mgn/referral', audience());
    const response = await post(token);
    expect([response.status, await codeOf(response)]).toEqual([403, 'no-role-here']);
  });

  it('need an organisation that the network knows', async () => {
    const stranger = { ...claims, organisation: '0192f0c0-0000-7000-8000-000000000002' };
    const response = await post(await provider.machineToken(stranger, 'mgn/referral', audience()));
    expect([response.status, await codeOf(response)]).toEqual([403, 'organisation-unknown']);
  });

  it('need the signature of the provider, and a token that has not expired', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const payload = { ...claims, scope: 'mgn/referral' };
    const forged = await new SignJWT(payload)
      .setProtectedHeader({ alg: 'RS256', kid: 'test' })
      .setIssuer(provider.issuer)
      .setAudience(audience())
      .setExpirationTime('5m')
      .sign(privateKey);
    const unsigned = new UnsecuredJWT(payload)
      .setIssuer(provider.issuer)
      .setAudience(audience())
      .setExpirationTime('5m')
      .encode();
    const shared = await new SignJWT(payload)
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(provider.issuer)
      .setAudience(audience())
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode(JSON.stringify(await exportJWK((await generateKeyPair('RS256')).publicKey))));
    for (const token of [forged, unsigned, shared, 'a.b.c']) {
      const response = await post(token);
      expect([response.status, await codeOf(response)]).toEqual([401, 'token-invalid']);
    }
  });
});

async function codeOf(response: Response): Promise<string | undefined> {
  const body = (await response.json()) as { issue?: { details: { coding: { code: string }[] } }[] };
  return body.issue?.[0]?.details.coding[0]?.code;
}
