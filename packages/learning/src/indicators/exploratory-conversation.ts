/**
 * VG1 to VG9: how the exploratory conversations went.
 *
 * @source proposed defaults, docs/decisions/0016-what-a-network-learns.md; the norms are those of the calendar of the domain.
 */
import {
  addDays,
  daysBetween,
  type NormCode,
  normOn,
  type PlainDate,
  reportCategories,
  type ReportCategory,
} from '@mgn/domain';
import type { MeasureOf } from '../codes.js';
import type { ConversationFacts } from '../facts/conversation-facts.js';
import type { AllFacts, Question } from '../facts/all-facts.js';
import { isIn } from '../period.js';
import { partsOf, shareOf, type ShareTally, type Tally } from '../tally.js';

/** Within how many days after the end somebody is back: the half year that the waiting list also counts with. Rule MGN-LE-006. */
export const returnDays = 183;

/** VG1: conversations held, first and second apart. */
export function vg1({ conversations }: AllFacts, { period }: Question): Readonly<Record<MeasureOf<'VG1'>, Tally>> {
  const held = (number: 0 | 1): Tally => ({
    kind: 'count',
    count: conversations.filter((facts) => isIn(period, facts.held[number]?.on ?? null)).length,
  });
  return { 'first-held': held(0), 'second-held': held(1) };
}

/**
 * VG2: first conversations held within the target and within the bound. From the day of the first complete request, day 0, and never from
 * a later one; the last day counts as within. The national norms, also where a region has stricter ones.
 */
export function vg2({ conversations }: AllFacts, { period }: Question): Readonly<Record<MeasureOf<'VG2'>, Tally>> {
  const waits = conversations.flatMap(({ held: [first], requestedOn }) =>
    first !== undefined && requestedOn !== null && isIn(period, first.on)
      ? [{ days: daysBetween(requestedOn, first.on), requestedOn }]
      : [],
  );
  const within = (norm: NormCode) =>
    shareOf(waits, ({ days, requestedOn }) => days <= (normDays(norm, requestedOn) ?? -1));
  return { 'within-7-days': within('conversation-target'), 'within-14-days': within('conversation-outer-bound') };
}

/** VG3: how the outcomes split. Each final outcome counts once, under its category (MGN-LE-002). */
export function vg3({ conversations }: AllFacts, { period }: Question): Readonly<Record<ReportCategory, Tally>> {
  const categories = conversations.flatMap(({ outcome }) =>
    outcome !== null && outcome.category !== null && isIn(period, outcome.on) ? [outcome.category] : [],
  );
  return partsOf(reportCategories, categories);
}

/** VG4: conversations at which every required seat was filled, first and second apart. */
export function vg4({ conversations }: AllFacts, { period }: Question): Readonly<Record<MeasureOf<'VG4'>, Tally>> {
  const full = (number: 0 | 1): Tally => {
    const held = conversations.flatMap((facts) => facts.held[number] ?? []).filter(({ on }) => isIn(period, on));
    return shareOf(held, (each) => each.full);
  };
  return { 'first-full': full(0), 'second-full': full(1) };
}

/** VG5: first conversations with an expert by experience, and with somebody close to the person. */
export function vg5({ conversations }: AllFacts, { period }: Question): Readonly<Record<MeasureOf<'VG5'>, Tally>> {
  const held = conversations.flatMap((facts) => facts.held[0] ?? []).filter(({ on }) => isIn(period, on));
  return {
    'experience-expert': shareOf(held, ({ experienceExpert }) => experienceExpert),
    'close-one': shareOf(held, ({ closeOne }) => closeOne),
  };
}

/** VG6: the GP follows the advice. Where no mental health care was advised nobody had to decide, and nothing is counted. */
export function vg6({ conversations }: AllFacts, { period }: Question): Readonly<Record<MeasureOf<'VG6'>, Tally>> {
  const decided = conversations.flatMap(({ decision }) =>
    decision !== null && !decision.automatic && isIn(period, decision.on) ? [decision] : [],
  );
  return { 'follows-advice': shareOf(decided, ({ follows }) => follows) };
}

