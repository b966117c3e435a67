/**
 * The agenda of one session (*agenda van een overleg*): which questions are discussed, in which order and why, and which get the
 * next date. Nobody falls off without being named.
 */
import { toEpochMs } from '../calendar/instant.js';
import { addDays, comparePlainDates, type PlainDate } from '../calendar/plain-date.js';
import { isWorkingDay } from '../calendar/working-days.js';
import type { RegionProfile } from '../region/region-profile.js';
import type { CaseConferenceItem, Scheduled } from './record.js';

/** A session: its day, how long it is, how many questions it takes, and when the next one is. */
export interface AgendaSession {
  readonly on: PlainDate;
  /** More than 0. */
  readonly minutes: number;
  /** More than 0. */
  readonly maximumCases: number;
  /** The next session: that is where a question goes that does not fit. */
  readonly next: PlainDate;
}

/** An item as the agenda knows it; `id` is whatever the caller keeps it under, and never says who it is about. */
export interface AgendaCandidate {
  readonly id: string;
  readonly record: CaseConferenceItem;
}

/** Why an item stands where it stands: the first reason is the heaviest. Proposed default. */
export type AgendaReason = 'date-passed' | 'moved-before' | 'second-discussion' | 'submitted-earlier' | 'evaluation';

/** One place on the agenda; 1 is the first. */
export interface AgendaEntry {
  readonly id: string;
  readonly place: number;
  /** Minutes after the session began. */
  readonly startsAfter: number;
  readonly minutes: number;
  readonly reasons: readonly AgendaReason[];
}

/** An item that does not fit, with the reason and its new date. It was not discussed: the new date is no second discussion. */
export interface MovedEntry {
  readonly id: string;
  readonly to: PlainDate;
  readonly why: 'maximum-cases' | 'no-minutes-left';
}

/** An item that was given and is not for this session, with the reason. */
export interface OtherEntry {
  readonly id: string;
  readonly why: 'not-scheduled' | 'later-session';
}

/** An agenda. Every item that was given stands in exactly one of the three lists. */
export interface Agenda {
  readonly on: PlainDate;
  readonly entries: readonly AgendaEntry[];
  readonly moved: readonly MovedEntry[];
  readonly elsewhere: readonly OtherEntry[];
}

/**
 * The agenda of a session. Questions come first whose date has passed, then those that were moved before, then second discussions,
 * then the one that was submitted first; looking back at actions comes last. A question that does not fit the minutes that are left
 * is moved; a shorter one behind it may still fit. Whoever was moved stands further in front the next time, and the first always fits.
 *
 * @source no public text gives an order: proposed default.
 */
export function agendaOf(items: readonly AgendaCandidate[], session: AgendaSession): Agenda {
  const here = items.flatMap(({ id, record: each }) => {
    const record = dueIn(each, session);
    return record === null ? [] : [{ id, record }];
  });
  const ordered = here.toSorted((one, other) => compare(rankOf(one, session), rankOf(other, session)));

  const entries: AgendaEntry[] = [];
  const moved: MovedEntry[] = [];
  let used = 0;
  for (const { id, record } of ordered) {
    // A question was given more than a session now has, where the region made its sessions shorter: it takes the whole of one.
    const minutes = Math.min(record.minutes, session.minutes);
    const full = entries.length >= session.maximumCases;
    if (full || used + minutes > session.minutes) {
      moved.push({ id, to: session.next, why: full ? 'maximum-cases' : 'no-minutes-left' });
      continue;
    }
    entries.push({ id, place: entries.length + 1, startsAfter: used, minutes, reasons: reasonsOf(record, session) });
    used += minutes;
  }
  const elsewhere = items.flatMap(({ id, record }): OtherEntry[] =>
    dueIn(record, session) !== null
      ? []
      : [{ id, why: record.state === 'scheduled' ? 'later-session' : 'not-scheduled' }],
  );
  return { on: session.on, entries, moved, elsewhere };
}

const daysBetweenSessions: Readonly<Record<RegionProfile['caseConference']['rhythm'], number>> = {
  weekly: 7,
  fortnightly: 14,
  monthly: 28,
};

/** The session of a region on a day, as its profile says; the next one is a rhythm later, on the first working day from then on. */
export function sessionOf(on: PlainDate, { caseConference }: Pick<RegionProfile, 'caseConference'>): AgendaSession {
  const { minutes, maximumCases, rhythm } = caseConference;
  let next = addDays(on, daysBetweenSessions[rhythm]);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return { on, minutes, maximumCases, next };
}

/** On the agenda of this session: also what was planned before and never discussed, so that nothing is left behind. */
function dueIn(record: CaseConferenceItem, { on }: AgendaSession): Scheduled | null {
  return record.state === 'scheduled' && comparePlainDates(record.session.on, on) <= 0 ? record : null;
}

function reasonsOf(record: Scheduled, { on }: AgendaSession): readonly AgendaReason[] {
  const reasons: AgendaReason[] = [];
  if (comparePlainDates(record.session.on, on) < 0) reasons.push('date-passed');
  if (record.moves > 0) reasons.push('moved-before');
  if (record.purpose === 'second-discussion') reasons.push('second-discussion');
  reasons.push(record.purpose === 'evaluation' ? 'evaluation' : 'submitted-earlier');
  return reasons;
}

type Rank = readonly (number | string)[];

/** Lower comes first; each part decides only where the ones before are equal. */
function rankOf({ id, record }: { readonly id: string; readonly record: Scheduled }, { on }: AgendaSession): Rank {
  const passed = comparePlainDates(record.session.on, on) < 0;
  const purpose = ['second-discussion', 'first-discussion', 'evaluation'].indexOf(record.purpose);
  return [passed ? 0 : 1, -record.moves, purpose, toEpochMs(record.submittedAt), id];
}

function compare(one: Rank, other: Rank): number {
  for (const [index, part] of one.entries()) {
    const against = other[index] ?? part;
    if (part < against) return -1;
    if (part > against) return 1;
  }
  return 0;
}
