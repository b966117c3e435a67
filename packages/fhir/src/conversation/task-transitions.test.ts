import { describe, expect, it } from 'vitest';
import { exploratoryConversation } from '@mgn/domain';
import { everyStep } from '../../test/conversations.js';
import type { TaskStatus } from '../referral/task-facts.js';
import { situationOf, statusRows, type StatusSituation } from './status-rows.js';
import { isEndedTask, mayTaskBecome, taskTransitions } from './task-transitions.js';

const statuses = Object.keys(taskTransitions) as TaskStatus[];

/** The allowed steps, written once more as a list of pairs. */
const allowed = [
  'draft requested',
  'draft cancelled',
  'draft entered-in-error',
  'requested received',
  'requested accepted',
  'requested rejected',
  'requested cancelled',
  'requested in-progress',
  'received accepted',
  'received rejected',
  'received cancelled',
  'received in-progress',
  'accepted in-progress',
  'accepted cancelled',
  'accepted on-hold',
  'accepted failed',
  'in-progress completed',
  'in-progress failed',
  'in-progress on-hold',
  'on-hold in-progress',
  'on-hold completed',
  'on-hold failed',
  'rejected entered-in-error',
  'cancelled entered-in-error',
  'failed entered-in-error',
  'completed entered-in-error',
];

describe('the steps of a Task', () => {
  const pairs = statuses
    .filter((status) => status !== 'ready')
    .flatMap((from) => statuses.map((to) => [from, to] as const));

  it.each(pairs.filter(([from, to]) => from !== to))('%s → %s is allowed as the list says', (from, to) => {
    expect(mayTaskBecome(from, to)).toBe(allowed.includes(`${from} ${to}`));
  });

  it('a Task may stay as it is until it has ended', () => {
    for (const status of statuses) expect(mayTaskBecome(status, status)).toBe(!isEndedTask(status));
    expect(statuses.filter(isEndedTask)).toEqual(['rejected', 'cancelled', 'failed', 'completed', 'entered-in-error']);
  });

  it('begins as a draft or as requested', () => {
    expect(statuses.filter((status) => mayTaskBecome(null, status))).toEqual(['draft', 'requested']);
  });
});

describe('every step of a conversation, on the wire', () => {
  const steps = everyStep();
  const isNewTask = (before: StatusSituation | null, after: StatusSituation): boolean =>
    before === null || (after === 'draft-returned' && before !== 'draft-returned');

  it('takes an allowed step of its Task, or begins a new one', () => {
    for (const { before, after, command } of steps) {
      const from = before.state === 'none' ? null : situationOf(before);
      const to = situationOf(after);
      const fromStatus = from === null || isNewTask(from, to) ? null : statusRows[from].task;
      // Words that the person adds after the end stand in the record and change no Task that has ended.
      if (command === 'add-person-words' && exploratoryConversation.isEnd(after.state)) continue;
      expect(`${command}: ${String(from)} → ${to}: ${mayTaskBecome(fromStatus, statusRows[to].task)}`).toBe(
        `${command}: ${String(from)} → ${to}: true`,
      );
    }
  });

  it('ends the Task of a request that was given back, with an allowed step', () => {
    const returns = steps.filter(({ command }) => command === 'return');
    expect(returns.length).toBeGreaterThan(0);
    for (const { before, after } of returns) {
      if (before.state === 'none') throw new Error('nothing to give back');
      expect(situationOf(after)).toBe('draft-returned');
      expect(mayTaskBecome(statusRows[situationOf(before)].task, statusRows.returned.task)).toBe(true);
    }
  });

  it('reaches every situation of the table', () => {
    const reached = new Set<string>(steps.map(({ after }) => situationOf(after)));
    const bySender = steps.map(({ after }) => situationOf(after, true));
    // The Task of the earlier submission stands beside the draft, and who ended it is not in the record.
    expect(Object.keys(statusRows).filter((row) => !reached.has(row))).toEqual(['returned', 'redirected-by-sender']);
    expect(bySender).toContain('redirected-by-sender');
  });
});
