/**
 * The time norms that a concern started under. They stay with it when the table changes.
 */
import * as z from 'zod';
import { normOn, type NormCode } from '../calendar/norms.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { Days } from '../region/region-profile.js';

/** The numbers that the clocks of one concern run on. */
export const ConcernNorms = z.strictObject({
  /** Working days in which a step is reported on, unless another day was named. */
  reportWorkingDays: Days,
  /** Working days in which it is decided what follows on a report. */
  decisionWorkingDays: Days,
});
export type ConcernNorms = Readonly<z.infer<typeof ConcernNorms>>;

/** The norms as they hold on the day on which a concern is raised. */
export function concernNormsOn(today: PlainDate): ConcernNorms {
  return {
    reportWorkingDays: daysOf('concern-report', today),
    decisionWorkingDays: daysOf('concern-decision', today),
  };
}

function daysOf(code: NormCode, today: PlainDate): number {
  // INVARIANT: these norms are ours and hold on every day.
  return normOn(code, today)?.limit?.value ?? 1;
}