/**
 * VG7: taken over by mental health care within 28 days after the advice was with the GP. Each advice counts in the period in which it was
 * delivered, once its 28 days have passed; before that it is open. What the GP decided within these days counts; whoever stopped within
 * them waits for nobody and is left out.
 */
export function vg7(
  { conversations }: AllFacts,
  { period, knownUntil }: Question,
): Readonly<Record<MeasureOf<'VG7'>, Tally>> {
  const standings = conversations
    .filter(({ deliveredOn }) => isIn(period, deliveredOn))
    .map((facts) => takeoverStanding(facts, knownUntil));
  const judged = standings.filter((standing) => standing === 'within' || standing === 'late');
  const open = standings.filter((standing) => standing === 'open').length;
  return { 'taken-over-in-time': { ...shareOf(judged, (standing) => standing === 'within'), open } };
}

/**
 * VG8: what people say of the conversation, from 1 to 10. Of somebody who answers again within the period the last answer counts. Beside
 * it: how many did not give the answer that was given most; where these are few, the mean tells what the others said.
 */
export function vg8({ conversations }: AllFacts, { period }: Question): Readonly<Record<MeasureOf<'VG8'>, Tally>> {
  const values = conversations.flatMap(({ ratings }) => {
    const last = ratings.findLast(({ on }) => on < period.until);
    return last !== undefined && isIn(period, last.on) ? [last.rating] : [];
  });
  return { rating: { kind: 'mean', values, besides: [values.length - mostAlike(values)] } };
}

/** How many gave the answer that was given most. */
function mostAlike(values: readonly number[]): number {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return Math.max(0, ...times.values());
}

/**
 * VG9: back within half a year after the conversation was completed. A new request of the same person counts: that it is the same question
 * stands in no event. A request that triage found to be there already is none. Open until the half year has passed.
 */
export function vg9(
  { conversations }: AllFacts,
  { period, knownUntil }: Question,
): Readonly<Record<MeasureOf<'VG9'>, Tally>> {
  const requests = requestsByPerson(conversations);
  let [numerator, denominator, open] = [0, 0, 0];
  for (const facts of conversations) {
    const { completedOn, person } = facts;
    if (!isIn(period, completedOn)) continue;
    const last = addDays(completedOn, returnDays);
    if (last >= knownUntil) {
      open += 1;
      continue;
    }
    denominator += 1;
    const days = person === null ? [] : (requests.get(person) ?? []);
    if (days.some((on) => on > completedOn && on <= last)) numerator += 1;
  }
  const returned: ShareTally = { kind: 'share', numerator, denominator, open };
  return { returned };
}

/** The days of a norm as it holds on a day; null when the table has none. */
function normDays(code: NormCode, on: PlainDate): number | null {
  return normOn(code, on)?.limit?.value ?? null;
}

type TakeoverStanding = 'no-ggz' | 'stopped' | 'open' | 'within' | 'late';

function takeoverStanding(facts: ConversationFacts, knownUntil: PlainDate): TakeoverStanding {
  const { deliveredOn, decision, advisedGgz, takenOver, stoppedOn } = facts;
  const days = deliveredOn === null ? null : normDays('ggz-takeover', deliveredOn);
  if (deliveredOn === null || days === null) return 'no-ggz';
  const due = addDays(deliveredOn, days);
  const byThen = (on: PlainDate | null | undefined): boolean => on != null && on <= due;
  const ggz = decision !== null && byThen(decision.on) ? decision.ggz : advisedGgz;
  if (ggz.length === 0) return 'no-ggz';
  const all = ggz.every((direction) => takenOver.some((taken) => taken.direction === direction && byThen(taken.on)));
  if (due >= knownUntil) return 'open';
  if (all) return 'within';
  return byThen(stoppedOn) ? 'stopped' : 'late';
}

function requestsByPerson(conversations: readonly ConversationFacts[]): ReadonlyMap<string, readonly PlainDate[]> {
  const found = new Map<string, PlainDate[]>();
  for (const { person, requestedOn, duplicate } of conversations) {
    if (person === null || requestedOn === null || duplicate) continue;
    const days = found.get(person);
    if (days === undefined) found.set(person, [requestedOn]);
    else days.push(requestedOn);
  }
  return found;
}
