/**
 * Puts what a page shows into the frame of every page, and sends it.
 */
import type { Organisation, OrganisationId } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { Confirmation } from '../components/frame/confirmation.js';
import { menuFor } from '../components/frame/menu.js';
import { pageDocument } from '../components/frame/page-frame.js';
import type { Env } from './env.js';
import { FormToken } from './forms/command-fields.js';
import { actsForInsurer } from './identity/insurers.js';
import { link, otherLanguage } from './links.js';
import { fillingText } from './texts.js';

/** What a page says about itself. */
export interface PageInfo {
  /** Stands in the tab before the name of the network; never a name, a need or a case. */
  readonly title: string;
  /** The form came back with errors: the title starts with "Fout:". */
  readonly failed?: boolean;
}

/** The whole page as an answer. */
export async function renderPage(c: Context<Env>, page: PageInfo, content: Child): Promise<Response> {
  const language = c.get('language');
  const session = c.get('session') ?? null;
  const flash = c.get('flash') ?? null;
  const audience = session?.actor.role === 'person' ? 'person' : 'professional';
  // The word for the person is `you`, which says nothing under their own name.
  const role =
    session === null || audience === 'person'
      ? ''
      : label('actor-role', session.actor.role as never, language, audience);
  const isInsurer = session !== null && (await actsForInsurer(c, session.actor));
  const organisations: ReadonlyMap<OrganisationId, Organisation> =
    flash === null && !isInsurer ? new Map<never, never>() : await c.get('organisations')();
  // Who coordinates at an insurer coordinates nothing of the network: the name of the insurer tells more than the role.
  const part =
    isInsurer && 'organisation' in session.actor ? (organisations.get(session.actor.organisation)?.name ?? role) : role;
  return c.html(
    pageDocument({
      language,
      title: page.title,
      failed: page.failed ?? false,
      path: c.req.path,
      link: (path) => link(c, path),
      otherLanguage: otherLanguage(c),
      asset: c.get('asset'),
      menu: menuFor(session?.actor ?? null, {
        requesterRoles: c.get('requesterRoles'),
        isInsurer,
        mayReport: c.get('mayReport'),
        mayKeepAddressBook: c.get('mayKeepAddressBook'),
      }),
      who: session === null ? null : { name: session.name, role: part },
      signOutToken: <FormToken c={c} />,
      network: c.get('network'),
      demo: c.get('demo'),
      confirmation: flash !== null && (
        <Confirmation flash={flash} language={language} audience={audience} organisations={organisations} />
      ),
      children: (
        <>
          {session !== null && c.get('isFilling')() && (
            <div class="wrap">
              <p class="notice gap-bottom">{fillingText[language]}</p>
            </div>
          )}
          {content}
        </>
      ),
    }),
  );
}
