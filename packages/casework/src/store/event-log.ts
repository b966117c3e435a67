/**
 * The port of the event log: what a store has to offer so that casework loses nothing and does nothing twice.
 *
 * A store keeps six kinds of rows: events (append-only), personal rows (details and texts, correctable and erasable),
 * foreign content (what came from another system and has no place in our model), audit records, summaries (the
 * read model of the lists), and notices (the outbox). One {@link EventLog.append} writes all of them in one transaction, or none.
 */
import type {
  Actor,
  CaseId,
  CommandId,
  EventId,
  Instant,
  OrganisationId,
  PersonDetails,
  PersonId,
  PlainDate,
  ProcessEvent,
  StreamId,
} from '@mgn/domain';
import type { Notice } from '../notices/notice.js';
import type { ProcessKind } from '../process-kind.js';

/** An event as it stands in the log. `schema` is the version of the shape of `data`. */
export interface RecordedEvent extends ProcessEvent {
  readonly id: EventId;
  readonly stream: StreamId;
  /** 1 for the first event of a stream; no gaps. */
  readonly version: number;
  readonly schema: number;
}

/** What goes to one stream: `expectedVersion` is the version the decision saw, 0 for a stream that does not exist. */
export interface StreamAppend {
  readonly stream: StreamId;
  readonly process: ProcessKind;
  /** The case file the stream belongs to; null for streams that belong to a person rather than a case (consent), or to a network. */
  readonly caseId: CaseId | null;
  readonly person: PersonId | null;
  readonly expectedVersion: number;
  readonly events: readonly RecordedEvent[];
}

/** A free text, under the person whom it concerns. The event carries `text:<id>`. */
export interface StoredText {
  readonly id: string;
  /** Null in a process without a name: then the text is about nobody who could be found by it. */
  readonly person: PersonId | null;
  readonly text: string;
}

/** Content of another system that has no place in our model, kept as it came. */
export interface ForeignContent {
  readonly stream: StreamId;
  readonly person: PersonId;
  /** The kind of content, for example `fhir-r4`. */
  readonly format: string;
  /** JSON, as received. */
  readonly content: unknown;
}

/** One line of the audit log; never clinical content. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Instant;
  readonly actor: Actor;
  readonly action: 'command' | 'view' | 'disclose' | 'list' | 'reveal-names';
  readonly outcome: 'permitted' | 'partly-permitted' | 'refused';
  readonly person: PersonId | null;
  readonly caseId: CaseId | null;
  readonly stream: StreamId | null;
  /** Codes only: command type, categories, purposes, reasons. */
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
}

/** One clock of a summary: working or calendar days, counted from a day. */
export interface SummaryClock {
  readonly code: string;
  readonly from: PlainDate;
  readonly target: PlainDate;
  readonly outer: PlainDate | null;
  readonly unit: 'calendar-days' | 'working-days';
}

/** What somebody is to do: the command, the role, the organisation where one is meant, and the last day in time. */
export interface SummaryTurn {
  readonly what: string;
  /** Null where the viewer of the list may not know who is asked to take over. */
  readonly role: string | null;
  readonly organisation: OrganisationId | null;
  readonly by: PlainDate;
  /** The clock that the turn has to keep up with; null where its day is no target of a clock. */
  readonly norm: string | null;
  /** The day on which the turn begins; it has begun when left out. */
  readonly from?: PlainDate;
}

/** The row of one process in the lists: codes, ids and dates only, so that a list shows no name and no reason. */
export interface ProcessSummary {
  readonly stream: StreamId;
  /** The case file; the own id of a process that stands in none. */
  readonly caseId: CaseId;
  readonly process: ProcessKind;
  /** The number for people, for example `VG-0412`; assigned by the store at the first append. */
  readonly caseNumber: string;
  readonly version: number;
  readonly state: string;
  readonly ended: boolean;
  /** It left who began it: false for a draft that was never sent. */
  readonly sent: boolean;
  /** Null in a process without a name. */
  readonly person: PersonId | null;
  readonly responsible: OrganisationId;
  /** The organisation that asked: it knows who the person is. */
  readonly requester: OrganisationId;
  /** The person's own GP practice. */
  readonly holder: OrganisationId;
  /** Organisations that have a part in the process: requester, GP practice, network office, seats, receivers. Of a draft the requester. */
  readonly involved: readonly OrganisationId[];
  /** The most urgent turn; null where nobody has one. */
  readonly next: SummaryTurn | null;
  /** Everything that somebody is to do now, the most urgent first: one for each seat at the table, or for each receiver that was asked. */
  readonly turns: readonly SummaryTurn[];
  readonly clocks: readonly SummaryClock[];
  /** When the system itself has something to do (a reminder, an automatic step); null if never. */
  readonly tickAt: Instant | null;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
}

/** A summary before the store gave the process its number. */
export type NewSummary = Omit<ProcessSummary, 'caseNumber'> & {
  readonly numberPrefix: string;
  /** A number that was taken with {@link EventLog.takeNumber}; the store gives one where it is left out. */
  readonly caseNumber?: string;
};

