/**
 * Who may open a page: somebody who is signed in, or somebody with one of these roles.
 */
import { MgnError, type Actor, type ActorRole } from '@mgn/domain';
import type { Context, MiddlewareHandler } from 'hono';
import { refusedPage } from '../http/error-pages.js';
import type { Env } from '../env.js';
import { link } from '../links.js';
import { actsForInsurer } from './insurers.js';
import type { Session } from './session.js';
import { hasPages, ownRolePath } from './start-path.js';

/** Lets whoever is signed in pass; sends others to sign in, and back afterwards. */
export const signedIn: MiddlewareHandler<Env> = async (c, next) => {
  if (c.get('session') === null) return toSignIn(c);
  await next();
  return undefined;
};

/**
 * Lets these roles pass; others learn that the page is not for them, or that there is none for their role yet. Whoever acts for an insurer has no
 * part in a case, in whatever role: see {@link forConcerns}.
 */
export function forRoles(...roles: readonly ActorRole[]): MiddlewareHandler<Env> {
  return guardFor(roles, (c, actor) => actsForInsurer(c, actor).then((isInsurer) => !isInsurer));
}

/**
 * Lets these roles pass, of whatever organisation: for what is about the network and about nobody, and for a page that shows an insurer nothing else.
 */
export function forConcerns(...roles: readonly ActorRole[]): MiddlewareHandler<Env> {
  return guardFor(roles, () => Promise.resolve(true));
}

function guardFor(
  roles: readonly ActorRole[],
  passes: (c: Context<Env>, actor: Actor) => Promise<boolean>,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const session = c.get('session');
    if (session === null) return toSignIn(c);
    const { actor } = session;
    const { role } = actor;
    if (!roles.includes(role) || !(await passes(c, actor))) {
      return hasPages(role) ? refusedPage(c, 'not-for-this-role') : c.redirect(link(c, ownRolePath), 303);
    }
    await next();
    return undefined;
  };
}

/** The session of a request that passed one of the guards. */
export function sessionOf(c: Context<Env>): Session {
  const session = c.get('session');
  if (session === null) throw new MgnError('no-session', 'a guard for signed-in people was forgotten before this page');
  return session;
}

function toSignIn(c: Context<Env>): Response {
  const back = c.req.method === 'GET' ? `?naar=${encodeURIComponent(c.req.path)}` : '';
  return c.redirect(`${link(c, '/inloggen')}${back}`, 303);
}
