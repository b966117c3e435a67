/**
 * The seats at the table of a conversation.
 */
import * as z from 'zod';

/** The seats at the table. The person always; the ggz and the social domain are fixed nationally, the others by choice. */
export const seats = [
  'person',
  'mh-professional',
  'social-domain-professional',
  'close-one',
  'experience-expert',
  'other-expertise',
] as const;
export const Seat = z.enum(seats);
export type Seat = z.infer<typeof Seat>;

/** The seats that a professional fills. */
export const professionalSeats = [
  'mh-professional',
  'social-domain-professional',
  'experience-expert',
  'other-expertise',
] as const;
export const ProfessionalSeat = z.enum(professionalSeats);
export type ProfessionalSeat = z.infer<typeof ProfessionalSeat>;
