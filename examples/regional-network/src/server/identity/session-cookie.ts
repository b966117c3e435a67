/**
 * The session on its way: a signed cookie that a script cannot read. Before sign-in there is none.
 */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Env } from '../env.js';
import { Session, sessionSeconds } from './session.js';
import type { CookieSettings } from './cookie-settings.js';

const name = 'mgn-session';

/** The session that came with a request; null when there is none, or it has ended. */
export async function readSession(
  c: Context<Env>,
  { seals, ended }: CookieSettings,
  nowSeconds: number,
): Promise<Session | null> {
  const session = seals.open('session', Session, getCookie(c, name));
  return session !== null && session.until > nowSeconds && !(await ended.has(session.id)) ? session : null;
}

/** Sends the session along; it ends with the browser, some hours after the last request, or when the working day is over. */
export function writeSession(
  c: Context<Env>,
  { seals, secure }: CookieSettings,
  session: Omit<Session, 'until'>,
  nowSeconds: number,
): void {
  const until = Math.min(nowSeconds + sessionSeconds.idle, session.since + sessionSeconds.most);
  const value = seals.seal('session', { ...session, until });
  setCookie(c, name, value, { httpOnly: true, sameSite: 'Lax', path: '/', secure });
}

/** Says whether a session is old enough to be sent anew. */
export function isWorthRenewing({ since, until }: Session, nowSeconds: number): boolean {
  return until - nowSeconds < sessionSeconds.idle / 2 && until < since + sessionSeconds.most;
}

/** Ends the session: the browser drops the cookie, and no copy of it counts any more. */
export async function dropSession(c: Context<Env>, { secure, ended }: CookieSettings): Promise<void> {
  const session = c.get('session');
  if (session !== null) await ended.end(session, Math.floor(Date.now() / 1000));
  deleteCookie(c, name, { path: '/', secure });
}
