/**
 * The order in which places are offered: pure, with the reasons of every place on the list, and without ever dropping anybody.
 */
import type { OrganisationId } from '../words/identifiers/object-ids.js';
import {
  isBlocked,
  type Candidate,
  type PlacementPreference,
  type PlacementQuestion,
  type RankedCandidate,
  type RankReason,
} from './ranking.js';

/**
 * Ranks all candidates, best first. Every candidate is on the list exactly once, also one that cannot be asked now; those stand
 * last. The provider that the person chose leads as long as it can be asked, and is never left out.
 *
 * Then, where more than one discipline is needed: waits within the norm, inside the region, the better fit, the shorter wait.
 * Otherwise: the better fit, the shorter wait, inside the region. Unknown comes after known. What is equal after that keeps
 * an order that only depends on the candidates, never on how they were handed in.
 *
 * A place that somebody found for this search comes after the person's choice and before all others. It can be asked also where its report
 * is old or missing: whoever found it has spoken with it. Nothing else that stands against it falls away, and its wait is unknown: what a
 * report says that is not recent is never used as if it were current.
 *
 * A candidate that is named twice counts once, by its first line.
 *
 * @source agreement of 2022, p. 75–76: the order; fixed nationally.
 */
export function rankCandidates(
  question: PlacementQuestion,
  candidates: readonly Candidate[],
  preference: PlacementPreference,
): readonly RankedCandidate[] {
  const once = new Map<OrganisationId, Candidate>();
  for (const each of candidates) if (!once.has(each.candidate)) once.set(each.candidate, each);
  let bestFit = -1;
  for (const { fit } of once.values()) if (fit !== null && fit > bestFit) bestFit = fit;
  const judged = [...once.values()].map((each) => judge(question, asKnownNow(each), preference, bestFit));
  const order = question.multidisciplinary ? multidisciplinaryOrder : fitOrder;
  judged.sort((one, other) => compare(one, other, order));
  return judged.map(({ candidate, canBeAsked, reasons }) => ({ candidate, canBeAsked, reasons }));
}

/** What the order looks at; a lower number comes first. */
interface Judged extends RankedCandidate {
  readonly blocked: number;
  readonly notPreferred: number;
  readonly notFound: number;
  readonly norm: number;
  readonly outside: number;
  readonly misfit: number;
  readonly wait: number;
  readonly notAgreed: number;
  readonly volume: number;
}

type Aspect = Exclude<keyof Judged, keyof RankedCandidate>;

const multidisciplinaryOrder: readonly Aspect[] = [
  'blocked',
  'notPreferred',
  'notFound',
  'norm',
  'outside',
  'misfit',
  'wait',
  'notAgreed',
  'volume',
];

const fitOrder: readonly Aspect[] = [
  'blocked',
  'notPreferred',
  'notFound',
  'misfit',
  'wait',
  'outside',
  'norm',
  'notAgreed',
  'volume',
];

function compare(one: Judged, other: Judged, order: readonly Aspect[]): number {
  for (const aspect of order) {
    const difference = one[aspect] - other[aspect];
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return one.candidate < other.candidate ? -1 : 1;
}

/** What a report that is not recent says of the wait and of what was bought is not known now: it is never used as if it were current. */
function asKnownNow(candidate: Candidate): Candidate {
  if (candidate.freshness !== 'stale') return candidate;
  return { ...candidate, intakeDays: null, treatmentDays: null, volumeLeft: null };
}

function judge(
  question: PlacementQuestion,
  candidate: Candidate,
  { provider }: PlacementPreference,
  bestFit: number,
): Judged {
  const preferred = candidate.candidate === provider;
  const within = withinNorm(question, candidate);
  const reasons: RankReason[] = [
    ...(preferred ? (['preferred-by-person'] as const) : []),
    ...foundReason(candidate),
    fitReason(candidate, bestFit),
    normReason(question, within),
    candidate.insideRegion ? 'inside-region' : 'outside-region',
    ...(candidate.agreedAtTable ? (['agreed-at-table'] as const) : []),
    ...volumeReason(candidate),
    // Rule 5 of the agreement: a chosen provider over the norm goes with the advice to ask the insurer.
    ...(preferred && within === false ? (['advise-mediation'] as const) : []),
    ...(candidate.askedBefore ? (['asked-before'] as const) : []),
    ...(candidate.registrationStop ? (['registration-stop'] as const) : []),
    ...(candidate.excluded ? (['exclusion-criterion'] as const) : []),
    ...(candidate.freshness === 'stale' ? (['stale-report'] as const) : []),
  ];
  const canBeAsked = !isBlocked(reasons, candidate.foundBy != null);
  return {
    candidate: candidate.candidate,
    canBeAsked,
    reasons,
    blocked: canBeAsked ? 0 : 1,
    notPreferred: preferred ? 0 : 1,
    notFound: candidate.foundBy == null ? 1 : 0,
    norm: within === true ? 0 : within === null ? 1 : 2,
    outside: candidate.insideRegion ? 0 : 1,
    misfit: candidate.fit === null ? 2 : 1 - candidate.fit,
    wait: waitOf(candidate) ?? Number.MAX_SAFE_INTEGER,
    notAgreed: candidate.agreedAtTable ? 0 : 1,
    volume: candidate.volumeLeft === true ? 0 : candidate.volumeLeft === null ? 1 : 2,
  };
}

/** Both waits within the norm; null where one is unknown and none is over, or where there is no norm. */
function withinNorm({ norm }: PlacementQuestion, { intakeDays, treatmentDays }: Candidate): boolean | null {
  if (norm === null) return null;
  const over = (days: number | null, limit: number) => days !== null && days > limit;
  if (over(intakeDays, norm.intakeDays) || over(treatmentDays, norm.treatmentDays)) return false;
  return intakeDays === null || treatmentDays === null ? null : true;
}

/** The whole wait in days; null when a part of it is unknown. */
function waitOf({ intakeDays, treatmentDays }: Candidate): number | null {
  return intakeDays === null || treatmentDays === null ? null : intakeDays + treatmentDays;
}

function fitReason({ fit }: Candidate, bestFit: number): RankReason {
  if (fit === null) return 'fit-unknown';
  if (fit === 0) return 'does-not-fit';
  return fit === bestFit ? 'best-fit' : 'fits';
}

function normReason({ norm }: PlacementQuestion, within: boolean | null): RankReason {
  if (norm === null) return 'no-norm';
  if (within === null) return 'wait-unknown';
  return within ? 'within-norm' : 'over-norm';
}

function foundReason({ foundBy }: Candidate): readonly RankReason[] {
  return foundBy == null ? [] : [`found-by-${foundBy}`];
}

function volumeReason({ volumeLeft }: Candidate): readonly RankReason[] {
  if (volumeLeft === null) return [];
  return [volumeLeft ? 'volume-left' : 'no-volume-left'];
}
