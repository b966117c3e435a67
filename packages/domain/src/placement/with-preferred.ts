/**
 * The place that the person prefers, and the one that was found for this search, stand on every list, also where nobody knows whether they
 * give this help.
 */
import type { OrganisationId } from '../words/identifiers/object-ids.js';
import type { Candidate, FoundBy } from './ranking.js';

/** Somebody of whom nothing is known for this question: on the list, last, and never asked by itself. */
export function unknownCandidate(candidate: OrganisationId): Candidate {
  return {
    candidate,
    fit: null,
    intakeDays: null,
    treatmentDays: null,
    insideRegion: false,
    freshness: 'stale',
    registrationStop: false,
    excluded: false,
    volumeLeft: null,
    agreedAtTable: false,
    askedBefore: false,
  };
}

/**
 * The candidates with the one that the person prefers among them; `preferred` is null where the person has no preference.
 *
 * @source Integraal Zorgakkoord, 16 September 2022, p. 75-76: the preference of the person leads, so that it is never dropped. That a place of
 *   which nothing is known cannot be asked by itself is a proposed default.
 */
export function withPreferred(
  candidates: readonly Candidate[],
  preferred: OrganisationId | null,
): readonly Candidate[] {
  const isThere = preferred === null || candidates.some(({ candidate }) => candidate === preferred);
  return isThere ? candidates : [...candidates, unknownCandidate(preferred)];
}

/** A place that was found for one search, and by whom. */
export interface FoundPlace {
  readonly candidate: OrganisationId;
  readonly by: FoundBy;
}

/** The candidates with the one that was found for this search among them, marked as such; `found` is null where nobody found one. */
export function withFound(candidates: readonly Candidate[], found: FoundPlace | null): readonly Candidate[] {
  if (found === null) return candidates;
  return withPreferred(candidates, found.candidate).map((each) =>
    each.candidate === found.candidate ? { ...each, foundBy: found.by } : each,
  );
}
