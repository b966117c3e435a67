/**
 * Where there are places, and what providers report about them: from the store of the region, as soon as it is open.
 */
import {
  reportedPlaces,
  reportWaits,
  type ReportedPlaces,
  type ReportingOptions,
  type ReportingOutcome,
} from '@mgn/casework';
import type { AvailabilityReport, Instant, OrganisationId } from '@mgn/domain';

/** What providers report about their waits. */
export interface Waits {
  /** Takes a report in, see `reportWaits` of casework. */
  report(envelope: unknown): Promise<ReportingOutcome>;
  /** The last report of a provider about each kind of help, as it stood at a moment; withdrawn ones included. */
  lastOf(provider: OrganisationId, at: Instant): Promise<readonly AvailabilityReport[]>;
}

/** What is needed; `store` throws `store-unavailable` as long as there is none. */
export interface PlacesFrom extends Omit<ReportingOptions, 'store'> {
  readonly store: () => ReportingOptions['store'];
}

/** The places of a region. */
export function placesOf({ store, organisations }: Pick<PlacesFrom, 'store' | 'organisations'>): ReportedPlaces {
  return reportedPlaces({ readLastReports: async (query) => store().readLastReports(query) }, organisations);
}

/** The reports of a region. */
export function waitsOf({ store, ...options }: PlacesFrom): Waits {
  return {
    report: async (envelope) => reportWaits({ ...options, store: store() }, envelope),
    lastOf: async (provider, at) => store().readLastReports({ at, provider }),
  };
}
