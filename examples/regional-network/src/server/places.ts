/**
 * Who could give which help, and how long one waits there, as the providers reported it: with a date, and never fresher than it is.
 */
import type { KnownPlaces, PlacesPort } from '@mgn/casework';
import {
  candidateFreshness,
  freshnessOn,
  lastReportsOn,
  plainDateOf,
  receiverKinds,
  waitlistNormsOn,
  type AvailabilityReport,
  type AvailabilityReportState,
  type Candidate,
  type Direction,
  type Instant,
  type Organisation,
  type OrganisationId,
  type PlainDate,
} from '@mgn/domain';

/** What is known of one provider and one kind of help besides its reports. */
export interface PlaceFacts {
  readonly provider: OrganisationId;
  readonly direction: Direction;
  /** How well the offer fits the question, from 0 to 1; null when nobody knows. */
  readonly fit: number | null;
  readonly registrationStop?: boolean;
  readonly excluded?: boolean;
}

/** What a region knows of places. */
export interface KnownOffer {
  readonly facts: readonly PlaceFacts[];
  readonly reports: readonly AvailabilityReport[];
}

/** One provider for one kind of help on a day; without a report there is nothing that anybody could believe. */
export interface PlaceLine {
  readonly candidate: Candidate;
  readonly report: AvailabilityReport | null;
  /** Null where there is no report. */
  readonly freshness: AvailabilityReportState | null;
}

/** Where there are places: for the pages, and for casework. */
export interface Places extends PlacesPort {
  /** Every organisation that can be asked for this kind of help, also those that reported nothing: nobody is left out. */
  linesFor(direction: Direction, at: Instant): Promise<readonly PlaceLine[]>;
  /** What a place is sought for, with the norms of the day. */
  questionFor(direction: Direction, at: Instant): KnownPlaces['question'];
}

/** The places of a region. Of a kind of help that nobody reported about, nothing is concluded by itself. */
export function placesOf(
  { facts, reports }: KnownOffer,
  organisations: () => Promise<ReadonlyMap<OrganisationId, Organisation>>,
): Places {
  const linesFor = async (direction: Direction, at: Instant): Promise<readonly PlaceLine[]> => {
    const date = plainDateOf(at);
    const last = lastReportsOn(
      reports.filter((report) => report.direction === direction),
      date,
    );
    const known = [...(await organisations()).values()];
    return known
      .filter(({ kind }) => receiverKinds[direction].includes(kind))
      .map((organisation) =>
        lineOf(
          organisation,
          facts.find((each) => each.provider === organisation.id && each.direction === direction),
          last.find(({ provider }) => provider === organisation.id) ?? null,
          date,
        ),
      );
  };
  const questionFor: Places['questionFor'] = (direction, at) => ({
    direction,
    // Nothing tells how many disciplines a question needs: the order then goes by what fits, and by the wait.
    multidisciplinary: false,
    norm: normOf(direction, plainDateOf(at)),
  });
  return {
    linesFor,
    questionFor,
    placesFor: async (direction, at) => {
      if (!reports.some((report) => report.direction === direction)) return null;
      const lines = await linesFor(direction, at);
      return { question: questionFor(direction, at), candidates: lines.map(({ candidate }) => candidate) };
    },
  };
}

function lineOf(
  { id, municipality }: Organisation,
  facts: PlaceFacts | undefined,
  report: AvailabilityReport | null,
  date: PlainDate,
): PlaceLine {
  const list = report?.content.kind === 'list' ? report.content : null;
  return {
    report,
    freshness: report === null ? null : freshnessOn(report, date),
    candidate: {
      candidate: id,
      fit: facts?.fit ?? null,
      intakeDays: list?.intakeDays ?? null,
      treatmentDays: list?.treatmentDays ?? null,
      insideRegion: municipality !== null,
      freshness: candidateFreshness(report, date),
      registrationStop: facts?.registrationStop ?? false,
      excluded: facts?.excluded ?? false,
      volumeLeft: null,
      agreedAtTable: false,
      askedBefore: false,
    },
  };
}

function normOf(direction: Direction, date: PlainDate): KnownPlaces['question']['norm'] {
  const norms = waitlistNormsOn(direction, date);
  if (norms === null || norms.intakeDays === null || norms.treatmentDays === null) return null;
  return { intakeDays: norms.intakeDays, treatmentDays: norms.treatmentDays };
}
