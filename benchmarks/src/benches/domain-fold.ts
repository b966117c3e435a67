/**
 * Folding a case of 1,000 events, beside reading the same events as text: what a store has to do anyway.
 */
import { exploratoryConversation, type ExploratoryConversationEvent } from '@mgn/domain';
import type { Bench } from '../measure.js';
import { streamOf } from '../sample-case.js';

/** The fold of 1,000 events. */
export const domainFold: Bench = {
  key: 'domain/fold-1000',
  what: 'folding a case of 1,000 events',
  peerName: 'JSON.parse of the same events',
  limit: null,
  prepare: () => {
    const events = streamOf(1000);
    const text = JSON.stringify(events);
    return {
      ours: () => exploratoryConversation.fold(events),
      peer: () => JSON.parse(text) as readonly ExploratoryConversationEvent[],
    };
  },
};
