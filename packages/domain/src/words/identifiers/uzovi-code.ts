/**
 * The code of a health insurer in the register of Vektis (*UZOVI*): four digits, leading zeros kept.
 */
import type * as z from 'zod';
import { parseWith, type Result } from '../result.js';
import { digitsOf, identifierSchema } from './digits.js';

/** What is wrong with a text as a UZOVI code, or `null`. */
export const uzoviCodeIssue = digitsOf(4);

/**
 * A UZOVI code.
 *
 * @source Vektis, UZOVI-register; four digits, no public check digit.
 */
export const UzoviCode = identifierSchema(uzoviCodeIssue, '^[0-9]{4}$').brand<'UzoviCode'>();
export type UzoviCode = z.infer<typeof UzoviCode>;

/** Parses a UZOVI code; refuses with `invalid-type`, `not-digits`, `wrong-length` or `all-zeros`. */
export function parseUzoviCode(input: unknown): Result<UzoviCode> {
  return parseWith(UzoviCode, input);
}
