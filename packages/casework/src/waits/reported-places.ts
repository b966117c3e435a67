/**
 * Where there are places, as providers reported: what a region has that keeps its reports here.
 */
import {
  placementQuestionOn,
  placesOn,
  plainDateOf,
  type Direction,
  type Instant,
  type Organisation,
  type OrganisationId,
  type ReportedPlace,
} from '@mgn/domain';
import type { PlacesPort } from '../places.js';
import type { WaitReports } from '../store/wait-reports.js';

/** The places of a region, with the report behind each. */
export interface ReportedPlaces extends PlacesPort {
  /** Everybody who could give this kind of help, also who reported nothing. */
  linesFor(direction: Direction, at: Instant): Promise<readonly ReportedPlace[]>;
}

/** The places of a region by its reports. Of a kind of help about which nobody ever reported, nothing is known. */
export function reportedPlaces(
  store: Pick<WaitReports, 'readLastReports'>,
  organisations: () => Promise<ReadonlyMap<OrganisationId, Organisation>>,
): ReportedPlaces {
  const read = async (direction: Direction, at: Instant) => {
    const reports = await store.readLastReports({ at, direction });
    const known = (await organisations()).values();
    return { reports, lines: placesOn(direction, known, reports, plainDateOf(at)) };
  };
  return {
    linesFor: async (direction, at) => (await read(direction, at)).lines,
    placesFor: async (direction, at) => {
      const { reports, lines } = await read(direction, at);
      if (reports.length === 0) return null;
      const question = placementQuestionOn(direction, plainDateOf(at));
      return { question, candidates: lines.map(({ candidate }) => candidate) };
    },
  };
}
