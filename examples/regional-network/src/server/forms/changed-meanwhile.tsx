/**
 * The page for a form that came too late, with the way to what is new.
 */
import type { Context } from 'hono';
import type { Env } from '../env.js';
import { errorPage } from '../http/error-pages.js';
import { link } from '../links.js';

/** That something changed meanwhile, with the way to what it is about. */
export function changedMeanwhile(c: Context<Env>, look: `/${string}`): Response | Promise<Response> {
  return errorPage(c, 'changed-meanwhile', <SeeWhatIsNew c={c} href={look} />);
}

/** The way to what is new. */
export const SeeWhatIsNew = ({ c, href }: { readonly c: Context<Env>; readonly href: `/${string}` }) => (
  <p>
    <a class="button" href={link(c, href)}>
      {seeWhatIsNew[c.get('language')]}
    </a>
  </p>
);

const seeWhatIsNew = { nl: 'Bekijk wat er nieuw is', en: 'See what is new' } as const;
