/**
 * The worklist: what do I have to do now? Late first, then what ends first; the next action is a button.
 */
import type { ListedCase, SeenRow } from '@mgn/casework';
import { addDays, type Actor, type PlainDate } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { Hono } from 'hono';
import { ClockMini } from '../../components/clock-bar.js';
import { Tabs } from '../../components/data-table.js';
import { DomainMark, markOfOrganisation } from '../../components/domain-mark.js';
import { caseTexts } from '../../messages/case.js';
import { momentText } from '../../messages/dates.js';
import { worklists, worklistTexts, type WorklistName, type WorklistTexts } from '../../messages/worklist.js';
import type { Env } from '../../server/env.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { stepText } from '../case-top.js';
import { readPeople, type People } from '../people.js';
import { standingOfRow } from './row-standing.js';
import { pathOf, turnOf } from './turn.js';

/** How many rows a list shows at most. */
const pageLength = 200;

const professionals = [
  'general-practitioner',
  'primary-care-mh-practitioner',
  'network-coordinator',
  'mh-professional',
  'social-domain-professional',
  'experience-expert',
  'conversation-leader',
  'coordinating-clinician',
] as const;

/** The worklist and the search on a case number. */
export function worklistPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/werklijst', forRoles(...professionals), async (c) => {
    const { actor } = sessionOf(c);
    const language = c.get('language');
    const texts = worklistTexts[language];
    const today = services.today();
    const number = (c.req.query('zaak') ?? '').trim().toUpperCase();
    if (/^[A-Z]{2}-\d{1,8}$/u.test(number)) {
      const found = await services.casework.find(number, actor);
      if (found !== null) return c.redirect(link(c, `/zaak/${found.stream}`), 303);
      const [transfer] = (await services.casework.listOf('transfer-case', { caseNumber: number, limit: 1 }, actor))
        .rows;
      if (transfer !== undefined) return c.redirect(link(c, `/transfer/${transfer.stream}`), 303);
    }

    const chosen = worklists.find((name) => name === c.req.query('lijst')) ?? 'aan-zet';
    const reveal = c.req.query('namen') === '1' ? 'names' : 'initials';
    const [people, open, ended] = await Promise.all([
      readPeople(services, language),
      services.casework.list({ ended: false, limit: pageLength }, actor),
      chosen === 'afgerond'
        ? services.casework.list({ ended: true, limit: pageLength, order: 'changed' }, actor)
        : null,
    ]);
    const mine = open.rows.filter((row) => turnOf(row, actor, today) !== null);
    const late = open.rows.filter((row) => standingOfRow(row, actor, today).isLate);
    const others = open.rows.filter((row) => turnOf(row, actor, today) === null);
    const lists: Readonly<Record<WorklistName, readonly SeenRow[]>> = {
      'aan-zet': mine,
      'te-laat': late,
      ander: others,
      alle: open.rows,
      afgerond: ended?.rows ?? [],
    };
    const rows = await services.casework.label(lists[chosen], reveal, actor);
    const here = (name: WorklistName, names = reveal === 'names') =>
      `${link(c, '/werklijst')}?lijst=${name}${names ? '&namen=1' : ''}`;

    return renderPage(
      c,
      { title: texts.title },
      <div class="wrap">
        <div class="page-head row row--between">
          <h1>{texts.title}</h1>
          <p class="small soft">{texts.updated(momentText(services.clock(), language))}</p>
        </div>
        <div class="stack">
          <dl class="summary-line">
            {[open.total, mine.length, late.length, others.length].map((count, index) => (
              <div>
                <dt>{texts.counts[index]}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
          <Tabs
            label={texts.choose}
            tabs={worklists
              .filter((name) => name !== 'afgerond')
              .map((name) => ({
                href: here(name),
                text: texts.lists[name],
                count: name === 'alle' ? open.total : lists[name].length,
                current: name === chosen,
              }))}
          />
          <form class="row small" role="search" aria-label={texts.searchLabel} method="get">
            <label for="zaak">{texts.number}</label>
            <input id="zaak" name="zaak" class="w-m" type="search" value={number} autocomplete="off" />
            <button class="button button--secondary button--small">{texts.search}</button>
            <span class="soft">{reveal === 'names' ? texts.names : texts.initials}</span>
            <a href={here(chosen, reveal !== 'names')}>{reveal === 'names' ? texts.hideNames : texts.showNames}</a>
            <a href={here('afgerond')}>{texts.lists.afgerond}</a>
          </form>
          {number !== '' && (
            <p class="notice notice--soon" role="status">
              {texts.notFound}
            </p>
          )}
          {rows.length === 0 ? (
            <p class="notice">{chosen === 'aan-zet' ? texts.empty(others.length) : texts.emptyList}</p>
          ) : (
            <Rows
              {...{ rows, texts, people, language, today, actor, caption: texts.captions[chosen] }}
              toPath={(path) => link(c, path)}
            />
          )}
          {open.total > pageLength && <p class="small">{texts.more}</p>}
          <p class="small soft">{texts.order}</p>
        </div>
      </div>,
    );
  });
  return pages;
}

