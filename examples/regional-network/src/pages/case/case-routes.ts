/**
 * The two routes of a page about one case: GET shows it, POST gives what its form says and shows it again when that is refused.
 */
import { onlyDeclined, type ConversationView } from '@mgn/casework';
import type { Actor } from '@mgn/domain';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { Env } from '../../server/env.js';
import { formErrors, type FormError, type FormProblem } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import { notFound } from '../../server/http/error-pages.js';
import { sessionOf } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';
import { caseOf } from './case-of.js';
import { showDeclined } from './declined-page.js';

/** A case on its page: who looks is in the context, and `errors` says what was wrong with what was sent. */
export interface ShownCase {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly view: ConversationView;
  readonly people: People;
  readonly errors: readonly FormError[];
}

/** A form of a case page that was sent; `again` shows the page with what is wrong. */
export interface SentCase extends Omit<ShownCase, 'errors'> {
  readonly again: (problem: FormProblem | null) => Response | Promise<Response>;
}

/** A page about one case. */
export interface CasePage {
  /** Names the case with `:stream`. */
  readonly path: `/${string}`;
  readonly guard: MiddlewareHandler<Env>;
  /** Whether the page is there for this viewer; for everybody with a part in the case when left out. */
  readonly isFor?: (view: ConversationView, actor: Actor) => boolean;
  readonly show: (shown: ShownCase) => Response | Promise<Response>;
  readonly give: (sent: SentCase) => Response | Promise<Response>;
  /** Which form of the page was sent, where several have the same fields: their scope. */
  readonly scope?: (form: FormValues) => string;
  /** Where the paths of the command stand on this form. */
  readonly fields?:
    Readonly<Record<string, string>> | ((view: ConversationView, form: FormValues) => Readonly<Record<string, string>>);
}

/** The routes. A case that this viewer has no part in is not there; whoever only declined to take over reads that, and no more. */
export function caseRoutes(services: Services, page: CasePage): Hono<Env> {
  const { path, guard, isFor, show, give, scope, fields = {} } = page;
  const routes = new Hono<Env>();
  const opened = async (c: Context<Env>) => {
    const view = await caseOf(c, services);
    if (view === null) return null;
    const isThere = onlyDeclined(view.positions) || (isFor?.(view, sessionOf(c).actor) ?? true);
    if (!isThere) return null;
    return { c, services, view, people: await readPeople(services, c.get('language')) };
  };
  routes.get(path, guard, async (c) => {
    const found = await opened(c);
    if (found === null) return notFound(c);
    return onlyDeclined(found.view.positions) ? showDeclined(found) : show({ ...found, errors: [] });
  });
  routes.post(path, guard, async (c) => {
    const found = await opened(c);
    if (found === null) return notFound(c);
    const again = (problem: FormProblem | null) => {
      if (onlyDeclined(found.view.positions)) return showDeclined(found);
      const names = typeof fields === 'function' ? fields(found.view, c.get('form')) : fields;
      const errors = problem === null ? [] : formErrors(problem, c.get('language'), 'professional', names);
      return show({
        ...found,
        errors: scope === undefined ? errors : errors.map((error) => ({ ...error, scope: scope(c.get('form')) })),
      });
    };
    return give({ ...found, again });
  });
  return routes;
}
