/**
 * The number of a registration in the Dutch trade register (*KvK-nummer*): eight digits.
 */
import type * as z from 'zod';
import { parseWith, type Result } from '../result.js';
import { digitsOf, identifierSchema } from './digits.js';

/** What is wrong with a text as a KvK number, or `null`. */
export const kvkNumberIssue = digitsOf(8);

/**
 * A KvK number.
 *
 * @source Handelsregister, Kamer van Koophandel; eight digits, no public check digit.
 */
export const KvkNumber = identifierSchema(kvkNumberIssue, '^[0-9]{8}$').brand<'KvkNumber'>();
export type KvkNumber = z.infer<typeof KvkNumber>;

/** Parses a KvK number; refuses with `invalid-type`, `not-digits`, `wrong-length` or `all-zeros`. */
export function parseKvkNumber(input: unknown): Result<KvkNumber> {
  return parseWith(KvkNumber, input);
}
