/**
 * Who sat at the table in the end: those who were planned and came, and who came instead of somebody who did not.
 */
import type { Attendance, Professional, ProfessionalId, RegionProfile, SeatAssignment } from '@mgn/domain';
import type { ConversationTexts } from '../../messages/conversation.js';
import { fieldError, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import type { People } from '../people.js';

/** The field that says who came instead of whoever was planned at a seat; `row` is the number of the planned seat, from 0. */
export const substituteField = (row: number): string => `invaller.${String(row)}`;

/** The field with the rows of those who were there as planned. */
export const presentField = 'aanwezig';

/** The field with the reason why the table was another one than agreed. */
export const reasonField = 'reden';

type SeatRoles = Pick<RegionProfile, 'seatRoles'>;

/** The professionals who can have come instead: first those with a role that fits the seat, then all others. */
export function substitutesFor(
  { seat, professional }: SeatAssignment,
  people: Pick<People, 'professionals'>,
  { seatRoles }: SeatRoles,
): Readonly<Record<'fitting' | 'others', readonly Professional[]>> {
  const candidates = [...people.professionals.values()].filter(({ id }) => id !== professional);
  const fits = ({ roles }: Professional): boolean => roles.some((role) => seatRoles[seat].includes(role));
  return { fitting: candidates.filter(fits), others: candidates.filter((each) => !fits(each)) };
}

/** A form about planned seats, with what is needed to read it. */
export interface SentTable {
  readonly form: FormValues;
  readonly planned: readonly SeatAssignment[];
  readonly people: Pick<People, 'professionals'>;
  readonly region: SeatRoles;
  readonly texts: ConversationTexts;
}

/** The seats that were filled and how that differed from what was agreed; `errors` is empty where the form says it without doubt. */
export interface Table extends Pick<Attendance, 'seats' | 'deviations'> {
  readonly errors: readonly FormError[];
}

/**
 * The table as a form says it. Without a reason nothing differs: then an empty seat is for casework to refuse, and a substitute who was
 * not agreed is an error here.
 */
export function tableOf(sent: SentTable): Table {
  const { form, planned, texts } = sent;
  const rows = planned.map((seat, row) => rowOf(sent, seat, row));
  const reason = form.textOrNull(reasonField);
  return {
    seats: rows.flatMap(({ filled }) => filled ?? []),
    deviations:
      reason === null
        ? []
        : rows.flatMap(({ planned: { seat }, deviation }) => (deviation === null ? [] : [{ deviation, seat, reason }])),
    errors: [
      ...(namesNoRow(sent) ? [fieldError(presentField, texts.seatUnknown)] : []),
      ...rows.flatMap(({ error }, row) => error ?? seatedTwice(rows, row, texts)),
      ...(reason === null && rows.some(({ deviation }) => deviation === 'alternative-seat')
        ? [fieldError(reasonField, texts.substituteReason, 'missing')]
        : []),
    ],
  };
}

interface Row {
  readonly planned: SeatAssignment;
  readonly filled: SeatAssignment | null;
  readonly deviation: 'seat-absent' | 'alternative-seat' | null;
  readonly isSubstitute: boolean;
  readonly error: FormError | null;
}

function rowOf({ form, people, region, texts }: SentTable, planned: SeatAssignment, row: number): Row {
  const { seat } = planned;
  const field = substituteField(row);
  const chosen = form.text(field);
  const isThere = form.chosen(presentField, String(row));
  const plain = { planned, filled: isThere ? planned : null, deviation: null, isSubstitute: false, error: null };
  if (chosen === '') return isThere ? plain : { ...plain, deviation: 'seat-absent' };
  if (isThere) return { ...plain, error: fieldError(field, texts.substituteAndPlanned) };
  const professional = people.professionals.get(chosen as ProfessionalId);
  if (professional === undefined) return { ...plain, error: fieldError(field, texts.substituteUnknown) };
  const { id, organisation, roles } = professional;
  const fitting = region.seatRoles[seat].find((role) => roles.includes(role));
  const [first = planned.role] = roles;
  return {
    ...plain,
    filled: { seat, organisation, role: fitting ?? first, professional: id },
    deviation: organisation === planned.organisation && fitting !== undefined ? null : 'alternative-seat',
    isSubstitute: true,
  };
}

/** Says whether a choice is about a row that the form does not have. */
function namesNoRow({ form, planned }: SentTable): boolean {
  const rows = planned.map((_seat, row) => String(row));
  const lists = planned.map((_seat, row) => substituteField(row));
  return (
    form.all(presentField).some((row) => !rows.includes(row)) ||
    form.names.some((name) => name.startsWith('invaller.') && !lists.includes(name))
  );
}

/** The error of a substitute who has another seat as well: nobody fills two. */
function seatedTwice(rows: readonly Row[], row: number, texts: ConversationTexts): readonly FormError[] {
  const own = rows[row];
  const isTwice =
    own?.isSubstitute === true &&
    rows.some(({ filled }, other) => other !== row && filled?.professional === own.filled?.professional);
  return isTwice ? [fieldError(substituteField(row), texts.substituteTwice)] : [];
}
