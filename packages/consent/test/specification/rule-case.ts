/**
 * One case as it goes into a table, and the short way to write one for the gate.
 */
import { contextWith } from '../sample-network.js';

/** A case of a table. */
export interface RuleCase {
  readonly id: string;
  readonly title: string;
  readonly given: object;
  readonly expect: object;
  readonly why: string;
}

/** A table of cases, as it stands in a file. */
export interface CaseFile {
  readonly name: string;
  readonly subject: string;
  readonly source: string;
  readonly cases: readonly RuleCase[];
}

/** What is asked, which records there are, and what else is different from the usual context. */
export interface Situation {
  readonly request: object;
  readonly consents?: readonly object[];
  readonly context?: Readonly<Record<string, unknown>>;
}

/** A case of the gate. */
export function row(id: string, title: string, situation: Situation, expect: object, why: string): RuleCase {
  return { id, title, given: givenOf(situation), expect, why };
}

/** What the gate is given for a situation. */
export function givenOf({ request, consents = [], context = {} }: Situation): {
  readonly request: object;
  readonly context: object;
} {
  return { request, context: contextWith(consents, context) };
}

/** The answers that a case expects: the outcome and the reasons in the order of the items. */
export const permit = (...reasons: readonly string[]): object => ({ outcome: 'permit', reasons });
export const deny = (...reasons: readonly string[]): object => ({ outcome: 'deny', reasons });
export const partial = (...reasons: readonly string[]): object => ({ outcome: 'partial', reasons });

/** The same answer with more about it. */
export const and = (expect: object, more: object): object => ({ ...expect, ...more });

/** Numbers cases from an id on, in the order in which they stand. */
export function numbered(prefix: string, from: number, cases: readonly Omit<RuleCase, 'id'>[]): readonly RuleCase[] {
  return cases.map((one, index) => ({ id: `${prefix}${String(from + index)}`, ...one }));
}

/** A case of the gate that gets its id from {@link numbered}. */
export function told(title: string, situation: Situation, expect: object, why: string): Omit<RuleCase, 'id'> {
  return { title, given: givenOf(situation), expect, why };
}
