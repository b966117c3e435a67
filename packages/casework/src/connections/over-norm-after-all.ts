/**
 * Over the norm while another place was sought: once that search has ended without a place, this one is asked about.
 */
import { overNormsOn, plainDateOf, signalForPlace } from '@mgn/domain';
import { recordOf } from '../processes/types-of.js';
import type { CaseFile, Connection } from './connection.js';
import { placesOf } from './places-of-transfer.js';

/**
 * Rule CASE-013. A norm is reported once, and while a transfer ran for the same help no second one began (CASE-031). Only for a place for which
 * none was begun before: whoever stays there was asked.
 */
export const overNormAfterAll: Connection<'transfer-case'> = {
  rule: 'CASE-013',
  process: 'transfer-case',
  on: ['person-stayed', 'transfer-resolved-otherwise', 'transfer-closed-unresolved'],
  why: 'who waits longer than the norm on another list as well is asked about that one, too',
  follow: ({ member, record }, file) => {
    if (record.state === 'resolved-otherwise' && record.reason === 'deceased') return [];
    const today = plainDateOf(file.at);
    const own = new Set(placesOf(member.stream, record, file).map(({ stream }) => stream));
    const [place] = file.members.flatMap(({ stream, number, folded }) => {
      const entry = recordOf('waitlist-entry', folded);
      if (entry === null || entry.openTransferCaseId !== null || own.has(stream)) return [];
      const same = entry.person === record.person && entry.direction === record.direction;
      const over = entry.state !== 'ended' && overNormsOn(entry, today).length > 0;
      return same && over && !wasAsked(number, file) ? [{ stream, number, entry }] : [];
    });
    if (place === undefined) return [];
    return [
      {
        process: 'transfer-case',
        stream: file.newStream(`transfer ${place.stream}`),
        command: signalForPlace(place.entry, place.number, 'over-norm'),
      },
    ];
  },
};

/** A transfer was begun for this place before. */
function wasAsked(number: string, { members }: CaseFile): boolean {
  return members.some(({ folded }) => {
    const cause = recordOf('transfer-case', folded)?.cause;
    return cause?.process === 'waitlist-entry' && cause.reference === number;
  });
}
