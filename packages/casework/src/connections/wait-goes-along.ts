/**
 * When a transfer ends: the wait goes along to the receiver, or the person stands where they stood.
 */
import {
  plainDateOf,
  registrationAfterTransfer,
  TransferReference,
  type MadeEntry,
  type OpenedTransfer,
} from '@mgn/domain';
import { recordOf } from '../processes/types-of.js';
import type { CaseFile, Connection, Member } from './connection.js';

/** Rule CASE-014: the old place ends only after somebody else has taken over, and no day of waiting is lost. */
export const waitGoesAlong: Connection<'transfer-case'> = {
  rule: 'CASE-014',
  process: 'transfer-case',
  on: ['responsibility-confirmed'],
  why: 'the old place on a list ends when the receiver has taken over, and the new one keeps the whole wait',
  follow: ({ member, record }, file) => {
    if (record.state !== 'transferred') return [];
    const transferCase = TransferReference.parse(member.stream);
    const left = entryOf(file, transferCase, record);
    const register = {
      process: 'waitlist-entry' as const,
      stream: file.newStream(`entry ${member.stream}`),
      command: registrationAfterTransfer(record, transferCase, left?.record ?? null),
    };
    if (left === null) return [register];
    const takenOverOn = plainDateOf(record.endedAt);
    return [
      register,
      {
        process: 'waitlist-entry',
        stream: left.stream,
        command: { type: 'end', reason: 'transferred', takenOverOn, transferCase },
      },
    ];
  },
};

/** Rule CASE-014, the other end: nothing changes at the list when a transfer ends without a place. */
export const standsWhereTheyStood: Connection<'transfer-case'> = {
  rule: 'CASE-014',
  process: 'transfer-case',
  on: ['person-stayed', 'transfer-resolved-otherwise', 'transfer-closed-unresolved', 'acute-signalled'],
  why: 'an entry does not go on saying that somebody looks for another place',
  follow: ({ member, record }, file) => {
    const transferCase = TransferReference.parse(member.stream);
    const left = entryOf(file, transferCase, record);
    if (left?.record.openTransferCaseId !== transferCase) return [];
    return [{ process: 'waitlist-entry', stream: left.stream, command: { type: 'close-transfer', transferCase } }];
  },
};

/** The entry for which a transfer looks for another place; null where the person stands on no list. */
function entryOf(
  { members }: CaseFile,
  transferCase: TransferReference,
  { cause }: OpenedTransfer,
): (Member & { readonly record: MadeEntry }) | null {
  for (const member of members) {
    const record = recordOf('waitlist-entry', member.folded);
    if (record === null || record.state === 'ended') continue;
    const isCause = cause?.process === 'waitlist-entry' && cause.reference === member.number;
    if (isCause || record.openTransferCaseId === transferCase) return { ...member, record };
  }
  return null;
}
