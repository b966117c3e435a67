/**
 * Gives a command from a form of a case page, whichever it is.
 */
import { casePageTexts } from '../../messages/case-pages.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { readingOf } from './case-commands.js';
import type { SentCase } from './case-routes.js';

/** Handles a POST to a case page: `doe` names the command; the page is shown again when something is wrong. */
export async function giveCaseCommand({ c, services, view, people, again }: SentCase): Promise<Response> {
  const form = c.get('form');
  const read = readingOf(form.text('doe'));
  if (read === null) return notFound(c);
  const language = c.get('language');
  const {
    command,
    grants,
    said,
    errors = [],
  } = read({ form, view, people, services, language, today: services.today() });
  if (errors.length > 0) {
    c.status(422);
    return again({ kind: 'fields', errors });
  }
  const { note } = casePageTexts[language];
  return giveCommand(c, services, {
    stream: view.stream,
    command,
    ...(grants !== undefined && grants.length > 0 && { with: { grants: [...grants] } }),
    ...(said !== undefined && { said }),
    done: `/zaak/${view.stream}`,
    again,
    look: `/zaak/${view.stream}`,
    texts: [
      { field: 'note', label: note },
      { field: 'redirectNote', label: note },
    ],
  });
}
