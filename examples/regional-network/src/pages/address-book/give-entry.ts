/**
 * Gives a change of the address book, and answers: 303 to the page of the organisation with a confirmation, 422 with the form again.
 */
import type { AddressBookCommand } from '@mgn/domain';
import type { Context } from 'hono';
import type { Env } from '../../server/env.js';
import { sendFlash } from '../../server/forms/flash-cookie.js';
import { plainFlash, type SaidCode } from '../../server/forms/flash.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { errorPage } from '../../server/http/error-pages.js';
import { sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import { entryErrors, entryFacts } from './entry-command.js';
import { entryPath, transferNamed } from './paths.js';

const said: Readonly<Record<AddressBookCommand['type'], SaidCode>> = {
  add: 'organisation-added',
  correct: 'organisation-corrected',
};

/** Gives the command whose facts stand in the form, with `which`: its type, and the entry that is mended. */
export async function giveEntry(
  c: Context<Env>,
  services: Pick<Services, 'changeAddressBook'>,
  which: Readonly<Record<string, unknown>>,
  again: (errors: readonly FormError[]) => Response | Promise<Response>,
): Promise<Response> {
  const form = c.get('form');
  const outcome = await services.changeAddressBook({
    id: form.text('command-id'),
    actor: sessionOf(c).actor,
    command: { ...which, ...entryFacts(form) },
  });
  switch (outcome.outcome) {
    case 'handled':
      sendFlash(c, c.get('cookies'), plainFlash(said[outcome.did]));
      return c.redirect(link(c, entryPath(outcome.organisation, transferNamed(form.text('transfer')))), 303);
    case 'command-id-reused':
      return errorPage(c, 'sent-before');
    case 'refused':
    case 'invalid':
      c.status(422);
      return again(entryErrors(outcome, form, c.get('language')));
  }
}
