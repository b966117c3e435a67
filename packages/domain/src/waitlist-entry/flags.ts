/**
 * What stands out about an entry on a day, and what a list counts to. Read off the record and the day; nothing is stored.
 */
import { plainDateOf } from '../calendar/instant.js';
import { comparePlainDates, daysBetween, type PlainDate } from '../calendar/plain-date.js';
import type { NormCode } from '../calendar/norms.js';
import { standingOf } from '../process/clock.js';
import { clocksOf } from './clocks.js';
import type { WaitlistFlag } from './reasons.js';
import type { MadeEntry, WaitlistEntry } from './record.js';
import { isWaitingState } from './states.js';

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

/** How long somebody has waited, in whole civil days: for an intake, for the treatment since it, and altogether. */
export interface WaitedDays {
  readonly intakeDays: number;
  /** Null as long as no intake was held. */
  readonly treatmentDays: number | null;
  readonly totalDays: number;
}

/** The wait of an entry up to a day; a wait that has ended counts to its end. Null before the first event. */
export function waitedOn(record: WaitlistEntry, today: PlainDate): WaitedDays | null {
  if (record.state === 'none') return null;
  const intakeOn = record.carried?.intakeOn ?? ('intakeOn' in record ? record.intakeOn : null);
  const until = stoppedOn(record) ?? today;
  return {
    intakeDays: daysBetween(record.waitsSince, intakeOn ?? until),
    treatmentDays: intakeOn === null ? null : daysBetween(intakeOn, until),
    totalDays: daysBetween(record.waitsSince, until),
  };
}

/** The day on which a wait stopped: that of the treatment, or that of the end without one; null while it goes on. */
function stoppedOn(record: MadeEntry): PlainDate | null {
  if ('treatmentOn' in record && record.treatmentOn !== null) return record.treatmentOn;
  return record.state === 'ended' ? plainDateOf(record.endedAt) : null;
}

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
