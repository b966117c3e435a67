/**
 * What follows by itself: event in, command out, given by the system. One table, so that nothing happens unseen.
 */
import {
  directionFacts,
  isGgz,
  openDirections,
  type CommandOf,
  type EventType,
  type OpenedConversation,
} from '@mgn/domain';

/** A step that the system takes because something happened. */
export interface Policy {
  readonly on: EventType;
  /** What the step is for, in one sentence. */
  readonly why: string;
  command(record: OpenedConversation): CommandOf<'record-gp-decision' | 'complete'> | null;
}

/** All policies of this version. */
export const policies: readonly Policy[] = [
  {
    on: 'advice-delivered',
    why: 'without a ggz direction there is nothing for the GP to decide',
    command: (record) =>
      record.state === 'advice-delivered' && !record.advice.report.directions.some(isGgz)
        ? { type: 'record-gp-decision', decision: 'follows-advice' }
        : null,
  },
  {
    on: 'gp-decision-recorded',
    why: 'when no direction can have a receiver, the conversation is done',
    command: (record) => {
      if (record.state !== 'gp-decided') return null;
      const receiving = record.gpDecision.directions.some((direction) => directionFacts[direction].receiver !== 'none');
      return receiving ? null : { type: 'complete' };
    },
  },
  {
    on: 'receiver-confirmed',
    why: 'when the last receiver has confirmed, the conversation is done',
    command: (record) =>
      record.state === 'handing-over' && openDirections(record).length === 0 ? { type: 'complete' } : null,
  },
];
