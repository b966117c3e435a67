/**
 * Dates and moments of FHIR in those of the domain. A date without a day, or without a month, keeps its precision wherever the domain has a
 * place for it.
 */
import { firstMsOf, lastMsOf, ValidityMoment } from '@mgn/consent';
import { instantOf, parseInstant, PlainDate, plainDateOf, type Instant } from '@mgn/domain';

/** A `dateTime` of FHIR as a moment of the domain: at most three decimals of a second. Null for one that the domain has no place for. */
export function validityMoment(dateTime: string): ValidityMoment | null {
  const shortened = dateTime.replace(/(\.\d{3})\d+/u, '$1');
  const parsed = ValidityMoment.safeParse(shortened);
  return parsed.success ? parsed.data : null;
}

/** The first or the last moment of a `dateTime`; null for one that the domain has no place for. */
export function instantIn(dateTime: string, which: 'first' | 'last'): Instant | null {
  const moment = validityMoment(dateTime);
  if (moment === null) return null;
  const instant = parseInstant(moment);
  return instant.ok ? instant.value : instantOf(which === 'first' ? firstMsOf(moment) : lastMsOf(moment));
}

/** The first or the last day of a `dateTime`, in Amsterdam; null for one that the domain has no place for. */
export function civilDay(dateTime: string, which: 'first' | 'last'): PlainDate | null {
  const whole = PlainDate.safeParse(dateTime);
  if (whole.success) return whole.data;
  const instant = instantIn(dateTime, which);
  return instant === null ? null : plainDateOf(instant);
}
