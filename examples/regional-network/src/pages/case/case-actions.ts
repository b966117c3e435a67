/**
 * Gives a command from a form of a case page, whichever it is.
 */
import type { ConversationView } from '@mgn/casework';
import type { CommandType } from '@mgn/domain';
import type { Context } from 'hono';
import type { Env } from '../../server/env.js';
import type { FormProblem } from '../../server/forms/form-problem.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import type { Services } from '../../server/services.js';
import { readPeople } from '../people.js';
import { caseCommands } from './case-commands.js';
import { caseOf } from './case-of.js';

/** Handles a POST to a case page: `doe` names the command; the page is shown again when something is wrong. */
export async function giveCaseCommand(
  c: Context<Env>,
  services: Services,
  again: (view: ConversationView, problem: FormProblem) => Response | Promise<Response>,
): Promise<Response> {
  const view = await caseOf(c, services);
  if (view === null) return notFound(c);
  const form = c.get('form');
  const read = caseCommands[form.text('doe') as CommandType];
  if (read === undefined) return notFound(c);
  const language = c.get('language');
  const people = await readPeople(services, language);
  const { command, grants } = read({ form, view, people, language });
  return giveCommand(c, services, {
    stream: view.stream,
    command,
    ...(grants !== undefined && grants.length > 0 && { with: { grants: [...grants] } }),
    done: `/zaak/${view.stream}`,
    again: (problem) => again(view, problem),
    look: `/zaak/${view.stream}`,
    texts: [
      { field: 'note', label: 'Toelichting' },
      { field: 'redirectNote', label: 'Toelichting' },
    ],
  });
}
