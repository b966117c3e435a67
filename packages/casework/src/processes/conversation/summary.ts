/**
 * The row of a conversation in the lists, computed from its record: codes, ids and dates, never a name or a reason.
 */
import { exploratoryConversation, type OpenedConversation, type RegionProfile } from '@mgn/domain';
import type { NewSummary } from '../../store/event-log.js';
import { nextTick, summaryClock, summaryTurn } from '../../lists/summary-parts.js';
import type { StreamPlace } from '../case-process.js';
import { involvedOrganisations, wasSubmitted } from './involvement.js';

/** What people call the number of an exploratory conversation: `VG-0412`. */
export const conversationNumberPrefix = 'VG';

/** The summary of a conversation. */
export function summaryOf(record: OpenedConversation, place: StreamPlace, region: RegionProfile): NewSummary {
  const clocks = exploratoryConversation.clocks(record);
  const running = clocks.filter(({ stoppedOn }) => stoppedOn === null);
  const turns = exploratoryConversation.turns(record).map(summaryTurn);
  const ended = exploratoryConversation.isEnd(record.state);
  return {
    ...place,
    process: 'exploratory-conversation',
    numberPrefix: conversationNumberPrefix,
    state: record.state,
    ended,
    sent: wasSubmitted(record),
    person: record.person,
    responsible: exploratoryConversation.responsibleParty(record).organisation,
    requester: record.requester,
    holder: record.gpPractice,
    involved: involvedOrganisations(record, region),
    next: turns[0] ?? null,
    turns,
    clocks: running.map(summaryClock),
    tickAt: ended ? null : nextTick(running, record.exceeded),
    openedAt: record.openedAt,
    changedAt: record.changedAt,
  };
}
