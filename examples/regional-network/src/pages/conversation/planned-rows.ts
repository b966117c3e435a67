/**
 * Which seats were planned, as the form about a conversation says it itself: sent a second time, when the case has another table, it
 * still says the same.
 */
import { parseWith, SeatAssignment } from '@mgn/domain';
import type { FormValues } from '../../server/forms/form-values.js';

/** The field that says which seat was planned on a row; `row` counts from 0. */
export const plannedField = (row: number): string => `gepland.${String(row)}`;

/** A planned seat as the text of its field: seat, role, organisation and, as soon as that is known, professional. */
export function plannedText({ seat, role, organisation, professional }: SeatAssignment): string {
  return [seat, role, organisation, ...(professional == null ? [] : [professional])].join(' ');
}

/** Says whether a form names planned seats in a way that cannot be read. */
export function saysUnreadable(form: FormValues): boolean {
  return form.names.some((name) => name.startsWith('gepland.')) && plannedOf(form) === null;
}

/** The planned seats that a form says; null where it says none, and where a row is missing or cannot be read. */
export function plannedOf(form: FormValues): readonly SeatAssignment[] | null {
  const count = form.names.filter((name) => name.startsWith('gepland.')).length;
  const seats = Array.from({ length: count }, (_, row) => seatOf(form.text(plannedField(row)))).flat();
  return count > 0 && seats.length === count ? seats : null;
}

function seatOf(text: string): readonly SeatAssignment[] {
  const [seat, role, organisation, professional = null, ...more] = text.split(' ');
  const parsed = parseWith(SeatAssignment, { seat, role, organisation, professional });
  return parsed.ok && more.length === 0 ? [parsed.value] : [];
}

/** Says whether a form names other seats than are planned; never where the viewer may not know which are. */
export function saysOtherSeats(said: readonly SeatAssignment[], planned: readonly SeatAssignment[]): boolean {
  return planned.length > 0 && said.map(plannedText).join() !== planned.map(plannedText).join();
}
