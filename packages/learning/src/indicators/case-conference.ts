/**
 * CO1 to CO3: what the case conference came to.
 *
 * @source proposed defaults, docs/decisions/0016-what-a-network-learns.md
 */
import type { PlainDate } from '@mgn/domain';
import type { MeasureOf } from '../codes.js';
import type { AllFacts, Question } from '../facts/all-facts.js';
import { isIn } from '../period.js';
import { shareOf, type Tally } from '../tally.js';

/**
 * CO1: cases that were discussed for the first time, and cases per session, second discussions included. A session is a day: two tables of
 * one region on one day cannot be told apart.
 */
export function co1({ items }: AllFacts, { period }: Question): Readonly<Record<MeasureOf<'CO1'>, Tally>> {
  const count = items.filter(({ discussedOn: [first] }) => isIn(period, first ?? null)).length;
  const discussions = items.flatMap(({ discussedOn }) => discussedOn).filter((on) => isIn(period, on));
  const sessions = new Map<PlainDate, number>();
  for (const on of discussions) sessions.set(on, (sessions.get(on) ?? 0) + 1);
  // Cases per session times sessions are the discussions: of first ones, and of ones that came back.
  const besides = [count, discussions.length - count];
  return {
    discussed: { kind: 'count', count },
    'per-session': { kind: 'mean', values: [...sessions.values()], besides },
  };
}

/**
 * CO2: of the cases to which the conference came to a conclusion, those with a direction or a place. A case that stopped before is
 * left out; one that went on as a transfer without a place counts as without.
 */
export function co2({ items }: AllFacts, { period }: Question): Readonly<Record<MeasureOf<'CO2'>, Tally>> {
  const concluded = items.flatMap(({ concluded: end }) => (end !== null && isIn(period, end.on) ? [end] : []));
  return { 'with-destination': shareOf(concluded, ({ destination }) => destination) };
}

/**
 * CO3: of the actions that were due, those that were done on their day or before. An action that was dropped in time, or of a case that
 * ended before, is due no more.
 */
export function co3({ items }: AllFacts, { period }: Question): Readonly<Record<MeasureOf<'CO3'>, Tally>> {
  const due = items.flatMap(({ actions, endedOn }) =>
    actions.filter(({ by, doneOn, droppedOn }) => {
      const inTime = (on: PlainDate | null): boolean => on !== null && on <= by;
      return isIn(period, by) && !inTime(droppedOn) && (doneOn !== null || !inTime(endedOn));
    }),
  );
  return { 'on-time': shareOf(due, ({ by, doneOn }) => doneOn !== null && doneOn <= by) };
}
