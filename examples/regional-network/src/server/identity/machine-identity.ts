/**
 * Who stands at a machine door: an access token of the provider, or in the demo the token that is printed at the start.
 */
import type { Actor } from '@mgn/domain';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { demoIdentities, demoToken } from '../../demo/identities.js';
import { actorOfClaims } from './claims.js';
import type { Provider } from './provider.js';

/** Why a machine is not let in. */
export type MachineRefusal =
  'token-missing' | 'token-invalid' | 'token-expired' | 'scope-missing' | 'no-role-here' | 'sign-in-out-of-reach';

/** The one at the door, or why not. */
export type MachineAnswer =
  { readonly ok: true; readonly actor: Actor } | { readonly ok: false; readonly code: MachineRefusal };

/** Reads the `Authorization` header of a request. */
export type MachineIdentity = (authorization: string | undefined) => Promise<MachineAnswer>;

/** The scope that a token needs for referrals. */
export const referralScope = 'mgn/referral';

/** Signatures that need a public key only: a token signed with a shared secret is none of ours. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** Machines in the demo: each identity has a token. */
export const demoMachineIdentity: MachineIdentity = (authorization) => {
  const token = tokenOf(authorization);
  if (token === null) return Promise.resolve({ ok: false, code: 'token-missing' });
  const identity = demoIdentities.find((each) => demoToken(each) === token);
  return Promise.resolve(
    identity === undefined ? { ok: false, code: 'token-invalid' } : { ok: true, actor: identity.actor },
  );
};

/** Machines with a token of the provider: signature, issuer, audience, term and scope are checked. */
export function providerMachineIdentity({ client, settings }: Provider): MachineIdentity {
  let keys: JWTVerifyGetKey | null = null;
  const keysOf = async (): Promise<{ readonly keys: JWTVerifyGetKey; readonly issuer: string }> => {
    const { jwks_uri, issuer } = (await client()).serverMetadata();
    if (jwks_uri === undefined) throw new TypeError('the provider names no keys');
    keys ??= createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: 5_000 });
    return { keys, issuer };
  };
  return async (authorization) => {
    const token = tokenOf(authorization);
    if (token === null) return { ok: false, code: 'token-missing' };
    try {
      const known = await keysOf();
      const { payload } = await jwtVerify(token, known.keys, {
        issuer: known.issuer,
        audience: settings.audience,
        algorithms,
        clockTolerance: 5,
        requiredClaims: ['exp'],
      });
      if (!scopesOf(payload['scope']).includes(referralScope)) return { ok: false, code: 'scope-missing' };
      const actor = actorOfClaims(payload);
      return actor === null ? { ok: false, code: 'no-role-here' } : { ok: true, actor };
    } catch (thrown) {
      return { ok: false, code: refusalOf(thrown) };
    }
  };
}

function tokenOf(authorization: string | undefined): string | null {
  return /^Bearer ([\w.~+/=-]{1,8192})$/iu.exec(authorization ?? '')?.[1] ?? null;
}

function scopesOf(scope: unknown): readonly string[] {
  if (typeof scope === 'string') return scope.split(' ');
  return Array.isArray(scope) ? scope.filter((each) => typeof each === 'string') : [];
}

/** Whether the token is at fault, or we cannot reach the keys. */
function refusalOf(thrown: unknown): MachineRefusal {
  if (thrown instanceof errors.JWTExpired) return 'token-expired';
  if (thrown instanceof errors.JWKSTimeout || !(thrown instanceof errors.JOSEError)) return 'sign-in-out-of-reach';
  return 'token-invalid';
}
