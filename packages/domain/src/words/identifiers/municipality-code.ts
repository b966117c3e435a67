/**
 * The code of a municipality as Statistics Netherlands (CBS) gives it out: four digits.
 */
import type * as z from 'zod';
import { parseWith, type Result } from '../result.js';
import { digitsOf, identifierSchema, type IdentifierIssueCode } from './digits.js';

const fourDigits = digitsOf(4);

// CBS writes GM0344 in its tables, the address register 0344: one code, kept in the shorter spelling.
function withoutPrefix(text: string): string {
  return text.startsWith('GM') ? text.slice(2) : text;
}

/** What is wrong with a text as the code of a municipality, or `null`; `GM0344` and `0344` are both right. */
export function municipalityCodeIssue(text: string): IdentifierIssueCode | null {
  return fourDigits(withoutPrefix(text));
}

/**
 * The code of a municipality, kept as four digits: `GM0344` becomes `0344`. Whether the municipality still exists is not checked.
 *
 * @source CBS, Gemeentelijke indeling; four digits, in StatLine with the prefix `GM`.
 */
export const MunicipalityCode = identifierSchema(municipalityCodeIssue, '^(GM)?[0-9]{4}$')
  .overwrite(withoutPrefix)
  .brand<'MunicipalityCode'>();
export type MunicipalityCode = z.infer<typeof MunicipalityCode>;

/** Parses the code of a municipality; refuses with `invalid-type`, `not-digits`, `wrong-length` or `all-zeros`. */
export function parseMunicipalityCode(input: unknown): Result<MunicipalityCode> {
  return parseWith(MunicipalityCode, input);
}
