/**
 * One case as it goes into a table, and the tables.
 */
import type { LearningRuleId } from '../../src/rules.js';

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

/** A case before it has a number: its rule says why. */
export interface Specified {
  readonly title: string;
  readonly rule: LearningRuleId;
  readonly why: string;
  readonly given: object;
  readonly expect: object;
}

/** Numbers the cases of one indicator. */
export function numbered(name: string, cases: readonly Specified[]): readonly RuleCase[] {
  return cases.map(({ title, rule, why, given, expect }, index) => ({
    id: `${name}.${String(index + 1)}`,
    title,
    given,
    expect,
    why: `${rule}: ${why}`,
  }));
}
