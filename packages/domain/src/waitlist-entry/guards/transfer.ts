/**
 * What a transfer asks of the list that the person stands on: nothing that costs the person the place.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { comparePlainDates } from '../../calendar/plain-date.js';
import { fine, type Guard } from '../guard.js';
import { refusal } from '../refusal-codes.js';
import type { OpenState, ReferringState } from '../states.js';

/** One transfer at a time. */
export const noTransferOpen: Guard<ReferringState, 'open-transfer'> = {
  name: 'no other transfer open',
  check: ({ openTransferCaseId }) =>
    openTransferCaseId === null ? fine : [refusal('transfer-already-open', ['transferCase'])],
};

/** The transfer that is closed is the one that is open. */
export const thisTransferOpen: Guard<
  'waiting-intake' | 'intake-done' | 'waiting-treatment' | 'in-treatment',
  'close-transfer'
> = {
  name: 'this transfer is open',
  check: ({ openTransferCaseId }, { transferCase }) => {
    if (openTransferCaseId === null) return [refusal('transfer-not-open', ['transferCase'])];
    return openTransferCaseId === transferCase ? fine : [refusal('another-transfer-open', ['transferCase'])];
  },
};

/** Whoever was transferred leaves the old list after the receiver has taken over, never before. Only the system gives this reason. */
export const leftAfterTakeOver: Guard<OpenState, 'end'> = {
  name: 'transferred only once the receiver has taken over',
  check: ({ openTransferCaseId }, { reason, takenOverOn, transferCase }, { at }) => {
    if (reason !== 'transferred') return fine;
    // Who is registered or between two lists can be moved as well; then the command says by which transfer.
    const moving = transferCase ?? openTransferCaseId;
    if (moving === null) return [refusal('transfer-not-open', ['transferCase'])];
    if (openTransferCaseId !== null && openTransferCaseId !== moving) {
      return [refusal('another-transfer-open', ['transferCase'])];
    }
    const taken = takenOverOn != null && comparePlainDates(takenOverOn, plainDateOf(at)) <= 0;
    return taken ? fine : [refusal('transfer-not-completed', ['takenOverOn'])];
  },
};
