/**
 * The quarters that can be chosen: the public ones for everybody, and for who works in the network also those that are not public yet.
 */
import { addDays, type PlainDate } from '@mgn/domain';
import { Period, publicFrom, publicQuarters, quarterOf, renewedOn } from '@mgn/learning';

/** A quarter as an address has it, `2026-4`, with its days; one that runs ends where its figures were last renewed. */
export interface Quarter {
  readonly code: string;
  readonly year: number;
  readonly number: number;
  readonly period: Period;
  /** From which day everybody may see it. */
  readonly publicFrom: PlainDate;
  /** Public, or over and not public yet, or still running. */
  readonly standing: 'public' | 'settling' | 'running';
}

/** The quarters that everybody may see on a day, the newest first; none as long as nothing happened. */
export function quartersForEverybody(today: PlainDate, firstDay: PlainDate | null): readonly Quarter[] {
  return firstDay === null ? [] : publicQuarters(today, firstDay).map((period) => named(period, 'public'));
}

/**
 * The quarters that are not public yet, from the one that runs back to the last one that is, the newest first. The one that runs is there from
 * its second month on: in the first nothing of it was gathered yet.
 */
export function quartersWithin(today: PlainDate, firstDay: PlainDate | null): readonly Quarter[] {
  const found: Quarter[] = [];
  const renewed = renewedOn(today);
  for (let whole = quarterOf(today); publicFrom(whole) > today; whole = quarterOf(addDays(whole.from, -1))) {
    if (whole.until <= (firstDay ?? today)) break;
    if (whole.from >= renewed) continue;
    const runs = whole.until > today;
    found.push(named(whole, runs ? 'running' : 'settling', runs ? renewed : whole.until));
  }
  return found;
}

/** The name of a quarter, as an address has it. */
export function codeOf(whole: Period): string {
  const { year, number } = placeOf(whole);
  return `${String(year)}-${String(number)}`;
}

/** Which quarter of which year a whole quarter is. */
export function placeOf({ from }: Period): { readonly year: number; readonly number: number } {
  return { year: Number(from.slice(0, 4)), number: Math.ceil(Number(from.slice(5, 7)) / 3) };
}

function named(whole: Period, standing: Quarter['standing'], until: PlainDate = whole.until): Quarter {
  return {
    code: codeOf(whole),
    ...placeOf(whole),
    period: Period.parse({ from: whole.from, until }),
    publicFrom: publicFrom(whole),
    standing,
  };
}
