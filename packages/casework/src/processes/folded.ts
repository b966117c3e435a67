/**
 * From what a process says about itself to the questions that casework asks of any process. Here the types of one process end: whoever
 * asks further needs to know none of them.
 */
import type {
  Actor,
  Clock,
  Decision,
  Instant,
  DecisionContext,
  NextStep,
  OrganisationId,
  PersonId,
  ProcessEvent,
  Issue,
  RegionProfile,
  ResponsibleParty,
} from '@mgn/domain';
import type { RefusalCode } from '@mgn/domain/labels';
import type { AboutCase } from '../sharing/ask-disclosures.js';
import type { NewSummary, RecordedEvent } from '../store/event-log.js';
import type { Limits } from '../sharing/grant-limits.js';
import type { CommandProcessKind } from '../process-kind.js';
import type { CaseCommand } from './case-command.js';
import type {
  CaseProcess,
  DecidedStep,
  Folded,
  Organisations,
  ReportedNorm,
  SeenStep,
  StreamPlace,
} from './case-process.js';
import type { Disclosure } from './disclosure.js';
import { withheldSteps, type NeededSteps } from './withheld-step.js';

/** A step that the system takes in a process because something happened there. */
export interface Policy<Event extends string, Opened, Command> {
  readonly on: Event;
  /** What the step is for, in one sentence. */
  readonly why: string;
  command(record: Opened): Command | null;
}

/** What every opened record has. */
interface Kept {
  readonly state: string;
  readonly exceeded: readonly ReportedNorm[];
}

/** What a process says about itself: its object of `@mgn/domain`, and what casework adds to it. */
export interface Sheet<
  Record_ extends { readonly state: string },
  Opened extends Record_ & Kept,
  Command extends { readonly type: string },
  Event extends ProcessEvent,
  Step extends NextStep,
> {
  readonly kind: CommandProcessKind;
  readonly numberPrefix: string;
  readonly object: {
    readonly none: Record_;
    readonly states: readonly string[];
    decide(record: Record_, command: Command, context: DecisionContext): Decision<Record_, Event, RefusalCode>;
    fold(events: readonly Event[]): Record_;
    isEnd(state: string): boolean;
    next(record: Record_): Step | null;
    responsibleParty(record: Opened): ResponsibleParty;
    clocks(record: Record_): readonly Clock[];
    allowedCommands(
      record: Record_,
      context: { readonly at: Instant; readonly actor: Actor; readonly region: RegionProfile },
    ): readonly Command['type'][];
    readonly matrix: Readonly<Record<string, Readonly<Record<Command['type'], { readonly allowed: boolean }>>>>;
  };
  readonly opening: ReadonlySet<Command['type']>;
  readonly secondQuestion: ReadonlySet<Command['type']>;
  readonly textPaths: Readonly<Record<Command['type'], readonly string[]>>;
  readonly policies: readonly Policy<Event['type'], Opened, Command>[];
  /** What the system does by itself at a moment; nothing when left out. */
  byItself?(record: Opened, at: Instant): CaseCommand | null;
  /** The targets that were reported, here or before; those of the record when left out. */
  reported?(record: Opened): readonly ReportedNorm[];
  personNamedBy(command: Command): PersonId | null;
  personOf(record: Opened): PersonId | null;
  positions(record: Opened, actor: Actor, region: RegionProfile): readonly string[];
  isOutside(record: Opened, actor: Actor, region: RegionProfile): boolean;
  seen(step: Step, actor: Actor): SeenStep;
  summary(record: Opened, place: StreamPlace, region: RegionProfile): NewSummary;
  holders(record: Opened): readonly OrganisationId[];
  discloses(event: Event, record: Opened): readonly Disclosure[];
  grantLimits(step: {
    readonly command: Command;
    readonly record: Opened;
    readonly region: RegionProfile;
    readonly organisations: Organisations;
  }): Limits;
  blind(
    record: Opened,
    command: Command,
    region: RegionProfile,
  ): ((about: AboutCase) => readonly OrganisationId[]) | null;
  misfits(command: Command, organisations: Organisations): readonly Issue[];
  /** What the steps need the person to permit. */
  readonly needed: NeededSteps<Opened, Command['type']>;
  readonly reasonsFor: CaseProcess['reasonsFor'];
}

