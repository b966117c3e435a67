/**
 * One place on a waiting list: how it stands, what this viewer may see of it, and what this viewer can do.
 */
import { parseStreamId } from '@mgn/domain';
import { Hono } from 'hono';
import { ErrorSummary } from '../../components/notices.js';
import { waitingEntryTexts } from '../../messages/waiting-entry.js';
import type { Env } from '../../server/env.js';
import { changedMeanwhile } from '../../server/forms/changed-meanwhile.js';
import { formErrors, type FormProblem } from '../../server/forms/form-problem.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { sessionOf, signedIn } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { beginTransfer, mayBegin, startTransfer } from './begin-transfer.js';
import { EntryAcute, EntryActions, EntryEnd } from './entry-actions.js';
import { readCommand } from './entry-commands.js';
import { EntryClocks, EntryContacts, EntryFacts, EntryHistory } from './entry-facts.js';
import { entryOf, type ShownEntry } from './entry-routes.js';
import { EntryTop } from './entry-top.js';
import { TransferPart, transfersBeside } from './transfer-part.js';

/** The page of a place, and every step on it. A person is led to their own page. */
export function waitingEntryPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/wachtlijst/:stream', signedIn, async (c) => {
    if (sessionOf(c).actor.role === 'person') {
      const stream = parseStreamId(c.req.param('stream'));
      return stream.ok ? c.redirect(link(c, `/mijn-route/wachtlijst/${stream.value}`), 303) : notFound(c);
    }
    const found = await entryOf(c, services);
    return found === null ? notFound(c) : show({ ...found, errors: [] });
  });
  pages.post('/wachtlijst/:stream', signedIn, async (c) => {
    const found = sessionOf(c).actor.role === 'person' ? null : await entryOf(c, services);
    return found === null ? notFound(c) : give(found);
  });
  return pages;
}

/** Carries out what a form says, or shows the page again with what is wrong and everything that was filled in. */
async function give(found: Omit<ShownEntry, 'errors'>): Promise<Response> {
  const { c, services, view } = found;
  const form = c.get('form');
  const language = c.get('language');
  const scope = form.text('doe');
  const again = (problem: FormProblem) =>
    show({
      ...found,
      errors: formErrors(problem, language, 'professional').map((error) => ({ ...error, scope })),
    });
  const here = `/wachtlijst/${view.stream}` as const;
  if (scope === startTransfer) {
    const may = mayBegin(view) || view.about.transferOpen;
    return may
      ? beginTransfer(c, services, view, { done: here, look: here, again })
      : changedMeanwhile(c, here, { services, stream: view.stream, process: 'waitlist-entry' });
  }
  const read = readCommand(form, language);
  if (read === null) return notFound(c);
  if (read.errors.length > 0) {
    c.status(422);
    return again({ kind: 'fields', errors: read.errors });
  }
  return giveCommand(c, services, {
    stream: view.stream,
    process: 'waitlist-entry',
    command: read.command,
    done: here,
    again,
  });
}

async function show(shown: ShownEntry): Promise<Response> {
  const { c, services, view, people, errors } = shown;
  const language = c.get('language');
  const texts = waitingEntryTexts[language];
  const { name } = view.fields;
  if (view.about.provider === null) return showHidden(shown);
  const transfers = await transfersBeside(shown);
  return renderPage(
    c,
    { title: `${texts.tab} ${view.caseNumber}`, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="small">
          <a href={link(c, '/wachtlijst')}>{texts.back}</a>
        </p>
        <p class="soft">{`${texts.kind} · ${view.caseNumber}`}</p>
        <h1>{texts.heading(name.seen ? name.value.text : texts.unnamed)}</h1>
      </div>
      <EntryTop view={view} people={people} language={language} audience="professional" today={services.today()} />
      <div class="columns gap-top-l">
        <div class="stack-l">
          <EntryActions {...shown} />
          <TransferPart {...shown} transfers={transfers} />
          <EntryFacts {...shown} />
          <EntryContacts {...shown} />
          <EntryHistory {...shown} />
        </div>
        <aside class="stack" aria-label={texts.clocks}>
          <EntryClocks {...shown} />
          <div class="stack no-print">
            <EntryAcute {...shown} />
            <EntryEnd {...shown} />
          </div>
        </aside>
      </div>
    </div>,
  );
}

/** For whoever may not see for which help somebody waits: that there is a place, whom to ask, and the way to report danger. */
function showHidden(shown: ShownEntry): Response | Promise<Response> {
  const { c, view, errors } = shown;
  const language = c.get('language');
  const texts = waitingEntryTexts[language];
  return renderPage(
    c,
    { title: `${texts.tab} ${view.caseNumber}`, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="small">
          <a href={link(c, '/wachtlijst')}>{texts.back}</a>
        </p>
        <p class="soft">{`${texts.kind} · ${view.caseNumber}`}</p>
        <h1>{texts.hiddenTitle}</h1>
      </div>
      <div class="stack">
        <p class="notice">{texts.hiddenText}</p>
        <EntryAcute {...shown} />
      </div>
    </div>,
  );
}
