/**
 * "Who did what?": the access log of one case for the privacy officer, who sees nothing of the case itself. The number is sent with
 * a form and not with the address, because every search leaves a line.
 */
import { Hono, type Context } from 'hono';
import { TextField } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { accessLogTexts } from '../../messages/access-log.js';
import type { Env } from '../../server/env.js';
import { FormToken } from '../../server/forms/command-fields.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople } from '../people.js';
import { auditFilePage, AuditFileSection } from './audit-file.js';
import { LogTable } from './log-table.js';

/** The log: the search on a case number, and the whole of it as a file. */
export function accessLogPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles('privacy-officer');
  pages.get('/logboek', guard, async (c) => show(c, await AuditFileSection({ c, services }), null));
  pages.post('/logboek/bestand', guard, (c) => auditFilePage(c, services));
  pages.post('/logboek', guard, async (c) => {
    const texts = accessLogTexts[c.get('language')];
    const number = c.get('form').text('zaak').toUpperCase();
    if (!/^[A-Z]{2}-\d{1,8}$/u.test(number)) return refused(c, texts.wrongNumber);
    const entries = await services.casework.caseLog(number, sessionOf(c).actor);
    if (entries === null) return refused(c, texts.notFound);
    const people = await readPeople(services, c.get('language'));
    const language = c.get('language');
    return show(
      c,
      <section aria-labelledby="gevonden">
        <h2 id="gevonden">{texts.about(number)}</h2>
        <LogTable caption={texts.about(number)} {...{ entries, people, language }} audience="professional" />
        <p class="small soft">{texts.more}</p>
      </section>,
      null,
    );
  });
  return pages;
}

function refused(c: Context<Env>, text: string) {
  c.status(422);
  return show(c, null, { code: 'missing', field: 'zaak', text, advice: '' });
}

function show(c: Context<Env>, found: unknown, error: FormError | null) {
  const language = c.get('language');
  const texts = accessLogTexts[language];
  const errors = error === null ? [] : [error];
  return renderPage(
    c,
    { title: texts.title, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <div class="stack-l">
        <form method="post" action={link(c, '/logboek')} class="stack" role="search" novalidate>
          <FormToken c={c} />
          <TextField
            name="zaak"
            label={texts.number}
            hint={texts.numberHint}
            size="m"
            value={c.get('form').text('zaak')}
            errors={errors}
          />
          <p>
            <button class="button">{texts.search}</button>
          </p>
        </form>
        {found}
      </div>
    </div>,
  );
}
