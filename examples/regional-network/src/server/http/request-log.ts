/**
 * A line in the log per request, and an id that goes with it: a person who calls about an error can name it.
 */
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { uuidv7 } from '../identifiers.js';
import type { Env } from '../env.js';
import type { Log } from './log.js';

/** An id of somebody else is kept when it is a UUID: anything else could hold a name or a number of a person, and the log has none. */
const foreignId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** Gives every request an id (or keeps the one that came in `X-Request-Id`), and logs how it ended. */
export function requestLog(log: Log): MiddlewareHandler<Env> {
  return async (c, next) => {
    const began = performance.now();
    const given = c.req.header('X-Request-Id') ?? '';
    const id = foreignId.test(given) ? given : uuidv7();
    c.set('requestId', id);
    await next();
    c.res.headers.set('X-Request-Id', id);
    // The pattern that answered, such as `/nl/zaak/:id`: the path itself names a case.
    const route = routePath(c);
    log('info', 'request', {
      id,
      method: c.req.method,
      route,
      status: c.res.status,
      ms: Math.round(performance.now() - began),
    });
  };
}
