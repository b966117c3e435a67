/**
 * The waiting list: who waits, since when, against which norm, and whom one has to speak with. What is late first.
 */
import type { ProcessRow } from '@mgn/casework';
import { plainDateOf, type Actor, type PlainDate } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { ClockMini } from '../../components/clock-bar.js';
import { DataTable, Tabs } from '../../components/data-table.js';
import { State } from '../../components/icons.js';
import { caseTexts } from '../../messages/case.js';
import { dayText } from '../../messages/dates.js';
import {
  waitingLists,
  waitingListTexts,
  type WaitingListName,
  type WaitingListTexts,
} from '../../messages/waiting-list.js';
import type { Env } from '../../server/env.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';
import { Waits } from '../waits-in-list.js';
import { keepsList, waitingRoles } from './waiting-roles.js';
import { byContact, inOrder, transferringIn, waitingRowOf, type Transferring, type WaitingRow } from './waiting-row.js';

/** How many rows a list shows at most. */
const pageLength = 200;

/** The list, and the search on a number. */
export function waitingListPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/wachtlijst', forRoles(...waitingRoles), async (c) => {
    const { actor } = sessionOf(c);
    const number = (c.req.query('plek') ?? '').trim().toUpperCase();
    if (/^[A-Z]{2}-\d{1,8}$/u.test(number)) {
      const { rows } = await services.casework.listOf('waitlist-entry', { caseNumber: number, limit: 1 }, actor);
      const [found] = rows;
      if (found !== undefined) return c.redirect(link(c, `/wachtlijst/${found.stream}`), 303);
    }
    return show(c, services, number);
  });
  return pages;
}

