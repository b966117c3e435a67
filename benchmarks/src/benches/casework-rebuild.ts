/**
 * All read models made anew from a million events, in memory: read, folded and written, stream by stream.
 */
import { rebuildLists, type StoredStream } from '@mgn/casework';
import { EventId, exploratoryConversation, nationalDefaults, StreamId, CaseId } from '@mgn/domain';
import type { Bench } from '../measure.js';
import { decisions } from '../sample-case.js';

const events = 1_000_000;

/** Streams of the same story with other ids, in the order in which a store gives them. */
function page(from: number, count: number): readonly StoredStream[] {
  return Array.from({ length: count }, (_, index): StoredStream => {
    const stream = StreamId.parse(`00000000-0000-4000-8000-${String(from + index).padStart(12, '0')}`);
    return {
      stream,
      process: 'exploratory-conversation',
      caseId: CaseId.parse(stream),
      person: null,
      caseNumber: `VG-${String(from + index)}`,
      events: decisions.events.map((event, version) => ({
        ...event,
        id: EventId.parse(`00000000-0000-4000-9000-${String(version).padStart(12, '0')}`),
        stream,
        version: version + 1,
        schema: 1,
      })),
    };
  });
}

/** A million events. */
export const caseworkRebuild: Bench = {
  key: 'casework/rebuild',
  what: 'all rows of the lists made anew from 1,000,000 events in memory',
  peerName: 'folding the same 1,000,000 events alone',
  limit: null,
  rounds: 1,
  prepare: () => {
    const perStream = decisions.events.length;
    const streams = Math.ceil(events / perStream);
    const readAllStreams = ({ after, limit }: { readonly after: StreamId | null; readonly limit: number }) => {
      const from = after === null ? 0 : Number(after.slice(-12)) + 1;
      return Promise.resolve(page(from, Math.min(limit, Math.max(0, streams - from))));
    };
    let rows = 0;
    return {
      ours: async () => {
        rows = 0;
        await rebuildLists({
          log: {
            readAllStreams,
            replaceSummaries: (written) => {
              rows += written.length;
              return Promise.resolve();
            },
          },
          region: nationalDefaults,
        });
        if (rows !== streams) throw new Error('a row is missing');
      },
      peer: () => {
        for (let done = 0; done < streams; done += 1) exploratoryConversation.fold(decisions.events);
      },
    };
  },
};
