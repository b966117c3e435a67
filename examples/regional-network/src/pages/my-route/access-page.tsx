/**
 * "Who looked at my data?", and the person's own details.
 */
import type { AuditEntry } from '@mgn/casework';
import { plainDateOf } from '@mgn/domain';
import { label, labels, type Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { DataTable, Facts } from '../../components/data-table.js';
import { dayText, timeText } from '../../messages/dates.js';
import { accessAction, myRouteTexts } from '../../messages/my-route.js';
import type { Env } from '../../server/env.js';
import { forRoles } from '../../server/identity/guards.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';
import { selfOf } from './my-case.js';

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
        {others.length > 0 && <LogTable entries={others} people={people} language={language} />}
        <p>{texts.accessWrong}</p>
        {mine.length > 0 && (
          <details>
            <summary>{texts.accessMine}</summary>
            <LogTable entries={mine} people={people} language={language} />
          </details>
        )}
      </div>
    </div>,
  );
}

const LogTable = ({
  entries,
  people,
  language,
}: {
  readonly entries: readonly AuditEntry[];
  readonly people: People;
  readonly language: Language;
}) => {
  const texts = myRouteTexts[language];
  return (
    <DataTable
      caption={texts.accessTitle}
      heads={texts.accessHeads}
      rows={entries.map((entry) => [
        `${dayText(plainDateOf(entry.at), language)}, ${timeText(entry.at, language)}`,
        whoOf(entry, people, language),
        whatOf(entry, language),
      ])}
    />
  );
};

function whoOf({ actor }: AuditEntry, people: People, language: Language): string {
  const texts = myRouteTexts[language];
  if (actor.role === 'system') return texts.system;
  if (!('organisation' in actor)) return texts.you;
  const name = people.professional(actor.professional);
  return [name, people.organisation(actor.organisation)].filter((part) => part !== null).join(', ');
}

function whatOf({ action, outcome, facts }: AuditEntry, language: Language): string {
  const texts = myRouteTexts[language];
  const { command, categories } = facts;
  const step =
    typeof command === 'string' && isCommand(command)
      ? `: ${label('exploratory-conversation-command', command, language, 'professional').toLowerCase()}`
      : '';
  const seen =
    Array.isArray(categories) && categories.length > 0
      ? ` (${categories.map((code) => label('data-category', code as never, language, 'person').toLowerCase()).join(', ')})`
      : '';
  const refused = outcome === 'refused' ? `, ${texts.accessRefused}` : '';
  return `${accessAction(action, texts)}${step}${seen}${refused}`;
}

const commands: ReadonlySet<string> = new Set(Object.keys(labels['exploratory-conversation-command']));

function isCommand(code: string): code is Parameters<typeof label<'exploratory-conversation-command'>>[1] {
  return commands.has(code);
}

async function showDetails(c: Context<Env>, services: Services) {
  const language = c.get('language');
  const texts = myRouteTexts[language];
  const { actor, person } = selfOf(c);
  const details = await services.casework.ownDetails(person, actor);
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
            [birthDate ?? '', details.birthDate],
            [phone ?? '', details.phones.join(', ')],
            [email ?? '', details.emails.join(', ')],
            [languages ?? '', details.languages.join(', ')],
          ]}
        />
      )}
    </div>,
  );
}
