/**
 * Entries of the directory in memory: each as it was from a moment on.
 */
import { compareInstants, type Instant } from '@mgn/domain';
import { byText } from './memory-lists.js';

/** The entries of one kind. */
export interface DatedEntries<Entry> {
  /** As they stood at `at`, or the newest of each, in order of their id. */
  read(at?: Instant): readonly Entry[];
  /** Writes a row from `at` on for every entry that is not already so at that moment. */
  save(entries: readonly Entry[], at: Instant): void;
}

/** No entries yet. What is given and what comes back are out of each other's reach. */
export function datedEntries<Entry extends { readonly id: string }>(): DatedEntries<Entry> {
  const rows = new Map<string, readonly { readonly from: Instant; readonly details: string }[]>();
  const standing = (id: string, at?: Instant): string | undefined =>
    rows.get(id)?.findLast(({ from }) => at === undefined || compareInstants(from, at) <= 0)?.details;
  return {
    read: (at) =>
      [...rows.keys()].sort(byText).flatMap((id) => {
        const details = standing(id, at);
        // INVARIANT: nothing but entries was written.
        return details === undefined ? [] : [JSON.parse(details) as Entry];
      }),
    save: (entries, at) => {
      for (const [id, details] of new Map(entries.map((entry) => [entry.id, JSON.stringify(entry)]))) {
        if (standing(id, at) === details) continue;
        const others = (rows.get(id) ?? []).filter(({ from }) => compareInstants(from, at) !== 0);
        rows.set(
          id,
          [...others, { from: at, details }].sort((one, other) => compareInstants(one.from, other.from)),
        );
      }
    },
  };
}
