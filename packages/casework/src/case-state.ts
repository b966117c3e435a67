/**
 * How a case file stands: read off its processes, and kept nowhere. The parent follows its children.
 */
import type { CaseProcessKind } from './process-kind.js';
import { caseProcesses } from './processes/sheets.js';

/** A process of the case, as far as its case file is concerned. */
export interface ProcessStanding {
  readonly process: CaseProcessKind;
  readonly state: string;
}

/**
 * How a case file stands: `empty` without a process; `preparing` when nothing was sent yet; `in-conversation`, `seeking-a-place`, `waiting` or
 * `in-conference` for the process that moves the person on now; `closed` when every process has ended.
 */
export const caseStates = [
  'empty',
  'preparing',
  'seeking-a-place',
  'in-conversation',
  'in-conference',
  'waiting',
  'closed',
] as const;
export type CaseState = (typeof caseStates)[number];

/** What an open process makes of its case, the first that applies: who looks for a place now comes before who waits for one. */
const standingOf: Readonly<Record<CaseProcessKind, CaseState>> = {
  'transfer-case': 'seeking-a-place',
  'exploratory-conversation': 'in-conversation',
  'case-conference-item': 'in-conference',
  'waitlist-entry': 'waiting',
};
const order = Object.keys(standingOf) as readonly CaseProcessKind[];

/** The states in which nobody but the maker knows of a process. */
const unsent: ReadonlySet<string> = new Set(['exploratory-conversation draft', 'case-conference-item draft']);

/** The state of a case file, whatever its processes are and in whatever order they are given. */
export function caseStateOf(standings: readonly ProcessStanding[]): CaseState {
  if (standings.length === 0) return 'empty';
  const open = standings.filter(({ process, state }) => !caseProcesses[process].isEnd(state));
  if (open.length === 0) return 'closed';
  const sent = open.filter(({ process, state }) => !unsent.has(`${process} ${state}`));
  const leading = order.find((kind) => sent.some(({ process }) => process === kind));
  return leading === undefined ? 'preparing' : standingOf[leading];
}
