/**
 * The number of a care professional in the UZI register (*UZI-nummer*): nine digits, leading zeros kept.
 */
import type * as z from 'zod';
import { parseWith, type Result } from '../result.js';
import { digitsOf, identifierSchema } from './digits.js';

/** What is wrong with a text as a UZI number, or `null`. */
export const uziNumberIssue = digitsOf(9);

/**
 * A UZI number.
 *
 * @source UZI-register (CIBG); Nictiz nl-core, nine digits; no public check digit.
 */
export const UziNumber = identifierSchema(uziNumberIssue, '^[0-9]{9}$').brand<'UziNumber'>();
export type UziNumber = z.infer<typeof UziNumber>;

/** Parses a UZI number; refuses with `invalid-type`, `not-digits`, `wrong-length` or `all-zeros`. */
export function parseUziNumber(input: unknown): Result<UziNumber> {
  return parseWith(UziNumber, input);
}
