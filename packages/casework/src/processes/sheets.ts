/**
 * All processes of the network, by their kind: the one table in which casework looks for who carries out a command.
 */
import type { CommandProcessKind } from '../process-kind.js';
import type { CaseProcess } from './case-process.js';
import { concernProcess } from './concern/sheet.js';
import { conferenceProcess } from './conference/sheet.js';
import { conversationProcess } from './conversation/sheet.js';
import { transferProcess } from './transfer/sheet.js';
import { waitingProcess } from './waiting-list/sheet.js';

/** The table. */
export const caseProcesses: Readonly<Record<CommandProcessKind, CaseProcess>> = {
  'exploratory-conversation': conversationProcess,
  'transfer-case': transferProcess,
  'waitlist-entry': waitingProcess,
  'case-conference-item': conferenceProcess,
  'network-concern': concernProcess,
};

/** The process of a kind of stream; null for a stream for which there are no commands. */
export function caseProcessOfKind(kind: string): CaseProcess | null {
  return Object.hasOwn(caseProcesses, kind) ? caseProcesses[kind as CommandProcessKind] : null;
}
