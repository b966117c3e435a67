/**
 * What is said about the person besides the question: only what the conference needs, and in an item without a name only what many
 * people share.
 */
import * as z from 'zod';
import { MunicipalityCode } from '../words/identifiers/municipality-code.js';

/** Bands of ten years: an exact age leads to a person sooner. Proposed default. */
export const ageBands = [
  '0-9',
  '10-19',
  '20-29',
  '30-39',
  '40-49',
  '50-59',
  '60-69',
  '70-79',
  '80-89',
  '90-and-over',
] as const;
export const AgeBand = z.enum(ageBands);
export type AgeBand = z.infer<typeof AgeBand>;

/** The facts that together can make somebody recognisable. */
export const CaseBackground = z.strictObject({
  ageBand: AgeBand.nullable(),
  municipality: MunicipalityCode.nullable(),
  /** The question holds something that few people have: a rare profession, illness, event or descent. */
  rareFeature: z.boolean(),
});
export type CaseBackground = Readonly<z.infer<typeof CaseBackground>>;

/** From how many matching people in a region nobody is taken to be recognisable. @source no public value: proposed default. */
export const smallNumberThreshold = 10;

/**
 * Says whether somebody could be recognised by age band, municipality and a rare feature together: all three are given, and nobody
 * knows that at least `threshold` people in the region share them.
 *
 * A warning and never proof: the answer `false` does not make an item anonymous.
 *
 * @example isSmallNumber({ ageBand: '30-39', municipality: '0599', rareFeature: true }) // => true
 */
export function isSmallNumber(
  { ageBand, municipality, rareFeature }: CaseBackground,
  { matching = null, threshold = smallNumberThreshold }: SmallNumberKnown = {},
): boolean {
  const combined = ageBand !== null && municipality !== null && rareFeature;
  return combined && (matching === null || matching < threshold);
}

/** What is known about the number of people who share the facts; `matching` is null where nobody counted. */
export interface SmallNumberKnown {
  readonly matching?: number | null;
  readonly threshold?: number;
}
