/**
 * What the national register of consents (*Mitz*) answered to the closed question: a context holds the answers, the gate weighs them.
 */
import { Instant, OrganisationId, PersonId } from '@mgn/domain';
import * as z from 'zod';
import { MitzDataCategory, MitzPurpose } from './categories.js';

/** What the register can answer. Only the first permits; the last two are no answer. */
export const mitzDecisions = ['Permit', 'Deny', 'NotApplicable', 'Indeterminate'] as const;
export const MitzDecision = z.enum(mitzDecisions);
export type MitzDecision = z.infer<typeof MitzDecision>;

/**
 * One answer: about whom, from whom, to whom, which category of data, for which purpose of use (treatment when left out), when. It counts for a request about exactly these only, and no longer
 * than a decision does.
 *
 * `choice` tells what a `Deny` alone cannot: that the person said no (`made`), or made no choice at all (`none`), as the notifications of the
 * register tell. The closed question does not (`unknown`, when left out).
 */
export const MitzAnswer = z.strictObject({
  person: PersonId,
  holder: OrganisationId,
  recipient: OrganisationId,
  category: MitzDataCategory,
  purpose: MitzPurpose.optional(),
  decision: MitzDecision,
  choice: z.enum(['made', 'none', 'unknown']).default('unknown'),
  answeredAt: Instant,
});
export type MitzAnswer = Readonly<z.output<typeof MitzAnswer>>;

/** The register in a context: its answers, or that it could not be asked. */
export const MitzState = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('answered'), answers: z.array(MitzAnswer).max(100).readonly() }),
  z.strictObject({ status: z.literal('unavailable') }),
]);
export type MitzState = Readonly<z.output<typeof MitzState>>;
export type MitzStateInput = Readonly<z.input<typeof MitzState>>;
