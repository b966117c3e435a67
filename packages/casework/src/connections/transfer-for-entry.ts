/**
 * The transfer that runs for a place on a waiting list.
 */
import { recordOf } from '../processes/types-of.js';
import type { CaseFile, Member } from './connection.js';

/**
 * The transfer that names this place as its cause and has not ended, or the one that names the place that is held on here after an acute
 * signal; null where none does.
 */
export function transferForEntry(member: Member, { members }: CaseFile): Member | null {
  const numbers = new Set([member, ...members.filter((other) => isHeldBy(member, other))].map(({ number }) => number));
  return (
    members.find(({ folded }) => {
      const cause = folded.isEnd ? null : (recordOf('transfer-case', folded)?.cause ?? null);
      return cause?.process === 'waitlist-entry' && numbers.has(cause.reference);
    }) ?? null
  );
}

/** The place that ended by an acute signal and goes on in this one. */
function isHeldBy({ folded }: Member, { folded: other }: Member): boolean {
  const entry = recordOf('waitlist-entry', folded);
  const before = recordOf('waitlist-entry', other);
  return (
    entry?.carried?.why === 'acute-route' &&
    before?.state === 'ended' &&
    before.reason === 'acute-route' &&
    before.person === entry.person &&
    before.provider === entry.provider &&
    before.direction === entry.direction
  );
}
