/**
 * What counts as a conversation that was held, and what a text needs before it becomes the person's advice.
 */
import { compareInstants, plainDateOf } from '../../calendar/instant.js';
import { comparePlainDates } from '../../calendar/plain-date.js';
import type { RegionProfile } from '../../region/region-profile.js';
import { isProfessionalRole } from '../../words/role.js';
import type { Direction } from '../directions.js';
import { fine, type Guard, type Refusals } from '../guard.js';
import { refusal } from '../refusal-codes.js';
import type { ConversationReport } from '../report.js';
import type { CommandOf } from '../commands.js';
import type { Held } from '../record.js';
import { openSeats } from './planning.js';

/** The person was there: without the person there was no conversation. */
export const personPresent: Guard<'scheduled', 'record-held'> = {
  name: 'person present',
  check: (_record, { attendance }) =>
    attendance.personPresent ? fine : [refusal('person-absent', ['attendance', 'personPresent'])],
};

/** A professional was there: otherwise nobody could write the report. */
export const somebodyAtTheTable: Guard<'scheduled', 'record-held'> = {
  name: 'a professional was there',
  check: (_record, { attendance }) =>
    attendance.seats.length > 0 ? fine : [refusal('nobody-at-the-table', ['attendance', 'seats'])],
};

/** Every required seat was filled, or the deviation has a reason. */
export const seatsFilledOrExplained: Guard<'scheduled', 'record-held'> = {
  name: 'attendance rule or recorded deviation',
  check: (_record, { attendance }, { region }) => {
    const explained = new Set<string>(attendance.deviations.map(({ seat }) => seat));
    return openSeats(attendance.seats, region)
      .filter((open) => !open.split('|').some((seat) => explained.has(seat)))
      .map((seat) => refusal('seat-absent-without-reason', ['attendance', 'deviations'], { seat }));
  },
};

/** Who sat there was agreed with the person and fits the seat, or the other one is explained. */
export const seatsAsAgreed: Guard<'scheduled', 'record-held'> = {
  name: 'seats as agreed, or explained',
  check: ({ appointment }, { attendance }, { region }) => {
    const agreed = new Set<string>(appointment.seats.map(({ organisation }) => organisation));
    return attendance.seats.flatMap(({ seat, organisation, role }, index) => {
      const path = ['attendance', 'seats', index];
      const explained = attendance.deviations.some(
        (each) => each.deviation === 'alternative-seat' && each.seat === seat,
      );
      if (explained) return fine;
      return [
        ...(region.seatRoles[seat].includes(role)
          ? fine
          : [refusal('seat-role-not-allowed', [...path, 'role'], { seat, role })]),
        ...(agreed.has(organisation) ? fine : [refusal('seat-not-agreed', [...path, 'organisation'], { seat })]),
      ];
    });
  },
};

/** The conversation is not recorded before it begins. */
export const alreadyBegun: Guard<'scheduled', 'record-held'> = {
  name: 'already begun',
  check: ({ appointment }, { heldAt }, { at }) =>
    compareInstants(heldAt ?? appointment.startsAt, at) > 0 ? [refusal('not-held-yet', ['heldAt'])] : fine,
};

/** Nobody is missed before the conversation begins, and once is enough for one date. */
export const missedOnce: Guard<'scheduled', 'record-no-show'> = {
  name: 'begun, and not recorded before',
  check: ({ appointment, plannedAt, noShows }, _command, { at }) => {
    if (compareInstants(appointment.startsAt, at) > 0) return [refusal('not-begun-yet')];
    return noShows.some((missed) => compareInstants(missed.at, plannedAt) >= 0)
      ? [refusal('no-show-already-recorded')]
      : fine;
  },
};

/** The conversation did not take place before it was planned. */
export const notBeforePlanned: Guard<'scheduled', 'record-held'> = {
  name: 'not before it was planned',
  check: ({ plannedAt }, { heldAt }) =>
    heldAt != null && comparePlainDates(plainDateOf(heldAt), plainDateOf(plannedAt)) < 0
      ? [refusal('held-before-planned', ['heldAt'])]
      : fine,
};

