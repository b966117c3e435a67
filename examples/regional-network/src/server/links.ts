/**
 * Addresses of our own pages: always with the language in front, never with anything about a person.
 */
import { languages, type Language } from '@mgn/domain/labels';
import type { Context } from 'hono';
import type { Env } from './env.js';

/** The address of a page in the language of this request: `/werklijst` becomes `/nl/werklijst`. */
export function link(c: Context<Env>, path: `/${string}`): string {
  return linkIn(c.get('language'), path);
}

/** The address of a page in a language. */
export function linkIn(language: Language, path: `/${string}`): string {
  return `/${language}${path}`;
}

/** The same page in the other language; the choices in the query stay. */
export function otherLanguage(c: Context<Env>): { readonly language: Language; readonly href: string } {
  const here = c.get('language');
  const language = languages.find((each) => each !== here) ?? here;
  const { search } = new URL(c.req.url);
  return { language, href: `/${language}${c.req.path.slice(here.length + 1)}${search}` };
}

/** An address to return to, when it is a page of ours; the fallback otherwise. Nobody is sent to another site. */
export function ownPath(path: string | undefined, fallback: string): string {
  return path !== undefined && /^\/(nl|en)(\/[\w./-]*)?$/u.test(path) && !path.includes('//') ? path : fallback;
}
