/**
 * Learning from events: they go in stream by stream, and a report comes out for any period. Of each stream a few days and codes are
 * remembered, so that a million events need not be held.
 *
 * Pure but for the facts that it gathers: no clock, no chance. What a network does not know yet, the caller says (`knownUntil`).
 */
import {
  type AvailabilityReport,
  type CaseConferenceItemEvent,
  type ExploratoryConversationEvent,
  type Instant,
  MgnError,
  type OrganisationId,
  type PlainDate,
  plainDateOf,
  type RegionRef,
  type TransferCaseEvent,
  type WaitlistEntryEvent,
} from '@mgn/domain';
import { begunIn, type LearningFunction } from './begun.js';
import { indicatorCodes } from './codes.js';
import type { AllFacts, Question } from './facts/all-facts.js';
import { addToItem, noItem } from './facts/conference-facts.js';
import { addToConversation, noConversation } from './facts/conversation-facts.js';
import { addToEntry, noEntry } from './facts/entry-facts.js';
import { addToTransfer, noTransfer } from './facts/transfer-facts.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures-of.js';
import { isIn, type Period } from './period.js';

/** The events of each process. */
export interface EventsOf {
  readonly 'exploratory-conversation': ExploratoryConversationEvent;
  readonly 'transfer-case': TransferCaseEvent;
  readonly 'waitlist-entry': WaitlistEntryEvent;
  readonly 'case-conference-item': CaseConferenceItemEvent;
}

/** The processes that are learned from. */
export const learningProcesses = [
  'exploratory-conversation',
  'transfer-case',
  'waitlist-entry',
  'case-conference-item',
] as const satisfies readonly (keyof EventsOf)[];
/** A process that is learned from. */
export type LearningProcess = keyof EventsOf;

/** A stream: its id, and of which process it is. The id tells streams apart, and goes into no report. */
export interface LearningStream<Process extends LearningProcess = LearningProcess> {
  readonly id: string;
  readonly process: Process;
}

/** What a report is about. */
export interface ReportQuestion {
  /** The region whose streams count, and the version of its profile that the report is made under. */
  readonly region: RegionRef;
  /** The organisations that hold the network; TM4 has no answer without. */
  readonly holders?: readonly OrganisationId[];
  /** The providers that ought to report; IV1 has no answer without. */
  readonly providers?: readonly OrganisationId[];
  /** The first day of which the events are not all there. The end of the period when left out. */
  readonly knownUntil?: PlainDate;
}

/** What was learned about one period. Only for inside the region: `publish` makes what may leave. */
export interface Report {
  readonly region: RegionRef;
  readonly period: Period;
  readonly knownUntil: PlainDate;
  /** What was recorded from this day on is not in it; null where everything is that went in. */
  readonly recordedBefore: PlainDate | null;
  /** The versions of the profile under which events of the period happened, lowest first. */
  readonly profileVersions: readonly number[];
  readonly figures: readonly Figure[];
  /** How many processes of each function began. */
  readonly begun: Readonly<Record<LearningFunction, number>>;
}

/** Facts that are being gathered. */
export interface Learning {
  /**
   * Adds events of a stream, in their order. A stream may come in several goes, and streams in any order. An event that comes twice counts
   * twice: give every event once. Throws `broken-log` where the events of a waiting list cannot follow on each other, and
   * `other-process` where the stream came before as one of another process.
   */
  add<Process extends LearningProcess>(stream: LearningStream<Process>, events: Iterable<EventsOf[Process]>): void;
  /** Adds what providers reported about their lists, in any order. */
  addReports(region: RegionRef['id'], reports: Iterable<AvailabilityReport>): void;
  /** What can be said of a period. Asking changes nothing. */
  report(period: Period, question: ReportQuestion): Report;
  /**
   * Both together, as if everything had gone into one. Throws `stream-in-both` when a stream is in both, and
   * `other-day` when they leave out what was recorded from another day on. Neither is to be used any more.
   */
  merge(other: Learning): Learning;
}

/** What is learned from. */
export interface LearningOptions {
  /** The first day on which what was recorded is left out, so that what is recorded later changes nothing. Everything when left out. */
  readonly recordedBefore?: PlainDate;
}

/** Begins with nothing; the options say until when what was recorded counts. */
export function open({ recordedBefore }: LearningOptions = {}): Learning {
  return gather({
    recordedBefore: recordedBefore ?? null,
    streams: new Map(),
    reports: new Map(),
    versions: new Map(),
  });
}

type Reducers = { readonly [Process in LearningProcess]: Reducer<Process> };

/** How the facts of one process begin and grow. */
interface Reducer<Process extends LearningProcess> {
  readonly begin: () => FactsOf[Process];
  readonly add: (facts: FactsOf[Process], event: EventsOf[Process]) => void;
}

interface FactsOf {
  readonly 'exploratory-conversation': ReturnType<typeof noConversation>;
  readonly 'transfer-case': ReturnType<typeof noTransfer>;
  readonly 'waitlist-entry': ReturnType<typeof noEntry>;
  readonly 'case-conference-item': ReturnType<typeof noItem>;
}

const reducers: Reducers = {
  'exploratory-conversation': { begin: noConversation, add: addToConversation },
  'transfer-case': { begin: noTransfer, add: addToTransfer },
  'waitlist-entry': { begin: noEntry, add: addToEntry },
  'case-conference-item': { begin: noItem, add: addToItem },
};

