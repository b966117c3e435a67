/**
 * The confirmation after an action: what happened, who is responsible now and what the next step is. It travels once, in a
 * signed cookie, and holds codes only.
 */
import { commandProcessKinds } from '@mgn/casework';
import { OrganisationId, PlainDate } from '@mgn/domain';
import * as z from 'zod';

/** A confirmation. `did` is the type of the command that was carried out, or a code of the page that redirected. */
export const Flash = z.strictObject({
  did: z.string().max(60),
  /** The process that it is about; the exploratory conversation when left out. */
  process: z.enum(commandProcessKinds).optional(),
  caseNumber: z.string().max(20).nullable(),
  /** The day of the request, where the confirmation says which one it is about. */
  requestedOn: PlainDate.nullable(),
  /** Where the case stands now. */
  state: z.string().max(60).nullable(),
  responsible: OrganisationId.nullable(),
  next: z
    .strictObject({
      what: z.string().max(60),
      by: PlainDate,
    })
    .nullable(),
  warnings: z.array(z.string().max(100)).max(20),
});
export type Flash = Readonly<z.infer<typeof Flash>>;

/** Confirmations with a sentence of their own. */
export const saidCodes = [
  'sharing-stopped',
  'sharing-all-stopped',
  'sharing-permitted',
  'report-stays',
  'report-stays-at-table',
  'draft-discarded',
  'permission-recorded',
  'permission-not-enough',
  'place-offered',
  'place-not-there',
  'place-withdrawn',
  'acute-reported',
  'transfer-asked',
  'transfer-yes',
  'transfer-no',
  'transfer-later',
  'preference-kept',
  'session-arranged',
  'place-yes',
  'place-no',
  'place-later',
  'rating-recorded',
  'waits-reported',
  'waits-confirmed',
  'waits-withdrawn',
  'organisation-added',
  'organisation-corrected',
  'notices-on',
  'notices-on-later',
  'notices-off',
] as const;
export type SaidCode = (typeof saidCodes)[number];

/** A confirmation with a sentence of its own instead of how a case stands. */
export function plainFlash(did: SaidCode): Flash {
  return { did, caseNumber: null, requestedOn: null, state: null, responsible: null, next: null, warnings: [] };
}
