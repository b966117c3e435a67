/**
 * The checks that every identifier of digits shares. A check gives back the code of what is wrong, or `null`; it never quotes the value.
 */
import * as z from 'zod';

/** Every code that a check of an identifier can give. */
export const identifierIssueCodes = ['not-a-string', 'not-digits', 'wrong-length', 'all-zeros', 'check-digit'] as const;
export const IdentifierIssueCode = z.enum(identifierIssueCodes);
export type IdentifierIssueCode = z.infer<typeof IdentifierIssueCode>;

/** What is wrong with a text as an identifier, or `null` when nothing is. */
export type IdentifierCheck = (text: string) => IdentifierIssueCode | null;

const asciiDigits = /^[0-9]*$/;

/**
 * Checks for exactly `length` digits 0–9, not all of them zero.
 *
 * Digits of another script, full-width digits, spaces and signs are refused, not repaired: two spellings of one
 * identifier would be two identifiers. Zeros alone stand for "no number" in older systems and identify nobody.
 */
export function digitsOf(length: number): IdentifierCheck {
  return (text) => {
    if (!asciiDigits.test(text)) return 'not-digits';
    if (text.length !== length) return 'wrong-length';
    return /^0+$/.test(text) ? 'all-zeros' : null;
  };
}

/** The schema of an identifier that passes a check; `pattern` describes it for readers of the JSON Schema. */
export function identifierSchema(check: IdentifierCheck, pattern: string): z.ZodString {
  return z
    .string()
    .check((context) => {
      const code = check(context.value);
      if (code === null) return;
      context.issues.push({ code: 'custom', input: '', params: { code }, message: code });
    })
    .meta({ pattern });
}
