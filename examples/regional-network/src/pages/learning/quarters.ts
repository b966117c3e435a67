/**
 * The quarters of a year, as periods that never overlap: from two that do, a small number could be computed.
 */
import { addDays, PlainDate } from '@mgn/domain';
import { Period } from '@mgn/learning';

/** A quarter as an address has it, `2026-4`, with its days; the one that runs ends with today. */
export interface Quarter {
  readonly code: string;
  readonly year: number;
  readonly number: number;
  readonly period: Period;
  readonly isRunning: boolean;
}

/** The quarters from the first day on which something happened to today, the newest first; at least the one that runs. */
export function quartersUntil(today: PlainDate, firstDay: PlainDate | null): readonly Quarter[] {
  const found: Quarter[] = [];
  const first = firstDay === null || firstDay > today ? today : firstDay;
  for (let quarter = quarterOf(today, today); ; quarter = quarterOf(addDays(quarter.period.from, -1), today)) {
    found.push(quarter);
    if (quarter.period.from <= first) return found;
  }
}

function quarterOf(day: PlainDate, today: PlainDate): Quarter {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const number = Math.ceil(month / 3);
  const from = firstOf(year, number * 3 - 2);
  const next = number === 4 ? firstOf(year + 1, 1) : firstOf(year, number * 3 + 1);
  const isRunning = next > today;
  const until = isRunning ? addDays(today, 1) : next;
  return { code: `${String(year)}-${String(number)}`, year, number, period: Period.parse({ from, until }), isRunning };
}

function firstOf(year: number, month: number): PlainDate {
  return PlainDate.parse(`${String(year)}-${String(month).padStart(2, '0')}-01`);
}
