/**
 * The number of a registered health professional (*BIG-nummer*): eleven digits.
 */
import type * as z from 'zod';
import { parseWith, type Result } from '../result.js';
import { digitsOf, identifierSchema } from './digits.js';

/** What is wrong with a text as a BIG number, or `null`. */
export const bigNumberIssue = digitsOf(11);

/**
 * A BIG number.
 *
 * @source BIG-register (CIBG); Nictiz nl-core, eleven digits; no public check digit.
 */
export const BigNumber = identifierSchema(bigNumberIssue, '^[0-9]{11}$').brand<'BigNumber'>();
export type BigNumber = z.infer<typeof BigNumber>;

/** Parses a BIG number; refuses with `invalid-type`, `not-digits`, `wrong-length` or `all-zeros`. */
export function parseBigNumber(input: unknown): Result<BigNumber> {
  return parseWith(BigNumber, input);
}
