/**
 * What a date needs: filled seats, the person's yes, a moment ahead; and what has to be tried before a request lapses.
 */
import { compareInstants, plainDateOf, type Instant } from '../../calendar/instant.js';
import type { RegionProfile } from '../../region/region-profile.js';
import type { Appointment, SeatAssignment } from '../appointment.js';
import { failedAttempts } from '../contact-attempts.js';
import { isWithinBound } from '../../process/day-bounds.js';
import { fine, type Guard, type Refusals } from '../guard.js';
import { refusal } from '../refusal-codes.js';

type Planned = Guard<'accepted' | 'held', 'plan' | 'plan-second'>;

/** Every required seat has an organisation, and whoever sits there has a role that fits the seat. */
export const seatsAssigned: Planned = {
  name: 'required seats assigned',
  check: (_record, { appointment }, { region }) => [
    ...openSeats(appointment.seats, region).map((seat) => refusal('seat-open', ['appointment', 'seats'], { seat })),
    ...wrongRoles(appointment.seats, region),
  ],
};

/** The person agrees with the time and with who is there. */
export const planAgreed: Planned = {
  name: 'person agrees on time and attendees',
  check: (_record, command) => (command.personAgrees ? fine : [refusal('plan-not-agreed', ['personAgrees'])]),
};

/** The conversation lies ahead and is not longer than the region's maximum. */
export const sensibleTime: Planned = {
  name: 'ahead, and not too long',
  check: (_record, { appointment }, { at, region }) => timeRefusals(appointment, at, region),
};

/** The region allows another conversation. */
export const anotherAllowed: Guard<'held', 'plan-second'> = {
  name: 'another conversation allowed',
  check: ({ conversations }, _command, { region }) =>
    conversations.length < region.maxConversations
      ? fine
      : [refusal('maximum-conversations-reached', undefined, { maximum: region.maxConversations })],
};

/** A conversation was held before: what is called off is another one. */
export const heldBefore: Guard<'accepted' | 'scheduled', 'drop-second'> = {
  name: 'a conversation was held before',
  check: ({ conversations }) => (conversations.length > 0 ? fine : [refusal('no-earlier-conversation')]),
};

/** No conversation was held: what one gave would be lost. */
export const neverHeld: Guard<'accepted' | 'scheduled', 'lapse'> = {
  name: 'no conversation was held',
  check: ({ conversations }) => (conversations.length === 0 ? fine : [refusal('conversation-was-held')]),
};

/** Enough attempts were made to reach the person. */
export const attemptsMade: Guard<'accepted' | 'scheduled', 'lapse'> = {
  name: 'attempts reached the limit',
  check: (record, _command, { at }) => {
    if (record.state === 'scheduled') {
      const { startsAt } = record.appointment;
      if (compareInstants(startsAt, at) > 0) return [refusal('agreed-date-ahead')];
      // Whoever may be sitting at the table is not given up.
      if (!record.noShows.some((missed) => compareInstants(missed.at, startsAt) >= 0))
        return [refusal('no-show-not-recorded')];
    }
    const attempts = failedAttempts(record);
    return attempts >= record.norms.contactAttempts
      ? fine
      : [refusal('attempts-below-limit', undefined, { attempts, limit: record.norms.contactAttempts })];
  },
};

/** The requester knows that the person could not be reached. */
export const requesterToldOfLapse: Guard<'accepted' | 'scheduled', 'lapse'> = {
  name: 'requester told',
  check: (_record, { requesterTold }) => (requesterTold ? fine : [refusal('requester-not-told', ['requesterTold'])]),
};

/** The required seats that nobody fills; the experience expert's seat counts where the region requires it. */
export function openSeats(
  filled: readonly SeatAssignment[],
  region: Pick<RegionProfile, 'requiredSeats' | 'experienceExpertSeat'>,
): readonly string[] {
  const open = region.requiredSeats
    .filter((oneOf) => !filled.some(({ seat }) => oneOf.includes(seat)))
    .map((oneOf) => oneOf.join('|'));
  const expertOpen =
    region.experienceExpertSeat === 'required' && !filled.some(({ seat }) => seat === 'experience-expert');
  return expertOpen ? [...open, 'experience-expert'] : open;
}

function wrongRoles(filled: readonly SeatAssignment[], region: RegionProfile): Refusals {
  return filled.flatMap(({ seat, role }, index) =>
    region.seatRoles[seat].includes(role)
      ? fine
      : [refusal('seat-role-not-allowed', ['appointment', 'seats', index, 'role'], { seat, role })],
  );
}

function timeRefusals(appointment: Appointment, at: Instant, region: RegionProfile): Refusals {
  return [
    ...(compareInstants(appointment.startsAt, at) < 0
      ? [refusal('starts-in-the-past', ['appointment', 'startsAt'])]
      : fine),
    ...(isWithinBound('conversation', plainDateOf(appointment.startsAt), at)
      ? fine
      : [refusal('too-far-ahead', ['appointment', 'startsAt'])]),
    ...(appointment.minutes > region.maximumMinutes
      ? [refusal('too-long', ['appointment', 'minutes'], { maximum: region.maximumMinutes })]
      : fine),
  ];
}
