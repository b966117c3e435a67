/**
 * The ranking of one search: the places of a moment, with what this search knows of them.
 */
import type { OrganisationId } from '../words/identifiers/object-ids.js';
import { rankCandidates } from './rank-candidates.js';
import type { Candidate, PlacementQuestion, RankedCandidate } from './ranking.js';
import { withFound, withPreferred, type FoundPlace } from './with-preferred.js';

/** What a search knows besides the places: what the person wants, what was found for it, and who was asked before. */
export interface SearchSoFar {
  readonly preferred: OrganisationId | null;
  readonly found: FoundPlace | null;
  readonly asked: ReadonlySet<OrganisationId>;
}

/**
 * Ranks the candidates for a search, as `rankCandidates` does. The preferred place and the one that was found stand on it, also where nobody
 * knows whether they give this help.
 */
export function rankSearch(
  question: PlacementQuestion,
  candidates: readonly Candidate[],
  { preferred, found, asked }: SearchSoFar,
): readonly RankedCandidate[] {
  const known = withFound(withPreferred(candidates, preferred), found);
  const standing = known.map((each) => ({ ...each, askedBefore: each.askedBefore || asked.has(each.candidate) }));
  return rankCandidates(question, standing, { provider: preferred });
}