/** The process as casework asks it. */
export function caseProcessOf<
  Record_ extends { readonly state: string },
  Opened extends Record_ & Kept,
  Command extends { readonly type: string },
  Event extends ProcessEvent,
  Step extends NextStep,
>(sheet: Sheet<Record_, Opened, Command, Event, Step>): CaseProcess {
  const { object } = sheet;
  // INVARIANT: an envelope names the process of its command, and only that process is asked about it.
  const own = (command: { readonly type: string }) => command as Command;
  // INVARIANT: a record in any other state than `none` was opened, and an accepted command leads to one.
  const asOpened = (record: object) => record as Opened;
  const process: CaseProcess = {
    kind: sheet.kind,
    numberPrefix: sheet.numberPrefix,
    none: folded(object.none),
    states: object.states,
    isEnd: (state) => object.isEnd(state),
    // INVARIANT: a stream holds the events of its own process.
    fold: (events: readonly RecordedEvent[]) => folded(object.fold(events as readonly unknown[] as readonly Event[])),
    opens: ({ type }) => sheet.opening.has(type),
    personNamedBy: (command) => sheet.personNamedBy(own(command)),
    secondQuestion: sheet.secondQuestion,
    textPaths: sheet.textPaths,
    reasonsFor: sheet.reasonsFor,
  };
  return process;

  function folded(record: Record_): Folded {
    const isOpened = record.state !== 'none';
    const opened = asOpened(record);
    const ifOpened = <T>(read: (record: Opened) => T, otherwise: T): T => (isOpened ? read(opened) : otherwise);
    return {
      kind: sheet.kind,
      record,
      state: record.state,
      isEnd: object.isEnd(record.state),
      person: ifOpened((it) => sheet.personOf(it), null),
      decide: (command, context) => decideAll(record, own(command), context),
      positions: (actor, region) => ifOpened((it) => sheet.positions(it, actor, region), []),
      isOutside: (actor, region) => ifOpened((it) => sheet.isOutside(it, actor, region), false),
      responsible: () => ifOpened((it) => object.responsibleParty(it), null),
      next: (actor) => {
        const next = object.next(record);
        return next === null ? null : sheet.seen(next, actor);
      },
      clocks: () => object.clocks(record),
      exceeded: () => ifOpened((it) => sheet.reported?.(it) ?? it.exceeded, []),
      byItself: (at) => ifOpened((it) => sheet.byItself?.(it, at) ?? null, null),
      summary: (place, region) => sheet.summary(opened, place, region),
      holders: () => ifOpened((it) => sheet.holders(it), []),
      discloses: (events) => events.flatMap((event) => sheet.discloses(event as Event, opened)),
      grantLimits: (command, region, organisations) =>
        sheet.grantLimits({ command: own(command), record: opened, region, organisations }),
      blind: (command, region) => sheet.blind(opened, own(command), region),
      withheld: (about, region) =>
        ifOpened((it) => withheldSteps(sheet.needed, concerns(it, about, region), { record: it, about, region }), []),
      misfits: (command, organisations) => sheet.misfits(own(command), organisations),
    };
  }

  /** Says of a step whether it concerns whoever looks: the person all that the state allows, others what they could do. */
  function concerns(record: Opened, { actor, consent }: AboutCase, region: RegionProfile) {
    if (actor.role === 'person') {
      return (command: Command['type']) => object.matrix[record.state]?.[command].allowed ?? false;
    }
    const allowed = new Set(object.allowedCommands(record, { at: consent.now, actor, region }));
    return (command: Command['type']) => allowed.has(command);
  }

  /** Decides, with what follows by itself; a policy whose command is refused simply does not act. */
  function decideAll(record: Record_, command: Command, context: DecisionContext): DecidedStep {
    const decision = object.decide(record, command, context);
    if (decision.outcome === 'refused') return { outcome: 'refused', reasons: decision.reasons };
    let reached = decision.record;
    const events: Event[] = [...decision.events];
    for (let next = 0; next < events.length; next += 1) {
      for (const policy of sheet.policies) {
        const following = policy.on === events[next]?.type ? policy.command(asOpened(reached)) : null;
        if (following === null) continue;
        const step = object.decide(reached, following, { ...context, actor: { role: 'system' } });
        if (step.outcome === 'refused') continue;
        events.push(...step.events);
        reached = step.record;
      }
    }
    return { outcome: 'accepted', events, reached: folded(reached) };
  }
}
