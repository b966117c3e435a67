/**
 * The state of a conversation that a Task tells, also one of another system.
 */
import type { ExploratoryConversationState } from '@mgn/domain';
import type { Coding, Task } from 'fhir/r4.js';
import { returnedStatus } from '../code-systems.js';
import type { ReadIssue } from '../issue.js';
import { issueCodes, type IssueCode } from '../issue-codes.js';
import type { TaskStatus } from '../referral/task-facts.js';
import { statusRows, type StatusRow } from './status-rows.js';
import { mayTaskBecome } from './task-transitions.js';

/** What a Task tells about a conversation. */
export interface TaskState {
  /** Null when the Task tells no state of ours: then the last one that is known holds. */
  readonly state: ExploratoryConversationState | null;
  /** The request was given back, and this is the Task of the earlier submission. */
  readonly returned: boolean;
  /** A second conversation is being planned. */
  readonly again: boolean;
  /** The other system says that information is missing, or that the person did not come. */
  readonly remark: 'information-missing' | 'no-show' | null;
  readonly issues: readonly ReadIssue[];
}

/** How a word that is not one of ours is read. */
export interface BusinessStatusAlias {
  readonly state: ExploratoryConversationState | null;
  readonly remark?: TaskState['remark'];
  readonly unexpected?: boolean;
}

/** Words of others, and of our own earlier versions. @source vocabulary 13.1; BSeR 2.0.0-ballot; HL7 Clinical Order Workflows. */
export const businessStatusAliases: Readonly<Record<string, BusinessStatusAlias>> = {
  'awaiting-information': { state: 'under-triage', remark: 'information-missing' },
  'conversation-planned': { state: 'scheduled' },
  'no-show': { state: 'scheduled', remark: 'no-show' },
  'conversation-held': { state: 'held' },
  'case-conference': { state: 'handing-over' },
  'transfer-pending': { state: 'handing-over' },
  paused: { state: null, unexpected: true },
  'visit-scheduled': { state: 'scheduled' },
  'visit-complete': { state: 'held' },
  '2.0': { state: 'requested' },
  '3.0': { state: 'accepted' },
  '4.0': { state: 'redirected' },
  '5.1.1': { state: 'scheduled' },
  '5.1.2': { state: 'scheduled', remark: 'no-show' },
  '5.1.3': { state: 'accepted' },
  '5.1.4': { state: 'held' },
  '6.0': { state: 'withdrawn' },
  '7.0': { state: 'completed' },
};

/** The state when only the status of the Task is understood. */
const stateByStatus: Readonly<Record<TaskStatus, ExploratoryConversationState | null>> = {
  draft: 'draft',
  requested: 'requested',
  received: 'under-triage',
  accepted: 'accepted',
  ready: 'accepted',
  'in-progress': 'held',
  'on-hold': null,
  completed: 'completed',
  rejected: 'redirected',
  cancelled: 'withdrawn',
  failed: 'lapsed',
  'entered-in-error': null,
};

/** Statuses that have to say why. */
const reasoned: ReadonlySet<TaskStatus> = new Set(['rejected', 'cancelled', 'failed', 'on-hold'] as const);

/**
 * Reads the state out of a Task; `before` is the status that was known, for the warning `unexpected-transition`.
 *
 * Tolerant: a pair that is not in the table gives the state of the Task status with the warning `unknown-business-status`, and
 * an end without a reason the warning `status-reason-missing`.
 */
export function readTaskState(
  task: Pick<Task, 'status' | 'businessStatus' | 'statusReason'>,
  before?: TaskStatus,
): TaskState {
  const issues: ReadIssue[] = [];
  const warn = (code: IssueCode, path: string): void => {
    issues.push({ severity: issueCodes[code], code, path: `Task.${path}` });
  };
  const { status } = task;
  if (before !== undefined && before !== status && !mayTaskBecome(before, status))
    warn('unexpected-transition', 'status');
  if (reasoned.has(status) && task.statusReason === undefined) warn('status-reason-missing', 'statusReason');

  const codes = (task.businessStatus?.coding ?? []).flatMap(({ code }: Coding) => code ?? []);
  const row = Object.values<StatusRow>(statusRows).find(
    (each) => each.task === status && codes.includes(each.business),
  );
  if (row !== undefined) {
    const again = (row.state === 'accepted' || row.state === 'scheduled') && status === 'in-progress';
    return { state: row.state, returned: row.business === returnedStatus, again, remark: null, issues };
  }
  const alias = codes.map((code) => businessStatusAliases[code]).find((each) => each !== undefined);
  if (alias !== undefined) {
    if (alias.unexpected === true) warn('unexpected-transition', 'businessStatus');
    return { state: alias.state, returned: false, again: false, remark: alias.remark ?? null, issues };
  }
  if (status === 'on-hold') warn('unexpected-transition', 'status');
  if (codes.length > 0) warn('unknown-business-status', 'businessStatus');
  return { state: stateByStatus[status], returned: false, again: false, remark: null, issues };
}
