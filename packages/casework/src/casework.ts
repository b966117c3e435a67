/**
 * Casework as an app uses it: one way in for commands, one way out for views.
 */
import type { ConsentRecord, UnreadableConsent } from '@mgn/consent';
import type { ChainHead } from '@mgn/consent/audit';
import type {
  Actor,
  CaseId,
  CommandType,
  Instant,
  OrganisationId,
  PersonDetails,
  PersonId,
  StreamId,
} from '@mgn/domain';
import type { Grant, SecondAnswer } from './commands/envelope.js';
import type { AuditFile } from './store/audit-file.js';
import type { AuditEntry, ForeignContent, ProcessSummary, SummaryQuery } from './store/event-log.js';
import type { Outcome } from './commands/outcome.js';
import type { ConcernList, ConcernQuery } from './lists/list-concerns.js';
import type { CaseProcessKind } from './process-kind.js';
import type { ConcernView } from './processes/concern/view.js';
import type { WithheldStep } from './processes/withheld-step.js';
import type { ConferenceView } from './processes/conference/view.js';
import type { TransferView } from './processes/transfer/view.js';
import type { WaitingView } from './processes/waiting-list/view.js';
import type { ConversationView, OrganisationSight } from './processes/conversation/view.js';

/**
 * One row of a list as its viewer may see it: without who else has a part in it, and without the turns and clocks that tell which help
 * was chosen where the viewer may not see that.
 */
export interface SeenRow extends Omit<ProcessSummary, 'involved' | 'tickAt' | 'person'> {
  readonly person: PersonId;
  /** The viewer was asked to take over, declined, and is told no more than that. */
  readonly outside: boolean;
}

/** One row of a list, with the name or initials of the person; null where this viewer may not have them. */
export interface ListedCase extends SeenRow {
  readonly personLabel: string | null;
  /** What this viewer could do and the person has not permitted. */
  readonly withheld: readonly CommandType[];
}

/** One row of a list of another process than the conversation: without anything that leads to somebody whom the viewer may not know. */
export interface ProcessRow extends Omit<
  ProcessSummary,
  'involved' | 'tickAt' | 'person' | 'caseId' | 'requester' | 'holder' | 'responsible'
> {
  readonly person: PersonId | null;
  readonly caseId: CaseId | null;
  readonly requester: OrganisationId | null;
  readonly responsible: OrganisationId | null;
  /** The viewer was asked, it ended, and the viewer is told no more than that. */
  readonly outside: boolean;
  /** The viewer may not know which help it is about: nothing tells whom it is about or how it stands, and its days are no moments. */
  readonly hidden: boolean;
  /** The name of the person, where the viewer may have it; null otherwise. */
  readonly personLabel: string | null;
  /** What this viewer could do and the person has not permitted. */
  readonly withheld: readonly WithheldStep[];
}

/** A list of one kind of process for one viewer. */
export interface ProcessList {
  readonly rows: readonly ProcessRow[];
  readonly total: number;
}

/** A list for one viewer. */
export interface CaseList {
  readonly rows: readonly SeenRow[];
  readonly total: number;
}

/** What a list is asked for. Nobody asks past their own scope, nor for whose turn it is or when a clock runs out: that may be hidden. */
export type ListQuery = Omit<
  SummaryQuery,
  'processes' | 'involved' | 'person' | 'nextRole' | 'nextOrganisation' | 'tickAtOrBefore'
>;

/** How a list shows people; `names` is logged, for each person whose name is shown. */
export type Reveal = 'initials' | 'names';

/** What {@link Casework.tick} did. */
export interface TickReport {
  /** How many processes were looked at. */
  readonly looked: number;
  /** How many steps were taken. */
  readonly handled: number;
  /** How many steps came too late, because somebody else was first: they are looked at again at the next call. */
  readonly conflicts: number;
  /** How many steps could not be taken, because a rule, the gate or the store refused them. They hold up nobody behind them. */
  readonly undone: number;
}

/** The answer to a change of what the person shares. */
export type SharingOutcome =
  | { readonly outcome: 'handled'; readonly at: Instant }
  | { readonly outcome: 'refused'; readonly code: string; readonly path?: readonly (string | number)[] }
  | { readonly outcome: 'stale' }
  /** Only where an id was given: something else came with it before, and that stands. */
  | { readonly outcome: 'command-id-reused' };

/** The consents of a person, as the person may read them. */
export interface SharingOverview {
  readonly consents: readonly (ConsentRecord | UnreadableConsent)[];
  readonly version: number;
}

