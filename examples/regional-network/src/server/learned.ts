/**
 * What the network learned from its own events: gathered from the store, and kept for a short while.
 */
import type { EventLog } from '@mgn/casework';
import type { AvailabilityReport, PlainDate, StreamId } from '@mgn/domain';
import { learningProcesses, open, type EventsOf, type Learning, type LearningProcess } from '@mgn/learning';

/** What was gathered, and the first day on which something happened; null where nothing did. */
export interface Learned {
  readonly learning: Learning;
  readonly firstDay: PlainDate | null;
}

/** Where the events come from. */
export interface LearnedFrom {
  readonly log: () => Pick<EventLog, 'readAllStreams'>;
  readonly region: string;
  /** Everything that providers ever reported about their waits. */
  readonly reports: () => Promise<readonly AvailabilityReport[]>;
  /** A clock in milliseconds, to know how old what was gathered is. */
  readonly milliseconds: () => number;
  /** The store is still being filled: what is gathered meanwhile is not kept. */
  readonly isFilling: () => boolean;
}

/** How long what was gathered is good enough, in milliseconds. */
const keptForMs = 60_000;

/** How many streams are read in one go. */
const pageSize = 500;

/** What can be asked: everything until now, or what had been recorded before a day. */
export interface AskLearned {
  readonly learned: () => Promise<Learned>;
  readonly learnedBefore: (day: PlainDate) => Promise<Learned>;
}

/** Gathers at the first question, and anew when what there is has grown old; who asks meanwhile waits for the same answer. */
export function learnedFrom(from: LearnedFrom): AskLearned {
  const kept = new Map<PlainDate | null, { readonly at: number; readonly answer: Promise<Learned> }>();
  const ask = (before: PlainDate | null): Promise<Learned> => {
    const now = from.milliseconds();
    const known = kept.get(before);
    if (known !== undefined && now - known.at < keptForMs) return known.answer;
    const answer = gather(from, before);
    if (from.isFilling()) return answer;
    kept.set(before, { at: now, answer });
    // What failed is not kept: whoever asks next tries again.
    answer.catch(() => {
      if (kept.get(before)?.answer === answer) kept.delete(before);
    });
    return answer;
  };
  return { learned: () => ask(null), learnedBefore: ask };
}

async function gather({ log, region, reports }: LearnedFrom, before: PlainDate | null): Promise<Learned> {
  const learning = open(before === null ? {} : { recordedBefore: before });
  let firstDay: PlainDate | null = null;
  let after: StreamId | null = null;
  for (;;) {
    const page: Awaited<ReturnType<EventLog['readAllStreams']>> = await log().readAllStreams({
      after,
      limit: pageSize,
    });
    for (const { stream, process, events } of page) {
      if (!isLearnedFrom(process)) continue;
      // INVARIANT: a stream holds the events of its own process.
      learning.add({ id: stream, process }, events as readonly unknown[] as readonly EventsOf[typeof process][]);
      const day = (events[0]?.at.slice(0, 10) ?? null) as PlainDate | null;
      if (day !== null && (firstDay === null || day < firstDay)) firstDay = day;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) break;
    after = last.stream;
  }
  learning.addReports(region, await reports());
  return { learning, firstDay };
}

function isLearnedFrom(process: string): process is LearningProcess {
  return (learningProcesses as readonly string[]).includes(process);
}
