/**
 * After a conversation: for mental health care with no place within the norm, a transfer begins beside the ordinary hand-over.
 */
import { isGgz, plainDateOf, rankCandidates, type Direction } from '@mgn/domain';
import type { CaseFile, Connection, Follow, Happened } from './connection.js';
import { isSought } from './is-sought.js';

/** Rule CASE-012. Where nobody knows the places, nothing follows by itself: the office looks for a receiver as always. */
export const afterConversation: Connection<'exploratory-conversation'> = {
  rule: 'CASE-012',
  process: 'exploratory-conversation',
  on: ['gp-decision-recorded'],
  why: 'nobody who needs mental health care waits for a place that is not there in time, without anybody looking further',
  follow: async (happened, file) => {
    const { record } = happened;
    if (record.state !== 'gp-decided') return [];
    const ggz = record.gpDecision.directions.filter(isGgz);
    const wanted = ggz.filter((direction) => !isSought(record.person, direction, file));
    const follows = wanted.map(async (direction) =>
      (await hasNoPlaceInTime(direction, file)) ? [transferFor(direction, happened, file)] : [],
    );
    return (await Promise.all(follows)).flat();
  },
};

/** Everybody who could be asked is known to be over the norm, or there is nobody. What is unknown is not over the norm. */
async function hasNoPlaceInTime(direction: Direction, { places, at }: CaseFile): Promise<boolean> {
  const known = (await places?.placesFor(direction, at)) ?? null;
  if (known === null || known.question.norm === null) return false;
  const ranking = rankCandidates(known.question, known.candidates, { provider: null });
  return ranking.filter(({ canBeAsked }) => canBeAsked).every(({ reasons }) => reasons.includes('over-norm'));
}

function transferFor(
  direction: Direction,
  { member, record }: Happened<'exploratory-conversation'>,
  file: CaseFile,
): Follow {
  return {
    process: 'transfer-case',
    stream: file.newStream(`transfer ${direction}`),
    command: {
      type: 'signal',
      person: record.person,
      trigger: 'after-conversation',
      gpPractice: record.gpPractice,
      direction,
      waitsSince: plainDateOf(record.requestedAt ?? record.openedAt),
      inCare: false,
      cause: { process: 'exploratory-conversation', reference: member.number },
    },
  };
}
