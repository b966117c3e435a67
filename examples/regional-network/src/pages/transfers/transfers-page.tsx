/**
 * The transfers in which the viewer has a part: late first, then what ends first; the next action is a button.
 */
import { turnOf, type ProcessRow } from '@mgn/casework';
import type { Actor, Clock, PlainDate, RegionProfile } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { Hono } from 'hono';
import { ClockMini } from '../../components/clock-bar.js';
import { Tabs } from '../../components/data-table.js';
import { DomainMark, markOfOrganisation } from '../../components/domain-mark.js';
import { State } from '../../components/icons.js';
import { caseTexts } from '../../messages/case.js';
import { dayText } from '../../messages/dates.js';
import { transferTexts } from '../../messages/transfers.js';
import type { Env } from '../../server/env.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';
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
    const { region } = services;
    const today = services.today();
    const [people, open, ended] = await Promise.all([
      readPeople(services, language),
      services.casework.listOf('transfer-case', { ended: false, limit: pageLength }, actor),
      services.casework.listOf('transfer-case', { ended: true, limit: pageLength, order: 'changed' }, actor),
    ]);
    const own = open.rows.filter(({ outside }) => !outside);
    const rows: Readonly<Record<ListName, readonly ProcessRow[]>> = {
      'aan-zet': own.filter((row) => turnOf(row, actor, { region, today }) !== null),
      'te-laat': own.filter((row) => isLate(row, today)),
      alle: own,
      afgerond: [...open.rows.filter(({ outside }) => outside), ...ended.rows],
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
              {...{
                rows: inOrder(rows[chosen], today),
                caption: names[chosen],
                people,
                language,
                today,
                actor,
                region,
              }}
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

/** Says whether a row is late for whoever has the next step. What has ended, and what the viewer is told nothing of, is not. */
function isLate({ ended, next }: ProcessRow, today: PlainDate): boolean {
  return !ended && next !== null && next.by < today;
}

function inOrder(rows: readonly ProcessRow[], today: PlainDate): readonly ProcessRow[] {
  const late = rows.filter((row) => isLate(row, today));
  return [...late, ...rows.filter((row) => !isLate(row, today))];
}

interface RowsProps {
  readonly rows: readonly ProcessRow[];
  readonly caption: string;
  readonly people: People;
  readonly language: Language;
  readonly today: PlainDate;
  readonly actor: Actor;
  readonly region: RegionProfile;
  readonly toPath: (path: `/${string}`) => string;
}

const Rows = (props: RowsProps) => {
  const { rows, caption, language } = props;
  const heads = transferTexts[language].listHeads;
  return (
    <table role="table" class="worklist cards-on-phone">
      <caption class="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head, index) => (
            <th role="columnheader" scope="col">
              {index === 4 ? <span class="visually-hidden">{head}</span> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ row, people, language, today, actor, region, toPath }: RowsProps & { readonly row: ProcessRow }) => {
  const texts = transferTexts[language];
  const mine = turnOf(row, actor, { region, today });
  const step = row.outside || row.ended ? null : (mine ?? row.next);
  const clock = step === null ? null : clockOf(row);
  const href = toPath(pathOf(row, actor));
  const late = isLate(row, today);
  return (
    <tr role="row" class={late ? 'is-late' : ''}>
      <td role="cell">
        <a href={href}>
          <strong>{row.caseNumber}</strong>
        </a>
        <br />
        <span class="small soft">{row.personLabel ?? texts.noName}</span>
      </td>
      <td role="cell" data-label={texts.listHeads[1]}>
        <p>
          <strong>
            {row.outside
              ? texts.closedForYou
              : step === null
                ? label('transfer-case-state', row.state as never, language, 'professional')
                : label('transfer-case-step', step.what as never, language, 'professional')}
          </strong>
        </p>
        {step !== null && (
          <p class="small soft">
            {step.role === 'person'
              ? caseTexts[language].personsTurn
              : [
                  label('actor-role', step.role as never, language, 'professional'),
                  ...(step.organisation === null ? [] : [people.organisation(step.organisation)]),
                ].join(', ')}
          </p>
        )}
        {row.person === null && !row.outside && <p class="small soft">{texts.asked}</p>}
      </td>
      <td role="cell" data-label={texts.listHeads[2]}>
        {row.responsible === null ? (
          texts.somebodyElse
        ) : (
          <DomainMark kind={markOfOrganisation(people.organisations.get(row.responsible)?.kind)}>
            {people.organisation(row.responsible)}
          </DomainMark>
        )}
      </td>
      <td role="cell" data-label={texts.listHeads[3]}>
        {clock !== null && <ClockMini clock={clock} today={today} language={language} />}
        {late && step !== null && (
          <p class="small">
            <State kind="late">{caseTexts[language].by(dayText(step.by, language))}</State>
          </p>
        )}
      </td>
      <td role="cell">
        <a class={`button button--small${mine === null ? ' button--secondary' : ''}`} href={href}>
          {mine === null ? texts.open : buttonText(mine.what, language)}
          <span class="visually-hidden">{texts.forTransfer(row.caseNumber)}</span>
        </a>
      </td>
    </tr>
  );
};

/** What there is to do, as the button says it: on the page itself one can still say no. */
function buttonText(what: string, language: Language): string {
  const texts = transferTexts[language];
  if (what === 'accept-offer') return texts.answer;
  return what === 'offer' ? texts.choosePlace : label('transfer-case-command', what as never, language, 'professional');
}

/** The page of a row: whoever is asked, or was, has a page of its own. */
function pathOf(row: ProcessRow, actor: Actor): `/${string}` {
  const own = 'organisation' in actor && row.next?.organisation === actor.organisation;
  return row.person === null || row.outside || own ? `/aangeboden/${row.stream}` : `/transfer/${row.stream}`;
}

function clockOf({ clocks }: ProcessRow): Clock | null {
  const [first] = clocks;
  if (first === undefined) return null;
  const { code, unit, from, target, outer } = first;
  return { norm: code as Clock['norm'], unit, from, target, outerBound: outer, stoppedOn: null, met: false };
}