/** Everything that one command leads to. */
export interface AppendBatch {
  readonly commandId: CommandId;
  /** A digest of the whole command: the same id with another digest is a programmer's error, answered as `command-id-reused`. */
  readonly commandDigest: string;
  readonly streams: readonly StreamAppend[];
  readonly persons: readonly { readonly person: PersonId; readonly details: PersonDetails }[];
  readonly texts: readonly StoredText[];
  readonly foreign: readonly ForeignContent[];
  readonly audit: readonly AuditEntry[];
  readonly summaries: readonly NewSummary[];
  /** Who is told that something is ready; nobody when left out. */
  readonly notices?: readonly Notice[];
  /** People who are not written to any more: what waits for them in the outbox is not sent. */
  readonly noLongerTold?: readonly PersonId[];
  /** What is answered again when the same command comes once more. Plain JSON without personal data. */
  readonly receipt: Receipt;
}

/** The first answer to a command: ids, versions and codes. */
export interface Receipt {
  readonly stream: StreamId;
  readonly caseId: CaseId | null;
  readonly version: number;
  readonly state: string;
  readonly eventTypes: readonly string[];
  readonly warnings: readonly string[];
}

/** What the store answers to an append. Nothing was written unless `appended`. */
export type AppendResult =
  | { readonly outcome: 'appended'; readonly caseNumber: string | null }
  | { readonly outcome: 'version-conflict'; readonly stream: StreamId; readonly actualVersion: number }
  | { readonly outcome: 'already-handled'; readonly receipt: Receipt; readonly caseNumber: string | null }
  | { readonly outcome: 'command-id-reused' };

/** A stream with its place in a case and its events in order. */
export interface StoredStream {
  readonly stream: StreamId;
  readonly process: ProcessKind;
  readonly caseId: CaseId | null;
  readonly person: PersonId | null;
  readonly caseNumber: string | null;
  readonly events: readonly RecordedEvent[];
}

/** Which summaries a list wants; all conditions hold together. */
export interface SummaryQuery {
  /** Only these processes; all when left out. */
  readonly processes?: readonly ProcessKind[];
  readonly involved?: OrganisationId;
  readonly person?: PersonId;
  readonly ended?: boolean;
  readonly sent?: boolean;
  readonly nextRole?: string;
  readonly nextOrganisation?: OrganisationId;
  readonly states?: readonly string[];
  /** Finds one process by its number for people. */
  readonly caseNumber?: string;
  /** Only processes for which the system has something to do at or before this moment. */
  readonly tickAtOrBefore?: Instant;
  /** Only processes behind this one in the order of the stream ids: to go on where a page ended, whatever left the list meanwhile. */
  readonly afterStream?: StreamId;
  /** `next-due` (default): earliest next date first, then the stream id; `changed`: newest change first; `stream`: by the stream id. */
  readonly order?: 'next-due' | 'changed' | 'stream';
  readonly limit: number;
  /** The last row of the page before, by stream id and sort key; null for the first page. */
  readonly offset?: number;
}

/** The store of one region. Every method may reject with an `MgnError` (`store-unavailable`) when the database is out of reach. */
export interface EventLog {
  /**
   * Writes a batch, all of it or nothing. Rejects with an `MgnError`: `store-batch-invalid` for a batch that {@link checkBatch} refuses or
   * with a summary of a stream that does not exist, `store-failed` for an id of an event, a text, an audit line or a notice that is there already.
   */
  append(batch: AppendBatch): Promise<AppendResult>;
  readStream(stream: StreamId): Promise<StoredStream | null>;
  /** The streams of a case, oldest first; those that were opened at the same moment by their id. */
  readCase(caseId: CaseId): Promise<readonly StoredStream[]>;
  /** Streams of one kind that belong to a person, for example the consent stream; oldest first. */
  readPersonStreams(person: PersonId, process: ProcessKind): Promise<readonly StoredStream[]>;
  findCommand(
    commandId: CommandId,
  ): Promise<{ readonly digest: string; readonly receipt: Receipt; readonly caseNumber: string | null } | null>;
  /** The next number for people with this prefix, such as `TM-0118`: never given twice, also where what it was taken for is refused. */
  takeNumber(prefix: string): Promise<string>;
  readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  readPersons(persons: readonly PersonId[]): Promise<ReadonlyMap<PersonId, PersonDetails>>;
  /** Corrects personal details; an audit entry goes with it. */
  writePerson(person: PersonId, details: PersonDetails, audit: AuditEntry): Promise<void>;
  /** Erases a person's details, texts, choices and notices; events stay. */
  erasePerson(person: PersonId, audit: AuditEntry): Promise<void>;
  readForeign(stream: StreamId): Promise<readonly ForeignContent[]>;
  listSummaries(query: SummaryQuery): Promise<readonly ProcessSummary[]>;
  countSummaries(query: Omit<SummaryQuery, 'limit' | 'offset' | 'order'>): Promise<number>;
  /** Writes lines; rejects with `store-failed`, and writes none, when one is there already. */
  appendAudit(entries: readonly AuditEntry[]): Promise<void>;
  /** Lines of the audit log, newest first; those of the same moment by their id, the highest first. */
  readAudit(query: {
    readonly person?: PersonId;
    readonly caseId?: CaseId;
    readonly limit: number;
  }): Promise<readonly AuditEntry[]>;
  /** All streams of the region with their events, oldest first, in pages: to rebuild read models or fold indicators. */
  readAllStreams(options: {
    readonly after: StreamId | null;
    readonly limit: number;
  }): Promise<readonly StoredStream[]>;
  /** Replaces the summaries by freshly computed ones, in one transaction per call; never by one of an older version. */
  replaceSummaries(summaries: readonly NewSummary[]): Promise<void>;
}
