/**
 * Signing out: one tap, from every page.
 */
import { Hono } from 'hono';
import type { Env } from '../env.js';
import { link } from '../links.js';
import { dropSession } from './session-cookie.js';

/** The action behind *Uitloggen*. The browser also forgets what it kept of our pages. */
export function signOut(): Hono<Env> {
  const pages = new Hono<Env>();
  pages.post('/uitloggen', async (c) => {
    await dropSession(c, c.get('cookies'));
    c.header('Clear-Site-Data', '"cache"');
    return c.redirect(link(c, '/'), 303);
  });
  return pages;
}
