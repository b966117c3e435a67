/**
 * How often the network tried in vain to reach the person since it last did, and until when it goes on trying.
 */
import { compareInstants, plainDateOf, type Instant } from '../calendar/instant.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { AcceptedRequest, Scheduled } from './record.js';

/**
 * The days with a failed attempt since the person was last reached; a conversation to which the person did not come counts as one.
 * More attempts on one day count once: three calls in an hour say little about whether somebody can be reached.
 *
 * Who agrees to a date was reached: attempts from before count no longer. Zero after a successful contact, and after a conversation
 * that was held.
 */
export function failedAttempts(record: AcceptedRequest | Scheduled): number {
  return new Set(failures(record).map(plainDateOf)).size;
}

/**
 * The last day on which the network tries, counted in working days from the first failed attempt; null when none failed.
 *
 * @source no public value: 3 attempts in 10 working days, a proposed default.
 */
export function attemptsUntil(record: AcceptedRequest | Scheduled): PlainDate | null {
  const first = failures(record).toSorted(compareInstants)[0];
  return first === undefined ? null : addWorkingDays(plainDateOf(first), record.norms.contactAttemptWorkingDays);
}

/** When each attempt failed since the person was last reached. */
function failures(record: AcceptedRequest | Scheduled): readonly Instant[] {
  const { contactAttempts, noShows } = record;
  const spoken = contactAttempts.findLast((attempt) => attempt.reached)?.at;
  const held = record.conversations.at(-1)?.recordedAt;
  const reached = latest([spoken, held, plannedAt(record)]);
  return [
    ...contactAttempts.filter((attempt) => !attempt.reached && isAfter(attempt.at, reached)).map(({ at }) => at),
    ...noShows
      .filter(({ at, absent }) => absent.includes('person') && isAfter(at, latest([spoken, held])))
      .map(({ at }) => at),
  ];
}

/** When the person last agreed to a date; undefined when there was none. */
function plannedAt(record: AcceptedRequest | Scheduled): Instant | undefined {
  return record.state === 'scheduled' ? record.plannedAt : record.earlierAppointments.at(-1)?.plannedAt;
}

function latest(moments: readonly (Instant | undefined)[]): Instant | undefined {
  return moments
    .filter((moment) => moment !== undefined)
    .sort(compareInstants)
    .at(-1);
}

function isAfter(at: Instant, moment: Instant | undefined): boolean {
  return moment === undefined || compareInstants(at, moment) > 0;
}
