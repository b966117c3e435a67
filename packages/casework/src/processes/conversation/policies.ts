/**
 * What follows by itself: event in, command out, given by the system. One table, so that nothing happens unseen.
 */
import {
  directionFacts,
  isGgz,
  openDirections,
  type CommandOf,
  type ConversationAdvice,
  type EventType,
  type OpenedConversation,
} from '@mgn/domain';
import type { Policy } from '../folded.js';

/** The steps that follow by themselves. */
type Following = CommandOf<'record-gp-decision' | 'complete'>;

/** The person said no to the advice: then nothing follows by itself, and somebody talks with the person first. */
const isContested = ({ personView }: ConversationAdvice): boolean => personView === 'disagrees';

/** All policies of this version. */
export const conversationPolicies: readonly Policy<EventType, OpenedConversation, Following>[] = [
  {
    on: 'advice-delivered',
    why: 'without a ggz direction, and without a no of the person, there is nothing for the GP to decide',
    command: (record) =>
      record.state === 'advice-delivered' && !isContested(record.advice) && !record.advice.report.directions.some(isGgz)
        ? { type: 'record-gp-decision', decision: 'follows-advice' }
        : null,
  },
  {
    on: 'gp-decision-recorded',
    why: 'when no direction can have a receiver and nothing goes on elsewhere, the conversation is done',
    command: (record) => {
      // Who decided otherwise than advised, or than the person wants, owes the person a word first: the coordinator ends it then.
      if (record.state !== 'gp-decided' || record.gpDecision.decision !== 'follows-advice') return null;
      if (isContested(record.advice)) return null;
      const goesOn = record.gpDecision.directions.some(
        (direction) => directionFacts[direction].receiver !== 'none' || directionFacts[direction].carriedOn,
      );
      return goesOn ? null : { type: 'complete' };
    },
  },
  {
    on: 'receiver-confirmed',
    why: 'when every receiver has confirmed, the conversation is done; where one declined, the coordinator looks first',
    command: (record) => {
      if (record.state !== 'handing-over' || openDirections(record).length > 0) return null;
      return record.handovers.some(({ declined }) => declined !== null) ? null : { type: 'complete' };
    },
  },
];
