/**
 * How long somebody has waited, in whole civil days in Europe/Amsterdam: every day counts, and none is taken off.
 */
import { plainDateOf } from '../calendar/instant.js';
import { daysBetween, type PlainDate } from '../calendar/plain-date.js';
import { firstIntakeOn } from './first-intake.js';
import type { MadeEntry, WaitlistEntry } from './record.js';

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
  const intakeOn = firstIntakeOn(record);
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
