/**
 * What a page knows of its visitor: the language in the address, who is signed in, and the confirmation that came along.
 */
import type { Language } from '@mgn/domain/labels';
import type { MiddlewareHandler } from 'hono';
import { takeFlash } from '../forms/flash-cookie.js';
import { formTokenFor } from '../forms/form-token.js';
import type { CookieSettings } from '../identity/cookie-settings.js';
import { isWorthRenewing, readSession, writeSession } from '../identity/session-cookie.js';
import type { Env } from '../env.js';
import { staticPath } from './static-files.js';

/** Reads the visit from the request; an active session is kept alive. */
export function visit(cookies: CookieSettings, nowSeconds: () => number): MiddlewareHandler<Env> {
  return async (c, next) => {
    const now = nowSeconds();
    c.set('cookies', cookies);
    c.set('language', languageOf(c.req.path));
    // Nobody, until it is known who: also where that cannot be found out.
    c.set('session', null);
    c.set('formToken', formTokenFor(cookies.seals, null));
    // A style sheet is the same for everybody.
    const session = c.req.path.startsWith(`${staticPath}/`) ? null : await readSession(c, cookies, now);
    c.set('session', session);
    c.set('formToken', formTokenFor(cookies.seals, session));
    c.set('flash', c.req.method === 'GET' ? takeFlash(c, cookies) : null);
    if (session !== null && isWorthRenewing(session, now)) writeSession(c, cookies, session, now);
    await next();
  };
}

/** The language in front of a path; Dutch where there is none. */
export function languageOf(path: string): Language {
  return /^\/en(\/|$)/.test(path) ? 'en' : 'nl';
}
