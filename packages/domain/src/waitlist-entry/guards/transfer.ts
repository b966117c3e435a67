/**
 * What a transfer asks of the list that the person stands on: nothing that costs the person the place.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { comparePlainDates } from '../../calendar/plain-date.js';
import { fine, type Guard } from '../guard.js';
import { refusal } from '../refusal-codes.js';
import type { OpenState } from '../states.js';

/** One transfer at a time. */
export const noTransferOpen: Guard<'waiting-intake' | 'waiting-treatment', 'open-transfer'> = {
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

/** Whoever was transferred leaves the old list after the receiver has taken over, never before. */
export const leftAfterTakeOver: Guard<OpenState, 'end'> = {
  name: 'transferred only once the receiver has taken over',
  check: ({ openTransferCaseId }, { reason, takenOverOn }, { at }) => {
    if (reason !== 'transferred') return fine;
    if (openTransferCaseId === null) return [refusal('transfer-not-open', ['reason'])];
    const taken = takenOverOn != null && comparePlainDates(takenOverOn, plainDateOf(at)) <= 0;
    return taken ? fine : [refusal('transfer-not-completed', ['takenOverOn'])];
  },
};
