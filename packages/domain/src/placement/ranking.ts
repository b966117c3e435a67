/**
 * The words of placing: what is sought, who could give it, and why somebody stands where they stand.
 */
import * as z from 'zod';
import { Direction } from '../exploratory-conversation/directions.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';

/** Why a candidate stands at its place; each reason is a fact that the region can look up. */
export const rankReasons = [
  'preferred-by-person',
  'found-by-conference',
  'found-by-escalation',
  'best-fit',
  'fits',
  'fit-unknown',
  'within-norm',
  'over-norm',
  'wait-unknown',
  'no-norm',
  'inside-region',
  'outside-region',
  'agreed-at-table',
  'volume-left',
  'no-volume-left',
  'advise-mediation',
  'asked-before',
  'does-not-fit',
  'registration-stop',
  'exclusion-criterion',
  'stale-report',
] as const;
export const RankReason = z.enum(rankReasons);
export type RankReason = z.infer<typeof RankReason>;

/** The reasons for which nobody is asked by itself. The person's own choice stays on the list all the same. */
export const blockingReasons: readonly RankReason[] = [
  'asked-before',
  'does-not-fit',
  'registration-stop',
  'exclusion-criterion',
  'stale-report',
];

/**
 * Says whether these reasons keep somebody from being asked. A report that is old or missing does not where somebody found the place for
 * this search.
 */
export function isBlocked(reasons: readonly RankReason[], isFound: boolean): boolean {
  return reasons.some((reason) => blockingReasons.includes(reason) && !(isFound && reason === 'stale-report'));
}

/** One place on the list, best first. `candidate` is asked by the coordinator only when `canBeAsked`. */
export const RankedCandidate = z.strictObject({
  candidate: OrganisationId,
  canBeAsked: z.boolean(),
  reasons: z.array(RankReason).max(21),
});
export type RankedCandidate = Readonly<z.infer<typeof RankedCandidate>>;

const Share = z.number().min(0).max(1);
const WaitDays = z.int().min(0).max(3660);

/** What a place is sought for. */
export const PlacementQuestion = z.strictObject({
  direction: Direction,
  /** More than one discipline is needed: places within the norm come first. */
  multidisciplinary: z.boolean(),
  /** The norms of the day, in days; null where no norm exists, as in the social domain. */
  norm: z.strictObject({ intakeDays: WaitDays, treatmentDays: WaitDays }).nullable(),
});
export type PlacementQuestion = Readonly<z.infer<typeof PlacementQuestion>>;

/** Who finds a place that no report shows: a case conference, or a level at which parties search together. */
export const foundByOptions = ['conference', 'escalation'] as const;
export const FoundBy = z.enum(foundByOptions);
export type FoundBy = z.infer<typeof FoundBy>;

/** Somebody who could give the help. What nobody knows is null, and never guessed. */
export const Candidate = z.strictObject({
  candidate: OrganisationId,
  /** How well the offer fits the question, from 0 (not at all) to 1. */
  fit: Share.nullable(),
  intakeDays: WaitDays.nullable(),
  treatmentDays: WaitDays.nullable(),
  insideRegion: z.boolean(),
  freshness: z.enum(['current', 'ageing', 'stale']),
  registrationStop: z.boolean().default(false),
  /** The candidate excludes this question, for example by age. */
  excluded: z.boolean().default(false),
  /** The insurer of the person has purchased volume left here; null when nobody knows. */
  volumeLeft: z.boolean().nullable().default(null),
  agreedAtTable: z.boolean().default(false),
  /** Was asked for this transfer before and had no place. */
  askedBefore: z.boolean().default(false),
  /** Who found this place for this one search; left out or null where nobody did. */
  foundBy: FoundBy.nullish(),
});
export type Candidate = Readonly<z.infer<typeof Candidate>>;

/** What the person chose; null leaves it open. */
export const PlacementPreference = z.strictObject({ provider: OrganisationId.nullable() });
export type PlacementPreference = Readonly<z.infer<typeof PlacementPreference>>;
