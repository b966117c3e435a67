/**
 * The subscriber number of a care organisation in the UZI register (*UZI-register abonneenummer*): eight digits, leading zeros kept.
 */
import type * as z from 'zod';
import { parseWith, type Result } from '../result.js';
import { digitsOf, identifierSchema } from './digits.js';

/** What is wrong with a text as a URA number, or `null`. */
export const uraNumberIssue = digitsOf(8);

/**
 * A URA number.
 *
 * @source UZI-register (CIBG); Nictiz nl-core, eight digits; no public check digit.
 */
export const UraNumber = identifierSchema(uraNumberIssue, '^[0-9]{8}$').brand<'UraNumber'>();
export type UraNumber = z.infer<typeof UraNumber>;

/** Parses a URA number; refuses with `invalid-type`, `not-digits`, `wrong-length` or `all-zeros`. */
export function parseUraNumber(input: unknown): Result<UraNumber> {
  return parseWith(UraNumber, input);
}
