/**
 * What an insurer gets to mediate (*zorgbemiddeling*): four items, and no fifth. Adding a field is a breaking change, and against a
 * national agreement.
 */
import * as z from 'zod';
import { PlainDate } from '../calendar/plain-date.js';
import { DiagnosisGroup } from '../words/diagnosis-group.js';
import { AgbCode } from '../words/identifiers/agb-code.js';
import { Bsn } from '../words/identifiers/bsn.js';

/**
 * The four items, MGN-WL-021: who, the date of the referral, the suspected profile, and the provider on whose list the person is.
 *
 * @source agreement of 2025, p. 40–43; fixed nationally. Used for mediation and its evaluation, and for nothing else.
 */
export const MediationPayload = z.strictObject({
  person: Bsn,
  referralOn: PlainDate,
  suspectedProfile: DiagnosisGroup,
  provider: AgbCode,
});
export type MediationPayload = Readonly<z.infer<typeof MediationPayload>>;

/** The names of the four items. */
export const mediationItems = ['person', 'referralOn', 'suspectedProfile', 'provider'] as const;
