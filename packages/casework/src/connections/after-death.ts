/**
 * When somebody has died: everything that is still open about them ends, so that nobody calls any more.
 */
import { isCaseProcessKind, type CaseProcessKind } from '../process-kind.js';
import type { CaseCommand } from '../processes/case-command.js';
import type { CaseFile, Connection, Follow, Member } from './connection.js';

const why = 'nobody calls, invites or sends a letter to somebody who has died';

/** How each process ends after a death. */
const endings: Readonly<Record<CaseProcessKind, CaseCommand>> = {
  'exploratory-conversation': { type: 'withdraw', reason: 'deceased' },
  'transfer-case': { type: 'resolve', reason: 'deceased' },
  'waitlist-entry': { type: 'end', reason: 'deceased' },
  'case-conference-item': { type: 'withdraw', reason: 'deceased' },
};

/** Rule CASE-017, from each process in which a death can be recorded. */
export const afterDeathInConversation: Connection<'exploratory-conversation'> = {
  rule: 'CASE-017',
  process: 'exploratory-conversation',
  on: ['conversation-withdrawn'],
  why,
  follow: ({ member, record }, file) =>
    record.state === 'withdrawn' && record.reason === 'deceased' ? endAll(member, file) : [],
};

/** Rule CASE-017, from a transfer. */
export const afterDeathInTransfer: Connection<'transfer-case'> = {
  rule: 'CASE-017',
  process: 'transfer-case',
  on: ['transfer-resolved-otherwise'],
  why,
  follow: ({ member, record }, file) =>
    record.state === 'resolved-otherwise' && record.reason === 'deceased' ? endAll(member, file) : [],
};

/** Rule CASE-017, from a waiting list. */
export const afterDeathOnList: Connection<'waitlist-entry'> = {
  rule: 'CASE-017',
  process: 'waitlist-entry',
  on: ['entry-ended'],
  why,
  follow: ({ member, record }, file) =>
    record.state === 'ended' && record.reason === 'deceased' ? endAll(member, file) : [],
};

/** Rule CASE-017, from a question for the case conference that has a name. */
export const afterDeathInConference: Connection<'case-conference-item'> = {
  rule: 'CASE-017',
  process: 'case-conference-item',
  on: ['case-withdrawn'],
  why,
  follow: ({ member, record }, file) =>
    record.state === 'withdrawn' && record.reason === 'deceased' && record.person !== null ? endAll(member, file) : [],
};

function endAll({ stream, folded }: Member, { members }: CaseFile): readonly Follow[] {
  return members
    .filter((other) => other.stream !== stream && !other.folded.isEnd && other.folded.person === folded.person)
    .flatMap(({ stream: there, folded: { kind } }) =>
      // What is about nobody ends with nobody's death.
      isCaseProcessKind(kind) ? [{ process: kind, stream: there, command: endings[kind] }] : [],
    );
}
