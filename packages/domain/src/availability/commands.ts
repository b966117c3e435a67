/**
 * The commands of whoever reports for a provider. A correction is a report again: nothing that was reported is changed.
 */
import * as z from 'zod';
import { Instant } from '../calendar/instant.js';
import { PlainDate } from '../calendar/plain-date.js';
import { Direction } from '../exploratory-conversation/directions.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { RegistrationPause, ReportedWaits } from './report.js';

const place = { provider: OrganisationId, direction: Direction };

/** Reports the list, or the places of next month; also to correct what was reported before. */
export const ReportWaits = z.strictObject({
  type: z.literal('report'),
  ...place,
  /** The day that the figures describe; null when nobody knows. */
  referenceDate: PlainDate.nullable(),
  content: ReportedWaits,
  registrationPause: RegistrationPause.nullish(),
});
/** Says that nothing changed: the same report again, as of today. `seen` is the moment of the report that was looked at. */
export const ConfirmWaits = z.strictObject({ type: z.literal('confirm'), ...place, seen: Instant });
/** Takes a report back, without another one in its place. `seen` is the moment of the report that was looked at. */
export const WithdrawWaits = z.strictObject({ type: z.literal('withdraw'), ...place, seen: Instant });

/** Every command, told apart by `type`. */
export const AvailabilityCommand = z.discriminatedUnion('type', [ReportWaits, ConfirmWaits, WithdrawWaits]);
export type AvailabilityCommand = Readonly<z.infer<typeof AvailabilityCommand>>;

/** The type of a command. */
export type AvailabilityCommandType = AvailabilityCommand['type'];

/** Every type of a command, in the order in which a report lives. */
export const availabilityCommandTypes: readonly AvailabilityCommandType[] = ['report', 'confirm', 'withdraw'];
