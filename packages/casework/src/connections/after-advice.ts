/**
 * After a conversation whose advice points to the case conference: the question for it is ready, with whoever sat at the table.
 */
import type { HeldConversation } from '@mgn/domain';
import { recordOf } from '../processes/types-of.js';
import type { CaseFile, Connection } from './connection.js';

/**
 * Rule CASE-015. In a region that discusses without a name, the question has none either: it stands in no case file of the person, and
 * nothing in it leads back.
 */
export const afterAdvice: Connection<'exploratory-conversation'> = {
  rule: 'CASE-015',
  process: 'exploratory-conversation',
  on: ['gp-decision-recorded'],
  why: 'an advice to ask more domains does not end with the advice',
  follow: ({ member, record }, file) => {
    if (record.state !== 'gp-decided' || !record.gpDecision.directions.includes('case-conference')) return [];
    const submitter = submitterOf(record.conversations.at(-1));
    if (submitter === null || isAsked(member.number, file)) return [];
    const withName = file.region.caseConference.mode === 'identified';
    return [
      {
        process: 'case-conference-item',
        stream: withName ? file.newStream('conference') : file.looseStream(),
        command: {
          type: 'prepare',
          submitter,
          ...(withName && { person: record.person, cause: member.number }),
        },
      },
    ];
  },
};

/** Who brings the question in: the ggz or the social domain, whichever sat at the table. */
function submitterOf(held: HeldConversation | undefined) {
  const seats = held?.attendance.seats ?? [];
  const seat =
    seats.find(({ seat: name }) => name === 'mh-professional') ??
    seats.find(({ seat: name }) => name === 'social-domain-professional');
  return seat === undefined ? null : { organisation: seat.organisation, role: seat.role };
}

/** The same question is there already. */
function isAsked(number: string, { members }: CaseFile): boolean {
  return members.some(({ folded }) => !folded.isEnd && recordOf('case-conference-item', folded)?.cause === number);
}
