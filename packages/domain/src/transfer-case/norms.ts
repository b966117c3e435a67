/**
 * The time norms that a transfer started under. They stay with the case when the region changes its profile.
 */
import * as z from 'zod';
import { normOn, type NormCode } from '../calendar/norms.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { Days } from '../region/region-profile.js';

/** The numbers that the clocks of one transfer run on. */
export const TransferNorms = z.strictObject({
  /** Working days in which a receiver answers an offer. */
  offerAnswerWorkingDays: Days,
  /** Calendar days for which the verification of a list entry counts. */
  listEntryVerifiedDays: Days,
  /** Working days for each step of the network. */
  stepWorkingDays: Days,
  /** Calendar days in which the person answers. */
  personAnswerDays: Days,
  /** Calendar days after which somebody who said "not now" is asked again. */
  askAgainDays: Days,
});
export type TransferNorms = Readonly<z.infer<typeof TransferNorms>>;

/** The norms as they hold on the day on which a transfer is opened. */
export function transferNormsOn(today: PlainDate): TransferNorms {
  return {
    offerAnswerWorkingDays: daysOf('offer-answer', today),
    listEntryVerifiedDays: daysOf('list-entry-verified', today),
    stepWorkingDays: daysOf('transfer-step', today),
    personAnswerDays: daysOf('transfer-person-answer', today),
    askAgainDays: daysOf('transfer-ask-again', today),
  };
}

function daysOf(code: NormCode, today: PlainDate): number {
  // INVARIANT: these norms are ours and hold on every day.
  return normOn(code, today)?.limit?.value ?? 1;
}
