/**
 * When a transfer ends: the wait goes along to the receiver, or the person stands where they stood.
 */
import { plainDateOf, registrationAfterTransfer, TransferReference } from '@mgn/domain';
import type { Connection } from './connection.js';
import { placesOf, waitsBehind } from './places-of-transfer.js';

/** Rule CASE-014: the old place ends only after somebody else has taken over, and no day of waiting is lost. */
export const waitGoesAlong: Connection<'transfer-case'> = {
  rule: 'CASE-014',
  process: 'transfer-case',
  on: ['responsibility-confirmed'],
  why: 'the old place on a list ends when the receiver has taken over, and the new one keeps the whole wait',
  follow: ({ member, record }, file) => {
    if (record.state !== 'transferred') return [];
    const transferCase = TransferReference.parse(member.stream);
    const left = placesOf(member.stream, record, file);
    const takenOverOn = plainDateOf(record.endedAt);
    return [
      {
        process: 'waitlist-entry',
        stream: file.newStream(`entry ${member.stream}`),
        command: registrationAfterTransfer(record, transferCase, waitsBehind(member.stream, record, file)),
      },
      ...left.map(({ stream }) => ({
        process: 'waitlist-entry' as const,
        stream,
        command: { type: 'end' as const, reason: 'transferred' as const, takenOverOn, transferCase },
      })),
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
    return placesOf(member.stream, record, file)
      .filter((place) => place.record.openTransferCaseId === transferCase)
      .map(({ stream }) => ({
        process: 'waitlist-entry',
        stream,
        command: { type: 'close-transfer', transferCase },
      }));
  },
};
