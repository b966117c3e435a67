/**
 * In a demo, anybody who reaches the app may choose who to be. So it answers only to the names of this machine: a page elsewhere
 * that makes its own name point here gets nothing.
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';
import { errorPage } from './error-pages.js';
import { isLoopback } from './loopback.js';

/** Refuses a request that names another host than this machine. */
export const loopbackOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (!isLoopback((c.req.header('Host') ?? '').replace(/:\d+$/, ''))) return errorPage(c, 'wrong-address');
  await next();
  return undefined;
};
