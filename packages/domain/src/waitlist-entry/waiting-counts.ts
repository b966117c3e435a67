/**
 * What a set of entries counts to on a day, for indicators. No names, and no entry by itself.
 */
import { comparePlainDates, type PlainDate } from '../calendar/plain-date.js';
import { isContactOverdue, overNormsOn } from './flags.js';
import type { WaitlistEntry } from './record.js';
import { isWaitingState } from './states.js';

/** What a set of entries counts to on a day: places on lists, and not people, because somebody may stand on several. */
export interface WaitingCounts {
  readonly waiting: number;
  readonly overNorm: number;
  readonly contactOverdue: number;
}

/** Indicators `IV2` and `IV3`: who waits, who of them is over a norm, and with whom a contact is overdue. */
export function waitingCountsOn(records: Iterable<WaitlistEntry>, today: PlainDate): WaitingCounts {
  let [waiting, overNorm, contactOverdue] = [0, 0, 0];
  for (const record of records) {
    if (record.state === 'none' || !isWaitingState(record.state)) continue;
    if (comparePlainDates(record.registeredOn, today) > 0) continue;
    waiting += 1;
    if (overNormsOn(record, today).length > 0) overNorm += 1;
    if (isContactOverdue(record, today)) contactOverdue += 1;
  }
  return { waiting, overNorm, contactOverdue };
}
