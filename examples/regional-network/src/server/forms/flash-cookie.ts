/**
 * The confirmation on its way to the next page: signed, and gone once it was read.
 */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieSettings } from '../identity/cookie-settings.js';
import type { Env } from '../env.js';
import { Flash } from './flash.js';

const name = 'mgn-flash';

/** The confirmation that came along, which is dropped in the same answer; null when there is none. */
export function takeFlash(c: Context<Env>, { seals, secure }: CookieSettings): Flash | null {
  const sealed = getCookie(c, name);
  if (sealed === undefined) return null;
  deleteCookie(c, name, { path: '/', secure });
  return seals.open('flash', Flash, sealed);
}

/** Sends a confirmation along to the next page; a page that is never asked for leaves it for a minute. */
export function sendFlash(c: Context<Env>, { seals, secure }: CookieSettings, flash: Flash): void {
  setCookie(c, name, seals.seal('flash', flash), { httpOnly: true, sameSite: 'Lax', path: '/', secure, maxAge: 60 });
}
