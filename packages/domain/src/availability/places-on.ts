/**
 * Where one could ask for a kind of help on a day: every organisation that could give it, with what it reported. Nobody is left out, and what
 * nobody reported is unknown.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import type { Direction } from '../exploratory-conversation/directions.js';
import { canReceive } from '../exploratory-conversation/receiver-kinds.js';
import type { Candidate, PlacementQuestion } from '../placement/ranking.js';
import { waitlistNormsOn } from '../waitlist-entry/norms.js';
import type { Organisation } from '../words/directory.js';
import { candidateFreshness, freshnessOn } from './availability-on.js';
import { isPausedOn } from './paused-on.js';
import type { AvailabilityReport, AvailabilityReportState } from './report.js';
import { lastReportsOn } from './reports-on.js';

/** One provider for one kind of help on a day. */
export interface ReportedPlace {
  readonly candidate: Candidate;
  /** The last report, also one that was taken back; null where there is none. */
  readonly report: AvailabilityReport | null;
  /** Null where there is no report. */
  readonly freshness: AvailabilityReportState | null;
}

/**
 * The places for a direction on a day, in the order of the organisations. How well an offer fits and whether the provider excludes the question are
 * no part of a report: the fit is unknown, and nothing is excluded.
 */
export function placesOn(
  direction: Direction,
  organisations: Iterable<Organisation>,
  reports: Iterable<AvailabilityReport>,
  date: PlainDate,
): readonly ReportedPlace[] {
  const last = new Map(
    lastReportsOn(reports, date)
      .filter((report) => report.direction === direction)
      .map((report) => [report.provider, report]),
  );
  return [...organisations]
    .filter((organisation) => canReceive(direction, organisation))
    .map((organisation) => placeOf(organisation, last.get(organisation.id) ?? null, date));
}

/** What a place is sought for, with the norms of the day. How many disciplines are needed nobody told: one. */
export function placementQuestionOn(direction: Direction, date: PlainDate): PlacementQuestion {
  const norms = waitlistNormsOn(direction, date);
  const { intakeDays = null, treatmentDays = null } = norms ?? {};
  const norm = intakeDays === null || treatmentDays === null ? null : { intakeDays, treatmentDays };
  return { direction, multidisciplinary: false, norm };
}

function placeOf(
  { id, municipality }: Organisation,
  report: AvailabilityReport | null,
  date: PlainDate,
): ReportedPlace {
  const list = report?.content.kind === 'list' ? report.content : null;
  return {
    report,
    freshness: report === null ? null : freshnessOn(report, date),
    candidate: {
      candidate: id,
      fit: null,
      intakeDays: list?.intakeDays ?? null,
      treatmentDays: list?.treatmentDays ?? null,
      insideRegion: municipality !== null,
      freshness: candidateFreshness(report, date),
      registrationStop: report !== null && isPausedOn(report, date),
      excluded: false,
      volumeLeft: null,
      agreedAtTable: false,
      askedBefore: false,
    },
  };
}
