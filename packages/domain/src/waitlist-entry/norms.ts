/**
 * The time norms that an entry on a waiting list was made under. They stay with the entry when the table gets a new row.
 */
import * as z from 'zod';
import { normOn, type NormCode } from '../calendar/norms.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { isGgz, type Direction } from '../exploratory-conversation/directions.js';
import { Days } from '../region/region-profile.js';

/** The numbers that the clocks of one entry run on. Outside the ggz no norm was found, and none is made up. */
export const WaitlistNorms = z.strictObject({
  /** Calendar days from the first contact to the intake (*aanmeldwachttijd*). */
  intakeDays: Days.nullable(),
  /** Calendar days from the intake to the treatment (*behandelwachttijd*). */
  treatmentDays: Days.nullable(),
  /** Calendar days from the first contact to the treatment. */
  totalDays: Days.nullable(),
  /** Calendar days within which there is a contact with whoever waits. */
  contactDays: Days,
  /** Working days for each step of the holder of the list. */
  stepWorkingDays: Days,
});
export type WaitlistNorms = Readonly<z.infer<typeof WaitlistNorms>>;

/** The norms as they hold on a day for a direction, or null when the table has no row for one that is needed: nothing is guessed. */
export function waitlistNormsOn(direction: Direction, today: PlainDate): WaitlistNorms | null {
  const contactDays = daysOf('waiting-contact', today);
  const stepWorkingDays = daysOf('list-step', today);
  if (contactDays === null || stepWorkingDays === null) return null;
  if (!isGgz(direction)) {
    return { intakeDays: null, treatmentDays: null, totalDays: null, contactDays, stepWorkingDays };
  }
  const intakeDays = daysOf('treek-ggz-intake', today);
  const treatmentDays = daysOf('treek-ggz-treatment', today);
  const totalDays = daysOf('treek-ggz-total', today);
  if (intakeDays === null || treatmentDays === null || totalDays === null) return null;
  return { intakeDays, treatmentDays, totalDays, contactDays, stepWorkingDays };
}

function daysOf(code: NormCode, today: PlainDate): number | null {
  return normOn(code, today)?.limit?.value ?? null;
}
