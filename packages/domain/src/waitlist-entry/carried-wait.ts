/**
 * The wait that somebody brings along from another list: since when, what was reached there, and until when.
 */
import * as z from 'zod';
import { NormCode } from '../calendar/norms.js';
import { PlainDate } from '../calendar/plain-date.js';
import { OrganisationId, TransferReference } from '../words/identifiers/object-ids.js';

/** What travels along, so that no day of waiting is lost. Days are civil days in Europe/Amsterdam. */
export const CarriedWait = z.strictObject({
  /** After a transfer, or back from acute help that had interrupted the wait. */
  why: z.enum(['transfer', 'acute-route']),
  /** The transfer that brought the person here; null when none did. */
  transferCase: TransferReference.nullable(),
  /** Whose list was left; null where the person stood on none. */
  provider: OrganisationId.nullable(),
  /** The first contact, on the first list: the wait is counted from here. */
  waitsSince: PlainDate,
  /** The first intake that was held; null when none was. */
  intakeOn: PlainDate.nullable(),
  /** The day on which the list was left. */
  leftOn: PlainDate,
  /** The norms of which it was reported before that they are exceeded: each is reported once. */
  reported: z.array(NormCode).max(3),
});
export type CarriedWait = Readonly<z.infer<typeof CarriedWait>>;
