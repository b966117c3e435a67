/**
 * What is wrong with a number that somebody typed: its bounds are said, so that the next one fits.
 */
import { Appointment } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { casePageTexts } from '../messages/case-pages.js';
import { fieldError, type FormError } from '../server/forms/form-problem.js';
import type { FormValues } from '../server/forms/form-values.js';

const { minutes, closeOnes } = Appointment.shape;

/** The fewest minutes that a conversation can be planned for. */
export const fewestMinutes = minutes.minValue ?? 1;

/** The most close ones who can come along to a conversation. */
export const mostCloseOnes = closeOnes.maxValue ?? 0;

/** That a field holds something else than a whole number within these bounds; nothing at all is right where it can be zero. */
export function numberError(
  form: FormValues,
  field: string,
  [least, most]: readonly [least: number, most: number],
  language: Language,
): readonly FormError[] {
  const text = form.text(field);
  if (text === '' && least === 0) return [];
  const isWithin = /^\d{1,4}$/u.test(text) && Number(text) >= least && Number(text) <= most;
  return isWithin ? [] : [fieldError(field, casePageTexts[language].numberBetween(least, most))];
}
