/**
 * Who has the pages of the offer: whoever may report for their organisation, as the region agreed.
 */
import { availabilityReporting, type Actor, type ProfessionalActor, type RegionProfile } from '@mgn/domain';
import type { Context, MiddlewareHandler } from 'hono';
import type { Env } from '../../server/env.js';
import { refusedPage } from '../../server/http/error-pages.js';
import { sessionOf } from '../../server/identity/guards.js';
import { actsForInsurer } from '../../server/identity/insurers.js';
import { hasPages, ownRolePath } from '../../server/identity/start-path.js';
import { link } from '../../server/links.js';

/** Says whether somebody may report about the waits of the organisation for which they act. */
export function mayReport(actor: Actor, region: RegionProfile): boolean {
  return 'organisation' in actor && availabilityReporting.mayEver('report', { actor, region });
}

/** Lets whoever may report pass, after `signedIn`. An insurer takes nobody over, and has no pages but those of concerns. */
export const reporters: MiddlewareHandler<Env> = async (c, next) => {
  const { actor } = sessionOf(c);
  if (!c.get('mayReport')(actor) || (await actsForInsurer(c, actor))) {
    return hasPages(actor.role) ? refusedPage(c, 'not-for-this-role') : c.redirect(link(c, ownRolePath), 303);
  }
  await next();
  return undefined;
};

/** Who reports, for which organisation; behind {@link reporters}. */
export function reporterOf(c: Context<Env>): ProfessionalActor {
  // INVARIANT: `reporters` lets nobody pass who does not act for an organisation.
  return sessionOf(c).actor as ProfessionalActor;
}
