/**
 * Over the norm: a transfer begins beside the place on the list, which stays what it is.
 */
import { NormCode, signalForPlace, waitNorms } from '@mgn/domain';
import type { Connection } from './connection.js';
import { isSought } from './is-sought.js';
import { transferForPlace } from './places-of-transfer.js';

/** Rule CASE-013. The place refers to the transfer by CASE-018, as to every other one that is begun for it. */
export const overNorm: Connection<'waitlist-entry'> = {
  rule: 'CASE-013',
  process: 'waitlist-entry',
  on: ['time-norm-exceeded'],
  why: 'who waits longer than the norm is asked whether somebody shall look for another place',
  follow: ({ member, record, event }, file) => {
    const norm = event.type === 'time-norm-exceeded' ? NormCode.safeParse(event.data.norm).data : undefined;
    const isWait = norm !== undefined && waitNorms.includes(norm);
    if (!isWait || record.state === 'ended' || transferForPlace(member, file) !== null) return [];
    if (isSought(record.person, record.direction, file)) return [];
    return [
      {
        process: 'transfer-case',
        stream: file.newStream(`transfer ${member.stream}`),
        command: signalForPlace(record, member.number, 'over-norm'),
      },
    ];
  },
};