async function show(c: Context<Env>, services: Services, number: string) {
  const { actor } = sessionOf(c);
  const language = c.get('language');
  const texts = waitingListTexts[language];
  const today = services.today();
  const chosen = waitingLists.find((name) => name === c.req.query('lijst')) ?? 'alle';
  const [people, open, ended, transferring] = await Promise.all([
    readPeople(services, language),
    services.casework.listOf('waitlist-entry', { ended: false, limit: pageLength }, actor),
    chosen === 'van-de-lijst'
      ? services.casework.listOf('waitlist-entry', { ended: true, limit: pageLength, order: 'changed' }, actor)
      : null,
    transferringCases(services, actor),
  ]);
  const rowsOf = (rows: readonly ProcessRow[]) => rows.map((row) => waitingRowOf(row, today, transferring));
  const hidden = open.rows.filter((row) => row.hidden).length;
  const all = inOrder(rowsOf(open.rows.filter((row) => !row.hidden)));
  const lists: Readonly<Record<WaitingListName, readonly WaitingRow[]>> = {
    alle: all,
    'boven-de-norm': all.filter(({ isOverNorm }) => isOverNorm),
    contact: byContact(all.filter(({ contactDue }) => contactDue !== null)),
    overstap: all.filter(({ transferRuns }) => transferRuns),
    'van-de-lijst': rowsOf((ended?.rows ?? []).filter((row) => !row.hidden)),
  };
  const rows = lists[chosen];
  const waiting = all.filter(({ contact }) => contact !== null).length;
  const counts = [waiting, lists['boven-de-norm'].length, lists.contact.length, lists.overstap.length];
  const here = (name: WaitingListName) => `${link(c, '/wachtlijst')}?lijst=${name}`;
  return renderPage(
    c,
    { title: texts.title },
    <div class="wrap">
      <div class="page-head row row--between">
        <div>
          <h1>{texts.title}</h1>
          <p class="lead">{leadFor(actor, texts)}</p>
        </div>
        {keepsList(actor.role) && (
          <p>
            <a class="button button--phone-wide" href={link(c, '/wachtlijst/nieuw')}>
              {texts.register}
            </a>
          </p>
        )}
      </div>
      <div class="stack">
        <dl class="summary-line">
          {counts.map((count, index) => (
            <div>
              <dt>{texts.counts[index]}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        <Tabs
          label={texts.choose}
          tabs={waitingLists
            .filter((name) => name !== 'van-de-lijst')
            .map((name) => ({
              href: here(name),
              text: texts.lists[name],
              count: name === 'alle' ? open.total - hidden : lists[name].length,
              current: name === chosen,
            }))}
        />
        <form class="row small" role="search" aria-label={texts.searchLabel} method="get">
          <label for="plek">{texts.number}</label>
          <input id="plek" name="plek" class="w-m" type="search" value={number} autocomplete="off" />
          <button class="button button--secondary button--small">{texts.search}</button>
          <span class="soft">{texts.initials}</span>
          <a href={here('van-de-lijst')} aria-current={chosen === 'van-de-lijst' ? 'page' : undefined}>
            {texts.lists['van-de-lijst']}
          </a>
        </form>
        {number !== '' && (
          <p class="notice notice--soon" role="status">
            {texts.notFound}
          </p>
        )}
        {rows.length === 0 ? (
          <p class="notice">{texts.empty[chosen]}</p>
        ) : (
          <DataTable
            caption={texts.captions[chosen]}
            heads={texts.heads}
            className="worklist"
            rows={rows.map((row) => cellsOf(row, { c, actor, texts, people, language, today }))}
          />
        )}
        {hidden > 0 && <p class="small">{texts.hidden(hidden)}</p>}
        {open.total > pageLength && <p class="small">{texts.more}</p>}
        <p class="small soft">{texts.order}</p>
      </div>
    </div>,
  );
}

/** The case files in which a transfer runs, as far as the viewer has a part in it. */
async function transferringCases(services: Services, actor: Actor): Promise<Transferring> {
  const { rows } = await services.casework.listOf('transfer-case', { ended: false, limit: pageLength }, actor);
  return transferringIn(rows);
}

function leadFor({ role }: Actor, texts: WaitingListTexts): string {
  if (role === 'network-coordinator') return texts.officeLead;
  return keepsList(role) ? texts.lead : texts.practiceLead;
}

interface CellsOptions {
  readonly c: Context<Env>;
  readonly actor: Actor;
  readonly texts: WaitingListTexts;
  readonly people: People;
  readonly language: Language;
  readonly today: PlainDate;
}

function cellsOf(standing: WaitingRow, { c, actor, texts, people, language, today }: CellsOptions) {
  const { row, since, days, wait, contact, contactDue, transferRuns, transferWaits } = standing;
  const address = link(c, `/wachtlijst/${row.stream}`);
  const isOwn = 'organisation' in actor && actor.organisation === row.requester;
  return [
    <>
      <a href={address}>
        <strong>{row.caseNumber}</strong>
      </a>
      <p class="small soft">{row.personLabel ?? texts.noName}</p>
      {!isOwn && <p class="small soft">{texts.atProvider(people.organisation(row.requester))}</p>}
    </>,
    <>
      <p>
        {since === null ? texts.registeredOn(dayText(plainDateOf(row.openedAt), language)) : dayText(since, language)}
      </p>
      {days !== null && <p class="small">{texts.days(days)}</p>}
      <p class="small soft">{label('waitlist-entry-state', row.state as never, language, 'professional')}</p>
      {transferRuns && <State kind="open">{texts.transferRuns}</State>}
      {transferWaits !== null && <Waits waits={transferWaits} process="transfer-case" language={language} />}
    </>,
    wait !== null ? (
      <ClockMini clock={wait} today={today} language={language} />
    ) : (
      <p class="small soft">{contact === null ? texts.waitOver : texts.noNorm}</p>
    ),
    contact === null ? (
      <p class="small soft">{texts.waitOver}</p>
    ) : contactDue === 'overdue' ? (
      <State kind="late">{texts.contactLate(dayText(contact.target, language))}</State>
    ) : contactDue === 'soon' ? (
      <State kind="soon">{texts.contactBy(dayText(contact.target, language))}</State>
    ) : (
      <p class="small">{texts.contactBy(dayText(contact.target, language))}</p>
    ),
    row.next === null ? (
      <p class="small soft">{caseTexts[language].ended}</p>
    ) : (
      <>
        <p>{label('waitlist-entry-step', row.next.what as never, language, 'professional')}</p>
        {row.next.by < today ? (
          <State kind="late">{caseTexts[language].by(dayText(row.next.by, language))}</State>
        ) : (
          <p class="small soft">{caseTexts[language].by(dayText(row.next.by, language))}</p>
        )}
      </>
    ),
    <a class="button button--small button--secondary" href={address}>
      {texts.open}
      <span class="visually-hidden">{texts.forEntry(row.caseNumber)}</span>
    </a>,
  ];
}
