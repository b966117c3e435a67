/**
 * The page for roles that have no pages of their own yet: it says so, and whom to call.
 */
import type { OrganisationId } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono } from 'hono';
import { ownRoleTexts } from '../../messages/own-role.js';
import type { Env } from '../../server/env.js';
import { sessionOf, signedIn } from '../../server/identity/guards.js';
import { hasPages, ownRolePath, startPathOf } from '../../server/identity/start-path.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';

/** The page; whoever has pages is led to them. */
export function ownRolePages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get(ownRolePath, signedIn, async (c) => {
    const { role } = sessionOf(c).actor;
    if (hasPages(role)) return c.redirect(link(c, startPathOf(role)), 303);
    const language = c.get('language');
    const texts = ownRoleTexts[language];
    const people = await readPeople(services, language);
    const office = services.region.networkOffice ?? officeIn(people);
    const called = [people.organisation(office), people.phone(office)].filter((part) => part !== null).join(', ');
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
          {office === null ? (
            <p>{texts.administrator}</p>
          ) : (
            <p>
              {texts.whom} <strong>{called}</strong>
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

/** The network office of the address book, where the profile names none. */
function officeIn(people: People): OrganisationId | null {
  return [...people.organisations.values()].find(({ kind }) => kind === 'network-office')?.id ?? null;
}
