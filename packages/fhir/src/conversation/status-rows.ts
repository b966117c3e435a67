/**
 * Which statuses a conversation has on the wire, state by state. The pair of Task status and business status tells the state.
 *
 * @source docs/decisions/0008-reading-a-referral.md: a proposed default; the allowed steps of a Task are FHIR's.
 */
import type { ExploratoryConversationState, OpenedConversation } from '@mgn/domain';
import { returnedStatus } from '../code-systems.js';
import type { RequestStatus } from '../referral/request-facts.js';
import type { TaskStatus } from '../referral/task-facts.js';

/** One row of the table. */
export interface StatusRow {
  readonly state: ExploratoryConversationState;
  /** The status of the ServiceRequest until its author has read the final Task. */
  readonly request: RequestStatus;
  /** Its status once the author has closed it; null while there is nothing to close. */
  readonly closed: RequestStatus | null;
  readonly task: TaskStatus;
  readonly business: string;
}

/** The rows, by the situation that they describe. */
export const statusRows = {
  'draft-new': { state: 'draft', request: 'draft', closed: null, task: 'draft', business: 'draft' },
  /** The new Task of a request that was given back. */
  'draft-returned': { state: 'draft', request: 'on-hold', closed: null, task: 'draft', business: 'draft' },
  /** The Task of the submission that was given back. */
  returned: { state: 'draft', request: 'on-hold', closed: null, task: 'rejected', business: returnedStatus },
  requested: { state: 'requested', request: 'active', closed: null, task: 'requested', business: 'requested' },
  'under-triage': {
    state: 'under-triage',
    request: 'active',
    closed: null,
    task: 'received',
    business: 'under-triage',
  },
  'accepted-first': { state: 'accepted', request: 'active', closed: null, task: 'accepted', business: 'accepted' },
  'accepted-again': { state: 'accepted', request: 'active', closed: null, task: 'in-progress', business: 'accepted' },
  'scheduled-first': { state: 'scheduled', request: 'active', closed: null, task: 'accepted', business: 'scheduled' },
  'scheduled-again': {
    state: 'scheduled',
    request: 'active',
    closed: null,
    task: 'in-progress',
    business: 'scheduled',
  },
  held: { state: 'held', request: 'active', closed: null, task: 'in-progress', business: 'held' },
  'advice-agreed': {
    state: 'advice-agreed',
    request: 'active',
    closed: null,
    task: 'in-progress',
    business: 'advice-agreed',
  },
  'advice-delivered': {
    state: 'advice-delivered',
    request: 'active',
    closed: null,
    task: 'in-progress',
    business: 'advice-delivered',
  },
  'gp-decided': { state: 'gp-decided', request: 'active', closed: null, task: 'in-progress', business: 'gp-decided' },
  'handing-over': {
    state: 'handing-over',
    request: 'active',
    closed: null,
    task: 'in-progress',
    business: 'handing-over',
  },
  completed: { state: 'completed', request: 'active', closed: 'completed', task: 'completed', business: 'completed' },
  'redirected-from-draft': {
    state: 'redirected',
    request: 'revoked',
    closed: 'revoked',
    task: 'cancelled',
    business: 'redirected',
  },
  'redirected-before-acceptance': {
    state: 'redirected',
    request: 'active',
    closed: 'revoked',
    task: 'rejected',
    business: 'redirected',
  },
  'redirected-by-owner': {
    state: 'redirected',
    request: 'active',
    closed: 'revoked',
    task: 'failed',
    business: 'redirected',
  },
  'redirected-by-sender': {
    state: 'redirected',
    request: 'active',
    closed: 'revoked',
    task: 'cancelled',
    business: 'redirected',
  },
  'redirected-in-progress': {
    state: 'redirected',
    request: 'active',
    closed: 'revoked',
    task: 'failed',
    business: 'redirected',
  },
  'withdrawn-from-draft': {
    state: 'withdrawn',
    request: 'revoked',
    closed: 'revoked',
    task: 'cancelled',
    business: 'withdrawn',
  },
  'withdrawn-before-conversation': {
    state: 'withdrawn',
    request: 'active',
    closed: 'revoked',
    task: 'cancelled',
    business: 'withdrawn',
  },
  'withdrawn-in-progress': {
    state: 'withdrawn',
    request: 'active',
    closed: 'revoked',
    task: 'failed',
    business: 'withdrawn',
  },
  lapsed: { state: 'lapsed', request: 'active', closed: 'revoked', task: 'failed', business: 'lapsed' },
} as const satisfies Readonly<Record<string, StatusRow>>;

/** The name of a row. */
export type StatusSituation = keyof typeof statusRows;

/**
 * The situation of a record. `endedBySender` says that the sender, not the network, ended an accepted request: then the Task is
 * cancelled instead of failed.
 */
export function situationOf(record: OpenedConversation, endedBySender = false): StatusSituation {
  switch (record.state) {
    case 'draft':
      return record.returned === null ? 'draft-new' : 'draft-returned';
    case 'accepted':
      return record.conversations.length === 0 ? 'accepted-first' : 'accepted-again';
    case 'scheduled':
      return record.conversations.length === 0 ? 'scheduled-first' : 'scheduled-again';
    case 'redirected': {
      const before = statusRows[situationOf(record.before)].task;
      if (before === 'accepted') return endedBySender ? 'redirected-by-sender' : 'redirected-by-owner';
      if (before === 'draft') return 'redirected-from-draft';
      return before === 'in-progress' ? 'redirected-in-progress' : 'redirected-before-acceptance';
    }
    case 'withdrawn': {
      const before = statusRows[situationOf(record.before)].task;
      if (before === 'draft') return 'withdrawn-from-draft';
      return before === 'in-progress' ? 'withdrawn-in-progress' : 'withdrawn-before-conversation';
    }
    case 'requested':
    case 'under-triage':
    case 'held':
    case 'advice-agreed':
    case 'advice-delivered':
    case 'gp-decided':
    case 'handing-over':
    case 'completed':
    case 'lapsed':
      return record.state;
  }
}
