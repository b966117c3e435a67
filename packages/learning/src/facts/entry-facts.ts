/**
 * What the indicators need of one entry on a waiting list: how it stood, from which day on. The rules of the wait are those of the
 * domain: its record and its clocks say from which day a norm is past.
 */
import {
  addDays,
  isWaitingState,
  type PlainDate,
  plainDateOf,
  waitlistEntry,
  type WaitlistEntry,
  type WaitlistEntryEvent,
  waitNorms,
} from '@mgn/domain';

/** How an entry stands from a day on, until the next stretch begins. */
export interface Stretch {
  readonly from: PlainDate;
  readonly waiting: boolean;
  /** The first day on which the wait is over a norm; null when it never will be. */
  readonly overFrom: PlainDate | null;
  /** The first day on which a contact is overdue. */
  readonly overdueFrom: PlainDate | null;
}

/** What is known of one entry. */
export interface EntryFacts {
  /** The record as it is now; its events are folded as the process itself does. */
  record: WaitlistEntry;
  readonly stretches: Stretch[];
  registeredOn: PlainDate | null;
  /** The entry was never a place of somebody: entered twice, or by mistake. Known from this day on. */
  removedOn: PlainDate | null;
}

/** The facts before the first event. */
export function noEntry(): EntryFacts {
  return { record: waitlistEntry.none, stretches: [], registeredOn: null, removedOn: null };
}

/** Adds one event to the facts. Throws `broken-log` when the event cannot follow on the others. */
export function addToEntry(facts: EntryFacts, event: WaitlistEntryEvent): void {
  const on = plainDateOf(event.at);
  facts.record = waitlistEntry.evolve(facts.record, event);
  if (event.type === 'entry-registered') facts.registeredOn = event.data.registeredOn;
  if (event.type === 'entry-ended' && removals.includes(event.data.reason)) facts.removedOn = on;
  const stretch = stretchOf(facts.record, on);
  const last = facts.stretches.at(-1);
  // Of several events on one day the last one says how the day ended.
  if (last !== undefined && last.from >= stretch.from) facts.stretches.pop();
  facts.stretches.push(stretch);
}

/** How an entry stood at the end of a day; null when it was not there yet. */
export function stretchOn({ stretches }: EntryFacts, day: PlainDate): Stretch | null {
  return stretches.findLast(({ from }) => from <= day) ?? null;
}

/** Reasons under which an entry is taken out of the counts, and kept in the log. */
const removals: readonly string[] = ['duplicate-record', 'data-error'];

function stretchOf(record: WaitlistEntry, on: PlainDate): Stretch {
  const waiting = isWaitingState(record.state);
  // Nobody waits before the day of registration, also when it was written down earlier.
  const from = record.state !== 'none' && record.registeredOn > on ? record.registeredOn : on;
  if (!waiting) return { from, waiting, overFrom: null, overdueFrom: null };
  const running = waitlistEntry.clocks(record).filter(({ stoppedOn }) => stoppedOn === null);
  const pastFrom = (wanted: (norm: string) => boolean): PlainDate | null =>
    running
      .filter(({ norm }) => wanted(norm))
      .map(({ target, outerBound }) => addDays(outerBound ?? target, 1))
      .sort()[0] ?? null;
  return {
    from,
    waiting,
    overFrom: pastFrom((norm) => (waitNorms as readonly string[]).includes(norm)),
    overdueFrom: pastFrom((norm) => norm === 'waiting-contact'),
  };
}
