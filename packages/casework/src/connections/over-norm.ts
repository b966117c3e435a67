/**
 * Over the norm: a transfer begins beside the place on the list, which stays what it is.
 */
import { NormCode, TransferReference, waitNorms, type MadeEntry } from '@mgn/domain';
import { recordOf } from '../processes/types-of.js';
import type { CaseFile, Connection, Follow, Member } from './connection.js';

/** Rule CASE-013. The transfer refers to the entry and the entry to the transfer, so that neither goes on without the other. */
export const overNorm: Connection<'waitlist-entry'> = {
  rule: 'CASE-013',
  process: 'waitlist-entry',
  on: ['time-norm-exceeded'],
  why: 'who waits longer than the norm is asked whether somebody shall look for another place',
  follow: ({ member, record, event }, file) => {
    const norm = event.type === 'time-norm-exceeded' ? NormCode.safeParse(event.data.norm).data : undefined;
    const isWait = norm !== undefined && waitNorms.includes(norm);
    if (!isWait || record.state === 'ended' || transferFor(member, file) !== null) return [];
    const stream = file.newStream(`transfer ${member.stream}`);
    const signal: Follow = {
      process: 'transfer-case',
      stream,
      command: {
        type: 'signal',
        person: record.person,
        trigger: 'over-norm',
        gpPractice: record.gpPractice,
        direction: record.direction,
        waitsSince: record.waitsSince,
        currentProvider: record.inCareOf ?? record.provider,
        inCare: record.inCareOf !== null,
        cause: { process: 'waitlist-entry', reference: member.number },
      },
    };
    return mayRefer(record) ? [signal, refer(member, stream)] : [signal];
  },
};

/** Rule CASE-013, for an entry that was not yet waiting when its transfer began: it refers to it as soon as it can. */
export const transferFollowed: Connection<'waitlist-entry'> = {
  rule: 'CASE-013',
  process: 'waitlist-entry',
  on: ['waiting-started', 'treatment-queued'],
  why: 'a place on a list knows of the transfer that was begun for it',
  follow: ({ member, record }, file) => {
    const transfer = transferFor(member, file);
    return transfer === null || !mayRefer(record) ? [] : [refer(member, transfer.stream)];
  },
};

/** The states in which an entry can refer to a transfer. */
function mayRefer({ state, ...entry }: MadeEntry): boolean {
  return entry.openTransferCaseId === null && (state === 'waiting-intake' || state === 'waiting-treatment');
}

function refer({ stream }: Member, transfer: Member['stream']): Follow {
  return {
    process: 'waitlist-entry',
    stream,
    command: { type: 'open-transfer', transferCase: TransferReference.parse(transfer) },
  };
}

/** The transfer that runs for an entry; null where none does. */
function transferFor({ number }: Member, { members }: CaseFile): Member | null {
  return (
    members.find(({ folded }) => {
      const cause = folded.isEnd ? null : (recordOf('transfer-case', folded)?.cause ?? null);
      return cause?.process === 'waitlist-entry' && cause.reference === number;
    }) ?? null
  );
}
