/**
 * Pages that say what cannot be done and what to do instead.
 */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { link } from '../links.js';
import { renderPage } from '../render-page.js';
import type { Env } from '../env.js';
import { errorTexts, type ErrorCode } from '../texts.js';

/** The page that goes with a code, with its status. */
export function errorPage(c: Context<Env>, code: ErrorCode, more?: unknown): Response | Promise<Response> {
  const { status, texts, person = texts } = errorTexts[code];
  const { title, text } = (c.get('session')?.actor.role === 'person' ? person : texts)[c.get('language')];
  c.status(status as ContentfulStatusCode);
  return renderPage(
    c,
    { title },
    <div class="wrap" data-code={code}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {more}
      <p>
        <a href={link(c, '/')}>{home[c.get('language')]}</a>
      </p>
    </div>,
  );
}

/** There is no such page, or not for this viewer: one text for both. */
export function notFound(c: Context<Env>): Response | Promise<Response> {
  return errorPage(c, 'not-found');
}

/** The page that somebody may not open. */
export function refusedPage(c: Context<Env>, code: 'not-for-this-role' | 'form-expired'): Response | Promise<Response> {
  return errorPage(c, code);
}

const home = { nl: 'Naar de startpagina', en: 'To the home page' } as const;
