/**
 * What stands out about an entry on a day. Read off the record and the day; nothing is stored.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import type { NormCode } from '../calendar/norms.js';
import { standingOf } from '../process/clock.js';
import { clocksOf } from './clocks.js';
import type { WaitlistFlag } from './reasons.js';
import type { WaitlistEntry } from './record.js';

/** The norms of the wait. The others are about what the holder of the list does. */
export const waitNorms: readonly NormCode[] = ['treek-ggz-intake', 'treek-ggz-treatment', 'treek-ggz-total'];

/** The norms that the time already waited is over, at the end of a day: day 28 is within four weeks, day 29 is over. */
export function overNormsOn(record: WaitlistEntry, today: PlainDate): readonly NormCode[] {
  return clocksOf(record)
    .filter((clock) => clock.stoppedOn === null && waitNorms.includes(clock.norm))
    .filter((clock) => standingOf(clock, today) === 'past-bound')
    .map(({ norm }) => norm);
}

/**
 * Says whether the last contact with somebody who waits is too long ago: more than 183 days.
 *
 * @source agreement of 2022, p. 76: at least two contacts a year; fixed nationally. The day count is a proposed default.
 */
export function isContactOverdue(record: WaitlistEntry, today: PlainDate): boolean {
  const clock = clocksOf(record).find(({ norm }) => norm === 'waiting-contact');
  return clock !== undefined && standingOf(clock, today) === 'past-bound';
}

/** The flags of an entry on a day, in a fixed order. */
export function flagsOn(record: WaitlistEntry, today: PlainDate): readonly WaitlistFlag[] {
  const transferOpen = record.state !== 'none' && record.openTransferCaseId !== null;
  return [
    ...(overNormsOn(record, today).length > 0 ? (['over-norm'] as const) : []),
    ...(isContactOverdue(record, today) ? (['contact-overdue'] as const) : []),
    ...(transferOpen ? (['transfer-open'] as const) : []),
  ];
}
