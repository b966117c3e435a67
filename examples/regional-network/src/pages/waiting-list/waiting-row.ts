/**
 * One row of a waiting list as it stands on a day: since when somebody waits, how that is against the norm, and when a contact is due.
 */
import type { ProcessRow, SummaryClock } from '@mgn/casework';
import { addDays, daysBetween, standingOf, waitNorms, type Clock, type PlainDate } from '@mgn/domain';
import { leadingClock } from '../case-clock.js';
import { stepsThatWait, waitsAt, type Waiting } from '../waits-in-list.js';

/** How many days ahead a contact counts as due. Our choice: four weeks are enough to find a moment. */
const contactAheadDays = 28;

/** What a row shows. */
export interface WaitingRow {
  readonly row: ProcessRow;
  /** Since when the person waits, on every list together; null where the row has no clock that tells it. */
  readonly since: PlainDate | null;
  /** The whole wait in calendar days; null with `since`. */
  readonly days: number | null;
  /** The most urgent clock of the wait; null where there is no norm, or the wait is over. */
  readonly wait: Clock | null;
  readonly isOverNorm: boolean;
  /** The clock of the contact; null where the person does not wait any more. */
  readonly contact: Clock | null;
  /** A contact is overdue, or due soon; null where it is neither. */
  readonly contactDue: 'overdue' | 'soon' | null;
  readonly transferRuns: boolean;
  /** How the next step of that transfer waits for the person; null where it does not. */
  readonly transferWaits: Waiting | null;
  readonly isLate: boolean;
}

/** The case files in which a transfer runs, each with how its next step waits for the person. */
export type Transferring = ReadonlyMap<string, Waiting | null>;

/** Nothing is known of transfers. */
export const noTransfers: Transferring = new Map();

/** The case files of these transfers. Where several run in one, what cannot go on is told before what can. */
export function transferringIn(transfers: readonly Pick<ProcessRow, 'caseId' | 'next' | 'withheld'>[]): Transferring {
  const known = new Map<string, Waiting | null>();
  for (const { caseId, next, withheld } of transfers) {
    if (caseId !== null) known.set(caseId, known.get(caseId) ?? waitsAt(stepsThatWait({ withheld }), next));
  }
  return known;
}

/** The row on a day. */
export function waitingRowOf(row: ProcessRow, today: PlainDate, transferring: Transferring): WaitingRow {
  const clocks = row.clocks.map(asClock);
  const waits = clocks.filter(({ norm }) => waitNorms.includes(norm));
  // Both count from the first contact; the wait for the treatment alone counts from the intake.
  const whole = waits.find(({ norm }) => norm === 'treek-ggz-total' || norm === 'treek-ggz-intake') ?? null;
  const contact = clocks.find(({ norm }) => norm === 'waiting-contact') ?? null;
  const contactDue =
    contact === null || row.ended
      ? null
      : contact.target < today
        ? ('overdue' as const)
        : contact.target <= addDays(today, contactAheadDays)
          ? ('soon' as const)
          : null;
  const isOverNorm = waits.some((clock) => standingOf(clock, today) === 'past-bound');
  const stepIsLate = row.next !== null && row.next.by < today;
  return {
    row,
    since: whole?.from ?? null,
    days: whole === null ? null : daysBetween(whole.from, today),
    wait: leadingClock(waits, today),
    isOverNorm,
    contact,
    contactDue,
    transferRuns: isOpenCase(row) && transferring.has(row.caseId),
    transferWaits: isOpenCase(row) ? (transferring.get(row.caseId) ?? null) : null,
    isLate: !row.ended && (isOverNorm || contactDue === 'overdue' || stepIsLate),
  };
}

function isOpenCase(row: ProcessRow): row is ProcessRow & { readonly caseId: NonNullable<ProcessRow['caseId']> } {
  return row.caseId !== null && !row.ended;
}

/** What is late first, the longest late on top; then what is due first. */
export function inOrder(rows: readonly WaitingRow[]): readonly WaitingRow[] {
  return [...rows].sort(
    (one, other) => Number(other.isLate) - Number(one.isLate) || compare(urgencyOf(one), urgencyOf(other)),
  );
}

/** The order of the contacts: the one that was to be first. */
export function byContact(rows: readonly WaitingRow[]): readonly WaitingRow[] {
  return [...rows].sort((one, other) => compare(one.contact?.target ?? never, other.contact?.target ?? never));
}

const never = '9999-12-31';

/** The first day that counts for a row: of the wait, of the contact or of the next step. */
function urgencyOf({ row, wait, contact }: WaitingRow): string {
  return [wait?.target, contact?.target, row.next?.by].filter((day) => day !== undefined).sort()[0] ?? never;
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function asClock({ code, unit, from, target, outer }: SummaryClock): Clock {
  return { norm: code as Clock['norm'], unit, from, target, outerBound: outer, stoppedOn: null, met: false };
}
