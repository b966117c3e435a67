/**
 * Gives a command from a form of a case page, whichever it is.
 */
import { exploratoryConversation, parseCommandId } from '@mgn/domain';
import { casePageTexts } from '../../messages/case-pages.js';
import { waitsTexts } from '../../messages/waits.js';
import { changedMeanwhile } from '../../server/forms/changed-meanwhile.js';
import { sendFlash } from '../../server/forms/flash-cookie.js';
import { plainFlash } from '../../server/forms/flash.js';
import { fieldError } from '../../server/forms/form-problem.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { errorPage, notFound } from '../../server/http/error-pages.js';
import { sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { requestGrant } from '../grants-per-step.js';
import { directionsGrant } from '../report-grants.js';
import { waitingStep } from '../waiting-steps.js';
import { readingOf } from './case-commands.js';
import type { SentCase } from './case-routes.js';
import { sharingSeen } from '../../server/forms/said-no.js';
import { permitAgain, secondAnswerAbout, secondAnswerField, secondAnswerFor } from './waits-for-person.js';

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

/**
 * What a person who was asked again permits to the network office, because the next step waits for it. The form says everything itself:
 * sent twice, it is one answer, also when the step waits for nothing any more.
 */
async function givePermission({ c, services, view, again }: SentCase): Promise<Response> {
  const language = c.get('language');
  const form = c.get('form');
  const { actor } = sessionOf(c);
  const look = `/zaak/${view.stream}` as const;
  const office = services.region.networkOffice;
  const id = parseCommandId(form.text('command-id'));
  const command = exploratoryConversation.commandTypes.find((type) => type === form.text(secondAnswerFor));
  const sharing = sharingSeen(form);
  if (!id.ok || command === undefined || office === null || sharing === null)
    return changedMeanwhile(c, look, { services, stream: view.stream });
  if (!form.chosen(secondAnswerField, 'ja')) {
    if (waitingStep(view)?.command !== command) return changedMeanwhile(c, look, { services, stream: view.stream });
    c.status(422);
    const errors = [fieldError(secondAnswerField, waitsTexts[language].missing, 'missing')];
    return again({ kind: 'fields', errors });
  }
  const grant = form.chosen(secondAnswerAbout, 'help')
    ? directionsGrant(office, language)
    : requestGrant([view.requester], office, language);
  const expects = Number(form.text('expects'));
  const grants = [{ ...grant, askedAgain: true }];
  const outcome = await services.casework.permitAgain(
    { id: id.value, stream: view.stream, expects, sharing, command, grants },
    actor,
  );
  if (outcome.outcome === 'command-id-reused') return errorPage(c, 'sent-before');
  if (outcome.outcome !== 'handled') return changedMeanwhile(c, look, { services, stream: view.stream });
  const after = await services.casework.view(view.stream, actor);
  const stillWaits = after?.withheld.some((each) => each.command === command) === true;
  sendFlash(c, c.get('cookies'), plainFlash(stillWaits ? 'permission-not-enough' : 'permission-recorded'));
  return c.redirect(link(c, `/zaak/${view.stream}`), 303);
}
