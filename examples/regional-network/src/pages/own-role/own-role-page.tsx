/**
 * The page for roles that have no pages of their own yet: it says so, and whom to call.
 */
import { label } from '@mgn/domain/labels';
import { Hono } from 'hono';
import { ownRoleTexts } from '../../messages/own-role.js';
import type { Env } from '../../server/env.js';
import { sessionOf, signedIn } from '../../server/identity/guards.js';
import { hasPages, ownRolePath, startPathOf } from '../../server/identity/start-path.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople } from '../people.js';

/** The page; whoever has pages is led to them. */
export function ownRolePages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get(ownRolePath, signedIn, async (c) => {
    const { role } = sessionOf(c).actor;
    if (hasPages(role)) return c.redirect(link(c, startPathOf(role)), 303);
    const language = c.get('language');
    const texts = ownRoleTexts[language];
    const people = await readPeople(services, language);
    const office = services.region.networkOffice;
    const phone = people.phone(office);
    const besidePerson = role === 'representative' || role === 'close-one';
    return renderPage(
      c,
      { title: texts.title },
      <div class="wrap">
        <div class="page-head">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead(label('actor-role', role, language, 'professional').toLowerCase())}</p>
        </div>
        <div class="stack">
          <p>{texts.advice[role] ?? texts.advice.other}</p>
          {office !== null && (
            <p>
              {texts.whom}{' '}
              <strong>{[people.organisation(office), phone].filter((part) => part !== null).join(', ')}</strong>
            </p>
          )}
          {besidePerson && <p>{texts.gp}</p>}
          <p>{texts.urgent}</p>
        </div>
      </div>,
    );
  });
  return pages;
}
