/**
 * The transfer that runs for a place on a waiting list.
 */
import { recordOf } from '../processes/types-of.js';
import type { CaseFile, Member } from './connection.js';

/** The transfer that names this place as its cause and has not ended; null where none does. */
export function transferForEntry({ number }: Pick<Member, 'number'>, { members }: CaseFile): Member | null {
  return (
    members.find(({ folded }) => {
      const cause = folded.isEnd ? null : (recordOf('transfer-case', folded)?.cause ?? null);
      return cause?.process === 'waitlist-entry' && cause.reference === number;
    }) ?? null
  );
}
