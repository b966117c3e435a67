/**
 * The words of the clocks.
 */
import type { ClockUnit } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';

/** What a clock says. */
export interface ClockTexts {
  within(unit: ClockUnit, day: number, of: number): string;
  over(unit: ClockUnit, day: number, limit: number): string;
  today(day: string): string;
  target(day: string, hasBound: boolean): string;
  bound(day: string): string;
}

/** Both languages. */
export const clockTexts: Readonly<Record<Language, ClockTexts>> = {
  nl: {
    within: (unit, day, of) => `${unit === 'working-days' ? 'Werkdag' : 'Dag'} ${day} van ${of}`,
    over: (unit, day, limit) => `${unit === 'working-days' ? 'Werkdag' : 'Dag'} ${day}. De grens was ${limit}.`,
    today: (day) => `vandaag ${day}`,
    target: (day, hasBound) => `${hasBound ? 'streef' : 'uiterlijk'} ${day}`,
    bound: (day) => `uiterlijk ${day}`,
  },
  en: {
    within: (unit, day, of) => `${unit === 'working-days' ? 'Working day' : 'Day'} ${day} of ${of}`,
    over: (unit, day, limit) => `${unit === 'working-days' ? 'Working day' : 'Day'} ${day}. The limit was ${limit}.`,
    today: (day) => `today ${day}`,
    target: (day, hasBound) => `${hasBound ? 'aim' : 'at the latest'} ${day}`,
    bound: (day) => `at the latest ${day}`,
  },
};
