/**
 * Signing out where people sign in at a provider: the session here ends at once, and the page says that the one at the provider may
 * go on, with the way to end that too. A link and not a redirect, because a form of ours leads to no other site.
 */
import { Hono } from 'hono';
import { buildEndSessionUrl } from 'openid-client';
import type { Env } from '../env.js';
import type { Log } from '../http/log.js';
import { link } from '../links.js';
import { renderPage } from '../render-page.js';
import type { Provider } from './provider.js';
import { dropSession } from './session-cookie.js';

const texts = {
  nl: {
    title: 'U bent hier uitgelogd',
    lead: 'Bij de dienst waarmee u inlogde, bent u misschien nog ingelogd. Wie na u dit apparaat gebruikt, kan dan als u verdergaan.',
    there: 'Log daar ook uit',
    alone: 'Gebruikt u een apparaat van iemand anders? Sluit dan alle vensters.',
    home: 'Naar de startpagina',
  },
  en: {
    title: 'You are signed out here',
    lead: 'You may still be signed in at the service with which you signed in. Whoever uses this device after you can then go on as you.',
    there: 'Sign out there too',
    alone: 'Is this device of somebody else? Then close all windows.',
    home: 'To the home page',
  },
} as const;

/** The action behind *Uitloggen* and the page that it leads to. */
export function providerSignOut({ client }: Provider, log: Log): Hono<Env> {
  const pages = new Hono<Env>();
  pages.post('/uitloggen', async (c) => {
    await dropSession(c, c.get('cookies'));
    c.header('Clear-Site-Data', '"cache"');
    return c.redirect(link(c, '/uitgelogd'), 303);
  });
  pages.get('/uitgelogd', async (c) => {
    const { title, lead, there, alone, home } = texts[c.get('language')];
    const end = await endOf(client, log);
    return renderPage(
      c,
      { title },
      <div class="wrap">
        <div class="page-head">
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
        </div>
        <div class="stack">
          {end !== null && (
            <p>
              <a class="button" href={end}>
                {there}
              </a>
            </p>
          )}
          <p>{alone}</p>
          <p>
            <a href={link(c, '/')}>{home}</a>
          </p>
        </div>
      </div>,
    );
  });
  return pages;
}

/** Where the session at the provider ends; null where the provider has no such page, or does not answer now. */
async function endOf(client: Provider['client'], log: Log): Promise<string | null> {
  try {
    const known = await client();
    return known.serverMetadata().end_session_endpoint === undefined ? null : buildEndSessionUrl(known).href;
  } catch {
    log('error', 'sign-out', { kind: 'provider-out-of-reach' });
    return null;
  }
}
