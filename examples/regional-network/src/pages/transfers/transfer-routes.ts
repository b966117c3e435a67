/**
 * The two routes of a page about one transfer: GET shows it, POST gives what its form says and shows it again when that is refused.
 */
import type { TransferView } from '@mgn/casework';
import { parseStreamId } from '@mgn/domain';
import type { Audience } from '@mgn/domain/labels';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { Env } from '../../server/env.js';
import { formErrors, type FormError, type FormProblem } from '../../server/forms/form-problem.js';
import { emptyForm, type FormValues } from '../../server/forms/form-values.js';
import { giveCommand, type CommandForm } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { sessionOf } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';

/** A transfer on its page; `errors` says what was wrong with what was sent. */
export interface ShownTransfer {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly view: TransferView;
  readonly people: People;
  readonly errors: readonly FormError[];
}

/** A form of the page, as a command; null where the page has no such form now. */
export type ReadForm = Omit<CommandForm, 'stream' | 'process' | 'again'> | null;

/** What the page itself sees to be wrong; then nothing is given. */
export interface WrongForm {
  readonly errors: readonly FormError[];
}

/** A page about one transfer. */
export interface TransferPage {
  /** Names the transfer with `:stream`. */
  readonly path: `/${string}`;
  readonly guard: MiddlewareHandler<Env>;
  readonly audience: Audience;
  /** Another page has the address too, for streams of another process: then that one answers. */
  readonly shared?: boolean;
  readonly show: (shown: ShownTransfer) => Response | Promise<Response>;
  readonly give: (shown: Omit<ShownTransfer, 'errors'>) => Promise<ReadForm | WrongForm | Response>;
  /** Where the paths of a command stand on its form. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** The routes. A transfer that this viewer has no part in is not there. */
export function transferRoutes(services: Services, page: TransferPage): Hono<Env> {
  const { path, guard, audience, shared = false, show, give, fields = {} } = page;
  const routes = new Hono<Env>();
  const opened = async (c: Context<Env>): Promise<Omit<ShownTransfer, 'errors'> | null> => {
    const stream = parseStreamId(c.req.param('stream'));
    const view = stream.ok ? await services.casework.viewTransfer(stream.value, sessionOf(c).actor) : null;
    return view === null ? null : { c, services, view, people: await readPeople(services, c.get('language')) };
  };
  routes.get(path, guard, async (c, next) => {
    const found = await opened(c);
    if (found !== null) return show({ ...found, errors: [] });
    return shared ? next() : notFound(c);
  });
  routes.post(path, guard, async (c, next) => {
    const found = await opened(c);
    if (found === null) return shared ? next() : notFound(c);
    const form = c.get('form');
    const again = (problem: FormProblem) => {
      const scope = form.text('doe');
      const errors = formErrors(problem, c.get('language'), audience, fields).map((error) =>
        // A page with one form has no scope.
        scope === '' ? error : { ...error, scope },
      );
      return show({ ...found, errors });
    };
    const read = await give(found);
    if (read === null) return notFound(c);
    if (read instanceof Response) return read;
    if ('errors' in read) {
      c.status(422);
      return again({ kind: 'fields', errors: read.errors });
    }
    return giveCommand(c, services, { ...read, stream: found.view.stream, process: 'transfer-case', again });
  });
  return routes;
}

/** What was sent with the form of a command; nothing where another one was sent, or none. */
export function sentFor(c: Context<Env>, command: string): FormValues {
  const sent = c.get('form');
  return sent.text('doe') === command ? sent : emptyForm;
}
