/**
 * Who has the pages of the address book: whoever may add organisations, at the network office.
 */
import { addressBook, type Actor, type RegionProfile } from '@mgn/domain';
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../../server/env.js';
import { refusedPage } from '../../server/http/error-pages.js';
import { sessionOf } from '../../server/identity/guards.js';
import { actsForInsurer } from '../../server/identity/insurers.js';
import { hasPages, ownRolePath } from '../../server/identity/start-path.js';
import { link } from '../../server/links.js';

/** Says whether somebody may keep the address book. Where the region names no office, the rule looks at the organisation as well. */
export function mayKeepAddressBook(actor: Actor, region: RegionProfile): boolean {
  return (
    'organisation' in actor &&
    (region.networkOffice === null || region.networkOffice === actor.organisation) &&
    addressBook.mayEver('add', { actor, region })
  );
}

/** Lets whoever may keep the address book pass, after `signedIn`. An insurer keeps none. */
export const keepers: MiddlewareHandler<Env> = async (c, next) => {
  const { actor } = sessionOf(c);
  if (!c.get('mayKeepAddressBook')(actor) || (await actsForInsurer(c, actor))) {
    return hasPages(actor.role) ? refusedPage(c, 'not-for-this-role') : c.redirect(link(c, ownRolePath), 303);
  }
  await next();
  return undefined;
};
