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
 * The registration on the list of the receiver after a transfer. The wait goes back to the earlier of what the transfer and the
 * entry that is left say; an intake that was held there counts, and so does what was reported there. Whoever has the person in care stays
 * responsible where the receiver takes on its own part only, outside mental health care.
 *
 * `left` is the entry on the list that the person leaves, or null where the person stood on none.
 */
export function registrationAfterTransfer(
  transfer: TransferIn<'transferred'>,
  transferCase: TransferReference,
  left: MadeEntry | null,
): CommandOf<'register'> {
  const takenOverOn = plainDateOf(transfer.endedAt);
  return {
    type: 'register',
    person: transfer.person,
    provider: transfer.receiver,
    gpPractice: transfer.gpPractice,
    direction: transfer.direction,
    inCareOf: isGgz(transfer.direction) ? null : inCareDuring(transfer, left),
    registeredOn: takenOverOn,
    referralOn: left?.referralOn ?? null,
    carried: {
      why: 'transfer',
      transferCase,
      provider: left?.provider ?? presentPlaceOf(transfer),
      waitsSince: left === null ? transfer.waitsSince : earlier(transfer.waitsSince, left.waitsSince),
      intakeOn: left === null ? null : firstIntakeOn(left),
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
      reported: reportedIn(left),
    },
  };
}

/** In whose care the person was, as the transfer or the place that is left says. */
function inCareDuring({ inCare, currentProvider }: TransferIn<'transferred'>, left: MadeEntry | null) {
  return inCare ? currentProvider : (left?.inCareOf ?? null);
}

/** The norms of the wait of which it was reported that they are exceeded. Those of a list's own steps begin anew. */
function reportedIn(left: MadeEntry | null): CarriedWait['reported'] {
  if (left === null) return [];
  const marked = left.exceeded.flatMap(({ norm }) => NormCode.safeParse(norm).data ?? []);
  const known = new Set([...marked, ...(left.carried?.reported ?? [])]);
  return waitNorms.filter((norm) => known.has(norm));
}

function earlier(one: PlainDate, other: PlainDate): PlainDate {
  return comparePlainDates(one, other) <= 0 ? one : other;
}
