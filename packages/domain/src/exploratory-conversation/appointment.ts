/**
 * Where and when the conversation is, and who sits at the table.
 */
import * as z from 'zod';
import { Instant } from '../calendar/instant.js';
import { FreeText } from '../words/free-text.js';
import { OrganisationId, ProfessionalId } from '../words/identifiers/object-ids.js';
import { ProfessionalRole } from '../words/role.js';
import { ProfessionalSeat } from '../words/seat.js';

/** Where a conversation is held. Proposed default. */
export const conversationPlaces = ['onsite', 'home-visit', 'online', 'phone', 'elsewhere'] as const;
export const ConversationPlace = z.enum(conversationPlaces);
export type ConversationPlace = z.infer<typeof ConversationPlace>;

/** A professional's seat: which organisation fills it, in which role, and by whom as soon as that is known. */
export const SeatAssignment = z.strictObject({
  seat: ProfessionalSeat,
  organisation: OrganisationId,
  role: ProfessionalRole,
  professional: ProfessionalId.nullish(),
});
export type SeatAssignment = Readonly<z.infer<typeof SeatAssignment>>;

/** What is agreed with the person about the meeting. */
export const Appointment = z.strictObject({
  startsAt: Instant,
  minutes: z.int().min(5).max(480),
  place: ConversationPlace,
  /** The address or the name of the house, or how to dial in. */
  where: FreeText.nullish(),
  seats: z.array(SeatAssignment).max(20),
  /** How many close ones (*naasten*) the person wants to bring; only the number, nothing about them. */
  closeOnes: z.int().min(0).max(20),
});
export type Appointment = Readonly<z.infer<typeof Appointment>>;

/** How a conversation differed from the seats that the region asks for. */
export const attendanceDeviations = ['seat-absent', 'alternative-seat'] as const;
export const AttendanceDeviation = z.enum(attendanceDeviations);
export type AttendanceDeviation = z.infer<typeof AttendanceDeviation>;

/** A deviation is recorded with its reason, so that it is counted and not hidden. */
export const RecordedDeviation = z.strictObject({
  deviation: AttendanceDeviation,
  seat: ProfessionalSeat,
  reason: FreeText,
});
export type RecordedDeviation = Readonly<z.infer<typeof RecordedDeviation>>;

/** Who was there. */
export const Attendance = z.strictObject({
  personPresent: z.boolean(),
  closeOnes: z.int().min(0).max(20),
  seats: z.array(SeatAssignment).max(20),
  deviations: z.array(RecordedDeviation).max(10),
});
export type Attendance = Readonly<z.infer<typeof Attendance>>;
