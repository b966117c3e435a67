/**
 * "Who may see what?": one card per recipient, stopping as easy as agreeing, effective at once.
 */
import { dataCategories, plainDateOf, parsePlainDate, type OrganisationId } from '@mgn/domain';
import type { ConsentRecord } from '@mgn/consent';
import { label, type Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { ConsentCard } from '../../components/consent-card.js';
import { markOfOrganisation } from '../../components/domain-mark.js';
import { dayText } from '../../messages/dates.js';
import { myRouteTexts, type MyRouteTexts } from '../../messages/my-route.js';
import type { Env } from '../../server/env.js';
import { FormToken } from '../../server/forms/command-fields.js';
import { sendFlash } from '../../server/forms/flash-cookie.js';
import { plainFlash } from '../../server/forms/flash.js';
import { errorPage } from '../../server/http/error-pages.js';
import { forRoles } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';
import { statements, type StatementId } from '../statements.js';
import { myCase, selfOf } from './my-case.js';

/** What the person shares, and the way to stop it. */
export function sharingPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles('person');
  pages.get('/mijn-route/delen', guard, (c) => show(c, services));
  pages.post('/mijn-route/delen', guard, async (c) => {
    const { actor, person } = selfOf(c);
    const outcome = await services.casework.withdrawPermission(person, c.get('form').text('stop'), actor);
    if (outcome.outcome === 'stale') return errorPage(c, 'changed-meanwhile');
    if (outcome.outcome === 'handled') sendFlash(c, c.get('cookies'), plainFlash('sharing-stopped'));
    return c.redirect(link(c, '/mijn-route/delen'), 303);
  });
  return pages;
}

async function show(c: Context<Env>, services: Services) {
  const language = c.get('language');
  const texts = myRouteTexts[language];
  const { actor, person } = selfOf(c);
  const [overview, people, { view }] = await Promise.all([
    services.casework.sharing(person, actor),
    readPeople(services, language),
    myCase(c, services),
  ]);
  const records = (overview?.consents ?? []).filter((consent): consent is ConsentRecord => consent.effect === 'permit');
  const active = records.filter(({ status }) => status === 'active');
  const past = records.filter(({ status }) => status !== 'active');
  const involved =
    view === null
      ? []
      : [view.gpPractice, ...(services.region.networkOffice === null ? [] : [services.region.networkOffice])];
  const recipients = new Set(active.flatMap(recipientsOf));
  const without = involved.filter((organisation) => !recipients.has(organisation));
  return renderPage(
    c,
    { title: texts.sharingTitle },
    <div class="wrap">
      <div class="page-head">
        <h1>{texts.sharingTitle}</h1>
        <p class="lead">{texts.sharingLead}</p>
      </div>
      <div class="stack-l">
        {active.length === 0 && <p class="notice">{texts.sharingNone}</p>}
        <h2 class="visually-hidden">{texts.toSharing}</h2>
        <ul class="consents">
          {active.map((record) => (
            <li>
              <Card c={c} record={record} people={people} texts={texts} language={language} />
            </li>
          ))}
          {without.map((organisation) => (
            <li>
              <ConsentCard
                language={language}
                recipient={people.organisation(organisation)}
                mark={markOfOrganisation(people.organisations.get(organisation)?.kind)}
                sees={[]}
                seesNot={[]}
                why={organisation === view?.gpPractice ? texts.ownOrganisation : texts.nothingText}
                state={{ kind: 'stop', text: texts.nothingShared }}
              />
            </li>
          ))}
        </ul>
        {active.length > 0 && (
          <section class="panel panel--mist" aria-labelledby="alles">
            <h2 id="alles">{texts.stopAll}</h2>
            <p>{texts.stopAllText}</p>
            <form method="post" action={link(c, '/mijn-route/delen')}>
              <FormToken c={c} />
              <button class="button button--secondary button--phone-wide" name="stop" value="all">
                {texts.stopAll}
              </button>
            </form>
          </section>
        )}
        {past.length > 0 && (
          <details>
            <summary>{texts.history}</summary>
            <ul class="consents">
              {past.map((record) => (
                <li>
                  <Card c={c} record={record} people={people} texts={texts} language={language} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>,
  );
}

function recipientsOf(record: ConsentRecord): readonly OrganisationId[] {
  return record.recipients.flatMap((recipient) => ('organisation' in recipient ? [recipient.organisation] : []));
}

const Card = ({
  c,
  record,
  people,
  texts,
  language,
}: {
  readonly c: Context<Env>;
  readonly record: ConsentRecord;
  readonly people: People;
  readonly texts: MyRouteTexts;
  readonly language: Language;
}) => {
  const organisations = recipientsOf(record);
  const name = organisations.map((organisation) => people.organisation(organisation)).join(', ');
  const first = organisations[0];
  const categories = record.categories === 'any' ? dataCategories : record.categories;
  const category = (code: (typeof dataCategories)[number]) => label('data-category', code, language, 'person');
  const statement = Object.hasOwn(statements, record.statement.id)
    ? statements[record.statement.id as StatementId][language]
    : null;
  const until = parsePlainDate(record.validity.until ?? '');
  const when =
    record.status === 'active'
      ? [
          texts.since(dayText(plainDateOf(record.grantedAt), language)),
          until.ok ? texts.until(dayText(until.value, language, 'full')) : null,
        ]
      : [record.revokedAt === null ? null : texts.ended2(dayText(plainDateOf(record.revokedAt), language))];
  const why = [statement, ...when].filter((part) => part !== null).join(' ');
  const active = record.status === 'active';
  return (
    <ConsentCard
      language={language}
      recipient={name}
      mark={markOfOrganisation(first === undefined ? undefined : people.organisations.get(first)?.kind)}
      sees={active ? categories.map(category) : []}
      seesNot={active ? sensitive.filter((code) => !categories.includes(code)).map(category) : []}
      why={why}
      state={
        active
          ? { kind: 'ok', text: texts.state.active }
          : { kind: 'stop', text: record.status === 'revoked' ? texts.state.revoked : texts.state.other }
      }
      action={
        active && (
          <form method="post" action={link(c, '/mijn-route/delen')}>
            <FormToken c={c} />
            <button class="button button--secondary button--small" name="stop" value={record.id}>
              {texts.stopThis}
              <span class="visually-hidden">{texts.stopFor(name)}</span>
            </button>
          </form>
        )
      }
    />
  );
};

/** What people most want to know that somebody does not see. */
const sensitive = ['help-request', 'exploratory-report', 'diagnosis-detail', 'treatment-notes', 'bsn'] as const;
