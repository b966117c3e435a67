/**
 * What a provider reports about its list: directory data with a date, and no process. A report is never changed; a later one takes its
 * place.
 */
import * as z from 'zod';
import { Instant } from '../calendar/instant.js';
import { PlainDate } from '../calendar/plain-date.js';
import { Direction } from '../exploratory-conversation/directions.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';

/** Days of a wait, as a provider reports them: whole days, not more than ten years. */
const WaitDays = z.int().min(0).max(3660);
/** A number of people. */
const People = z.int().min(0).max(100_000);

/** A list: how many wait, and how long a wait is expected to be. What a provider does not know is null. */
const WithList = z.strictObject({
  kind: z.literal('list'),
  waiting: People,
  intakeDays: WaitDays.nullable(),
  treatmentDays: WaitDays.nullable(),
});

/** For a while nobody is taken on (*aanmeldpauze*): until and including a day, or until the provider reports otherwise. */
export const RegistrationPause = z.strictObject({ until: PlainDate.nullable() });
export type RegistrationPause = Readonly<z.infer<typeof RegistrationPause>>;

/** No list: how many people can register next month. */
const WithoutList = z.strictObject({ kind: z.literal('no-list'), placesNextMonth: People });

/** What is reported of one kind of help: a list, or the places of next month. */
export const ReportedWaits = z.discriminatedUnion('kind', [WithList, WithoutList]);
export type ReportedWaits = Readonly<z.infer<typeof ReportedWaits>>;

/**
 * The report of one provider about one kind of help: MGN-WL-031.
 *
 * @source agreement of 2022, p. 76: the list, or the places of next month; fixed nationally. The fields are a proposed default.
 */
export const AvailabilityReport = z.strictObject({
  provider: OrganisationId,
  direction: Direction,
  reportedAt: Instant,
  /** When the provider took the report back; null when it did not. */
  withdrawnAt: Instant.nullable(),
  /** The day that the figures describe; null when the report does not say. */
  referenceDate: PlainDate.nullable(),
  content: ReportedWaits,
  /** Null where the provider takes people on. */
  registrationPause: RegistrationPause.nullable().default(null),
});
export type AvailabilityReport = Readonly<z.infer<typeof AvailabilityReport>>;

/** How recent a report is. @source this project's vocabulary, 3.3: a proposed default. */
export const availabilityStates = ['current', 'ageing', 'stale', 'withdrawn'] as const;
export const AvailabilityReportState = z.enum(availabilityStates);
export type AvailabilityReportState = z.infer<typeof AvailabilityReportState>;
