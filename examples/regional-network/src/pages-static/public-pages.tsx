/**
 * The pages for everybody: no sign-in, no cookie, and no database behind them.
 */
import { Hono } from 'hono';
import { startTexts, textPages, urgentTexts } from '../messages/public.js';
import type { Env } from '../server/env.js';
import { link } from '../server/links.js';
import { renderPage } from '../server/render-page.js';
import type { Services } from '../server/services.js';

/** Start, acute help, and the pages of text. */
export function publicPages({ region, demo }: Pick<Services, 'region' | 'demo'>): Hono<Env> {
  const pages = new Hono<Env>();
  const words = { name: region.displayName, demo, region };
  const [start, urgent] = [startTexts(words), urgentTexts(words)];

  pages.get('/', (c) => {
    const texts = start[c.get('language')];
    return renderPage(
      c,
      { title: texts.tab },
      <>
        <div class="hero">
          <div class="wrap hero__grid">
            <div class="stack">
              <h1>{texts.title}</h1>
              <p class="lead">{texts.lead}</p>
              <p>
                <a class="button" href={link(c, '/inloggen')}>
                  {texts.signIn}
                </a>
              </p>
              <p class="soft">{texts.signInText}</p>
            </div>
            <section class="acute" aria-labelledby="nu">
              <h2 id="nu">{texts.acute}</h2>
              <dl>
                {texts.acuteItems.map(([when, what, href]) => (
                  <div>
                    <dt>{when}</dt>
                    <dd>
                      <a href={href}>{what}</a>
                    </dd>
                  </div>
                ))}
              </dl>
              <p class="small">
                {texts.evenings} <a href={link(c, '/spoed')}>{texts.evening}</a>.
              </p>
            </section>
          </div>
        </div>
        <div class="wrap">
          <div class="stack-l gap-top-l">
            <section aria-labelledby="zo">
              <h2 id="zo" class="gap-bottom">
                {texts.how}
              </h2>
              <ol class="steps">
                {texts.steps.map(([head, text]) => (
                  <li>
                    <h3>{head}</h3>
                    <p>{text}</p>
                  </li>
                ))}
              </ol>
            </section>
            <section class="panel panel--mist" aria-labelledby="regie">
              <h2 id="regie">{texts.direction}</h2>
              <p>{texts.directionText}</p>
            </section>
          </div>
        </div>
      </>,
    );
  });

  pages.get('/spoed', (c) => {
    const texts = urgent[c.get('language')];
    return renderPage(
      c,
      { title: texts.title },
      <div class="wrap">
        <div class="page-head">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        <div class="stack">
          {texts.items.map(([when, what, href, note]) => (
            <section class="acute">
              <h2>{when}</h2>
              <p>
                {href === null ? (
                  <strong>{what}</strong>
                ) : (
                  <a class="button button--phone-wide" href={href}>
                    {what}
                  </a>
                )}
              </p>
              <p class="small">{note}</p>
            </section>
          ))}
          <p>
            <a href="https://www.wikipedia.org/" rel="noreferrer" data-leave>
              {texts.leave}
            </a>
          </p>
        </div>
      </div>,
    );
  });

  for (const [path, texts] of Object.entries(textPages(words))) {
    pages.get(`/${path}`, (c) => {
      const { title, lead, parts } = texts[c.get('language')];
      return renderPage(
        c,
        { title },
        <div class="wrap">
          <div class="page-head">
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
          </div>
          <div class="stack-l">
            {parts.map(({ head, text }) => (
              <section>
                <h2>{head}</h2>
                {text.map((paragraph) => (
                  <p class="gap-top">{paragraph}</p>
                ))}
              </section>
            ))}
          </div>
        </div>,
      );
    });
  }
  return pages;
}
