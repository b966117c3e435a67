/**
 * The fields of the seats on the planning form. A value names a professional.
 */
import type { ProfessionalSeat } from '@mgn/domain';

/** The seats that one can plan, in the order of the form. Another expert comes along without a field. */
export const plannedSeats = [
  'mh-professional',
  'social-domain-professional',
  'experience-expert',
] as const satisfies readonly ProfessionalSeat[];

/** Each field with its seat. */
export const seatFields = plannedSeats.map((seat) => [`seat.${seat}`, seat] as const);
