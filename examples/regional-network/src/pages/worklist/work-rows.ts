/**
 * The rows of one professional over all functions of the network, and of the concerns about it: read function by function, each as far as this
 * viewer may see it.
 */
import {
  type CaseProcessKind,
  type CommandProcessKind,
  type ConcernFacts,
  type ProcessRow,
  type Reveal,
  type SeenRow,
} from '@mgn/casework';
import { compareInstants, type Actor } from '@mgn/domain';
import type { Services } from '../../server/services.js';
import { stepsThatWait } from '../waits-in-list.js';
import { functionsOnTheList } from './functions.js';
import type { Looking, WorkRow } from './work-row.js';

/** What was read: the rows, and how many more there are that were not. */
export interface WorkRows {
  readonly rows: readonly WorkRow[];
  readonly notRead: number;
}

/** Who looks, and at which functions. */
export interface Working {
  readonly actor: Actor;
  readonly kinds: readonly CommandProcessKind[];
}

/** How many rows of each function are read: those that end first. */
const readAtMost = 200;

/** The rows that are open, or those that have ended, the newest first. What the viewer may see nothing of is left out. */
export async function readWork(services: Services, { actor, kinds }: Working, ended: boolean): Promise<WorkRows> {
  const query = { ended, limit: readAtMost, ...(ended && { order: 'changed' as const }) };
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      if (kind === 'exploratory-conversation') {
        const { rows, total } = await services.casework.list(query, actor);
        return { rows: rows.map(ofConversation), notRead: total - rows.length };
      }
      if (kind === 'network-concern') {
        const { rows, total } = await services.casework.listConcerns(query, actor);
        return { rows: rows.map(ofConcern), notRead: total - rows.length };
      }
      const { rows, total } = await services.casework.listOf(kind, query, actor);
      return { rows: rows.filter(({ hidden }) => !hidden).map(ofProcess(kind)), notRead: total - rows.length };
    }),
  );
  const rows = lists.flatMap((list) => list.rows);
  return {
    rows: ended ? rows.sort((one, other) => compareInstants(other.changedAt, one.changedAt)) : rows,
    notRead: lists.reduce((sum, list) => sum + list.notRead, 0),
  };
}

/** Rows with the names or initials of people, and what waits for the person: for those that are shown. */
export async function labelled(
  services: Services,
  rows: readonly WorkRow[],
  reveal: Reveal,
  actor: Actor,
): Promise<readonly WorkRow[]> {
  const conversations = rows.flatMap(({ conversation }) => conversation ?? []);
  const known = new Map((await services.casework.label(conversations, reveal, actor)).map((row) => [row.stream, row]));
  return rows.map((row) => {
    const label = known.get(row.stream);
    if (label === undefined) return row;
    const withheld = label.withheld.map((command) => ({ command, waits: 'whole' as const }));
    return { ...row, personLabel: label.personLabel, withheld };
  });
}

/** The page of the case with a number, whichever function it is of; null where there is none for this viewer, whatever the reason. */
export async function findWork(
  services: Services,
  looking: Looking & Working,
  number: string,
): Promise<`/${string}` | null> {
  const { actor, kinds } = looking;
  const kind = kinds.find((each) => number.startsWith(`${functionsOnTheList[each].prefix}-`));
  if (kind === undefined) return null;
  if (kind === 'exploratory-conversation') {
    const found = await services.casework.find(number, actor);
    return found === null ? null : `/zaak/${found.stream}`;
  }
  if (kind === 'network-concern') return findConcern(services, looking, number);
  const [row] = (await services.casework.listOf(kind, { caseNumber: number, limit: 1 }, actor)).rows;
  return row === undefined || row.hidden ? null : functionsOnTheList[kind].pageOf(ofProcess(kind)(row), looking);
}

async function findConcern({ casework }: Services, looking: Looking, number: string): Promise<`/${string}` | null> {
  const { rows } = await casework.listConcerns({ limit: readAtMost, order: 'changed' }, looking.actor);
  const found = rows.find(({ caseNumber }) => caseNumber === number);
  return found === undefined ? null : functionsOnTheList['network-concern'].pageOf(ofConcern(found), looking);
}

/**
 * The other rows of the same person in the same case file. Only where this viewer has the name in each of them: a row of which the name is
 * kept from the viewer is not put beside one that bears it.
 */
export function besides(row: WorkRow, rows: readonly WorkRow[]): readonly WorkRow[] {
  if (row.caseId === null || row.personLabel === null) return [];
  return rows.filter(
    (other) => other.stream !== row.stream && other.caseId === row.caseId && other.personLabel !== null,
  );
}

/** A concern is about nobody, stands in no case file, and waits for no permission. */
function ofConcern({ next, clocks, responsible, ...row }: ConcernFacts): WorkRow {
  const turn: WorkRow['next'] =
    next === null
      ? null
      : { what: next.what, role: next.who, organisation: next.organisation, by: next.by, norm: next.norm };
  const { stream, caseNumber, state, ended, changedAt } = row;
  return {
    stream,
    caseNumber,
    state,
    ended,
    changedAt,
    process: 'network-concern',
    outside: false,
    person: null,
    caseId: null,
    responsible: responsible.organisation,
    personLabel: null,
    withheld: [],
    conversation: null,
    next: turn,
    turns: turn === null ? [] : [turn],
    clocks: clocks.map(({ norm, from, target, outerBound, unit }) => ({
      code: norm,
      from,
      target,
      outer: outerBound,
      unit,
    })),
  };
}

function ofConversation(row: SeenRow): WorkRow {
  return { ...row, process: 'exploratory-conversation', personLabel: null, withheld: [], conversation: row };
}

/** A row of a process that is no conversation. */
export function ofProcess(process: CaseProcessKind): (row: ProcessRow) => WorkRow {
  return (row) => ({ ...row, process, withheld: stepsThatWait(row), conversation: null });
}
