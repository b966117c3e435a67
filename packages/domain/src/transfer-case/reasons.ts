/**
 * Why a transfer begins, moves and ends, as codes.
 */
import * as z from 'zod';

/** What started a transfer. @source agreements of 2021, 2022 and 2025 except the two of our own: all receivers declined, after a case conference. */
export const transferTriggers = [
  'over-norm',
  'mismatch',
  'after-conversation',
  'all-receivers-declined',
  'duplicate-registration',
  'provider-stop',
  'person-request',
  'after-case-conference',
] as const;
export const TransferTrigger = z.enum(transferTriggers);
export type TransferTrigger = z.infer<typeof TransferTrigger>;

/** The triggers that come off a waiting list, whose entry has to be verified before a person is asked. Proposed default. */
export const listTriggers: readonly TransferTrigger[] = [
  'over-norm',
  'mismatch',
  'duplicate-registration',
  'provider-stop',
];

/** The four steps of the regional escalation. @source in force since 1 May 2022; fixed nationally. */
export const escalationSteps = [1, 2, 3, 4] as const;
/** One step of the escalation, by its number. */
export const EscalationStep = z.literal(escalationSteps);
/** One step of the escalation, by its number. */
export type EscalationStep = z.infer<typeof EscalationStep>;

/** Why a transfer ends without a move. Proposed default. */
export const transferResolutions = ['need-gone', 'met-elsewhere', 'person-wants-otherwise', 'deceased'] as const;
export const TransferResolution = z.enum(transferResolutions);
export type TransferResolution = z.infer<typeof TransferResolution>;

/** Why a transfer ended without a move: a resolution, or an acute signal that interrupted it. Proposed default. */
export const transferEndings = [...transferResolutions, 'acute-route'] as const;
export const TransferEnding = z.enum(transferEndings);
export type TransferEnding = z.infer<typeof TransferEnding>;

/** Why a provider takes a promised place back. Proposed default. */
export const placeWithdrawReasons = ['capacity-fell-away', 'outside-expertise-after-all', 'other'] as const;
export const PlaceWithdrawReason = z.enum(placeWithdrawReasons);
export type PlaceWithdrawReason = z.infer<typeof PlaceWithdrawReason>;

/** Why a search goes on after escalation. Proposed default. */
export const resumeReasons = ['new-candidate', 'level-found-place'] as const;
export const ResumeReason = z.enum(resumeReasons);
export type ResumeReason = z.infer<typeof ResumeReason>;
