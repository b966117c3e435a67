/**
 * Which places on waiting lists belong to a transfer: the one answer for whatever asks it.
 */
import {
  compareInstants,
  presentPlaceOf,
  TransferReference,
  type EndedEntry,
  type MadeEntry,
  type OpenedTransfer,
  type OrganisationId,
  type OpenEntry,
} from '@mgn/domain';
import { recordOf } from '../processes/types-of.js';
import type { CaseFile, Member } from './connection.js';

/** A place on a list that has not ended. */
export interface OpenPlace extends Member {
  readonly record: OpenEntry;
}

type Belongs = (
  place: OpenPlace,
  transfer: { readonly case: TransferReference; readonly record: OpenedTransfer },
  file: Pick<CaseFile, 'members'>,
) => boolean;

/** By what a place belongs to a transfer, the surest first. */
const bonds: readonly Belongs[] = [
  ({ record }, transfer) => record.openTransferCaseId === transfer.case,
  (place, transfer) =>
    (isSameHelp(place.record, transfer.record) || isWrongList(transfer.record)) && isCauseOf(place, transfer.record),
  (place, transfer, { members }) =>
    isSameHelp(place.record, transfer.record) &&
    members.some((before) => isHeldBy(place, before) && belonged(before, transfer)),
  ({ record }, transfer) => isSameHelp(record, transfer.record) && record.provider === presentPlaceOf(transfer.record),
  (place, transfer, { members }) => {
    const there = members
      .map(openPlace)
      .filter(
        (other) => other !== null && isLeft(other, transfer.record) && !isSameHelp(other.record, transfer.record),
      );
    const oneHelp = new Set(there.map((other) => other?.record.direction)).size === 1;
    return isWrongList(transfer.record) && oneHelp && there.some((other) => other?.stream === place.stream);
  },
];

/**
 * The open places that belong to a transfer, the surest first: the place that refers to it, the one that is its cause, the one that holds
 * either on after an acute signal, and the one with the provider that the person would leave, for the same help. A place with another provider or
 * for other help is none of them: that somebody has the person in care makes no place on its own list part of it. That a place refers to another
 * transfer as well does not keep it: whoever is taken over for this help waits for it nowhere else with that provider.
 *
 * Who stands on the wrong list waits there for other help than is sought: then the place that is named as the cause belongs to the transfer, or those
 * with that provider where all are for one kind of other help.
 */
export function placesOf(
  stream: Member['stream'],
  record: OpenedTransfer,
  file: Pick<CaseFile, 'members'>,
): readonly OpenPlace[] {
  const transfer = { case: TransferReference.parse(stream), record };
  const open = file.members
    .map(openPlace)
    .filter((place) => place !== null)
    .filter((place) => place.record.person === record.person);
  const found = bonds.flatMap((belongs) => open.filter((place) => belongs(place, transfer, file)));
  return [...new Set(found)];
}

/** The places on the list of the receiver for the help that it takes on: whoever is taken over stands there once. */
export function placesWith(
  receiver: OrganisationId,
  { person, direction }: Pick<OpenedTransfer, 'person' | 'direction'>,
  { members }: Pick<CaseFile, 'members'>,
): readonly OpenPlace[] {
  return members
    .map(openPlace)
    .filter((place) => place !== null)
    .filter(({ record }) => record.person === person && record.direction === direction && record.provider === receiver);
}

/**
 * The ended places whose wait goes along with a transfer: for the same help, or because they belonged to it. Who lost a place on one list while
 * another one was sought has waited there. Where the treatment had begun nobody waited any more.
 */
export function endedMeanwhile(
  stream: Member['stream'],
  record: OpenedTransfer,
  { members, endedPlaces }: Pick<CaseFile, 'members' | 'endedPlaces'>,
): readonly EndedEntry[] {
  const transfer = { case: TransferReference.parse(stream), record };
  return [...members, ...endedPlaces].flatMap((member) => {
    const entry = endedOf(member.folded);
    if (entry === null || entry.person !== record.person || entry.treatmentOn !== null) return [];
    const counts = isSameHelp(entry, record) || belonged(member, transfer);
    return counts && compareInstants(entry.endedAt, record.openedAt) >= 0 ? [entry] : [];
  });
}

function endedOf(folded: Member['folded']): EndedEntry | null {
  const entry = recordOf('waitlist-entry', folded);
  return entry?.state === 'ended' ? entry : null;
}

/** The transfer that has not ended and to which this place belongs, one for the same help before one from the wrong list; null where none does. */
export function transferForPlace({ stream, folded }: Member, file: Pick<CaseFile, 'members'>): Member | null {
  const entry = recordOf('waitlist-entry', folded);
  const found = file.members.flatMap((member) => {
    const transfer = member.folded.isEnd ? null : recordOf('transfer-case', member.folded);
    const belongs =
      transfer !== null && placesOf(member.stream, transfer, file).some((place) => place.stream === stream);
    return belongs ? [{ member, same: entry !== null && isSameHelp(entry, transfer) }] : [];
  });
  return (found.find(({ same }) => same) ?? found[0])?.member ?? null;
}

function openPlace(member: Member): OpenPlace | null {
  const record = recordOf('waitlist-entry', member.folded);
  return record === null || record.state === 'ended' ? null : { ...member, record };
}

function isSameHelp(entry: MadeEntry, transfer: OpenedTransfer): boolean {
  return entry.direction === transfer.direction;
}

/** The person stands on a list for other help than what fits. @source agreement of 2022: a transfer from the wrong list. */
function isWrongList({ trigger }: OpenedTransfer): boolean {
  return trigger === 'mismatch';
}

/** A place of the person with the provider that the person would leave, whichever help it is for. */
function isLeft({ record }: OpenPlace, transfer: OpenedTransfer): boolean {
  return record.person === transfer.person && record.provider === presentPlaceOf(transfer);
}

function isCauseOf({ number }: Member, { cause }: OpenedTransfer): boolean {
  return cause?.process === 'waitlist-entry' && cause.reference === number;
}

/** A place that has ended belonged to the transfer: as its cause, or because it referred to it when it ended. */
function belonged(
  before: Member,
  transfer: { readonly case: TransferReference; readonly record: OpenedTransfer },
): boolean {
  const entry = recordOf('waitlist-entry', before.folded);
  const referred = entry?.state === 'ended' && entry.transferCase === transfer.case;
  return referred || isCauseOf(before, transfer.record);
}

/** The place that ended by an acute signal and goes on in this one. */
function isHeldBy({ record }: OpenPlace, { folded }: Member): boolean {
  const before = recordOf('waitlist-entry', folded);
  return (
    record.carried?.why === 'acute-route' &&
    before?.state === 'ended' &&
    before.reason === 'acute-route' &&
    before.person === record.person &&
    before.provider === record.provider &&
    before.direction === record.direction
  );
}
