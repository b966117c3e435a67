/**
 * What may be kept of an answer: nothing of what a signed-in person sees, and nothing of an action.
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';

/** Says so in `Cache-Control`, unless the answer says it itself. */
export const cachePolicy: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  if (c.res.headers.has('Cache-Control')) return;
  const publicPage = c.get('session') === null && c.req.method === 'GET';
  c.header('Cache-Control', publicPage ? 'private, no-cache' : 'no-store');
  c.header('Vary', 'Cookie', { append: true });
};
