/**
 * The places for a transfer, best first, each with what its provider reported. Nobody is left out: who cannot be asked stands apart.
 */
import type { TransferView } from '@mgn/casework';
import {
  placementQuestionOn,
  plainDateOf,
  rankCandidates,
  unknownCandidate,
  withFound,
  type FoundBy,
  type OrganisationId,
  type RankedCandidate,
  type ReportedPlace,
} from '@mgn/domain';
import type { Services } from '../../server/services.js';
import { preferredIn } from './preference.js';

/** One place on the list. */
export interface RankedPlace extends RankedCandidate {
  readonly line: ReportedPlace;
  /** The person would like a place here. */
  readonly isPreferred: boolean;
  /** Who found this place for this search; null where nobody did. */
  readonly foundBy: FoundBy | null;
}

/** The list, with the ranking as a command takes it. */
export interface RankedPlaces {
  readonly ranking: readonly RankedCandidate[];
  /** Can be asked now. */
  readonly open: readonly RankedPlace[];
  /** Cannot be asked now, with the reason. */
  readonly closed: readonly RankedPlace[];
  /** Where the person is now: never asked, and always there. */
  readonly current: RankedPlace | null;
}

/** The places as they stand now; null before the person agreed to a search, and for who may not see what is sought. */
export async function rankedPlaces(
  { places, clock }: Pick<Services, 'places' | 'clock'>,
  { about, fields }: Pick<TransferView, 'about' | 'fields'>,
): Promise<RankedPlaces | null> {
  if (about.question === null) return null;
  const at = clock();
  const { direction } = about.question;
  const preferred = preferredIn({ fields });
  const found = fields.search.seen ? fields.search.value.foundPlace : null;
  const lines = [preferred, found?.candidate ?? null].reduce(withPlace, await places.linesFor(direction, at));
  const asked = new Set<OrganisationId>(
    fields.search.seen ? fields.search.value.closedOffers.map(({ candidate }) => candidate) : [],
  );
  const ranking = rankCandidates(
    placementQuestionOn(direction, plainDateOf(at)),
    withFound(
      lines.map(({ candidate }) => ({ ...candidate, askedBefore: asked.has(candidate.candidate) })),
      found,
    ),
    { provider: preferred },
  );
  const byId = new Map(lines.map((line) => [line.candidate.candidate, line]));
  const all = ranking.flatMap((ranked): readonly RankedPlace[] => {
    const line = byId.get(ranked.candidate);
    const foundBy = found?.candidate === ranked.candidate ? found.by : null;
    return line === undefined ? [] : [{ ...ranked, line, isPreferred: ranked.candidate === preferred, foundBy }];
  });
  const now = fields.wait.seen ? (fields.wait.value.currentProvider ?? null) : null;
  const others = all.filter(({ candidate }) => candidate !== now);
  return {
    ranking,
    open: others.filter(({ canBeAsked }) => canBeAsked),
    closed: others.filter(({ canBeAsked }) => !canBeAsked),
    current: all.find(({ candidate }) => candidate === now) ?? null,
  };
}

/** The preferred place and the one that was found are on every list, also where nobody knows any more whether it gives this help. */
function withPlace(lines: readonly ReportedPlace[], place: OrganisationId | null): readonly ReportedPlace[] {
  if (place === null || lines.some(({ candidate }) => candidate.candidate === place)) return lines;
  return [...lines, { candidate: unknownCandidate(place), report: null, freshness: null }];
}