interface Gathered<Process extends LearningProcess = LearningProcess> {
  readonly process: Process;
  readonly facts: FactsOf[Process];
  /** The region of its first event. */
  region: string | null;
}

/** Per region and version of its profile: the days on which something happened under it. */
type DaysOfVersions = Map<string, Map<number, Set<PlainDate>>>;

interface Store {
  readonly recordedBefore: PlainDate | null;
  readonly streams: Map<string, Gathered>;
  readonly reports: Map<string, AvailabilityReport[]>;
  readonly versions: DaysOfVersions;
}

const stores = new WeakMap<Learning, Store>();

function gather(store: Store): Learning {
  const learning: Learning = {
    add: (stream, events) => {
      const gathered = streamIn(store, stream);
      const { add } = reducers[stream.process];
      for (const event of events) {
        if (!isRecorded(store, event.at)) continue;
        // INVARIANT: a stream keeps its process, so its facts are those of its process.
        add(gathered.facts, event);
        gathered.region ??= event.region.id;
        remember(store.versions, event.region, [plainDateOf(event.at)]);
      }
    },
    addReports: (region, reports) => {
      const recorded = [...reports].flatMap((report) => reportAsRecorded(store, report));
      store.reports.set(region, [...(store.reports.get(region) ?? []), ...recorded]);
    },
    report: (period, question) => reportOf(store, period, question),
    merge: (other) => {
      const beside = stores.get(other);
      if (beside === undefined) throw new MgnError('not-learning', 'something else than what was opened here');
      return gather(together(store, beside));
    },
  };
  stores.set(learning, store);
  return learning;
}

function isRecorded({ recordedBefore }: Store, at: Instant): boolean {
  return recordedBefore === null || plainDateOf(at) < recordedBefore;
}

/** A report as it stood: what was taken back later still held, and one that came later is none. */
function reportAsRecorded(store: Store, report: AvailabilityReport): readonly AvailabilityReport[] {
  if (!isRecorded(store, report.reportedAt)) return [];
  const { withdrawnAt } = report;
  return [withdrawnAt === null || isRecorded(store, withdrawnAt) ? report : { ...report, withdrawnAt: null }];
}

function streamIn<Process extends LearningProcess>(
  { streams }: Store,
  { id, process }: LearningStream<Process>,
): Gathered<Process> {
  const known = streams.get(id);
  if (known === undefined) {
    const begun: Gathered<Process> = { process, facts: reducers[process].begin(), region: null };
    streams.set(id, begun);
    return begun;
  }
  if (known.process !== process) throw new MgnError('other-process', 'a stream belongs to one process');
  return known as Gathered<Process>;
}

function remember(regions: DaysOfVersions, { id, version }: RegionRef, more: Iterable<PlainDate>): void {
  const versions = regions.get(id) ?? new Map<number, Set<PlainDate>>();
  const days = versions.get(version) ?? new Set<PlainDate>();
  for (const day of more) days.add(day);
  regions.set(id, versions.set(version, days));
}

function together(one: Store, other: Store): Store {
  if (one.recordedBefore !== other.recordedBefore) {
    throw new MgnError('other-day', 'both have to be of what was recorded before one day');
  }
  const streams = new Map(one.streams);
  for (const [id, gathered] of other.streams) {
    if (streams.has(id)) throw new MgnError('stream-in-both', 'a stream has to be added on one side only');
    streams.set(id, gathered);
  }
  const reports = new Map(one.reports);
  for (const [region, more] of other.reports) reports.set(region, [...(reports.get(region) ?? []), ...more]);
  const versions: DaysOfVersions = new Map();
  for (const side of [one, other]) {
    for (const [id, used] of side.versions) {
      for (const [version, days] of used) remember(versions, { id, version }, days);
    }
  }
  return { recordedBefore: one.recordedBefore, streams, reports, versions };
}

function reportOf(store: Store, period: Period, { region, holders, providers, knownUntil }: ReportQuestion): Report {
  const own = [...store.streams.values()].filter((gathered) => gathered.region === region.id);
  const facts = factsOf(own, store.reports.get(region.id) ?? []);
  const question: Question = {
    period,
    knownUntil: knownUntil ?? period.until,
    holders: holders ?? null,
    providers: providers ?? null,
  };
  const used = [...(store.versions.get(region.id) ?? [])].filter(([, days]) =>
    [...days].some((day) => isIn(period, day)),
  );
  return {
    region: { id: region.id, version: region.version },
    period,
    knownUntil: question.knownUntil,
    recordedBefore: store.recordedBefore,
    profileVersions: used.map(([version]) => version).sort((a, b) => a - b),
    figures: indicatorCodes.flatMap((code) => figuresOf(code, facts, question)),
    begun: begunIn(facts, question),
  };
}

function factsOf(streams: readonly Gathered[], reports: readonly AvailabilityReport[]): AllFacts {
  const of = <Process extends LearningProcess>(process: Process): readonly FactsOf[Process][] =>
    streams.filter((gathered): gathered is Gathered<Process> => gathered.process === process).map(({ facts }) => facts);
  return {
    conversations: of('exploratory-conversation'),
    transfers: of('transfer-case'),
    entries: of('waitlist-entry'),
    items: of('case-conference-item'),
    reports,
  };
}
