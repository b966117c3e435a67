/**
 * The row of a process in the lists, part by part: turns, clocks and when the system looks again. Codes, ids and dates, never a name or a
 * reason.
 */
import {
  addDays,
  standingOf,
  startOfDay,
  type Clock,
  type Instant,
  type NextStep,
  type ResponsibleParty,
} from '@mgn/domain';
import type { NewSummary, SummaryClock, SummaryTurn } from '../store/event-log.js';
import type { ReportedNorm, SeenStep } from '../processes/case-process.js';

/** What the row of any process is read off. */
interface Rowed<Opened> {
  isEnd(state: string): boolean;
  clocks(record: Opened): readonly Clock[];
  next(record: Opened): NextStep | null;
  /** Every turn, what is due first in front; the next step alone where a process has one at a time. */
  turns?(record: Opened): readonly NextStep[];
  responsibleParty(record: Opened): ResponsibleParty;
}

/** What every opened record has. */
interface Kept {
  readonly state: string;
  readonly exceeded: readonly ReportedNorm[];
  readonly openedAt: Instant;
  readonly changedAt: Instant;
}

/** The row of a process: its next step, and everybody's turn. */
export function rowOf<Opened extends Kept>(
  object: Rowed<Opened>,
  record: Opened,
  facts: Omit<
    NewSummary,
    'state' | 'ended' | 'sent' | 'responsible' | 'next' | 'turns' | 'clocks' | 'tickAt' | 'openedAt' | 'changedAt'
  >,
  reported: readonly ReportedNorm[] = record.exceeded,
): NewSummary {
  const running = object.clocks(record).filter(({ stoppedOn }) => stoppedOn === null);
  const ended = object.isEnd(record.state);
  const next = object.next(record);
  const turns = (object.turns?.(record) ?? (next === null ? [] : [next])).map(summaryTurn);
  return {
    ...facts,
    state: record.state,
    ended,
    sent: true,
    responsible: object.responsibleParty(record).organisation,
    next: turns[0] ?? null,
    turns,
    clocks: running.map(summaryClock),
    tickAt: ended ? null : nextTick(running, reported),
    openedAt: record.openedAt,
    changedAt: record.changedAt,
  };
}

/** A step as it stands in a row. */
export function summaryTurn({ what, who, organisation, by, norm, from }: SeenStep): SummaryTurn {
  return { what, role: who, organisation, by, norm, ...(from !== undefined && { from }) };
}

/** A running clock as it stands in a row. */
export function summaryClock({ norm, from, target, outerBound, unit }: Clock): SummaryClock {
  return { code: norm, from, target, outer: outerBound, unit };
}

/** The first moment at which a running target or bound is exceeded and not yet reported; null when none is left. */
export function nextTick(running: readonly Clock[], exceeded: readonly ReportedNorm[]): NewSummary['tickAt'] {
  const reported = new Set(exceeded.map(({ norm, level, due }) => `${norm} ${level} ${due}`));
  const days = running
    .flatMap(({ norm, target, outerBound }) => [
      ...(reported.has(`${norm} target ${target}`) ? [] : [target]),
      ...(outerBound === null || reported.has(`${norm} outer-bound ${outerBound}`) ? [] : [outerBound]),
    ])
    .sort();
  return days[0] === undefined ? null : startOfDay(addDays(days[0], 1));
}

/** How late a conversation is: the worst standing of its running clocks. */
export function standingOfSummary(
  clocks: NewSummary['clocks'],
  today: Parameters<typeof standingOf>[1],
): ReturnType<typeof standingOf> {
  const order = ['calm', 'soon', 'past-target', 'past-bound'] as const;
  const standings = clocks.map((clock) =>
    order.indexOf(
      standingOf(
        {
          norm: 'conversation-target',
          unit: clock.unit,
          from: clock.from,
          target: clock.target,
          outerBound: clock.outer,
          stoppedOn: null,
          met: false,
        },
        today,
      ),
    ),
  );
  return order[Math.max(0, ...standings)] ?? 'calm';
}
