/**
 * The transfers in which the viewer has a part: late first, then what ends first; the next action is a button. How a row stands is
 * said as on the worklist.
 */
import type { Language } from '@mgn/domain/labels';
import { Hono } from 'hono';
import { Tabs } from '../../components/data-table.js';
import { transferTexts } from '../../messages/transfers.js';
import { worklistTexts } from '../../messages/worklist.js';
import type { Env } from '../../server/env.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';
import { leadsTo } from '../worklist/functions.js';
import { StandingCells, urgencyOfRow, whom } from '../worklist/row-cells.js';
import { inOrder, standingOfRow } from '../worklist/row-standing.js';
import type { Looking, WorkRow } from '../worklist/work-row.js';
import { ofProcess } from '../worklist/work-rows.js';
import { transferRoles } from './transfer-roles.js';

/** How many rows a list shows at most. */
const pageLength = 200;

const lists = ['aan-zet', 'te-laat', 'alle', 'afgerond'] as const;
type ListName = (typeof lists)[number];

/** The list. */
export function transferListPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/transfers', forRoles(...transferRoles), async (c) => {
    const { actor } = sessionOf(c);
    const language = c.get('language');
    const texts = transferTexts[language];
    const looking = { actor, region: services.region, today: services.today() };
    const [people, open, ended] = await Promise.all([
      readPeople(services, language),
      services.casework.listOf('transfer-case', { ended: false, limit: pageLength }, actor),
      services.casework.listOf('transfer-case', { ended: true, limit: pageLength, order: 'changed' }, actor),
    ]);
    const running = open.rows.map(ofProcess('transfer-case'));
    const done = ended.rows.map(ofProcess('transfer-case'));
    const own = inOrder(
      running.filter(({ outside }) => !outside),
      looking,
    );
    const rows: Readonly<Record<ListName, readonly WorkRow[]>> = {
      'aan-zet': own.map(({ row }) => row).filter((row) => standingOfRow(row, looking).mine !== null),
      'te-laat': own.filter(({ isLate }) => isLate).map(({ row }) => row),
      alle: own.map(({ row }) => row),
      afgerond: [...running.filter(({ outside }) => outside), ...done],
    };
    const chosen =
      lists.find((name) => name === c.req.query('lijst')) ?? (rows['aan-zet'].length > 0 ? 'aan-zet' : 'alle');
    const names: Readonly<Record<ListName, string>> = {
      'aan-zet': texts.listMine,
      'te-laat': texts.listLate,
      alle: texts.listOpen,
      afgerond: texts.listEnded,
    };
    const counts = [own.length, rows['aan-zet'].length, rows['te-laat'].length];
    return renderPage(
      c,
      { title: texts.listTitle },
      <div class="wrap">
        <div class="page-head">
          <h1>{texts.listTitle}</h1>
          <p class="lead">{texts.listLead}</p>
        </div>
        <div class="stack">
          <dl class="summary-line">
            {counts.map((count, index) => (
              <div>
                <dt>{texts.listCounts[index]}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
          <Tabs
            label={texts.listChoose}
            tabs={lists.map((name) => ({
              href: `${link(c, '/transfers')}?lijst=${name}`,
              text: names[name],
              count: rows[name].length,
              current: name === chosen,
            }))}
          />
          {rows[chosen].length === 0 ? (
            <p class="notice">{texts.listEmpty}</p>
          ) : (
            <Rows
              {...{ ...looking, rows: rows[chosen], caption: names[chosen], people, language }}
              toPath={(path) => link(c, path)}
            />
          )}
          <p class="small soft">{texts.listOrder}</p>
        </div>
      </div>,
    );
  });
  return pages;
}

interface RowsProps extends Looking {
  readonly rows: readonly WorkRow[];
  readonly caption: string;
  readonly people: People;
  readonly language: Language;
  readonly toPath: (path: `/${string}`) => string;
}

const Rows = (props: RowsProps) => {
  const { rows, caption, language, toPath } = props;
  const texts = transferTexts[language];
  const [, ...heads] = worklistTexts[language].heads;
  return (
    <table role="table" class="worklist cards-on-phone">
      <caption class="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[texts.listHead, ...heads].map((head, index) => (
            <th role="columnheader" scope="col">
              {index === 4 ? <span class="visually-hidden">{head}</span> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" class={urgencyOfRow(row, props)}>
            <td role="cell">
              <a href={toPath(leadsTo(row, props))}>
                <strong>{row.caseNumber}</strong>
              </a>
              <br />
              <span class="small soft">
                {row.person === null && !row.outside ? texts.asked : whom(row, worklistTexts[language])}
              </span>
            </td>
            <StandingCells row={row} {...props} />
          </tr>
        ))}
      </tbody>
    </table>
  );
};
