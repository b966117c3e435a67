/**
 * What an organisation could offer, with its last report about each: what grows old first comes first.
 */
import {
  availabilityOn,
  comparePlainDates,
  directions,
  freshnessOn,
  isPausedOn,
  receiverKinds,
  usableUntil,
  type AvailabilityReport,
  type AvailabilityReportState,
  type Direction,
  type OrganisationId,
  type PlainDate,
} from '@mgn/domain';
import type { Services } from '../../server/services.js';

/** One kind of help of the organisation. */
export interface OwnOffer {
  readonly direction: Direction;
  /** The last report; null where there is none. */
  readonly report: AvailabilityReport | null;
  readonly freshness: AvailabilityReportState | null;
  /** The last day on which the report counts; null without a report, and for one that was withdrawn. */
  readonly until: PlainDate | null;
  readonly isPaused: boolean;
}

/** The offer of an organisation; empty for one that takes nobody over. */
export async function ownOffer(
  { waits, organisations, clock, today }: Pick<Services, 'waits' | 'organisations' | 'clock' | 'today'>,
  provider: OrganisationId,
): Promise<readonly OwnOffer[]> {
  const kind = (await organisations()).get(provider)?.kind;
  if (kind === undefined) return [];
  const day = today();
  const last = new Map((await waits.lastOf(provider, clock())).map((report) => [report.direction, report]));
  return directions
    .filter((direction) => receiverKinds[direction].includes(kind))
    .map((direction) => offerOf(direction, last.get(direction) ?? null, day))
    .sort(byAge);
}

function offerOf(direction: Direction, report: AvailabilityReport | null, day: PlainDate): OwnOffer {
  const counts = report !== null && availabilityOn(report, day) !== 'withdrawn';
  return {
    direction,
    report,
    freshness: report === null ? null : freshnessOn(report, day),
    until: counts ? usableUntil(report) : null,
    isPaused: counts && isPausedOn(report, day),
  };
}

/** Reports by the day on which they stop counting, then what was withdrawn, then what was never reported. */
function byAge(one: OwnOffer, other: OwnOffer): number {
  const place = ({ report, until }: OwnOffer) => (until !== null ? 0 : report !== null ? 1 : 2);
  if (one.until !== null && other.until !== null) return comparePlainDates(one.until, other.until);
  return place(one) - place(other);
}
