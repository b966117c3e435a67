/**
 * "Who was told?": in a demo the whole outbox, for everybody; in a network what the office needs to call whoever was not told.
 */
import type { Delivery, NoticeRecipient, OutboxEntry } from '@mgn/casework';
import { plainDateOf } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import type { Child } from 'hono/jsx';
import { DataTable } from '../../components/data-table.js';
import { MessageText } from '../../components/message-text.js';
import { demoIdentities } from '../../demo/identities.js';
import { dayText, timeText } from '../../messages/dates.js';
import { noticeReason, noticeTexts } from '../../messages/notices.js';
import type { Env } from '../../server/env.js';
import { notFound, refusedPage } from '../../server/http/error-pages.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { usualSubject } from '../../server/mail/mail-settings.js';
import { writtenMessage } from '../../server/mail/written-message.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';
import { OfficeTally, tallySince } from './office-tally.js';

/** How many messages stand on one page. */
const perPage = 25;

/** The page. */
export function noticePages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  if (services.demo) pages.get('/berichten', (c) => showAll(c, services));
  else pages.get('/berichten', forRoles('network-coordinator'), (c) => showTally(c, services));
  return pages;
}

async function showTally(c: Context<Env>, services: Services) {
  const language = c.get('language');
  const texts = noticeTexts[language];
  const [tally, people] = await Promise.all([
    services.notices.tally(tallySince(services.today()), sessionOf(c).actor),
    readPeople(services, language),
  ]);
  if (tally === null) return refusedPage(c, 'not-for-this-role');
  return renderPage(
    c,
    { title: texts.all.title },
    <div class="wrap">
      <div class="page-head">
        <h1>{texts.all.title}</h1>
      </div>
      <div class="stack-l">
        {services.mail === null && <p class="notice notice--late">{texts.all.noServer}</p>}
        <OfficeTally tally={tally} people={people} language={language} />
      </div>
    </div>,
  );
}

async function showAll(c: Context<Env>, services: Services) {
  const language = c.get('language');
  const texts = noticeTexts[language].all;
  const page = Number(c.req.query('pagina') ?? '1');
  if (!Number.isInteger(page) || page < 1 || page > 100_000) return notFound(c);
  const actor = c.get('session')?.actor ?? null;
  // One more than fits tells whether there is another page.
  const [found, people, tally] = await Promise.all([
    services.outbox({ limit: perPage + 1, offset: (page - 1) * perPage }),
    readPeople(services, language),
    actor === null ? null : services.notices.tally(tallySince(services.today()), actor),
  ]);
  const entries = found.slice(0, perPage);
  const rows = await Promise.all(
    entries.map(async (entry): Promise<readonly Child[]> => {
      const delivery = await services.notices.deliveryFor(entry.recipient);
      return [
        `${dayText(plainDateOf(entry.at), language)}, ${timeText(entry.at, language)}`,
        nameOf(entry.recipient, people, language),
        `${texts.kinds[entry.kind]}: ${texts.processes[entry.process]}`,
        <Standing c={c} services={services} entry={entry} delivery={delivery} />,
      ];
    }),
  );
  return renderPage(
    c,
    { title: texts.title },
    <div class="wrap">
      <div class="page-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <div class="stack-l">
        <p class="notice">{texts.demo}</p>
        {services.mail === null && <p class="notice">{texts.noServer}</p>}
        {tally !== null && <OfficeTally tally={tally} people={people} language={language} />}
        {entries.length === 0 ? (
          <div class="panel">
            <h2>{texts.empty}</h2>
            <p>{texts.emptyText}</p>
          </div>
        ) : (
          <DataTable caption={texts.title} heads={texts.heads} rows={rows} />
        )}
        <nav aria-label={texts.pages}>
          {page > 1 && (
            <p>
              <a href={`${link(c, '/berichten')}?pagina=${String(page - 1)}`}>{texts.newer}</a>
            </p>
          )}
          {found.length > perPage && (
            <p>
              <a href={`${link(c, '/berichten')}?pagina=${String(page + 1)}`}>{texts.older}</a>
            </p>
          )}
        </nav>
      </div>
    </div>,
  );
}

const Standing = ({
  c,
  services,
  entry,
  delivery,
}: {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly entry: OutboxEntry;
  readonly delivery: Delivery;
}) => {
  const language = c.get('language');
  const texts = noticeTexts[language].all;
  const waitsForServer = entry.state === 'waiting' && services.mail === null;
  return (
    <>
      <p>{waitsForServer ? texts.waitsNoServer : stateText(entry, language)}</p>
      {waitsForServer && (
        <p class="small">{delivery.outcome === 'send' ? texts.wouldGo : texts.wouldNot[delivery.outcome]}</p>
      )}
      <details>
        <summary>{texts.message}</summary>
        {delivery.outcome === 'send' && (
          <p class="break-anywhere">
            <b>{texts.to}:</b> {delivery.to}
          </p>
        )}
        <MessageText
          written={writtenMessage({
            audience: entry.recipient.kind,
            languages: delivery.outcome === 'send' ? delivery.languages : [language],
            origin: services.origin(c.req.url),
            subject: services.mail?.subject ?? usualSubject,
          })}
          subject={texts.subject}
        />
        <p class="small">
          {texts.looks}: {link(c, entry.path)}
        </p>
      </details>
    </>
  );
};

function stateText({ state, code, nextAttempt }: OutboxEntry, language: Language): string {
  const texts = noticeTexts[language].all;
  const why = code === null ? '' : `: ${noticeReason(code, language)}`;
  const again =
    state === 'waiting' && code !== null && nextAttempt !== null
      ? `. ${texts.nextAttempt(`${dayText(plainDateOf(nextAttempt), language)}, ${timeText(nextAttempt, language)}`)}`
      : '';
  return `${texts.states[state]}${why}${again}`;
}

/** Only the invented people of the demo have a name here. */
function nameOf(recipient: NoticeRecipient, people: People, language: Language): string {
  if (recipient.kind === 'organisation') return people.organisation(recipient.organisation);
  const known = demoIdentities.find(({ actor }) => actor.role === 'person' && actor.person === recipient.person);
  return known?.name ?? noticeTexts[language].all.somebody;
}
