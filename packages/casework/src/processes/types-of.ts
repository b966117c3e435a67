/**
 * The types of each process, for what belongs to one process and gets it as any.
 */
import type {
  CaseConferenceItemEvent,
  OpenedCase,
  ExploratoryConversationEvent,
  MadeEntry,
  NetworkConcernEvent,
  OpenedConversation,
  OpenedTransfer,
  RaisedConcern,
  TransferCaseEvent,
  WaitlistEntryEvent,
} from '@mgn/domain';
import type { CommandProcessKind } from '../process-kind.js';
import type { Folded } from './case-process.js';

/** The opened record and the events of each process. */
export interface TypesOf {
  readonly 'exploratory-conversation': {
    readonly record: OpenedConversation;
    readonly event: ExploratoryConversationEvent;
  };
  readonly 'transfer-case': { readonly record: OpenedTransfer; readonly event: TransferCaseEvent };
  readonly 'case-conference-item': { readonly record: OpenedCase; readonly event: CaseConferenceItemEvent };
  readonly 'network-concern': { readonly record: RaisedConcern; readonly event: NetworkConcernEvent };
  readonly 'waitlist-entry': { readonly record: MadeEntry; readonly event: WaitlistEntryEvent };
}

/** The record of an opened process of this kind; null for one of another kind or before its first event. */
export function recordOf<K extends CommandProcessKind>(kind: K, folded: Folded): TypesOf[K]['record'] | null {
  // INVARIANT: a process of a kind folds records of that kind.
  return folded.kind === kind && folded.state !== 'none' ? (folded.record as TypesOf[K]['record']) : null;
}
