/**
 * How often somebody may try to sign in from one address.
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';
import type { ClientAddress } from '../http/client-address.js';
import { errorPage } from '../http/error-pages.js';
import type { RateLimit } from '../http/rate-limit.js';

/** Lets a try to sign in pass, or says how long to wait. */
export function signInLimit(limit: RateLimit, addressOf: ClientAddress): MiddlewareHandler<Env> {
  return async (c, next) => {
    const seconds = await limit.wait(addressOf(c));
    if (seconds === null) {
      await next();
      return undefined;
    }
    c.header('Retry-After', String(seconds));
    c.header('Cache-Control', 'no-store');
    return errorPage(c, 'too-many-sign-ins');
  };
}
