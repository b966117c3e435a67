/**
 * A place on a waiting list on its page, and what was wrong with what was sent about it.
 */
import type { WaitingView } from '@mgn/casework';
import { parseStreamId } from '@mgn/domain';
import type { Context } from 'hono';
import type { Env } from '../../server/env.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { emptyForm, type FormValues } from '../../server/forms/form-values.js';
import { sessionOf } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';

/** The place: who looks is in the context, and `errors` says what was wrong with what was sent. */
export interface ShownEntry {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly view: WaitingView;
  readonly people: People;
  readonly errors: readonly FormError[];
}

/** The place that the address names; null when there is none for this viewer. */
export async function entryOf(c: Context<Env>, services: Services): Promise<Omit<ShownEntry, 'errors'> | null> {
  const stream = parseStreamId(c.req.param('stream'));
  const view = stream.ok ? await services.casework.viewWaiting(stream.value, sessionOf(c).actor) : null;
  return view === null ? null : { c, services, view, people: await readPeople(services, c.get('language')) };
}

/** What was sent with the form of a command; nothing where another one was sent, or none. */
export function sentFor(c: Context<Env>, command: string): FormValues {
  const sent = c.get('form');
  return sent.text('doe') === command ? sent : emptyForm;
}
