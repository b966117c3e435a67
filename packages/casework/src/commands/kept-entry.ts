/**
 * Whether an entry that was made twice leaves the other one behind: the number of an entry is known here, and not to the entry itself.
 */
import { comparePlainDates, type Issue, type MadeEntry } from '@mgn/domain';
import type { CaseworkOptions } from '../options.js';
import type { CaseCommand } from '../processes/case-command.js';
import type { Folded, ProcessReading } from '../processes/case-process.js';
import { recordOf } from '../processes/types-of.js';
import { readingOf } from './case-reading.js';

/** As many as one person can have open; who stands on more lists is not asked about the rest. */
const mostOpen = 200;

/**
 * `kept-entry-unknown` at `command.keptEntry`, for an entry that ends as entered twice: no other open entry of the same person has this
 * number, or it is on another list, for other help, or has a later first day, so that days of waiting would be lost (CASE-029). Asked after
 * the entry itself has accepted the command: nobody else learns which numbers there are.
 */
export async function keptEntryIssues(
  { log }: Pick<CaseworkOptions, 'log'>,
  reading: Pick<ProcessReading, 'stream' | 'folded'> | null,
  command: CaseCommand,
): Promise<readonly Issue[]> {
  if (reading === null || command.type !== 'end' || command.reason !== 'duplicate-record') return [];
  const entry = recordOf('waitlist-entry', reading.folded);
  if (entry === null) return [];
  const open = await log.listSummaries({ person: entry.person, ended: false, limit: mostOpen });
  const named = open.find(({ caseNumber, stream }) => caseNumber === command.keptEntry && stream !== reading.stream);
  const stored = named === undefined ? null : await log.readStream(named.stream);
  const kept = stored === null ? null : (readingOf(stored)?.folded ?? null);
  if (kept !== null && keepsTheWait(kept, entry)) return [];
  return [{ code: 'kept-entry-unknown', path: ['command', 'keptEntry'] }];
}

function keepsTheWait(folded: Folded, left: MadeEntry): boolean {
  const kept = recordOf('waitlist-entry', folded);
  return (
    kept !== null &&
    !folded.isEnd &&
    kept.person === left.person &&
    kept.provider === left.provider &&
    kept.direction === left.direction &&
    comparePlainDates(kept.waitsSince, left.waitsSince) <= 0
  );
}
