/**
 * The time norms that an item started under. They stay with the item when the region changes its profile.
 */
import * as z from 'zod';
import { normOn, type NormCode } from '../calendar/norms.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { Days, type RegionProfile } from '../region/region-profile.js';

/** The numbers that the clocks of one item run on. */
export const ConferenceNorms = z.strictObject({
  /** Calendar days after which a draft that nobody submitted is overdue. */
  draftDays: Days,
  /** Working days for each step of the network. */
  stepWorkingDays: Days,
  /** Calendar days within which a question is on an agenda. */
  sessionDays: Days,
  /** Calendar days within which an action is done, and an evaluation held. */
  actionDays: Days,
  /** Working days in which the submitter tells the person what came out. */
  feedbackWorkingDays: Days,
});
export type ConferenceNorms = Readonly<z.infer<typeof ConferenceNorms>>;

/** The norms as they hold in a region on the day on which an item is opened. */
export function conferenceNormsOn(today: PlainDate, { draftDays }: Pick<RegionProfile, 'draftDays'>): ConferenceNorms {
  return {
    draftDays,
    stepWorkingDays: daysOf('conference-step', today),
    sessionDays: daysOf('conference-session', today),
    actionDays: daysOf('conference-action', today),
    feedbackWorkingDays: daysOf('case-feedback', today),
  };
}

function daysOf(code: NormCode, today: PlainDate): number {
  // INVARIANT: these norms are ours and hold on every day.
  return normOn(code, today)?.limit?.value ?? 1;
}
