/**
 * What a person can answer to a proposal. "Not now" is a real answer and never costs a place in a queue.
 */
import * as z from 'zod';

/** The three answers. @source the first leading principle of the programme: the person directs their own process. */
export const personDecisions = ['accept', 'decline', 'not-now'] as const;
export const PersonDecision = z.enum(personDecisions);
export type PersonDecision = z.infer<typeof PersonDecision>;
