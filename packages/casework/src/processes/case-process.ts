/**
 * A process as the one way in sees it: the same questions to each, whichever function of the network it is.
 */
import type {
  Actor,
  ActorRole,
  CaseId,
  Clock,
  DecisionContext,
  ExceededNorm,
  Instant,
  Issue,
  NormCode,
  Organisation,
  OrganisationId,
  PersonId,
  PlainDate,
  ProcessEvent,
  Refusal,
  RegionProfile,
  ResponsibleParty,
  StreamId,
} from '@mgn/domain';
import type { RefusalCode } from '@mgn/domain/labels';
import type { AboutCase } from '../sharing/ask-disclosures.js';
import type { CaseworkOptions } from '../options.js';
import type { NewSummary, RecordedEvent } from '../store/event-log.js';
import type { Limits } from '../sharing/grant-limits.js';
import type { CommandProcessKind } from '../process-kind.js';
import type { Disclosure } from './disclosure.js';
import type { WithheldStep } from './withheld-step.js';
import type { CaseCommand } from './case-command.js';

/** Which stream, case and version a record is of. */
export interface StreamPlace extends Pick<NewSummary, 'stream' | 'caseId' | 'version'> {
  /** The number for people, where it was taken before the process was opened. */
  readonly caseNumber?: string;
}

/** A target or bound that was reported. */
export type ReportedNorm = Pick<ExceededNorm, 'level' | 'due'> & { readonly norm: string };

/** A step that somebody is to take. `who` is null where the one who asks may not know that. */
export interface SeenStep {
  readonly what: string;
  readonly who: ActorRole | null;
  readonly organisation: OrganisationId | null;
  readonly by: PlainDate;
  readonly norm: NormCode | null;
  readonly from?: PlainDate;
}

/** The answer of a process to a command and to what follows from it by itself. */
export type DecidedStep =
  | { readonly outcome: 'accepted'; readonly events: readonly ProcessEvent[]; readonly reached: Folded }
  | { readonly outcome: 'refused'; readonly reasons: readonly Refusal<RefusalCode>[] };

/** The events of one process, folded: everything that casework asks of it. */
export interface Folded {
  readonly kind: CommandProcessKind;
  /** The record, for what belongs to this process. */
  readonly record: unknown;
  /** `none` before the first event. */
  readonly state: string;
  readonly isEnd: boolean;
  /** Null before the first event, and in a process without a name. */
  readonly person: PersonId | null;
  decide(command: CaseCommand, context: DecisionContext): DecidedStep;
  /** In which positions somebody has a part in it; empty for whoever has none. */
  positions(actor: Actor, region: RegionProfile): readonly string[];
  /** Somebody in these positions is told no more than that they were asked, and declined. */
  isOutside(actor: Actor, region: RegionProfile): boolean;
  responsible(): ResponsibleParty | null;
  /** The next step, as whoever gave a command may know it before a view is asked. */
  next(actor: Actor): SeenStep | null;
  clocks(): readonly Clock[];
  /** The targets and bounds that were reported. */
  exceeded(): readonly ReportedNorm[];
  summary(place: StreamPlace, region: RegionProfile): NewSummary;
  /** What the system does by itself at a moment, because somebody let a day pass; null for nothing. */
  byItself(at: Instant): CaseCommand | null;
  /** The organisations that hold something in it. */
  holders(): readonly OrganisationId[];
  /** What these events hand to another organisation by themselves. */
  discloses(events: readonly ProcessEvent[]): readonly Disclosure[];
  /** Which permissions may come along with a command, on the record that it led to. */
  grantLimits(command: CaseCommand, region: RegionProfile, organisations: Organisations): Limits;
  /** Who cannot see now what the command needs them to see; null where the command needs nobody to see anything. */
  blind(command: CaseCommand, region: RegionProfile): ((about: AboutCase) => readonly OrganisationId[]) | null;
  /** The steps that wait for the person, as far as whoever looks is told of it. */
  withheld(about: AboutCase, region: RegionProfile): readonly WithheldStep[];
  /** Organisations that a command names for what their kind does not offer. */
  misfits(command: CaseCommand, organisations: Organisations): readonly Issue[];
}

/** A process with its place, its number and its history. */
export interface ProcessReading {
  readonly stream: StreamId;
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly version: number;
  readonly process: CaseProcess;
  readonly folded: Folded;
  readonly events: readonly RecordedEvent[];
}

/** The address book. */
export type Organisations = ReadonlyMap<OrganisationId, Organisation>;

/** One process of the network. */
export interface CaseProcess {
  readonly kind: CommandProcessKind;
  /** What people call its number: `VG` for `VG-0412`. */
  readonly numberPrefix: string;
  readonly none: Folded;
  fold(events: readonly RecordedEvent[]): Folded;
  /** Every state, in the order of the process. */
  readonly states: readonly string[];
  /** Says whether a state ends the process. */
  isEnd(state: string): boolean;
  /** Says whether a command opens the process. */
  opens(command: CaseCommand): boolean;
  /** The person whom an opening command names; null for one without a name. */
  personNamedBy(command: CaseCommand): PersonId | null;
  /** The steps after which the person's answer was given before: only a second answer brings permissions along. */
  readonly secondQuestion: ReadonlySet<string>;
  /** The paths of free text per command; `*` stands for every element of a list. */
  readonly textPaths: Readonly<Record<string, readonly string[]>>;
  /** The reasons of a refusal as the actor may read them. */
  reasonsFor(
    options: CaseworkOptions,
    reading: ProcessReading | null,
    refused: RefusedCommand,
  ): Promise<readonly Refusal<RefusalCode>[]>;
}

/** A command that a rule refused, with every reason. */
export interface RefusedCommand {
  readonly actor: Actor;
  readonly command: CaseCommand;
  readonly reasons: readonly Refusal<RefusalCode>[];
}
