/**
 * What asking a candidate needs, what its answer needs, and when a search goes up a step.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { comparePlainDates } from '../../calendar/plain-date.js';
import { blockingReasons, isBlocked, type RankedCandidate, type RankReason } from '../../placement/ranking.js';
import type { OrganisationId } from '../../words/identifiers/object-ids.js';
import { clocksOf } from '../clocks.js';
import { isWithinBound } from '../../process/day-bounds.js';
import { fine, type Guard, type Refusals } from '../guard.js';
import { presentPlaceOf } from '../present-place.js';
import type { OpenedTransfer } from '../record.js';
import { refusal } from '../refusal-codes.js';

/** The candidate stands on the ranking, can be asked, and was not asked before. */
export const candidateFits: Guard<'searching', 'offer'> = {
  name: 'a candidate of the ranking that can be asked',
  check: (record, { candidate, ranking }) => {
    const path = ['candidate'];
    const twice = rankedTwice(ranking);
    if (twice.length > 0) return twice;
    const ranked = ranking.find((each) => each.candidate === candidate);
    if (ranked === undefined) return [refusal('candidate-not-ranked', path)];
    if (candidate === presentPlaceOf(record)) return [refusal('candidate-is-current-provider', path)];
    if (askedBefore(record).has(candidate)) return [refusal('candidate-asked-before', path)];
    return mayBeAsked(ranked, record)
      ? fine
      : [refusal('candidate-cannot-be-asked', path, { reason: reasonAgainst(ranked) })];
  },
};

/**
 * The place that the person prefers is on every ranking, also where it cannot be asked; and as long as it can be asked and was not, nobody
 * else is. Whoever wants to ask another one first, asks the person whether the preference changed.
 */
export const preferenceLeads: Guard<'searching' | 'escalated', 'offer' | 'escalate'> = {
  name: 'the preference of the person leads',
  check: (record, command) => {
    const { preferredProvider } = record;
    if (preferredProvider === null || askedBefore(record).has(preferredProvider)) return fine;
    const ranked = command.ranking.find((each) => each.candidate === preferredProvider);
    if (ranked === undefined) return [refusal('preferred-not-ranked', ['ranking'])];
    const another = command.type === 'offer' && command.candidate !== preferredProvider;
    return another && mayBeAsked(ranked, record) ? [refusal('preferred-first', ['candidate'])] : fine;
  },
};

/** Nobody on the ranking is left to be asked. */
export const nobodyLeft: Guard<'searching' | 'escalated', 'escalate'> = {
  name: 'no candidate left',
  check: (record, { ranking }) => {
    const asked = askedBefore(record);
    const present = presentPlaceOf(record);
    const left = ranking.filter(
      (each) => mayBeAsked(each, record) && !asked.has(each.candidate) && each.candidate !== present,
    );
    return [...rankedTwice(ranking), ...(left.length === 0 ? fine : [refusal('candidate-left', ['ranking'])])];
  },
};

/** There is a step above. */
export const stepAbove: Guard<'searching' | 'escalated', 'escalate'> = {
  name: 'a step above',
  check: (record) => (reachedStep(record) === 4 ? [refusal('highest-step-reached')] : fine),
};

/** The step of the escalation that was reached; 0 where the search never went up. */
export function reachedStep(record: OpenedTransfer): number {
  if ('step' in record) return record.step;
  return ('reachedStep' in record ? record.reachedStep : null) ?? 0;
}

/** A level that found something says who. */
export const candidateFound: Guard<'escalated', 'resume-search'> = {
  name: 'a candidate was found',
  check: (_record, { candidate }) => (candidate === null ? [refusal('candidate-missing', ['candidate'])] : fine),
};

/** The last step was taken, and what was decided there is written down. */
export const decidedAtTheTop: Guard<'escalated', 'close-unresolved'> = {
  name: 'decision of the fourth step',
  check: ({ step }, { decision }) => [
    ...(step === 4 ? fine : [refusal('highest-step-not-reached', undefined, { step })]),
    ...(decision === null ? [refusal('decision-missing', ['decision'])] : fine),
  ],
};

/** A yes names the day of the intake. */
export const intakeKnown: Guard<'offered', 'accept-offer'> = {
  name: 'day of the intake known',
  check: (_record, { intakeOn }, { at }) => {
    if (intakeOn === null) return [refusal('intake-day-missing', ['intakeOn'])];
    if (comparePlainDates(intakeOn, plainDateOf(at)) < 0) return [refusal('intake-day-in-past', ['intakeOn'])];
    return isWithinBound('place', intakeOn, at) ? fine : [refusal('intake-day-too-far-ahead', ['intakeOn'])];
  },
};

/** A no has a reason. */
export const declineExplained: Guard<'offered', 'decline-offer'> = {
  name: 'a no has a reason',
  check: (_record, { reason }) => (reason === null ? [refusal('decline-reason-missing', ['reason'])] : fine),
};

/** The last day on which the candidate could answer has passed. */
export const answerOverdue: Guard<'offered', 'expire-offer'> = {
  name: 'time to answer has passed',
  check: (record, _command, { at }) => {
    const [clock] = clocksOf(record);
    const passed = clock !== undefined && comparePlainDates(plainDateOf(at), clock.target) > 0;
    return passed ? fine : [refusal('offer-still-open')];
  },
};

/**
 * Says whether a candidate may be asked by itself. A ranking that calls it possible and names a reason against it is believed in the reason:
 * a stale report is never used as if it were current. Which place was found for this search is read off the record, and not off the ranking.
 */
function mayBeAsked({ candidate, canBeAsked, reasons }: RankedCandidate, { foundPlace }: OpenedTransfer): boolean {
  return canBeAsked && !isBlocked(reasons, foundPlace?.candidate === candidate);
}

function reasonAgainst({ reasons }: RankedCandidate): RankReason {
  return reasons.findLast((each) => blockingReasons.includes(each)) ?? 'stale-report';
}

function askedBefore({ closedOffers }: OpenedTransfer): ReadonlySet<OrganisationId> {
  return new Set(closedOffers.map(({ candidate }) => candidate));
}

function rankedTwice(ranking: readonly RankedCandidate[]): Refusals {
  const seen = new Set<string>();
  for (const [index, { candidate }] of ranking.entries()) {
    if (seen.has(candidate)) return [refusal('candidate-ranked-twice', ['ranking', index, 'candidate'])];
    seen.add(candidate);
  }
  return fine;
}
