/**
 * One message for what becomes ready in one go: a notice that waits and was not taken yet tells of the next one with the same words as well.
 * Nothing is put off by it: the notice that waits goes out when it would have gone out.
 *
 * @source no public text: proposed default, docs/decisions/0019-notices-through-an-outbox.md
 */
import { toEpochMs, type Instant } from '@mgn/domain';
import { recipientKey, type NewNotice, type Notice } from './notice.js';
import type { OutboxEntry } from './outbox.js';

/**
 * How long a notice that waits tells of what comes after it: a quarter of an hour. One that waits longer, because nobody sends, can become
 * too old to be sent, and would take the new one with it.
 */
export const gatheredForMs = 15 * 60_000;

/** The notices that are still to be written: one per recipient and words, and none where one waits already that nobody took. */
export function notGathered(
  given: readonly Notice[],
  known: readonly Pick<OutboxEntry, keyof Notice | 'state' | 'attempts'>[],
): readonly Notice[] {
  const waiting = new Map<string, Instant>();
  for (const entry of known) {
    if (entry.state === 'waiting' && entry.attempts === 0) waiting.set(wordsKey(entry), latest(entry, waiting));
  }
  // An id that is there already is no new notice: the store refuses it.
  const ids = new Set(known.map(({ id }) => id));
  const written: Notice[] = [];
  for (const notice of given) {
    const key = wordsKey(notice);
    const before = waiting.get(key);
    if (before !== undefined && !ids.has(notice.id) && toEpochMs(notice.at) - toEpochMs(before) < gatheredForMs)
      continue;
    waiting.set(key, notice.at);
    written.push(notice);
  }
  return written;
}

function latest(entry: Notice, waiting: ReadonlyMap<string, Instant>): Instant {
  const other = waiting.get(wordsKey(entry));
  return other !== undefined && toEpochMs(other) > toEpochMs(entry.at) ? other : entry.at;
}

/** The same words to the same recipient. */
function wordsKey({ recipient, kind, process, path }: NewNotice): string {
  return [recipientKey(recipient), kind, process, path].join(' ');
}
