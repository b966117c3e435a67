/**
 * What casework asks of whoever knows the waits and the offer: the candidates for a question, as the network knows them now.
 */
import type { Candidate, Direction, Instant, PlacementQuestion } from '@mgn/domain';

/** The places that are known for a question. */
export interface KnownPlaces {
  readonly question: PlacementQuestion;
  readonly candidates: readonly Candidate[];
}

/** Knows where there are places; null where nothing is known of a direction. */
export interface PlacesPort {
  placesFor(direction: Direction, at: Instant): Promise<KnownPlaces | null>;
}
