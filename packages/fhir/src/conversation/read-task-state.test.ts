import { describe, expect, it } from 'vitest';
import { ownCoding } from '../code-systems.js';
import { businessStatusAliases, readTaskState } from './read-task-state.js';
import { statusRows, type StatusRow } from './status-rows.js';
import type { TaskStatus } from '../referral/task-facts.js';

const reason = { text: 'reden' };
const task = (status: TaskStatus, code?: string, system?: string) => ({
  status,
  statusReason: reason,
  ...(code === undefined
    ? {}
    : {
        businessStatus: { coding: [system === undefined ? ownCoding('mgn-business-status', code) : { system, code }] },
      }),
});
const codesOf = (...input: Parameters<typeof readTaskState>) => readTaskState(...input).issues.map(({ code }) => code);

describe('the state that a Task tells', () => {
  it.each(Object.entries<StatusRow>(statusRows))('%s is read as it is written', (_name, row) => {
    expect(readTaskState(task(row.task, row.business))).toMatchObject({
      state: row.state,
      returned: row.business === 'returned',
      issues: [],
    });
  });

  it('knows a second conversation by the Task that is in progress already', () => {
    expect(readTaskState(task('in-progress', 'scheduled')).again).toBe(true);
    expect(readTaskState(task('accepted', 'scheduled')).again).toBe(false);
    expect(readTaskState(task('in-progress', 'held')).again).toBe(false);
  });

  it.each([
    ['received', 'awaiting-information', 'under-triage', 'information-missing'],
    ['accepted', 'conversation-planned', 'scheduled', null],
    ['accepted', 'no-show', 'scheduled', 'no-show'],
    ['in-progress', 'conversation-held', 'held', null],
    ['in-progress', 'case-conference', 'handing-over', null],
    ['in-progress', 'transfer-pending', 'handing-over', null],
  ] as const)('%s with our earlier word %s is %s', (status, code, state, remark) => {
    expect(readTaskState(task(status, code))).toMatchObject({ state, remark, issues: [] });
  });

  it.each([
    ['accepted', '5.1.1', 'scheduled'],
    ['in-progress', '5.1.4', 'held'],
    ['completed', '7.0', 'completed'],
    ['accepted', 'visit-scheduled', 'scheduled'],
    ['in-progress', 'visit-complete', 'held'],
  ] as const)('%s with the word %s of another guide is %s', (status, code, state) => {
    expect(readTaskState(task(status, code, 'https://elders.example/status'))).toMatchObject({ state, issues: [] });
  });

  it('keeps the last state that is known while a Task is paused', () => {
    expect(readTaskState(task('on-hold', 'paused'))).toMatchObject({
      state: null,
      issues: [{ code: 'unexpected-transition', path: 'Task.businessStatus' }],
    });
    expect(readTaskState(task('on-hold'))).toMatchObject({ state: null });
    expect(readTaskState(task('entered-in-error'))).toMatchObject({ state: null, issues: [] });
  });

  it.each([
    ['draft', 'draft'],
    ['requested', 'requested'],
    ['received', 'under-triage'],
    ['ready', 'accepted'],
    ['accepted', 'accepted'],
    ['in-progress', 'held'],
    ['completed', 'completed'],
    ['rejected', 'redirected'],
    ['cancelled', 'withdrawn'],
    ['failed', 'lapsed'],
  ] as const)('a Task that is only %s is read as %s', (status, state) => {
    expect(readTaskState(task(status))).toMatchObject({ state, issues: [] });
  });

  it('warns about a pair that is not in the table, and keeps to the Task', () => {
    expect(readTaskState(task('accepted', 'handing-over'))).toMatchObject({
      state: 'accepted',
      issues: [{ severity: 'warning', code: 'unknown-business-status', path: 'Task.businessStatus' }],
    });
  });

  it('warns about an end without a reason', () => {
    expect(codesOf({ status: 'rejected' })).toEqual(['status-reason-missing']);
    expect(codesOf({ status: 'failed', businessStatus: { text: 'klaar' } })).toEqual(['status-reason-missing']);
    expect(codesOf({ status: 'completed' })).toEqual([]);
  });

  it('warns about a step that is not allowed, and takes it', () => {
    expect(codesOf(task('accepted', 'accepted'), 'in-progress')).toEqual(['unexpected-transition']);
    expect(codesOf(task('accepted', 'accepted'), 'received')).toEqual([]);
    expect(codesOf(task('accepted', 'accepted'), 'accepted')).toEqual([]);
  });

  it('has a state or a reason not to for every alias', () => {
    for (const alias of Object.values(businessStatusAliases)) {
      expect(alias.state !== null || alias.unexpected === true).toBe(true);
    }
  });
});
