/**
 * Where free text stands in the commands of a transfer.
 */
import type { TransferCaseCommand } from '@mgn/domain';

/** The paths of free text per command. A test holds this against the schemas. */
export const transferTexts: Readonly<Record<TransferCaseCommand['type'], readonly string[]>> = {
  signal: [],
  'open-search': [],
  'open-escalation': [],
  'ask-person': [],
  postpone: [],
  'start-search': [],
  'state-preference': [],
  stay: [],
  resolve: [],
  offer: [],
  'accept-offer': [],
  'decline-offer': [],
  'expire-offer': [],
  'confirm-place': [],
  'decline-place': [],
  'withdraw-place': [],
  'start-handover': [],
  'confirm-responsibility': [],
  escalate: ['note'],
  'resume-search': [],
  'close-unresolved': ['decision'],
  'signal-acute': [],
  'mark-time-norm-exceeded': [],
};
