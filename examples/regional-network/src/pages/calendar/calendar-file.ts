/**
 * A calendar file (RFC 5545): when, how long and where, and nothing about anybody. A file that is taken again replaces the entry of before.
 *
 * Written by [ical-generator](https://github.com/sebbo2002/ical-generator): it depends on nothing, and folds, escapes and counts as the standard asks.
 */
import type { Instant, PlainDate } from '@mgn/domain';
import ical, { ICalCalendarMethod } from 'ical-generator';

/** What stands in the calendar. */
export interface CalendarEntry {
  /** The same for the same meeting, however often it is moved; leads to nobody. */
  readonly id: string;
  /** Higher for every change, so that a calendar knows which one is newer. */
  readonly sequence: number;
  readonly title: string;
  readonly note: string;
  readonly where: string | null;
  /** When it begins and how long it lasts; or a day of which the hour is not known here. */
  readonly at: { readonly startsAt: Instant; readonly minutes: number } | { readonly day: PlainDate };
  /** When the file is made. */
  readonly madeAt: Instant;
}

/** The text of the file. */
export function calendarFile({ id, sequence, title, note, where, at, madeAt }: CalendarEntry): string {
  const calendar = ical({
    prodId: { company: 'mgn', product: 'regional-network' },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id,
    sequence,
    summary: title,
    description: note,
    ...(where !== null && { location: where }),
    stamp: new Date(madeAt),
    ...timesOf(at),
  });
  return calendar.toString();
}

function timesOf(at: CalendarEntry['at']) {
  if ('day' in at) return { start: new Date(`${at.day}T00:00:00Z`), allDay: true };
  const start = new Date(at.startsAt);
  return { start, end: new Date(start.getTime() + at.minutes * 60_000) };
}
