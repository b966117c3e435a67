/**
 * How often the network tried in vain to reach the person since it last did.
 */
import { compareInstants } from '../calendar/instant.js';
import type { AcceptedRequest, Scheduled } from './record.js';

/**
 * The failed attempts since the person was last reached; a conversation to which the person did not come counts as one.
 *
 * Zero after a successful contact. Attempts before an earlier success do not count.
 */
export function failedAttempts(record: AcceptedRequest | Scheduled): number {
  const lastReached = record.contactAttempts.findLastIndex((attempt) => attempt.reached);
  const reachedAt = record.contactAttempts[lastReached]?.at;
  const failed = record.contactAttempts.length - 1 - lastReached;
  const noShows = record.noShows.filter(
    ({ at, absent }) => absent.includes('person') && (reachedAt === undefined || compareInstants(at, reachedAt) > 0),
  );
  return failed + noShows.length;
}
