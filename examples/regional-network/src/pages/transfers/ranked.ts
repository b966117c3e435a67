/**
 * The places for a transfer, best first, each with what its provider reported. Nobody is left out: who cannot be asked stands apart.
 */
import type { TransferView } from '@mgn/casework';
import {
  placementQuestionOn,
  plainDateOf,
  presentPlaceOf,
  rankSearch,
  unknownCandidate,
  type FoundBy,
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
  const lines = await places.linesFor(direction, at);
  const ranking = rankSearch(
    placementQuestionOn(direction, plainDateOf(at)),
    lines.map(({ candidate }) => candidate),
    {
      preferred,
      found,
      asked: new Set(fields.search.seen ? fields.search.value.closedOffers.map(({ candidate }) => candidate) : []),
    },
  );
  const byId = new Map(lines.map((line) => [line.candidate.candidate, line]));
  const all = ranking.map((ranked): RankedPlace => {
    const { candidate } = ranked;
    // A place that is on the list without any report: the person wants it, or it was found.
    const line = byId.get(candidate) ?? { candidate: unknownCandidate(candidate), report: null, freshness: null };
    const foundBy = found?.candidate === candidate ? found.by : null;
    return { ...ranked, line, isPreferred: candidate === preferred, foundBy };
  });
  const now = fields.wait.seen ? presentPlaceOf(fields.wait.value) : null;
  const others = all.filter(({ candidate }) => candidate !== now);
  return {
    ranking,
    open: others.filter(({ canBeAsked }) => canBeAsked),
    closed: others.filter(({ canBeAsked }) => !canBeAsked),
    current: all.find(({ candidate }) => candidate === now) ?? null,
  };
}
