/**
 * The number of one location in the Dutch trade register (*vestigingsnummer*): twelve digits, leading zeros kept.
 */
import type * as z from 'zod';
import { parseWith, type Result } from '../result.js';
import { digitsOf, identifierSchema } from './digits.js';

/** What is wrong with a text as a KvK establishment number, or `null`. */
export const kvkEstablishmentNumberIssue = digitsOf(12);

/**
 * A KvK establishment number.
 *
 * @source Handelsregister, Kamer van Koophandel; twelve digits, no public check digit.
 */
export const KvkEstablishmentNumber = identifierSchema(
  kvkEstablishmentNumberIssue,
  '^[0-9]{12}$',
).brand<'KvkEstablishmentNumber'>();
export type KvkEstablishmentNumber = z.infer<typeof KvkEstablishmentNumber>;

/** Parses a KvK establishment number; refuses with `invalid-type`, `not-digits`, `wrong-length` or `all-zeros`. */
export function parseKvkEstablishmentNumber(input: unknown): Result<KvkEstablishmentNumber> {
  return parseWith(KvkEstablishmentNumber, input);
}
