/**
 * "Who looked at my data?", and the person's own details.
 */
import { Hono, type Context } from 'hono';
import { Facts } from '../../components/data-table.js';
import { birthDateText, languageName } from '../../messages/dates.js';
import { myRouteTexts } from '../../messages/my-route.js';
import type { Env } from '../../server/env.js';
import { forRoles } from '../../server/identity/guards.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { LogTable } from '../access-log/log-table.js';
import { readPeople } from '../people.js';
import { myCase, selfOf } from './my-case.js';
import { Written } from './written.js';

/** The access log and the details of the person. */
export function accessPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles('person');
  pages.get('/mijn-route/inzage', guard, (c) => showLog(c, services));
  pages.get('/mijn-route/gegevens', guard, (c) => showDetails(c, services));
  return pages;
}

async function showLog(c: Context<Env>, services: Services) {
  const language = c.get('language');
  const texts = myRouteTexts[language];
  const { actor, person } = selfOf(c);
  const [log, people] = await Promise.all([services.casework.accessLog(person, actor), readPeople(services, language)]);
  const entries = log ?? [];
  const others = entries.filter((entry) => entry.actor.role !== 'person');
  const mine = entries.filter((entry) => entry.actor.role === 'person');
  return renderPage(
    c,
    { title: texts.accessTitle },
    <div class="wrap">
      <div class="page-head">
        <h1>{texts.accessTitle}</h1>
        <p class="lead">{others.length === 0 ? texts.accessNone : texts.accessLead}</p>
      </div>
      <div class="stack-l">
        {others.length > 0 && (
          <LogTable
            caption={texts.accessTitle}
            entries={others}
            people={people}
            language={language}
            audience="person"
          />
        )}
        <p>{texts.accessWrong}</p>
        {mine.length > 0 && (
          <details>
            <summary>{texts.accessMine}</summary>
            <LogTable caption={texts.accessMine} entries={mine} people={people} language={language} audience="person" />
          </details>
        )}
      </div>
    </div>,
  );
}

async function showDetails(c: Context<Env>, services: Services) {
  const language = c.get('language');
  const texts = myRouteTexts[language];
  const { actor, person } = selfOf(c);
  const [details, { view }] = await Promise.all([services.casework.ownDetails(person, actor), myCase(c, services)]);
  const [name, birthDate, phone, email, languages] = texts.detailNames;
  return renderPage(
    c,
    { title: texts.detailsTitle },
    <div class="wrap">
      <div class="page-head">
        <h1>{texts.detailsTitle}</h1>
        <p class="lead">{texts.detailsLead}</p>
      </div>
      {details !== null && (
        <Facts
          facts={[
            [name ?? '', details.name.text],
            [birthDate ?? '', birthDateText(details.birthDate, language)],
            [phone ?? '', details.phones.join(', ')],
            [email ?? '', details.emails.join(', ')],
            [languages ?? '', details.languages.map((code) => languageName(code, language)).join(', ')],
          ]}
        />
      )}
      {view !== null && <Written view={view} language={language} />}
    </div>,
  );
}
