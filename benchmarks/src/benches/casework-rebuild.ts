/**
 * All read models made anew from a million events, in memory: read, folded and written, stream by stream, of every process that a region has.
 */
import { rebuildLists, type CommandProcessKind, type RecordedEvent, type StoredStream } from '@mgn/casework';
import {
  caseConferenceItem,
  CaseId,
  EventId,
  exploratoryConversation,
  nationalDefaults,
  networkConcern,
  StreamId,
  transferCase,
  waitlistEntry,
} from '@mgn/domain';
import type { Bench } from '../measure.js';
import { decisions } from '../sample-case.js';
import { concernEvents, entryEvents, itemEvents, transferEvents } from '../sample-streams.js';

/** So many by default; `MGN_BENCH_EVENTS` says another number, to see quickly that it works. */
const events = Number(process.env['MGN_BENCH_EVENTS'] ?? 1_000_000);

/** A story of one process: its events, and what folding them alone takes. */
interface Told {
  readonly process: CommandProcessKind;
  readonly prefix: string;
  readonly inCase: boolean;
  readonly events: readonly Omit<RecordedEvent, 'id' | 'stream' | 'version' | 'schema'>[];
  readonly fold: () => unknown;
}

const conversation: Told = {
  process: 'exploratory-conversation',
  prefix: 'VG',
  inCase: true,
  events: decisions.events,
  fold: () => exploratoryConversation.fold(decisions.events),
};
const transfer: Told = {
  process: 'transfer-case',
  prefix: 'TM',
  inCase: true,
  events: transferEvents,
  fold: () => transferCase.fold(transferEvents),
};
const entry: Told = {
  process: 'waitlist-entry',
  prefix: 'WL',
  inCase: true,
  events: entryEvents,
  fold: () => waitlistEntry.fold(entryEvents),
};
const item: Told = {
  process: 'case-conference-item',
  prefix: 'CO',
  inCase: true,
  events: itemEvents,
  fold: () => caseConferenceItem.fold(itemEvents),
};
const concern: Told = {
  process: 'network-concern',
  prefix: 'NZ',
  inCase: false,
  events: concernEvents,
  fold: () => networkConcern.fold(concernEvents),
};

/** Twenty streams, mixed as in a region: most are conversations and places on lists, a concern is rare. */
const mix: readonly Told[] = [
  conversation,
  entry,
  conversation,
  transfer,
  entry,
  conversation,
  item,
  entry,
  conversation,
  transfer,
  conversation,
  entry,
  conversation,
  entry,
  transfer,
  conversation,
  entry,
  item,
  conversation,
  concern,
];
const perMix = mix.reduce((sum, told) => sum + told.events.length, 0);

function toldAt(number: number): Told {
  return mix[number % mix.length] ?? conversation;
}

/** Streams of these stories with other ids, in the order in which a store gives them. */
function page(from: number, count: number): readonly StoredStream[] {
  return Array.from({ length: count }, (_, index): StoredStream => {
    const number = from + index;
    const told = toldAt(number);
    const stream = StreamId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
    return {
      stream,
      process: told.process,
      caseId: told.inCase ? CaseId.parse(stream) : null,
      person: null,
      caseNumber: `${told.prefix}-${String(number)}`,
      events: told.events.map((event, version) => ({
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
  what: `all rows of the lists of every process made anew from ${events.toLocaleString('en')} events in memory`,
  peerName: 'folding the same events alone',
  limit: null,
  rounds: 1,
  prepare: () => {
    const streams = Math.ceil(events / perMix) * mix.length;
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
        for (let done = 0; done < streams; done += 1) toldAt(done).fold();
      },
    };
  },
};
