/**
 * The band of ten years in which somebody's age lies: it says enough to ask for help, and does not lead to a person.
 */
import { isCertainlyYoungerThan } from '../calendar/age.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { ageBands, type AgeBand } from './background.js';

/**
 * The band on a day; null where no date of birth is known. Of a month or a year of birth alone, the older band where it could be either.
 *
 * @example ageBandOn('1985-03-02', PlainDate.parse('2026-11-23')) // => '40-49'
 */
export function ageBandOn(birthDate: string | null, on: PlainDate): AgeBand | null {
  if (birthDate === null || !/^\d{4}/u.test(birthDate) || birthDate > on) return null;
  const band = ageBands.findIndex((_band, index) => isCertainlyYoungerThan((index + 1) * 10, birthDate, on));
  return ageBands[band] ?? (isCertainlyYoungerThan(130, birthDate, on) ? '90-and-over' : null);
}
