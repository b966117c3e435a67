/**
 * The words of the clocks.
 */
import type { Clock, ClockUnit } from '@mgn/domain';
import { label, type Audience, type Language } from '@mgn/domain/labels';

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

/** The conversation has a target and a bound that the region chooses: its clock goes by no number of weeks. */
const conversationClock: Readonly<Record<Language, Readonly<Record<Audience, string>>>> = {
  nl: { person: 'Het gesprek', professional: 'verkennend gesprek' },
  en: { person: 'The conversation', professional: 'exploratory conversation' },
};

/** Which clock it is, for who reads it. */
export function clockName(norm: Clock['norm'], language: Language, audience: Audience): string {
  const isConversation = norm === 'conversation-target' || norm === 'conversation-outer-bound';
  const name = isConversation ? conversationClock[language][audience] : label('norm-code', norm, language, audience);
  return audience === 'person' ? name : `${clockWord[language]}: ${name}`;
}

const clockWord: Readonly<Record<Language, string>> = { nl: 'Klok', en: 'Clock' };
