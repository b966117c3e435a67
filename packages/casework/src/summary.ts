/**
 * The row of a conversation in the lists, computed from its record: codes, ids and dates, never a name or a reason.
 */
import {
  addDays,
  exploratoryConversation,
  standingOf,
  startOfDay,
  type CaseId,
  type Clock,
  type OpenedConversation,
  type RegionProfile,
  type StreamId,
} from '@mgn/domain';
import type { SeenStep } from './chosen-help.js';
import type { NewSummary, SummaryClock, SummaryTurn } from './event-log.js';
import { involvedOrganisations, wasSubmitted } from './involvement.js';

/** Which stream, case and version a record is of. */
export interface StreamPlace {
  readonly stream: StreamId;
  readonly caseId: CaseId;
  readonly version: number;
}

/** What people call the number of an exploratory conversation: `VG-0412`. */
export const conversationNumberPrefix = 'VG';

/** The summary of a conversation. */
export function summaryOf(record: OpenedConversation, place: StreamPlace, region: RegionProfile): NewSummary {
  const clocks = exploratoryConversation.clocks(record);
  const running = clocks.filter(({ stoppedOn }) => stoppedOn === null);
  const turns = exploratoryConversation.turns(record).map(summaryTurn);
  const ended = exploratoryConversation.isEnd(record.state);
  return {
    ...place,
    process: 'exploratory-conversation',
    numberPrefix: conversationNumberPrefix,
    state: record.state,
    ended,
    sent: wasSubmitted(record),
    person: record.person,
    responsible: exploratoryConversation.responsibleParty(record).organisation,
    requester: record.requester,
    holder: record.gpPractice,
    involved: involvedOrganisations(record, region),
    next: turns[0] ?? null,
    turns,
    clocks: running.map(summaryClock),
    tickAt: ended ? null : nextTick(record, running),
    openedAt: record.openedAt,
    changedAt: record.changedAt,
  };
}

/** A step as it stands in a row. */
export function summaryTurn({ what, who, organisation, by, norm, from }: SeenStep): SummaryTurn {
  return { what, role: who, organisation, by, norm, ...(from !== undefined && { from }) };
}

/** A running clock as it stands in a row. */
function summaryClock({ norm, from, target, outerBound, unit }: Clock): SummaryClock {
  return { code: norm, from, target, outer: outerBound, unit };
}

/** The first moment at which a running target or bound is exceeded and not yet reported; null when none is left. */
function nextTick(record: OpenedConversation, running: readonly Clock[]): NewSummary['tickAt'] {
  const reported = new Set(record.exceeded.map(({ norm, level, due }) => `${norm} ${level} ${due}`));
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
