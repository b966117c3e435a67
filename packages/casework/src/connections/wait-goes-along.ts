/**
 * When a transfer ends: the wait goes along to the receiver, or the person stands where they stood.
 */
import { plainDateOf, registrationAfterTransfer, TransferReference, type PlainDate } from '@mgn/domain';
import type { Connection, Follow } from './connection.js';
import { endedMeanwhile, placesOf, placesWith, type OpenPlace } from './places-of-transfer.js';

/** Rule CASE-014: the old place ends only after somebody else has taken over, and no day of waiting is lost. */
export const waitGoesAlong: Connection<'transfer-case'> = {
  rule: 'CASE-014',
  process: 'transfer-case',
  on: ['responsibility-confirmed'],
  why: 'the old place on a list ends when the receiver has taken over, and the new one keeps the whole wait',
  follow: ({ member, record }, file) => {
    if (record.state !== 'transferred') return [];
    const transferCase = TransferReference.parse(member.stream);
    const left = [
      ...new Map(
        [...placesOf(member.stream, record, file), ...placesWith(record.receiver, record, file)].map((place) => [
          place.stream,
          place,
        ]),
      ).values(),
    ];
    const behind = [...left.map((place) => place.record), ...endedMeanwhile(member.stream, record, file)];
    const takenOverOn = plainDateOf(record.endedAt);
    return [
      {
        process: 'waitlist-entry',
        stream: file.newStream(`entry ${member.stream}`),
        command: registrationAfterTransfer(record, transferCase, behind),
      },
      ...left.flatMap((place) => leave(place, transferCase, takenOverOn)),
    ];
  },
};

/** The place ends; another transfer that it refers to is let go first. */
function leave(
  { stream, record: { openTransferCaseId: open } }: OpenPlace,
  transferCase: TransferReference,
  takenOverOn: PlainDate,
): readonly Follow[] {
  const letGo: readonly Follow[] =
    open === null || open === transferCase
      ? []
      : [{ process: 'waitlist-entry', stream, command: { type: 'close-transfer', transferCase: open } }];
  return [
    ...letGo,
    {
      process: 'waitlist-entry',
      stream,
      command: { type: 'end', reason: 'transferred', takenOverOn, transferCase },
    },
  ];
}

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
