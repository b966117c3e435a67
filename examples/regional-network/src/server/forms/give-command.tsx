/**
 * From a form to casework and back to a page: one way for every form that moves a case.
 */
import type { CommandProcessKind, CommandEnvelopeInput, Handled, Outcome } from '@mgn/casework';
import type { Actor, CaseId, PlainDate, StreamId } from '@mgn/domain';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { errorPage, notFound } from '../http/error-pages.js';
import { link } from '../links.js';
import { sessionOf } from '../identity/guards.js';
import type { Env } from '../env.js';
import type { Services } from '../services.js';
import { linesSince, SeeWhatIsNew, WhatHappened } from './changed-meanwhile.js';
import { answersOn, grantsAsAsked, refusedAfterNo, sharingSeen } from './said-no.js';
import { sendFlash } from './flash-cookie.js';
import { plainFlash, type Flash, type SaidCode } from './flash.js';
import { problemOf, type FormProblem } from './form-problem.js';

/** A form that gives a command. */
export interface CommandForm {
  readonly stream: StreamId;
  /** The process that the command is for; the exploratory conversation when left out. */
  readonly process?: CommandProcessKind;
  /** The case file in which a command opens a process; the one of the stream when left out. */
  readonly caseId?: CaseId;
  /** The version that the command expects, where it is for another process than the one whose page was seen: 0 opens one. */
  readonly expects?: number;
  /** The command as the fields say it; casework parses it. */
  readonly command: unknown;
  /** What comes along: the person's details, permissions. */
  readonly with?: CommandEnvelopeInput['with'];
  /** The place of origin, without the language: where to go when it is done. */
  readonly done: `/${string}` | ((handled: Handled) => `/${string}`);
  /** The code of what the confirmation says instead of how the case stands, when that would not be the whole truth. */
  readonly said?: SaidCode;
  /** The day of the request, for a person who can have several: then the confirmation says which one it is about. */
  readonly requestedOn?: PlainDate;
  /** Shows the form again, with what was filled in (`c.get('form')`) and what is wrong. Renders a whole page. */
  readonly again: (problem: FormProblem) => Response | Promise<Response>;
  /** The fields with text that must not get lost when the case changed meanwhile, with what each is called on the page. */
  readonly texts?: readonly { readonly field: string; readonly label: string }[];
  /** Where one sees what is new when the case changed meanwhile, without the language; the place of origin when left out. */
  readonly look?: `/${string}`;
}

/**
 * Gives the command to casework and answers: 303 to the place of origin with a confirmation; 422 with the form again; 409 when the
 * case changed meanwhile, with the text kept; 404 when there is no such case for this viewer.
 */
export async function giveCommand(c: Context<Env>, services: Services, form: CommandForm): Promise<Response> {
  const outcome = await handleForm(c, services, form);
  const problem = problemOf(outcome);
  if (problem !== null) {
    c.status(422);
    return form.again(problem);
  }
  switch (outcome.outcome) {
    case 'handled': {
      const flash = form.said === undefined ? flashOf(form.command, outcome, form.process) : plainFlash(form.said);
      const { requestedOn } = form;
      const about = requestedOn === undefined ? {} : { requestedOn, caseNumber: outcome.caseNumber };
      sendFlash(c, c.get('cookies'), { ...flash, ...about });
      return c.redirect(link(c, typeof form.done === 'string' ? form.done : form.done(outcome)), 303);
    }
    case 'unknown-case':
      return notFound(c);
    case 'stale': {
      const { expects } = form;
      const process = form.process ?? 'exploratory-conversation';
      const about = { services, stream: form.stream, process, ...(expects !== undefined && { expects }) };
      const lines = await linesSince(c, about);
      return errorPage(
        c,
        'changed-meanwhile',
        <>
          <WhatHappened c={c} lines={lines} />
          {keptText(c, form)}
        </>,
      );
    }
    case 'command-id-reused':
      return errorPage(c, 'sent-before', keptText(c, form));
    case 'refused':
    case 'invalid':
    case 'not-permitted':
      // INVARIANT: `problemOf` has these.
      return errorPage(c, 'our-mistake');
  }
}

/**
 * Gives the command with its permissions. Where the person said no to some of them, the writer of the form chooses: asked again, or
 * without them. Before that choice the page asks for it, about whom was not answered yet: what was answered stays.
 */
async function handleForm(c: Context<Env>, services: Services, form: CommandForm): Promise<Outcome> {
  const sent = c.get('form');
  const { grants = [], ...along } = form.with ?? {};
  const seen = sharingSeen(sent);
  const kept = grantsAsAsked(grants, sent);
  const given = { ...along, ...(kept.length > 0 && { grants: kept, ...(seen !== null && { sharing: seen }) }) };
  const outcome = await services.casework.handle({
    id: sent.text('command-id'),
    stream: form.stream,
    ...(form.process !== undefined && { process: form.process }),
    ...(form.caseId !== undefined && { caseId: form.caseId }),
    expects: form.expects ?? Number(sent.text('expects')),
    actor: sessionOf(c).actor,
    command: form.command,
    ...(Object.keys(given).length > 0 && { with: given }),
  });
  const refused = new Set(refusedAfterNo(outcome).flatMap((index) => kept[index]?.recipients ?? []));
  if (refused.size === 0) return outcome;
  const before = answersOn(sent);
  const isFirst = before.yes.length + before.without.length === 0;
  const now = await sharingNow(services, form, sessionOf(c).actor);
  // An earlier answer is about what the person shared when it was given: what changed since, casework says.
  c.set('saidNoTo', { recipients: [...refused], before, chosen: [], sharing: isFirst ? now : (seen ?? now) });
  return outcome;
}

/** The version of what the person shares, as the viewer of a form sees it; null where there is nothing yet, or nobody. */
async function sharingNow(
  { casework }: Services,
  { stream, process = 'exploratory-conversation' }: CommandForm,
  viewer: Actor,
): Promise<number | null> {
  const views = {
    'exploratory-conversation': () => casework.view(stream, viewer),
    'transfer-case': () => casework.viewTransfer(stream, viewer),
    'waitlist-entry': () => casework.viewWaiting(stream, viewer),
    'case-conference-item': () => casework.viewQuestion(stream, viewer),
    // About nobody, who shares nothing.
    'network-concern': () => Promise.resolve(null),
  } as const satisfies Readonly<Record<CommandProcessKind, unknown>>;
  return (await views[process]())?.sharing ?? null;
}

/** The confirmation of a command that was carried out. */
export function flashOf(
  command: unknown,
  { caseNumber, state, responsible, next, warnings }: Handled,
  process: CommandProcessKind = 'exploratory-conversation',
): Flash {
  const type = typeof command === 'object' && command !== null && 'type' in command ? String(command.type) : 'done';
  return {
    did: type,
    ...(process !== 'exploratory-conversation' && { process }),
    caseNumber,
    requestedOn: null,
    state,
    responsible: responsible?.organisation ?? null,
    next: next === null ? null : { what: next.what, by: next.by },
    warnings: [...warnings].slice(0, 20),
  };
}

function keptText(c: Context<Env>, { texts = [], look, done }: CommandForm): Child {
  const sent = c.get('form');
  const kept = texts.filter(({ field }) => sent.text(field) !== '');
  const href = look ?? (typeof done === 'string' ? done : null);
  return (
    <>
      {kept.map(({ field, label }) => (
        <div class="field">
          <label for={field}>{label}</label>
          <textarea id={field} readonly rows={6}>
            {sent.text(field)}
          </textarea>
        </div>
      ))}
      {href !== null && <SeeWhatIsNew c={c} href={href} />}
    </>
  );
}
