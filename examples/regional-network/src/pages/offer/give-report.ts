/**
 * From a form to the reports and back to a page.
 */
import type { AvailabilityCommand } from '@mgn/domain';
import type { Context } from 'hono';
import type { Env } from '../../server/env.js';
import { sendFlash } from '../../server/forms/flash-cookie.js';
import { plainFlash, type SaidCode } from '../../server/forms/flash.js';
import type { FormProblem } from '../../server/forms/form-problem.js';
import { errorPage } from '../../server/http/error-pages.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import { reporterOf } from './may-report.js';

const said: Readonly<Record<AvailabilityCommand['type'], SaidCode>> = {
  report: 'waits-reported',
  confirm: 'waits-confirmed',
  withdraw: 'waits-withdrawn',
};

/** Where the offer of an organisation stands. */
export const offerPath = '/aanbod-beheer';

/**
 * Gives the command and answers: 303 to the list with a confirmation, 422 with the form again. `command` is what the fields say, without the provider: that
 * is always the organisation of whoever is signed in.
 */
export async function giveReport(
  c: Context<Env>,
  { waits }: Pick<Services, 'waits'>,
  command: Readonly<Record<string, unknown>>,
  again: (problem: FormProblem) => Response | Promise<Response>,
): Promise<Response> {
  const actor = reporterOf(c);
  const outcome = await waits.report({
    id: c.get('form').text('command-id'),
    actor,
    command: { ...command, provider: actor.organisation },
  });
  switch (outcome.outcome) {
    case 'handled':
      sendFlash(c, c.get('cookies'), plainFlash(said[outcome.did]));
      return c.redirect(link(c, offerPath), 303);
    case 'command-id-reused':
      return errorPage(c, 'sent-before');
    case 'refused':
      c.status(422);
      return again({ kind: 'refused', reasons: outcome.reasons });
    case 'invalid':
      c.status(422);
      return again({ kind: 'invalid', issues: outcome.issues });
  }
}
