/**
 * The rows of the worklist as a table: late first, then what ends first; in each group what is the viewer's own turn first. A long list is
 * cut, and says so.
 */
import { addDays } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { ClockMini } from '../../components/clock-bar.js';
import { State } from '../../components/icons.js';
import { DomainMark, markOfOrganisation } from '../../components/domain-mark.js';
import { caseTexts } from '../../messages/case.js';
import { functionNames } from '../../messages/functions.js';
import { worklistTexts, type WorklistTexts } from '../../messages/worklist.js';
import { dayText } from '../../messages/dates.js';
import type { People } from '../people.js';
import { functionsOnTheList, leadsTo, standsAt, verbOf } from './functions.js';
import { standingOfRow } from './row-standing.js';
import type { Looking, WorkRow } from './work-row.js';
import { besides } from './work-rows.js';

/** Rows under one head; `total` counts those that are cut as well. */
export interface WorkGroup {
  readonly title: string;
  readonly total: number;
  readonly rows: readonly WorkRow[];
}

/** The rows in their order, under their heads, the first `most` of them. */
export function groupsOf(
  rows: readonly WorkRow[],
  looking: Looking,
  language: Language,
  most: number,
): readonly WorkGroup[] {
  const texts = worklistTexts[language];
  const { today } = looking;
  const tomorrow = addDays(today, 1);
  const weekEnd = addDays(today, 7);
  const isDone = (row: WorkRow) => row.ended || (row.process !== 'exploratory-conversation' && row.outside);
  const open = rows
    .filter((row) => !isDone(row))
    .map((row) => {
      const { mine, step, isLate } = standingOfRow(row, looking);
      return { row, isMine: mine !== null, by: step?.by ?? '9999-12-31', isLate };
    })
    .sort((one, other) => compare(one.by, other.by));
  const inTime = open.filter(({ isLate }) => !isLate);
  const late = open.filter(({ isLate }) => isLate);
  const groups = [
    { title: texts.late, members: [...late.filter(({ isMine }) => isMine), ...late.filter(({ isMine }) => !isMine)] },
    { title: texts.soon, members: inTime.filter(({ by }) => by <= tomorrow) },
    { title: texts.week, members: inTime.filter(({ by }) => by > tomorrow && by <= weekEnd) },
    { title: texts.later, members: inTime.filter(({ by }) => by > weekEnd) },
    { title: texts.lists.afgerond, members: rows.filter(isDone).map((row) => ({ row })) },
  ];
  let left = most;
  return groups
    .map(({ title, members }) => {
      const shown = members.slice(0, left).map(({ row }) => row);
      left -= shown.length;
      return { title, total: members.length, rows: shown };
    })
    .filter((group) => group.rows.length > 0);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

interface TableProps extends Looking {
  readonly groups: readonly WorkGroup[];
  readonly people: People;
  readonly language: Language;
  readonly caption: string;
  readonly toPath: (path: `/${string}`) => string;
}

export const WorkTable = (props: TableProps) => {
  const { groups, language, caption } = props;
  const { heads } = worklistTexts[language];
  const all = groups.flatMap(({ rows }) => rows);
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
        {groups.map(({ title, total, rows }) => (
          <>
            <tr role="row" class="group">
              <th role="columnheader" scope="colgroup" colspan={5}>
                {title}: {total}
              </th>
            </tr>
            {rows.map((row) => (
              <Row row={row} all={all} {...props} />
            ))}
          </>
        ))}
      </tbody>
    </table>
  );
};

type RowProps = TableProps & { readonly row: WorkRow; readonly all: readonly WorkRow[] };

const Row = (props: RowProps) => {
  const { row, people, language, today, toPath } = props;
  const texts = worklistTexts[language];
  const { mine, step, clock, isLate } = standingOfRow(row, props);
  const isSoon = step !== null && step.by <= addDays(today, 1);
  const waits = step !== null && row.withheld.includes(step.what);
  const href = toPath(leadsTo(row, props));
  return (
    <tr role="row" class={isLate ? 'is-late' : isSoon ? 'is-soon' : ''}>
      <td role="cell">
        <WhichCase {...props} />
      </td>
      <td role="cell" data-label={texts.heads[1]}>
        <p>
          <strong>
            {waits
              ? texts.waits
              : row.outside && row.process === 'transfer-case'
                ? texts.outside
                : standsAt(row, step?.what ?? null, language)}
          </strong>
        </p>
        {waits && <p class="small soft">{texts.waitsWho[row.process]}</p>}
        {step !== null && !waits && (
          <p class="small soft">
            {step.role === null
              ? caseTexts[language].askedReceiver
              : step.role === 'person'
                ? caseTexts[language].personsTurn
                : label('actor-role', step.role as never, language, 'professional')}
            {step.organisation !== null && `, ${people.organisation(step.organisation)}`}
          </p>
        )}
      </td>
      <td role="cell" data-label={texts.heads[2]}>
        {row.responsible === null ? (
          texts.somebodyElse
        ) : (
          <DomainMark kind={markOfOrganisation(people.organisations.get(row.responsible)?.kind)}>
            {people.organisation(row.responsible)}
          </DomainMark>
        )}
      </td>
      <td role="cell" data-label={texts.heads[3]}>
        {clock !== null && <ClockMini clock={clock} today={today} language={language} />}
        {clock === null && isLate && step !== null && (
          <p class="small">
            <State kind="late">{texts.lateBy(dayText(step.by, language))}</State>
          </p>
        )}
      </td>
      <td role="cell">
        <a class={`button button--small${mine === null ? ' button--secondary' : ''}`} href={href}>
          {waits ? texts.waitsButton : mine === null ? texts.open : verbOf(row, mine.what, language)}
          <span class="visually-hidden">{texts.forCase(row.caseNumber)}</span>
        </a>
      </td>
    </tr>
  );
};

/** Whom a row is about, as far as the viewer may know. */
function whom({ process, person, personLabel }: WorkRow, texts: WorklistTexts): string {
  if (process === 'network-concern') return texts.network;
  return personLabel ?? (person === null ? texts.nobody : texts.noName);
}

/** The number, the function in a word, whom it is about as far as the viewer may know, and what else there is of the same person. */
const WhichCase = (props: RowProps) => {
  const { row, all, language, toPath } = props;
  const texts = worklistTexts[language];
  const others = besides(row, all);
  const pageOf = (each: WorkRow) => toPath(functionsOnTheList[each.process].pageOf(each, props));
  return (
    <>
      <a href={pageOf(row)}>
        <strong>{row.caseNumber}</strong>
      </a>{' '}
      <span class="tag">{functionNames[language].professional[row.process]}</span>
      <br />
      <span class="small soft">{whom(row, texts)}</span>
      {others.length > 0 && (
        <>
          <br />
          <span class="small soft">
            {texts.besides}{' '}
            {others.map((each, index) => (
              <>
                {index > 0 && ', '}
                <a href={pageOf(each)}>{each.caseNumber}</a>
              </>
            ))}
          </span>
        </>
      )}
    </>
  );
};
