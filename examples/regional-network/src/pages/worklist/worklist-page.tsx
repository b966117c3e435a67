/**
 * The worklist: what do I have to do now? Late first, then what ends first; the next action is a button.
 */
import { standingOfSummary, type ListedCase, type ProcessSummary } from '@mgn/casework';
import { addDays, type Actor, type Clock, type PlainDate } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { Hono } from 'hono';
import { ClockMini } from '../../components/clock-bar.js';
import { Tabs } from '../../components/data-table.js';
import { DomainMark, markOfOrganisation } from '../../components/domain-mark.js';
import { momentText } from '../../messages/dates.js';
import { worklists, worklistTexts, type WorklistName, type WorklistTexts } from '../../messages/worklist.js';
import type { Env } from '../../server/env.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { stepText } from '../case-top.js';
import { readPeople, type People } from '../people.js';
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
    const late = open.rows.filter((row) => isLate(row, today));
    const others = open.rows.filter((row) => turnOf(row, actor, today) === null);
    const lists: Readonly<Record<WorklistName, readonly ProcessSummary[]>> = {
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
  const { rows, texts, today, caption } = props;
  const groups = groupsOf(rows, texts, today).filter(({ members }) => members.length > 0);
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
  const mine = turnOf(row, actor, today);
  const step = mine ?? row.next;
  const clock = clockOf(row);
  const href = toPath(pathOf(row, actor, today));
  return (
    <tr role="row" class={rowClass(row, today)}>
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
            {row.nextIsWithheld
              ? texts.waits
              : step === null
                ? label('exploratory-conversation-state', row.state as never, language, 'professional')
                : stepText(step.what as never, language, 'professional')}
          </strong>
        </p>
        {row.nextIsWithheld && <p class="small soft">{texts.waitsWho}</p>}
        {step !== null && !row.nextIsWithheld && (
          <p class="small soft">
            {label('actor-role', step.role as never, language, 'professional')}
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
          {row.nextIsWithheld
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

function groupsOf(rows: readonly ListedCase[], texts: WorklistTexts, today: PlainDate) {
  const tomorrow = addDays(today, 1);
  const weekEnd = addDays(today, 7);
  const open = rows.filter(({ ended }) => !ended);
  const by = (row: ListedCase): string => row.next?.by ?? '9999-12-31';
  return [
    { title: texts.late, members: open.filter((row) => isLate(row, today)) },
    { title: texts.soon, members: open.filter((row) => !isLate(row, today) && by(row) <= tomorrow) },
    {
      title: texts.week,
      members: open.filter((row) => !isLate(row, today) && by(row) > tomorrow && by(row) <= weekEnd),
    },
    { title: texts.later, members: open.filter((row) => !isLate(row, today) && by(row) > weekEnd) },
    { title: texts.lists.afgerond, members: rows.filter(({ ended }) => ended) },
  ];
}

function isLate(row: ProcessSummary, today: PlainDate): boolean {
  if (row.ended) return false;
  return standingOfSummary(row.clocks, today) === 'past-bound' || (row.next !== null && row.next.by < today);
}

function rowClass(row: ListedCase, today: PlainDate): string {
  if (isLate(row, today)) return 'is-late';
  return row.next !== null && row.next.by <= addDays(today, 1) ? 'is-soon' : '';
}

/** The running clock that ends first. */
function clockOf(row: ListedCase): Clock | null {
  const [first] = [...row.clocks].sort((one, other) => (one.target < other.target ? -1 : 1));
  if (first === undefined) return null;
  const { code, unit, from, target, outer } = first;
  return { norm: code as Clock['norm'], unit, from, target, outerBound: outer, stoppedOn: null, met: false };
}
