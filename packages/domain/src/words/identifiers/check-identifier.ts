/**
 * One door to the checks of all public identifiers, for forms and for tables of cases.
 */
import * as z from 'zod';
import { agbCodeIssue } from './agb-code.js';
import { bigNumberIssue } from './big-number.js';
import { bsnIssue } from './bsn.js';
import type { IdentifierCheck, IdentifierIssueCode } from './digits.js';
import { kvkNumberIssue } from './kvk-number.js';
import { municipalityCodeIssue } from './municipality-code.js';
import { uraNumberIssue } from './ura-number.js';
import { uziNumberIssue } from './uzi-number.js';
import { uzoviCodeIssue } from './uzovi-code.js';

/** Every kind of public identifier that can be checked by name. */
export const identifierKinds = ['bsn', 'agb', 'ura', 'kvk', 'uzi', 'big', 'uzovi', 'municipality'] as const;
export const IdentifierKind = z.enum(identifierKinds);
export type IdentifierKind = z.infer<typeof IdentifierKind>;

/** Whether a value is a well-formed identifier; `code` says what is wrong and is `null` when nothing is. */
export interface IdentifierAnswer {
  readonly valid: boolean;
  readonly code: IdentifierIssueCode | null;
}

const checks: Readonly<Record<IdentifierKind, IdentifierCheck>> = {
  bsn: bsnIssue,
  agb: agbCodeIssue,
  ura: uraNumberIssue,
  kvk: kvkNumberIssue,
  uzi: uziNumberIssue,
  big: bigNumberIssue,
  uzovi: uzoviCodeIssue,
  municipality: municipalityCodeIssue,
};

/**
 * Checks a value as an identifier of a kind: its form and its check digit, not whether it was given out.
 *
 * A number is never an identifier (`not-a-string`), because leading zeros are lost in it.
 */
export function checkIdentifier(kind: IdentifierKind, value: unknown): IdentifierAnswer {
  const code = typeof value === 'string' ? checks[kind](value) : 'not-a-string';
  return { valid: code === null, code };
}
