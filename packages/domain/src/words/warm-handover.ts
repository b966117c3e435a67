/**
 * The warm hand-over (*warme overdracht*): complete only when all five conditions are met, the last of them by the receiver.
 */
import * as z from 'zod';
import { DataCategory } from './data-category.js';
import { DeclineReason } from './decline-reason.js';
import { OrganisationId } from './identifiers/object-ids.js';
import { PlainDate } from '../calendar/plain-date.js';
import type { Instant } from '../calendar/instant.js';

/** The five conditions. Named as a task of the network in the agreement of 2022, p. 74; the content is a proposed default. */
export const handoverConditions = [
  'receiver-accepted',
  'person-confirmed',
  'information-sent',
  'first-contact-known',
  'responsibility-confirmed',
] as const;
export const HandoverCondition = z.enum(handoverConditions);
export type HandoverCondition = z.infer<typeof HandoverCondition>;

/** What the sender records when a hand-over to one receiver starts. */
export const HandoverStart = z.strictObject({
  receiver: OrganisationId,
  /** The person said yes to this receiver. */
  personConfirmed: z.boolean(),
  /** What was sent, with the person's knowledge: at least who it is about. */
  informationSent: z.array(DataCategory).max(23),
});
export type HandoverStart = z.infer<typeof HandoverStart>;

/** What the receiver answers. A yes names the day of first contact and takes over responsibility for its part. */
export const ReceiverAnswer = z.discriminatedUnion('answer', [
  z.strictObject({
    answer: z.literal('confirmed'),
    firstContactOn: PlainDate.nullable(),
    takesResponsibility: z.boolean(),
  }),
  z.strictObject({ answer: z.literal('declined'), reason: DeclineReason.nullable() }),
]);
export type ReceiverAnswer = z.infer<typeof ReceiverAnswer>;

/** One hand-over to one receiver: when each condition was met, or null as long as it is not. */
export interface WarmHandover {
  readonly receiver: OrganisationId;
  readonly informationSent: readonly DataCategory[];
  readonly conditions: Readonly<Record<HandoverCondition, Instant | null>>;
  readonly firstContactOn: PlainDate | null;
  readonly declined: { readonly at: Instant; readonly reason: DeclineReason } | null;
}

/** Says whether all five conditions are met. */
export function isHandoverComplete(handover: WarmHandover): boolean {
  return handoverConditions.every((condition) => handover.conditions[condition] !== null);
}
