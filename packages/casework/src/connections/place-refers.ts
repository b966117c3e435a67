/**
 * A transfer that is begun for a place on a list: the place refers to it, whoever began it.
 */
import { isReferringState, TransferReference, type MadeEntry } from '@mgn/domain';
import type { Connection, Follow, Member } from './connection.js';
import { placesOf, transferForPlace } from './places-of-transfer.js';

/** Rule CASE-018: the person, a professional or the system began a transfer to which this place belongs. */
export const transferBegun: Connection<'transfer-case'> = {
  rule: 'CASE-018',
  process: 'transfer-case',
  on: ['transfer-signalled'],
  why: 'a place on a list knows of the transfer that was begun for it, and nobody begins a second one beside it',
  follow: ({ member, record }, file) =>
    placesOf(member.stream, record, file)
      .filter((place) => mayRefer(place.record))
      .map((place) => refer(place, member.stream)),
};

/** Rule CASE-018, for a place at which the person was not yet waiting when the transfer began: it refers to it as soon as it can. */
export const transferFollowed: Connection<'waitlist-entry'> = {
  rule: 'CASE-018',
  process: 'waitlist-entry',
  on: ['waiting-started', 'treatment-queued'],
  why: 'a place on a list knows of the transfer that was begun for it',
  follow: ({ member, record }, file) => {
    const transfer = transferForPlace(member, file);
    return transfer === null || !mayRefer(record) ? [] : [refer(member, transfer.stream)];
  },
};

/** Nothing runs for the place yet, and somebody waits there. */
function mayRefer({ state, openTransferCaseId }: MadeEntry): boolean {
  return openTransferCaseId === null && isReferringState(state);
}

function refer({ stream }: Member, transfer: Member['stream']): Follow {
  return {
    process: 'waitlist-entry',
    stream,
    command: { type: 'open-transfer', transferCase: TransferReference.parse(transfer) },
  };
}
