/**
 * IV1 to IV3: what the region knows of waiting, on the last day of the period. These are standings and no sums: two periods are never added.
 *
 * @source proposed defaults, docs/decisions/0016-what-a-network-learns.md; the lists and contacts rest on the agreement of 2022, p. 76.
 */
import { currentReportsOn } from '@mgn/domain';
import type { MeasureOf } from '../codes.js';
import { stretchOn, type Stretch } from '../facts/entry-facts.js';
import type { AllFacts, Question } from '../facts/all-facts.js';
import { lastDayOf } from '../period.js';
import { shareOf, type Tally } from '../tally.js';

/** IV1: providers of which the last report is current. Without a list of the providers there is no answer. */
export function iv1({ reports }: AllFacts, { period, providers }: Question): Readonly<Record<MeasureOf<'IV1'>, Tally>> {
  if (providers === null) return { current: { kind: 'missing' } };
  const { current, all } = currentReportsOn(providers, reports, lastDayOf(period));
  return { current: { kind: 'share', numerator: current, denominator: all } };
}

/** IV2: places on lists that are over a norm of the wait, out of all on which somebody waits. Places, not people. */
export function iv2(facts: AllFacts, question: Question): Readonly<Record<MeasureOf<'IV2'>, Tally>> {
  return { 'over-norm': waitingShare(facts, question, ({ overFrom }) => overFrom) };
}

/** IV3: places on lists of which a contact is overdue, out of all on which somebody waits. */
export function iv3(facts: AllFacts, question: Question): Readonly<Record<MeasureOf<'IV3'>, Tally>> {
  return { 'contact-overdue': waitingShare(facts, question, ({ overdueFrom }) => overdueFrom) };
}

function waitingShare(
  { entries }: AllFacts,
  { period, knownUntil }: Question,
  from: (stretch: Stretch) => Stretch['overFrom'],
): Tally {
  const day = lastDayOf(period);
  const waiting = entries.flatMap((entry) => {
    // What is known to be no place of anybody is out of the count, on every day.
    if (entry.removedOn !== null && entry.removedOn < knownUntil) return [];
    const stretch = stretchOn(entry, day);
    return stretch?.waiting === true ? [stretch] : [];
  });
  return shareOf(waiting, (stretch) => {
    const past = from(stretch);
    return past !== null && past <= day;
  });
}
