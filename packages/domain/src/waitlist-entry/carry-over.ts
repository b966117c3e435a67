/**
 * How somebody comes to the next list without losing a day of waiting: the registration there, made from what is known here.
 */
import { plainDateOf } from '../calendar/instant.js';
import { NormCode } from '../calendar/norms.js';
import { comparePlainDates, type PlainDate } from '../calendar/plain-date.js';
import { isGgz } from '../exploratory-conversation/directions.js';
import { presentPlaceOf } from '../transfer-case/present-place.js';
import type { TransferIn } from '../transfer-case/record.js';
import type { TransferReference } from '../words/identifiers/object-ids.js';
import type { CarriedWait } from './carried-wait.js';
import type { CommandOf } from './commands.js';
import { firstIntakeOn } from './first-intake.js';
import { waitNorms } from './flags.js';
import type { EndedEntry, MadeEntry } from './record.js';

/**
 * The registration on the list of the receiver after a transfer. The wait goes back to the earliest of what the transfer and the
 * entries that are left say; the first intake and referral among them count, and so does what was reported there. Whoever has the person in care
 * stays responsible where the receiver takes on its own part only, outside mental health care.
 *
 * `left` are the entries on the lists that the person leaves, the surest first; none where the person stood on none.
 */
export function registrationAfterTransfer(
  transfer: TransferIn<'transferred'>,
  transferCase: TransferReference,
  left: readonly MadeEntry[],
): CommandOf<'register'> {
  const takenOverOn = plainDateOf(transfer.endedAt);
  return {
    type: 'register',
    person: transfer.person,
    provider: transfer.receiver,
    gpPractice: transfer.gpPractice,
    direction: transfer.direction,
    inCareOf: isGgz(transfer.direction) ? null : inCareDuring(transfer, left[0] ?? null),
    registeredOn: takenOverOn,
    referralOn: earliest(left.map(({ referralOn }) => referralOn)),
    carried: {
      why: 'transfer',
      transferCase,
      provider: left[0]?.provider ?? presentPlaceOf(transfer),
      waitsSince: left.map((entry) => entry.waitsSince).reduce(earlier, transfer.waitsSince),
      intakeOn: earliest(left.map(firstIntakeOn)),
      leftOn: takenOverOn,
      reported: reportedIn(left),
    },
  };
}

/**
 * The registration on the same list of somebody whose wait was interrupted by an acute signal, from the day on which the person wants it
 * again. Nobody goes to the back of a list because of a crisis.
 *
 * Null where there is no wait to go on with: the entry ended for another reason, or the treatment had begun.
 */
export function registrationAfterAcute(left: EndedEntry, registeredOn: PlainDate): CommandOf<'register'> | null {
  if (left.reason !== 'acute-route' || left.treatmentOn !== null) return null;
  return {
    type: 'register',
    person: left.person,
    provider: left.provider,
    gpPractice: left.gpPractice,
    direction: left.direction,
    inCareOf: left.inCareOf,
    registeredOn,
    referralOn: left.referralOn,
    carried: {
      why: 'acute-route',
      transferCase: null,
      provider: left.provider,
      waitsSince: left.waitsSince,
      intakeOn: firstIntakeOn(left),
      leftOn: plainDateOf(left.endedAt),
      reported: reportedIn([left]),
    },
  };
}

/** In whose care the person was, as the transfer or the place that is left says. */
function inCareDuring({ inCare, currentProvider }: TransferIn<'transferred'>, left: MadeEntry | null) {
  return inCare ? currentProvider : (left?.inCareOf ?? null);
}

/** The norms of the wait of which it was reported that they are exceeded. Those of a list's own steps begin anew. */
function reportedIn(left: readonly MadeEntry[]): CarriedWait['reported'] {
  const marked = left.flatMap(({ exceeded }) => exceeded).flatMap(({ norm }) => NormCode.safeParse(norm).data ?? []);
  const known = new Set([...marked, ...left.flatMap(({ carried }) => carried?.reported ?? [])]);
  return waitNorms.filter((norm) => known.has(norm));
}

/** The first of the days that are known; null where none is. */
function earliest(days: readonly (PlainDate | null)[]): PlainDate | null {
  const known = days.filter((day) => day !== null);
  const [first] = known;
  return first === undefined ? null : known.reduce(earlier, first);
}

function earlier(one: PlainDate, other: PlainDate): PlainDate {
  return comparePlainDates(one, other) <= 0 ? one : other;
}
