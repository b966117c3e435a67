/**
 * The page for a choice of the person that is not there: whoever thinks to have stopped something has to know that nothing was stopped.
 */
import type { Context } from 'hono';
import type { Env } from '../../server/env.js';
import { errorPage } from '../../server/http/error-pages.js';
import { link } from '../../server/links.js';

/** That nothing was changed, with the way to the page on which one chooses. */
export function unknownChoice(c: Context<Env>, place: `/${string}`): Response | Promise<Response> {
  return errorPage(
    c,
    'unknown-choice',
    <p>
      <a class="button" href={link(c, place)}>
        {chooseAgain[c.get('language')]}
      </a>
    </p>,
  );
}

const chooseAgain = { nl: 'Kies opnieuw', en: 'Choose again' } as const;