interface RowsProps {
  readonly rows: readonly ListedCase[];
  readonly texts: WorklistTexts;
  readonly people: People;
  readonly language: Language;
  readonly today: PlainDate;
  readonly actor: Actor;
  readonly caption: string;
  readonly toPath: (path: `/${string}`) => string;
}

const Rows = (props: RowsProps) => {
  const { texts, caption } = props;
  const groups = groupsOf(props).filter(({ members }) => members.length > 0);
  const [first, ...others] = texts.heads;
  return (
    <table role="table" class="worklist cards-on-phone">
      <caption class="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[first, ...others].map((head, index) => (
            <th role="columnheader" scope="col">
              {index === 4 ? <span class="visually-hidden">{head}</span> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {groups.map(({ title, members }) => (
          <>
            <tr role="row" class="group">
              <th role="columnheader" scope="colgroup" colspan={5}>
                {title}: {members.length}
              </th>
            </tr>
            {members.map((row) => (
              <Row row={row} {...props} />
            ))}
          </>
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ row, texts, people, language, today, actor, toPath }: RowsProps & { readonly row: ListedCase }) => {
  const { mine, step, clock, isLate } = standingOfRow(row, actor, today);
  const isSoon = step !== null && step.by <= addDays(today, 1);
  const waits = step !== null && row.withheld.some((command) => command === step.what);
  const href = toPath(pathOf(row, actor, today));
  return (
    <tr role="row" class={isLate ? 'is-late' : isSoon ? 'is-soon' : ''}>
      <td role="cell">
        <a href={toPath(`/zaak/${row.stream}`)}>
          <strong>{row.caseNumber}</strong>
        </a>
        <br />
        <span class="small soft">{row.personLabel ?? texts.noName}</span>
      </td>
      <td role="cell" data-label={texts.heads[1]}>
        <p>
          <strong>
            {waits
              ? texts.waits
              : step === null
                ? label('exploratory-conversation-state', row.state as never, language, 'professional')
                : stepText(step.what as never, language, 'professional')}
          </strong>
        </p>
        {waits && <p class="small soft">{texts.waitsWho}</p>}
        {step !== null && !waits && (
          <p class="small soft">
            {step.role === null
              ? caseTexts[language].askedReceiver
              : label('actor-role', step.role as never, language, 'professional')}
            {step.organisation !== null && `, ${people.organisation(step.organisation)}`}
          </p>
        )}
      </td>
      <td role="cell" data-label={texts.heads[2]}>
        <DomainMark kind={markOfOrganisation(people.organisations.get(row.responsible)?.kind)}>
          {people.organisation(row.responsible)}
        </DomainMark>
      </td>
      <td role="cell" data-label={texts.heads[3]}>
        {clock !== null && <ClockMini clock={clock} today={today} language={language} />}
      </td>
      <td role="cell">
        <a class={`button button--small${mine === null ? ' button--secondary' : ''}`} href={href}>
          {waits
            ? texts.waitsButton
            : mine === null
              ? texts.open
              : label('exploratory-conversation-command', mine.what as never, language, 'professional')}
          <span class="visually-hidden">{texts.forCase(row.caseNumber)}</span>
        </a>
      </td>
    </tr>
  );
};

function groupsOf({ rows, texts, actor, today }: RowsProps) {
  const tomorrow = addDays(today, 1);
  const weekEnd = addDays(today, 7);
  const open = rows
    .filter(({ ended }) => !ended)
    .map((row) => {
      const { step, isLate } = standingOfRow(row, actor, today);
      return { row, by: step?.by ?? '9999-12-31', isLate };
    })
    .sort((one, other) => (one.by === other.by ? 0 : one.by < other.by ? -1 : 1));
  const inTime = open.filter(({ isLate }) => !isLate);
  const groups = [
    { title: texts.late, members: open.filter(({ isLate }) => isLate) },
    { title: texts.soon, members: inTime.filter(({ by }) => by <= tomorrow) },
    { title: texts.week, members: inTime.filter(({ by }) => by > tomorrow && by <= weekEnd) },
    { title: texts.later, members: inTime.filter(({ by }) => by > weekEnd) },
  ];
  return [
    ...groups.map(({ title, members }) => ({ title, members: members.map(({ row }) => row) })),
    { title: texts.lists.afgerond, members: rows.filter(({ ended }) => ended) },
  ];
}
