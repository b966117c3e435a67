/**
 * Signing in at the provider: authorization code with a proof key (PKCE), state and nonce.
 */
import { languages } from '@mgn/domain/labels';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import * as z from 'zod';
import type { Env } from '../env.js';
import { errorPage } from '../http/error-pages.js';
import type { Log } from '../http/log.js';
import { ownPath } from '../links.js';
import { chooseRole, signInAs } from './choose-role.js';
import { actorsOfClaims } from './claims.js';
import type { Provider } from './provider.js';
import { providerSignOut } from './provider-sign-out.js';

/** What is kept while somebody is away at the provider, in a signed cookie. */
const Away = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  back: z.string(),
  language: z.enum(languages),
  until: z.int(),
});

const cookie = 'mgn-sign-in';
const awaySeconds = 600;

/** What signing in needs. */
export interface OidcSignIn {
  readonly provider: Provider;
  readonly log: Log;
  readonly nowSeconds: () => number;
  /** Stands before whatever asks something of the provider. */
  readonly limit: MiddlewareHandler<Env>;
}

/** The page that sends people to the provider, the choice of a role, and signing out; below the languages. */
export function oidcSignIn({ provider, log, nowSeconds, limit }: OidcSignIn): Hono<Env> {
  const { client, settings } = provider;
  const pages = new Hono<Env>();
  pages.route('/', chooseRole(nowSeconds));
  pages.route('/', providerSignOut(provider, log));
  pages.get('/inloggen', limit, async (c) => {
    const language = c.get('language');
    const { seals, secure } = c.get('cookies');
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    try {
      const address = buildAuthorizationUrl(await client(), {
        redirect_uri: settings.redirectUri.href,
        scope: 'openid profile mgn',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
      });
      const back = ownPath(c.req.query('naar'), '');
      const away = { state, nonce, verifier, back, language, until: nowSeconds() + awaySeconds };
      const sealed = seals.seal('sign-in', away);
      setCookie(c, cookie, sealed, { httpOnly: true, sameSite: 'Lax', path: '/inloggen', secure, maxAge: awaySeconds });
      c.header('Cache-Control', 'no-store');
      return c.redirect(address.href, 303);
    } catch (thrown) {
      log('error', 'sign-in', { kind: kindOf(thrown) });
      return errorPage(c, 'sign-in-out-of-reach');
    }
  });
  return pages;
}

/** The address to which the provider sends people back. */
export function oidcReturn({ provider: { client, settings }, log, nowSeconds, limit }: OidcSignIn): Hono<Env> {
  const door = new Hono<Env>();
  door.get(settings.redirectUri.pathname, limit, async (c) => {
    const { seals, secure } = c.get('cookies');
    const away = seals.open('sign-in', Away, getCookie(c, cookie));
    deleteCookie(c, cookie, { path: '/inloggen', secure });
    c.header('Cache-Control', 'no-store');
    if (away === null || away.until < nowSeconds()) return errorPage(c, 'sign-in-expired');
    c.set('language', away.language);
    try {
      const known = await client();
      const here = new URL(settings.redirectUri);
      here.search = new URL(c.req.url).search;
      const tokens = await authorizationCodeGrant(known, here, {
        pkceCodeVerifier: away.verifier,
        expectedState: away.state,
        expectedNonce: away.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims() ?? { sub: '' };
      const more =
        actorsOfClaims(claims).length === 0 && known.serverMetadata().userinfo_endpoint !== undefined
          ? await fetchUserInfo(known, tokens.access_token, claims.sub)
          : {};
      return await signIn(c, { ...more, ...claims }, away.back, nowSeconds);
    } catch (thrown) {
      log('error', 'sign-in', { kind: kindOf(thrown) });
      return errorPage(c, 'sign-in-failed');
    }
  });
  return door;
}

function signIn(c: Context<Env>, claims: object, back: string, nowSeconds: () => number) {
  const actors = actorsOfClaims(claims);
  if (actors.length === 0) return errorPage(c, 'no-role-here');
  const name = 'name' in claims && typeof claims.name === 'string' ? claims.name.slice(0, 200) : '';
  return signInAs(c, actors, { name, back }, nowSeconds);
}

/** What went wrong, in the code of the library; its message may hold an address or a claim. */
function kindOf(thrown: unknown): string {
  const { code, error } = Object(thrown) as { readonly code?: unknown; readonly error?: unknown };
  return [code, error].filter((part) => typeof part === 'string').join(' ') || 'unexpected';
}
