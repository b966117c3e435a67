/**
 * The reasons that the process asks for, as codes.
 */
import * as z from 'zod';

/** Why a direct route fits better than a conversation. Advice to the requester; only `acute-or-subacute` blocks. @source agreement of 2022, p. 75; fixed nationally. */
export const exclusionGrounds = [
  'monodisciplinary-clear',
  'older-person',
  'youth',
  'reregistration',
  'crucial-function',
  'acute-or-subacute',
] as const;
export const ExclusionGround = z.enum(exclusionGrounds);
export type ExclusionGround = z.infer<typeof ExclusionGround>;

/** Why a request goes another way. Proposed default. */
export const redirectReasons = [
  ...exclusionGrounds,
  'target-group-not-met',
  'single-domain-sufficient',
  'duplicate-request',
  'other',
] as const;
export const RedirectReason = z.enum(redirectReasons);
export type RedirectReason = z.infer<typeof RedirectReason>;

/** Where a redirected request goes. Proposed default. */
export const redirectTargets = [
  'gp',
  'ggz-direct',
  'social',
  'support-point',
  'social-prescribing',
  'youth',
  'acute',
] as const;
export const RedirectTarget = z.enum(redirectTargets);
export type RedirectTarget = z.infer<typeof RedirectTarget>;

/** Why a request goes back to the requester. Proposed default. */
export const returnReasons = ['insufficient-information'] as const;
export const ReturnReason = z.enum(returnReasons);
export type ReturnReason = z.infer<typeof ReturnReason>;

/** What can be missing from a request. Proposed default. */
export const missingItems = ['question', 'entry-assessment', 'person-agreement', 'contact-details', 'other'] as const;
export const MissingItem = z.enum(missingItems);
export type MissingItem = z.infer<typeof MissingItem>;

/** Why a process stops at the person's wish; the person owes no reason. Proposed default. */
export const withdrawReasons = [
  'not-stated',
  'withdrawn-by-person',
  'withdrawn-by-requester',
  'consent-withdrawn',
  'deceased',
] as const;
export const WithdrawReason = z.enum(withdrawReasons);
export type WithdrawReason = z.infer<typeof WithdrawReason>;

/** Why a request lapses. Proposed default. */
export const lapseReasons = ['unreachable', 'repeated-no-show'] as const;
export const LapseReason = z.enum(lapseReasons);
export type LapseReason = z.infer<typeof LapseReason>;

/** Why a new date is needed. Proposed default. */
export const replanReasons = ['person-asked', 'seat-fell-away', 'place-fell-away', 'no-show', 'other'] as const;
export const ReplanReason = z.enum(replanReasons);
export type ReplanReason = z.infer<typeof ReplanReason>;

/** Why a second conversation is held. Proposed default. */
export const secondConversationReasons = [
  'more-time-needed',
  'other-expertise-needed',
  'close-one-joins',
  'person-asked',
  'other',
] as const;
export const SecondConversationReason = z.enum(secondConversationReasons);
export type SecondConversationReason = z.infer<typeof SecondConversationReason>;

/** How the network tried to reach the person. Proposed default. */
export const contactMeans = ['phone', 'text-message', 'email', 'letter', 'home-visit'] as const;
export const ContactMeans = z.enum(contactMeans);
export type ContactMeans = z.infer<typeof ContactMeans>;

/** What the GP decides on an advice. @source agreement of 2022, p. 75; the codes are a proposed default. */
export const gpDecisions = ['follows-advice', 'refers-otherwise', 'no-referral'] as const;
export const GpDecision = z.enum(gpDecisions);
export type GpDecision = z.infer<typeof GpDecision>;

/** Why the GP decides otherwise than advised. Proposed default. */
export const gpDeviationReasons = ['person-prefers-otherwise', 'situation-changed', 'other-view', 'other'] as const;
export const GpDeviationReason = z.enum(gpDeviationReasons);
export type GpDeviationReason = z.infer<typeof GpDeviationReason>;

/** What the person thinks of the advice; a disagreement is kept beside the text and never replaces it. Proposed default. */
export const personViews = ['agrees', 'agrees-in-part', 'disagrees'] as const;
export const PersonView = z.enum(personViews);
export type PersonView = z.infer<typeof PersonView>;
