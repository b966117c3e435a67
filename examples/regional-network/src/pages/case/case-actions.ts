/**
 * Gives a command from a form of a case page, whichever it is.
 */
import { casePageTexts } from '../../messages/case-pages.js';
import { waitsTexts } from '../../messages/waits.js';
import { sendFlash } from '../../server/forms/flash-cookie.js';
import { plainFlash } from '../../server/forms/flash.js';
import { fieldError } from '../../server/forms/form-problem.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { errorPage, notFound } from '../../server/http/error-pages.js';
import { sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { requestGrant } from '../grants-per-step.js';
import { directionsGrant } from '../report-grants.js';
import { readingOf } from './case-commands.js';
import type { SentCase } from './case-routes.js';
import { permitAgain, secondAnswerField, secondAnswerFor, waitingStep } from './waits-for-person.js';

/** Handles a POST to a case page: `doe` names the command; the page is shown again when something is wrong. */
export async function giveCaseCommand(sent: SentCase): Promise<Response> {
  const { c, services, view, people, again } = sent;
  const form = c.get('form');
  if (form.text('doe') === permitAgain) return givePermission(sent);
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

/** What a person who was asked again permits to the network office, because the next step waits for it. */
async function givePermission({ c, services, view, again }: SentCase): Promise<Response> {
  const language = c.get('language');
  const form = c.get('form');
  const { actor } = sessionOf(c);
  const texts = waitsTexts[language];
  const withheld = waitingStep(view);
  const office = services.region.networkOffice;
  const expects = Number(form.text('expects'));
  if (withheld === null || office === null || !form.chosen(secondAnswerFor, withheld.command)) {
    return errorPage(c, 'changed-meanwhile');
  }
  if (!form.chosen(secondAnswerField, 'ja')) {
    c.status(422);
    return again({ kind: 'fields', errors: [fieldError(secondAnswerField, texts.missing, 'missing')] });
  }
  const grant =
    withheld.lacks === 'help' ? directionsGrant(office, language) : requestGrant([view.requester], office, language);
  const outcome = await services.casework.permitAgain(
    { stream: view.stream, expects, command: withheld.command, grants: [{ ...grant, askedAgain: true }] },
    actor,
  );
  if (outcome.outcome !== 'handled') return errorPage(c, 'changed-meanwhile');
  const after = await services.casework.view(view.stream, actor);
  const stillWaits = after?.withheld.some(({ command }) => command === withheld.command) === true;
  sendFlash(c, c.get('cookies'), plainFlash(stillWaits ? 'permission-not-enough' : 'permission-recorded'));
  return c.redirect(link(c, `/zaak/${view.stream}`), 303);
}
