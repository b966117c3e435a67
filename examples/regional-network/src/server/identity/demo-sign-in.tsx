/**
 * Signing in to the demo: whoever looks chooses who to be.
 */
import { Hono, type MiddlewareHandler } from 'hono';
import { demoIdentities, demoIdentity } from '../../demo/identities.js';
import { FormToken } from '../forms/command-fields.js';
import { errorPage } from '../http/error-pages.js';
import { link, linkIn, ownPath } from '../links.js';
import type { Env } from '../env.js';
import { renderPage } from '../render-page.js';
import { uuidv7 } from '../identifiers.js';
import { startPathFor } from './insurers.js';
import { writeSession } from './session-cookie.js';

const texts = {
  nl: {
    title: 'Inloggen in het voorbeeld',
    lead: 'Kies wie u bent. Alle mensen en organisaties zijn verzonnen. Een wachtwoord is er niet.',
    choose: 'Ga verder als',
  },
  en: {
    title: 'Sign in to the example',
    lead: 'Choose who you are. All people and organisations are invented. There is no password.',
    choose: 'Continue as',
  },
} as const;

/** The pages: a list to choose from, and the choice, which passes `limit`. */
export function demoSignIn(nowSeconds: () => number, limit: MiddlewareHandler<Env>): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/inloggen', (c) => {
    const language = c.get('language');
    const { title, lead, choose } = texts[language];
    const back = ownPath(c.req.query('naar'), '');
    return renderPage(
      c,
      { title },
      <div class="wrap">
        <div class="page-head">
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
        </div>
        <ul class="role-list">
          {demoIdentities.map(({ code, name, part }) => (
            <li>
              <form method="post" action={link(c, '/inloggen')}>
                <FormToken c={c} />
                <input type="hidden" name="identity" value={code} />
                <input type="hidden" name="naar" value={back} />
                <button class="button button--wide" type="submit">
                  <span class="visually-hidden">{choose} </span>
                  {name}
                </button>
                <p class="small soft">{part[language]}</p>
              </form>
            </li>
          ))}
        </ul>
      </div>,
    );
  });
  pages.post('/inloggen', limit, async (c) => {
    const form = c.get('form');
    const identity = demoIdentity(form.text('identity'));
    if (identity === undefined) return errorPage(c, 'bad-request');
    const { actor, name } = identity;
    writeSession(c, c.get('cookies'), { id: uuidv7(), actor, name, since: nowSeconds() }, nowSeconds());
    const start = linkIn(c.get('language'), await startPathFor(c, actor));
    return c.redirect(ownPath(form.text('naar'), start), 303);
  });
  return pages;
}
