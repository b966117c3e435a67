/**
 * Dates and moments of FHIR in those of the domain. A date without a day, or without a month, keeps its precision wherever the domain has a
 * place for it.
 */
import { firstMsOf, lastMsOf, ValidityMoment, type Validity } from '@mgn/consent';
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

/**
 * The period of FHIR for a validity. FHIR compares two ends of one precision only, so where they differ the coarser one is written out: as a
 * day, or as a moment where the other is one. It begins and ends at the same millisecond.
 */
export function periodOfValidity({ from, until }: Validity): { readonly start: string; readonly end?: string } {
  if (until === null) return { start: from };
  if (precisionOf(from) === precisionOf(until)) return { start: from, end: until };
  const isExact = [from, until].some((moment) => precisionOf(moment) === 'moment');
  const written = (moment: string, which: 'first' | 'last'): string => {
    const exact = precisionOf(moment) === 'moment' ? moment : instantIn(moment, which);
    return (isExact ? exact : civilDay(moment, which)) ?? moment;
  };
  return { start: written(from, 'first'), end: written(until, 'last') };
}

function precisionOf(moment: string): number | 'moment' {
  return moment.length > 10 ? 'moment' : moment.length;
}
