/**
 * Who may act for somebody at a moment: whose mandate runs, with evidence, and who goes before whom.
 */
import { endOfDay, toEpochMs, type Purpose } from '@mgn/domain';
import type { GrantorCapacity } from '../consent-record.js';
import type { IndividualId } from '../party.js';
import type { PersonFacts, Representative } from '../person-facts.js';
import { firstMsOf, lastMsOf } from '../validity.js';

/** The order of those who decide for an adult who cannot; the lowest number goes first. @source published order of representatives (WGBO 7:465). */
const rankOf: Partial<Readonly<Record<GrantorCapacity, number>>> = {
  curator: 1,
  mentor: 1,
  'authorised-in-writing': 2,
  partner: 3,
  parent: 4,
  child: 4,
  sibling: 4,
};

/** The rank from which the person, while capable, could rule somebody out. */
const closeOnes = 3;

/** Whoever has parental authority, or is the guardian (*voogd*) in its place. */
export const guardianCapacities: ReadonlySet<GrantorCapacity> = new Set<GrantorCapacity>([
  'parent-with-authority',
  'guardian',
]);

/** Says whether somebody speaks as a parent, with authority or without. */
export function isParental(capacity: GrantorCapacity): boolean {
  return guardianCapacities.has(capacity) || capacity === 'parent';
}

/** The mandates of a person, with their moments as numbers. */
export interface Mandates {
  /** The guardians whose authority was established and runs at a moment. */
  guardiansAt(ms: number): readonly IndividualId[];
  /** Says whether this one may decide for an adult who cannot, at a moment: nobody of a higher rank is available. */
  isFirstAt(individual: IndividualId, capacity: GrantorCapacity, ms: number): boolean;
  /** Says whether a mandate in this capacity runs at a moment. */
  runsAt(individual: IndividualId, capacity: GrantorCapacity, ms: number): boolean;
  /** Says whether it was established that the person cannot decide about this purpose at a moment. */
  isIncapableAt(purpose: Purpose, ms: number): boolean;
  /** Every moment at which one of the answers can change. */
  readonly changes: readonly number[];
}

interface Mandate extends Representative {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** The mandates that stand in the facts. */
export function mandatesOf({
  representatives = [],
  incapacities = [],
  guardianBypasses = [],
  goodCareExceptions = [],
}: PersonFacts): Mandates {
  const all: readonly Mandate[] = representatives.map((one) => ({
    ...one,
    fromMs: firstMsOf(one.from),
    untilMs: one.until === null ? Infinity : lastMsOf(one.until),
  }));
  const incapable = incapacities.map(({ purposes, from, reviewOn, endedAt }) => ({
    purposes,
    fromMs: toEpochMs(from),
    // The day of the review still counts; from the moment of an end it does not.
    beforeMs: Math.min(toEpochMs(endOfDay(reviewOn)) + 1, endedAt === null ? Infinity : toEpochMs(endedAt)),
  }));
  const runs = (one: Mandate, ms: number): boolean => {
    if (one.evidence === null || ms < one.fromMs || ms > one.untilMs) return false;
    if (one.mandatedBy === null) return true;
    // In the place of a mentor one is mentor: nobody hands on more than they have.
    const { mandatedBy, capacity } = one;
    return all.some((other) => other.individual === mandatedBy && other.capacity === capacity && runs(other, ms));
  };
  const canSpeak = (one: Mandate, ms: number): boolean => {
    const rank = rankOf[one.capacity];
    return rank !== undefined && one.available && !(rank >= closeOnes && one.objectedTo) && runs(one, ms);
  };
  return {
    guardiansAt: (ms) =>
      all.filter((one) => guardianCapacities.has(one.capacity) && runs(one, ms)).map(({ individual }) => individual),
    isFirstAt: (individual, capacity, ms) => {
      const able = all.filter((one) => canSpeak(one, ms));
      const highest = Math.min(...able.map((one) => rankOf[one.capacity] ?? Infinity));
      return able.some(
        (one) => one.individual === individual && one.capacity === capacity && rankOf[capacity] === highest,
      );
    },
    runsAt: (individual, capacity, ms) =>
      all.some((one) => one.individual === individual && one.capacity === capacity && runs(one, ms)),
    isIncapableAt: (purpose, ms) =>
      incapable.some(
        ({ purposes, fromMs, beforeMs }) =>
          fromMs <= ms && ms < beforeMs && (purposes === 'any' || purposes.includes(purpose)),
      ),
    changes: [
      ...all.flatMap(({ fromMs, untilMs }) => [fromMs, untilMs + 1]),
      ...incapable.flatMap(({ fromMs, beforeMs }) => [fromMs, beforeMs]),
      ...[...guardianBypasses, ...goodCareExceptions].map(({ at }) => toEpochMs(at)),
    ].filter((ms) => Number.isFinite(ms)),
  };
}
