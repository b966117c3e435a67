/**
 * Gives a command about a question from a form, on whichever page it stands.
 */
import type { ConferenceView } from '@mgn/casework';
import { compareInstants, parsePlainDate, type SessionArrangement } from '@mgn/domain';
import type { Context } from 'hono';
import { conferenceTexts } from '../../messages/conference.js';
import type { Env } from '../../server/env.js';
import { formErrors, type FormError } from '../../server/forms/form-problem.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { sessionOf } from '../../server/identity/guards.js';
import { readPeople } from '../people.js';
import type { Services } from '../../server/services.js';
import { arrangedOn } from './arrangement.js';
import { questionsIn } from './questions.js';
import { askedCommand } from './question-commands.js';

/** A form that was sent about a question. */
export interface SentQuestion {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly view: ConferenceView;
  readonly done: `/${string}`;
  /** Tells the form from others on the page with the same fields. */
  readonly scope?: string;
  readonly again: (errors: readonly FormError[]) => Response | Promise<Response>;
}

/** What was arranged for the day that a form names, as long as the hour is still to come: a question that is added keeps to it. */
async function arrangedBefore(c: Context<Env>, services: Services): Promise<SessionArrangement | null> {
  const day = parsePlainDate(c.get('form').text('session.on'));
  if (!day.ok) return null;
  const views = await questionsIn(services, sessionOf(c).actor, ['scheduled']);
  const arrangement = arrangedOn(views, day.value)?.arrangement ?? null;
  const isAhead = arrangement !== null && compareInstants(arrangement.startsAt, services.clock()) >= 0;
  return isAhead ? arrangement : null;
}

/** Gives it, or shows the page again with every error. */
export async function giveQuestionCommand(sent: SentQuestion): Promise<Response> {
  const { c, services, view, done, scope, again } = sent;
  const language = c.get('language');
  const form = c.get('form');
  const people = await readPeople(services, language);
  const arrangement = await arrangedBefore(c, services);
  const asked = askedCommand(form.text('doe'), { form, view, people, language, arrangement });
  if (asked === null) return notFound(c);
  const { command, grants = [], errors = [], fields = {} } = asked;
  const scoped = (all: readonly FormError[]) => (scope === undefined ? all : all.map((each) => ({ ...each, scope })));
  // A form about the question as it was is told that it changed, and not what was wrong with it.
  if (errors.length > 0 && Number(form.text('expects')) === view.version) {
    c.status(422);
    return again(scoped(errors));
  }
  const texts = conferenceTexts[language];
  return giveCommand(c, services, {
    stream: view.stream,
    process: 'case-conference-item',
    command,
    ...(grants.length > 0 && { with: { grants: [...grants] } }),
    done,
    look: done,
    again: (problem) => again(scoped(formErrors(problem, language, 'professional', fields))),
    texts: [
      { field: 'note', label: texts.note },
      { field: 'advice', label: texts.advice },
      ...form.rows('actions').map((row) => ({ field: `actions.${String(row)}.what`, label: texts.action(row + 1) })),
    ],
  });
}
