import { describe, expect, it } from 'vitest';
import { caseStateOf, caseStates, type ProcessStanding } from './case-state.js';
import { caseProcessKinds, type CaseProcessKind } from './process-kind.js';
import { caseProcesses } from './processes/sheets.js';

const standingsOf = (process: CaseProcessKind): readonly (ProcessStanding | null)[] => [
  null,
  ...caseProcesses[process].states.map((state) => ({ process, state })),
];

/** Every combination of at most one process of each kind, in any of its states. */
function everyCombination(): readonly (readonly ProcessStanding[])[] {
  return caseProcessKinds.reduce<readonly (readonly ProcessStanding[])[]>(
    (found, kind) =>
      found.flatMap((before) =>
        standingsOf(kind).map((standing) => (standing === null ? before : [...before, standing])),
      ),
    [[]],
  );
}

const all = everyCombination();
const isOpen = ({ process, state }: ProcessStanding) => !caseProcesses[process].isEnd(state);

describe('the state of a case file', () => {
  it('is known for every combination of states of its processes', () => {
    const expected = caseProcessKinds.reduce((count, kind) => count * (caseProcesses[kind].states.length + 1), 1);
    expect(all).toHaveLength(expected);
    for (const standings of all) expect(caseStates).toContain(caseStateOf(standings));
  });

  it('law: a case is closed exactly when it has processes and all of them ended', () => {
    const wrong = all.filter(
      (standings) =>
        (caseStateOf(standings) === 'closed') !== (standings.length > 0 && !standings.some((each) => isOpen(each))),
    );
    expect(wrong).toEqual([]);
  });

  it('law: the order in which the processes are given makes no difference', () => {
    const wrong = all.filter((standings) => caseStateOf(standings) !== caseStateOf([...standings].reverse()));
    expect(wrong).toEqual([]);
  });

  it('law: an ended process beside an open one makes no difference', () => {
    const wrong = all.filter((standings) => {
      const open = standings.filter(isOpen);
      return open.length > 0 && caseStateOf(standings) !== caseStateOf(open);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['empty', []],
    ['preparing', [['exploratory-conversation', 'draft']]],
    [
      'in-conversation',
      [
        ['exploratory-conversation', 'requested'],
        ['waitlist-entry', 'waiting-intake'],
      ],
    ],
    [
      'seeking-a-place',
      [
        ['exploratory-conversation', 'handing-over'],
        ['transfer-case', 'signalled'],
      ],
    ],
    [
      'in-conference',
      [
        ['case-conference-item', 'screened'],
        ['exploratory-conversation', 'completed'],
      ],
    ],
    [
      'waiting',
      [
        ['waitlist-entry', 'registered'],
        ['transfer-case', 'stays'],
      ],
    ],
    [
      'preparing',
      [
        ['case-conference-item', 'draft'],
        ['transfer-case', 'transferred'],
      ],
    ],
    [
      'closed',
      [
        ['waitlist-entry', 'ended'],
        ['transfer-case', 'transferred'],
      ],
    ],
  ] as const)('is %s for %j', (state, standings) => {
    expect(caseStateOf(standings.map(([process, each]) => ({ process, state: each })))).toBe(state);
  });
});
