/**
 * One case as it goes into a table.
 */

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
