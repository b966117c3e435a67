import { describe, expect, it } from 'vitest';
import { exploratoryConversationStates } from '@mgn/domain';
import { statusRows, type StatusRow } from './status-rows.js';

/** The table of the vocabulary, 13.2, row by row: state, ServiceRequest, Task, business status. */
const vocabulary: readonly (readonly [situation: string, request: string, task: string, business: string])[] = [
  ['draft-new', 'draft', 'draft', 'draft'],
  ['draft-returned', 'on-hold', 'draft', 'draft'],
  ['returned', 'on-hold', 'rejected', 'returned'],
  ['requested', 'active', 'requested', 'requested'],
  ['under-triage', 'active', 'received', 'under-triage'],
  ['accepted-first', 'active', 'accepted', 'accepted'],
  ['accepted-again', 'active', 'in-progress', 'accepted'],
  ['scheduled-first', 'active', 'accepted', 'scheduled'],
  ['scheduled-again', 'active', 'in-progress', 'scheduled'],
  ['held', 'active', 'in-progress', 'held'],
  ['advice-agreed', 'active', 'in-progress', 'advice-agreed'],
  ['advice-delivered', 'active', 'in-progress', 'advice-delivered'],
  ['gp-decided', 'active', 'in-progress', 'gp-decided'],
  ['handing-over', 'active', 'in-progress', 'handing-over'],
  ['completed', 'active, then completed', 'completed', 'completed'],
  ['redirected-from-draft', 'revoked', 'cancelled', 'redirected'],
  ['redirected-before-acceptance', 'active, then revoked', 'rejected', 'redirected'],
  ['redirected-by-owner', 'active, then revoked', 'failed', 'redirected'],
  ['redirected-by-sender', 'active, then revoked', 'cancelled', 'redirected'],
  ['redirected-in-progress', 'active, then revoked', 'failed', 'redirected'],
  ['withdrawn-from-draft', 'revoked', 'cancelled', 'withdrawn'],
  ['withdrawn-before-conversation', 'active, then revoked', 'cancelled', 'withdrawn'],
  ['withdrawn-in-progress', 'active, then revoked', 'failed', 'withdrawn'],
  ['lapsed', 'active, then revoked', 'failed', 'lapsed'],
];

describe('the table of statuses', () => {
  it.each(vocabulary)('%s: request %s, Task %s, %s', (situation, request, task, business) => {
    const row: StatusRow = statusRows[situation as keyof typeof statusRows];
    const written =
      row.closed === null || row.closed === row.request ? row.request : `${row.request}, then ${row.closed}`;
    expect([written, row.task, row.business]).toEqual([request, task, business]);
  });

  it('has no other rows, and a row for every state', () => {
    expect(Object.keys(statusRows).sort()).toEqual(vocabulary.map(([situation]) => situation).sort());
    const states = new Set(Object.values(statusRows).map(({ state }) => state));
    expect([...states].sort()).toEqual([...exploratoryConversationStates].sort());
  });

  it('law: the pair of Task status and business status tells the state', () => {
    const byPair = new Map<string, string>();
    for (const { task, business, state } of Object.values<StatusRow>(statusRows)) {
      const pair = `${task} ${business}`;
      expect(byPair.get(pair) ?? state).toBe(state);
      byPair.set(pair, state);
    }
  });
});
