/**
 * The code of a care provider, person or organisation, in the register of Vektis (*AGB-code*): eight digits, leading zeros kept.
 */
import type * as z from 'zod';
import { parseWith, type Result } from '../result.js';
import { digitsOf, identifierSchema } from './digits.js';

/** What is wrong with a text as an AGB code, or `null`. */
export const agbCodeIssue = digitsOf(8);

/**
 * An AGB code.
 *
 * @source Vektis, AGB-register; eight digits, no public check digit.
 */
export const AgbCode = identifierSchema(agbCodeIssue, '^[0-9]{8}$').brand<'AgbCode'>();
export type AgbCode = z.infer<typeof AgbCode>;

/** Parses an AGB code; refuses with `invalid-type`, `not-digits`, `wrong-length` or `all-zeros`. */
export function parseAgbCode(input: unknown): Result<AgbCode> {
  return parseWith(AgbCode, input);
}