/**
 * The way in and the way out. Every command, view, list and disclosure leaves an audit record. For an insurer there is nothing but concerns about
 * the network, whoever acts for it.
 */
export interface Casework {
  /** Handles a command in a `CommandEnvelope`; the same id gives the first answer again. Never throws on bad input. */
  handle(envelope: unknown): Promise<Outcome>;
  /** The conversation as this viewer may see it; null when there is none for this viewer. */
  view(stream: StreamId, viewer: Actor): Promise<ConversationView | null>;
  /** A transfer as this viewer may see it; null when there is none for this viewer. A candidate learns who it is after the person's yes. */
  viewTransfer(stream: StreamId, viewer: Actor): Promise<TransferView | null>;
  /** An entry on a waiting list as this viewer may see it; null when there is none for this viewer. */
  viewWaiting(stream: StreamId, viewer: Actor): Promise<WaitingView | null>;
  /** A question for the case conference as this viewer may see it; null when there is none for this viewer. */
  viewQuestion(stream: StreamId, viewer: Actor): Promise<ConferenceView | null>;
  /** A concern about the network, for the organisations with a part in it; null for everybody else. */
  viewConcern(stream: StreamId, viewer: Actor): Promise<ConcernView | null>;
  /** The concerns about the network in which the viewer's organisation has a part. */
  listConcerns(query: ConcernQuery, viewer: Actor): Promise<ConcernList>;
  /** The processes of one kind in which the viewer has a part, without who they are about; a candidate's rows lead to nobody. */
  listOf(process: CaseProcessKind, query: ListQuery, viewer: Actor): Promise<ProcessList>;
  /** The conversations in which the viewer's organisation has a part; for a person, their own. */
  list(query: ListQuery, viewer: Actor): Promise<CaseList>;
  /** The same rows with the initials or names of people, for the rows that are shown. */
  label(rows: readonly SeenRow[], reveal: Reveal, viewer: Actor): Promise<readonly ListedCase[]>;
  /** Content of another system that came with a conversation, if the viewer may have all that it holds; null otherwise. */
  foreign(stream: StreamId, viewer: Actor): Promise<readonly ForeignContent[] | null>;
  /**
   * Does what the system has to do at this moment: reports exceeded norms, takes automatic steps. What cannot be done holds up nobody else.
   * Rejects with the first process that could not be read at all, after everybody else was looked at; at once when the store is out of reach.
   */
  tick(at: Instant): Promise<TickReport>;
  /** What the person shares with whom. Null for anybody but the person. */
  sharing(person: PersonId, viewer: Actor): Promise<SharingOverview | null>;
  /** The person permits something. */
  permit(person: PersonId, grant: Grant, actor: Actor): Promise<SharingOutcome>;
  /**
   * A person who was asked again permits to the network office what a step waits for. For who could take that step; every grant says
   * `askedAgain`.
   */
  permitAgain(answer: SecondAnswer, actor: Actor): Promise<SharingOutcome>;
  /** The person withdraws a permission by its id, or `all` of them; effective at once. */
  withdrawPermission(person: PersonId, consent: string, actor: Actor): Promise<SharingOutcome>;
  /** What each organisation with a part in a conversation sees of it now. Null for anybody but the person. */
  whoSees(stream: StreamId, viewer: Actor): Promise<readonly OrganisationSight[] | null>;
  /**
   * Who looked at what about a person, newest first. Null for anybody but the person and the privacy officer, whose look is logged.
   */
  accessLog(person: PersonId, viewer: Actor): Promise<readonly AuditEntry[] | null>;
  /** The same for one case, by the number that people know it by. Null for anybody but the privacy officer; the look is logged. */
  caseLog(caseNumber: string, viewer: Actor): Promise<readonly AuditEntry[] | null>;
  /** The head of the chain of the audit log, to make an anchor of. Null for anybody but the privacy officer, and where there is no chain. */
  auditHead(viewer: Actor): Promise<ChainHead | null>;
  /** The audit log of the region as a file that anybody can verify. Null for anybody but the privacy officer, whose look is its last line. */
  auditFile(viewer: Actor): Promise<AuditFile | null>;
  /** The person's own details. Null for anybody but the person. */
  ownDetails(person: PersonId, viewer: Actor): Promise<PersonDetails | null>;
  /** The streams of a case file, by the number that people know it by; null when there is none for this viewer. */
  find(caseNumber: string, viewer: Actor): Promise<{ readonly stream: StreamId; readonly caseId: CaseId } | null>;
}
