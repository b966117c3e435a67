/**
 * A command of any process.
 */
import type {
  CaseConferenceItemCommand,
  ExploratoryConversationCommand,
  NetworkConcernCommand,
  TransferCaseCommand,
  WaitlistEntryCommand,
} from '@mgn/domain';

/** A command of any process. */
export type CaseCommand =
  | ExploratoryConversationCommand
  | TransferCaseCommand
  | WaitlistEntryCommand
  | CaseConferenceItemCommand
  | NetworkConcernCommand;
