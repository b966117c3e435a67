/**
 * Days and moments of a story, counted from today: the app runs on the real clock.
 */
import { addWorkingDays, instantOf, plainDateOf, type PlainDate } from '@mgn/domain';

const minuteMs = 60_000;

/** The day on which the run began: a story that lasts past midnight still means the same days. */
const today = plainDateOf(instantOf(Date.now()));

/** The working day so many working days after today. */
export function inWorkingDays(count: number): PlainDate {
  return addWorkingDays(today, count);
}

/** A moment as a form asks for it, in Dutch local time. */
export interface FormMoment {
  readonly date: string;
  readonly time: string;
  readonly epochMs: number;
}

/** The next whole minute that leaves time enough to send a form: 10 to 70 seconds from now. */
export function soon(): FormMoment {
  const epochMs = Math.ceil((Date.now() + 10_000) / minuteMs) * minuteMs;
  const [date = '', time = ''] = instantOf(epochMs).split('T');
  return { date, time: time.slice(0, 5), epochMs };
}

/** A time of a form as a Dutch reader meets it on the page: `09:05` is read as `9.05 uur`. */
export function timeAsRead(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${Number(hour)}.${minute} uur`;
}

/** Waits until a moment has passed: a conversation cannot be recorded before it begins. */
export async function waitUntil({ epochMs }: FormMoment): Promise<void> {
  const left = epochMs - Date.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left + 500));
}