/** The text that is agreed to: the one in the command, or the one written last. */
export function reportToAgree(record: Held, command: CommandOf<'agree-advice'>): ConversationReport | null {
  return command.report ?? record.written?.report ?? null;
}

/** The text exists, was written at the table, and is the one that the person read. */
export const reportRead: Guard<'held', 'agree-advice'> = {
  name: 'report written and read',
  check: (record, command, { actor }) => {
    if (reportToAgree(record, command) === null) return [refusal('report-missing', ['report'])];
    const comesAlong = (command.report ?? null) !== null;
    if (comesAlong && !isProfessionalRole(actor.role)) return [refusal('report-from-person', ['report'])];
    const read = command.reportNumber ?? null;
    if (read === null) return fine;
    return comesAlong || read !== record.written?.number ? [refusal('report-changed', ['reportNumber'])] : fine;
  },
};

/** The person confirmed the text. */
export const textConfirmed: Guard<'held', 'agree-advice'> = {
  name: 'person confirmed the text',
  check: (_record, command) => (command.textConfirmed ? fine : [refusal('text-not-confirmed', ['textConfirmed'])]),
};

/** A text with these directions can be answered one day: acute danger is signalled, and another conversation is still possible. */
export const directionsCanStand: Guard<'held', 'write-report'> = {
  name: 'no direction that cannot stand in an advice',
  check: (record, { report }, { region }) =>
    impossibleDirections(report.directions, ['report', 'directions'], followUpIn(record, region)),
};

/** There is a direction, and the directions go together. */
export const directionsFit: Guard<'held', 'agree-advice'> = {
  name: 'at least one direction',
  check: (record, command, { region }) => {
    const report = reportToAgree(record, command);
    if (report === null) return fine;
    return directionRefusals(report.directions, ['report', 'directions'], followUpIn(record, region));
  },
};

/** Every agreement has one owner and one date. */
export const agreementsComplete: Guard<'held', 'agree-advice'> = {
  name: 'each agreement has an owner and a date',
  check: (record, command) => {
    const report = reportToAgree(record, command);
    return report === null ? fine : agreementRefusals(report);
  },
};

/** What a text that was written still lacks before the person can answer it; empty when nothing is missing. */
export function reportGaps(report: ConversationReport): Refusals {
  return [
    ...directionRefusals(report.directions, ['report', 'directions'], { followUpPossible: true }),
    ...agreementRefusals(report),
  ];
}

function agreementRefusals({ agreements }: ConversationReport): Refusals {
  return agreements.flatMap(({ owner, by }, index) => [
    ...(owner === null ? [refusal('agreement-without-owner', ['report', 'agreements', index, 'owner'])] : fine),
    ...(by === null ? [refusal('agreement-without-date', ['report', 'agreements', index, 'by'])] : fine),
  ]);
}

interface FollowUp {
  readonly followUpPossible: boolean;
}

function followUpIn({ conversations }: Held, { maxConversations }: RegionProfile): FollowUp {
  return { followUpPossible: conversations.length < maxConversations };
}

/** Why directions do not go together: in an advice, and in what a GP refers to instead. */
export function directionRefusals(
  directions: readonly Direction[],
  path: readonly string[],
  followUp: FollowUp,
): Refusals {
  if (directions.length === 0) return [refusal('direction-missing', path)];
  return [
    ...(directions.includes('none-needed') && directions.length > 1 ? [refusal('none-needed-not-alone', path)] : fine),
    ...impossibleDirections(directions, path, followUp),
  ];
}

function impossibleDirections(
  directions: readonly Direction[],
  path: readonly string[],
  { followUpPossible }: FollowUp,
): Refusals {
  return [
    ...(directions.includes('acute-route') ? [refusal('acute-route-interrupts', path)] : fine),
    ...(directions.includes('follow-up-conversation') && !followUpPossible
      ? [refusal('follow-up-not-possible', path)]
      : fine),
  ];
}
