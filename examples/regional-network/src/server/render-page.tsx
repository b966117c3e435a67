/**
 * Puts what a page shows into the frame of every page, and sends it.
 */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Env } from './env.js';
import { otherLanguage } from './links.js';

/** What a page says about itself. */
export interface PageInfo {
  /** Stands in the tab before the name of the network; never a name, a need or a case. */
  readonly title: string;
  /** The form came back with errors: the title starts with "Fout:". */
  readonly failed?: boolean;
}

/** The whole page as an answer. */
export function renderPage(c: Context<Env>, page: PageInfo, content: Child): Response | Promise<Response> {
  const language = c.get('language');
  const other = otherLanguage(c);
  return c.html(
    html`<!doctype html>${(
        <html lang={language}>
          <head>
            <meta charset="utf-8" />
            <title>{page.title}</title>
          </head>
          <body>
            <a href={other.href} hreflang={other.language} lang={other.language}>
              {other.language}
            </a>
            <main>{content}</main>
          </body>
        </html>
      )}`,
  );
}
