/**
 * The place that the person prefers stands on every list, also where nobody knows whether it gives this help.
 */
import type { OrganisationId } from '../words/identifiers/object-ids.js';
import type { Candidate } from './ranking.js';

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
