/**
 * The rows of the worklist as a table: late first, then what ends first; in each group what is the viewer's own turn first. A long list is
 * cut, and says so.
 */
import { addDays } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { functionNames } from '../../messages/functions.js';
import { worklistTexts } from '../../messages/worklist.js';
import type { People } from '../people.js';
import { functionsOnTheList } from './functions.js';
import { StandingCells, urgencyOfRow, whom } from './row-cells.js';
import { inOrder } from './row-standing.js';
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
  const open = inOrder(
    rows.filter((row) => !isDone(row)),
    looking,
  );
  const inTime = open.filter(({ isLate }) => !isLate);
  const late = open.filter(({ isLate }) => isLate);
  const groups = [
    { title: texts.late, members: late },
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

/** The row has ended, or is closed for who looks. */
function isDone({ ended, outside, process }: WorkRow): boolean {
  return ended || (outside && process !== 'exploratory-conversation');
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

const Row = (props: RowProps) => (
  <tr role="row" class={urgencyOfRow(props.row, props)}>
    <td role="cell">
      <WhichCase {...props} />
    </td>
    <StandingCells {...props} />
  </tr>
);

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
