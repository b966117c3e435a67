/**
 * The clocks of an exploratory conversation, read off the record alone.
 *
 * @source ambitions of the agreement of 2022 (7, 14 and 28 days); the others are regional or a proposed default.
 */
import { compareInstants, plainDateOf, type Instant } from '../calendar/instant.js';
import type { NormCode } from '../calendar/norms.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { clockDay, type Clock, type ClockUnit } from '../process/clock.js';
import { isHandoverComplete } from '../words/warm-handover.js';
import { isGgz, type Direction } from './directions.js';
import type { DirectionHandover, ExploratoryConversation, OpenedConversation } from './record.js';

/** The clocks of a record, running and stopped, in the order in which they start. Empty before the first event. */
export function clocksOf(record: ExploratoryConversation): readonly Clock[] {
  if (record.state === 'none') return [];
  const ended = record.state === 'redirected' || record.state === 'withdrawn' || record.state === 'lapsed';
  if (ended) return clocksOf(record.before).map((clock) => endAt(clock, record.endedAt));
  const clocks = [draftClock, requestClock, adviceClock, decisionClock, takeoverClock, socialClock].flatMap(
    (clock) => clock(record) ?? [],
  );
  return [...clocks, ...arrangingClock(record, clocks)];
}

function draftClock(record: OpenedConversation): Clock | null {
  if (record.requestedAt !== null) return null;
  return clock('draft-submit', 'calendar-days', record.openedAt, record.norms.draftDays, null, null);
}

function requestClock(record: OpenedConversation): Clock | null {
  if (record.requestedAt === null) return null;
  const { targetDays, outerBoundDays } = record.norms;
  const first = 'conversations' in record ? record.conversations[0] : undefined;
  const running = clock('conversation-target', 'calendar-days', record.requestedAt, targetDays, outerBoundDays, null);
  return first === undefined ? running : { ...running, stoppedOn: plainDateOf(first.heldAt), met: true };
}

function adviceClock(record: OpenedConversation): Clock | null {
  const last = 'conversations' in record ? record.conversations.at(-1) : undefined;
  if (last === undefined) return null;
  const delivered = 'deliveredAt' in record ? record.deliveredAt : null;
  return clock('advice-to-gp', 'working-days', last.heldAt, record.norms.adviceWorkingDays, null, delivered);
}

function decisionClock(record: OpenedConversation): Clock | null {
  if (!('deliveredAt' in record)) return null;
  const decided = 'gpDecision' in record ? record.gpDecision.at : null;
  const days = record.norms.gpDecisionWorkingDays;
  return clock('gp-decision', 'working-days', record.deliveredAt, days, null, decided);
}

/** Runs to the confirmation of the ggz receiver, not to the end of the process: a slow other domain is no ggz breach. */
function takeoverClock(record: OpenedConversation): Clock | null {
  if (!('deliveredAt' in record) || !directionsOf(record).some(isGgz)) return null;
  const days = record.norms.takeoverTargetDays;
  const running = clock('ggz-takeover', 'calendar-days', record.deliveredAt, days, null, allConfirmedAt(record, isGgz));
  return endedWith(record, running);
}

function socialClock(record: OpenedConversation): Clock | null {
  if (!('gpDecision' in record) || !directionsOf(record).includes('social-domain')) return null;
  const days = record.norms.socialFirstContactWorkingDays;
  const confirmed = allConfirmedAt(record, (direction) => direction === 'social-domain');
  return endedWith(record, clock('social-first-contact', 'working-days', record.gpDecision.at, days, null, confirmed));
}

/**
 * Runs from the decision, or from the last answer of a receiver, where no other clock is left and the conversation is not done:
 * somebody has still to arrange what follows.
 */
function arrangingClock(record: OpenedConversation, others: readonly Clock[]): readonly Clock[] {
  if (!('gpDecision' in record) || record.state === 'completed') return [];
  if (others.some(({ stoppedOn }) => stoppedOn === null)) return [];
  const answers = ('handovers' in record ? record.handovers : []).flatMap(({ conditions, declined }) => [
    ...(conditions['responsibility-confirmed'] === null ? [] : [conditions['responsibility-confirmed']]),
    ...(declined === null ? [] : [declined.at]),
  ]);
  const since = [record.gpDecision.at, ...answers].sort(compareInstants).at(-1) ?? record.gpDecision.at;
  return [clock('handover-arranged', 'working-days', since, record.norms.handoverWorkingDays, null, null)];
}

function directionsOf(record: OpenedConversation): readonly Direction[] {
  if ('gpDecision' in record) return record.gpDecision.directions;
  return 'advice' in record ? record.advice.report.directions : [];
}

/** The moment on which the last of these directions was confirmed by a receiver; null as long as one waits. */
function allConfirmedAt(record: OpenedConversation, which: (direction: Direction) => boolean): Instant | null {
  const handovers = 'handovers' in record ? record.handovers : [];
  const asked = directionsOf(record).filter(which);
  const times = asked.flatMap((direction) => confirmedAt(handovers, direction) ?? []);
  return (times.length < asked.length ? undefined : times.sort(compareInstants).at(-1)) ?? null;
}

function confirmedAt(handovers: readonly DirectionHandover[], direction: Direction): Instant | null {
  const done = handovers.find((handover) => handover.direction === direction && isHandoverComplete(handover));
  return done?.conditions['responsibility-confirmed'] ?? null;
}

function clock(
  norm: NormCode,
  unit: ClockUnit,
  since: Instant,
  days: number,
  outerDays: number | null,
  stopped: Instant | null,
): Clock {
  const from = plainDateOf(since);
  const outerBound: PlainDate | null = outerDays === null ? null : clockDay(from, outerDays, unit);
  const target = clockDay(from, days, unit);
  const stoppedOn = stopped === null ? null : plainDateOf(stopped);
  return { norm, unit, from, target, outerBound, stoppedOn, met: stopped !== null };
}

/** A clock that still ran when the process ended stops there, and was not met: another process carries the person on. */
function endedWith(record: OpenedConversation, running: Clock): Clock {
  return record.state === 'completed' ? endAt(running, record.endedAt) : running;
}

function endAt(running: Clock, at: Instant): Clock {
  return running.stoppedOn === null ? { ...running, stoppedOn: plainDateOf(at) } : running;
}
