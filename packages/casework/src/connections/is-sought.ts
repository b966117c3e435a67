/**
 * Whether another place for somebody is sought already: for one kind of help one transfer runs at a time.
 */
import type { Direction, PersonId } from '@mgn/domain';
import { recordOf } from '../processes/types-of.js';
import type { CaseFile } from './connection.js';

/** Rule CASE-031: a transfer of this person for this help has not ended. */
export function isSought(person: PersonId, direction: Direction, { members }: Pick<CaseFile, 'members'>): boolean {
  return members.some(({ folded }) => {
    const transfer = recordOf('transfer-case', folded);
    return transfer !== null && !folded.isEnd && transfer.person === person && transfer.direction === direction;
  });
}
