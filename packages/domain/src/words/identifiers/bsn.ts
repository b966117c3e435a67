/**
 * The citizen service number (*burgerservicenummer*): personal data that few parties may process, so it is never in a log, an error or a URL.
 */
import type * as z from 'zod';
import { parseWith, type Result } from '../result.js';
import { digitsOf, identifierSchema, type IdentifierIssueCode } from './digits.js';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;
const nineDigits = digitsOf(9);

/** What is wrong with a text as a BSN, or `null`. Numbers of eight digits are refused: the leading zero is part of the number. */
export function bsnIssue(text: string): IdentifierIssueCode | null {
  const issue = nineDigits(text);
  if (issue !== null) return issue;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return sum % 11 === 0 ? null : 'check-digit';
}

/**
 * A BSN: nine digits that pass the 11-test.
 *
 * Weights 9 to 2 for the first eight digits and -1 for the last; the sum is a multiple of eleven.
 *
 * @source Logisch Ontwerp BSN, Rijksdienst voor Identiteitsgegevens, the 11-test. National rule.
 */
export const Bsn = identifierSchema(bsnIssue, '^[0-9]{9}$').brand<'Bsn'>();
export type Bsn = z.infer<typeof Bsn>;

/** Parses a BSN; refuses with `invalid-type`, `not-digits`, `wrong-length`, `all-zeros` or `check-digit`. */
export function parseBsn(input: unknown): Result<Bsn> {
  return parseWith(Bsn, input);
}

/** Says whether a BSN is in the range 999…, which is used for tests and is never given to a person. */
export function isTestBsn(bsn: Bsn): boolean {
  return bsn.startsWith('999');
}
