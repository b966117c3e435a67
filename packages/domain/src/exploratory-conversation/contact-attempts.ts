/**
 * How often the network tried in vain to reach the person since it last did, and until when it goes on trying.
 */
import { compareInstants, plainDateOf, type Instant } from '../calendar/instant.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { AcceptedRequest, Scheduled } from './record.js';

/**
 * The failed attempts since the person was last reached; a conversation to which the person did not come counts as one.
 *
 * Zero after a successful contact. Attempts before an earlier success do not count.
 */
export function failedAttempts(record: AcceptedRequest | Scheduled): number {
  return failures(record).length;
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
function failures({ contactAttempts, noShows }: AcceptedRequest | Scheduled): readonly Instant[] {
  const lastReached = contactAttempts.findLastIndex((attempt) => attempt.reached);
  const reachedAt = contactAttempts[lastReached]?.at;
  return [
    ...contactAttempts.slice(lastReached + 1).map(({ at }) => at),
    ...noShows
      .filter(
        ({ at, absent }) =>
          absent.includes('person') && (reachedAt === undefined || compareInstants(at, reachedAt) > 0),
      )
      .map(({ at }) => at),
  ];
}
