/**
 * Whether a provider takes people on, on a day.
 */
import { comparePlainDates, type PlainDate } from '../calendar/plain-date.js';
import type { AvailabilityReport } from './report.js';

/** Says whether registrations are paused on a day: up to and including the last day of the pause, or until another report where it has none. */
export function isPausedOn(
  { registrationPause }: Pick<AvailabilityReport, 'registrationPause'>,
  date: PlainDate,
): boolean {
  if (registrationPause === null) return false;
  return registrationPause.until === null || comparePlainDates(date, registrationPause.until) <= 0;
}
