/**
 * Runs tables of cases against whoever answers: our packages, or another implementation.
 */
import type { CaseTable } from './case-table.js';
import { differencesOf, type Difference } from './differences.js';

/** Answers a case: the subject and what is given go in, plain JSON or a promise of it comes out. */
export type Answerer = (subject: string, given: unknown) => unknown;

/** How one case went. `got` is there only when it failed. */
export interface CaseResult {
  readonly id: string;
  readonly file: string;
  readonly subject: string;
  readonly passed: boolean;
  readonly got?: unknown;
}

/** A result with what a reader needs to see why it failed. */
export interface JudgedCase {
  readonly result: CaseResult;
  readonly title: string;
  readonly why: string | null;
  readonly differences: readonly Difference[];
}

/** The outcome of a run, in the shape that `--json` prints. */
export interface RunReport {
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly CaseResult[];
}

/**
 * Runs all cases of a table, one after another. An answerer that throws has failed the case; its `got` is
 * `{ "thrown": … }` with the name of the error.
 */
export async function runTable(file: string, table: CaseTable, answer: Answerer): Promise<readonly JudgedCase[]> {
  const judged: JudgedCase[] = [];
  for (const { id, title, why, given, expect } of table.cases) {
    const got = await answerSafely(answer, table.subject, given);
    const differences = differencesOf(expect, got);
    const passed = differences.length === 0;
    const result = { id, file, subject: table.subject, passed, ...(passed ? {} : { got: got ?? null }) };
    judged.push({ result, title, why, differences });
  }
  return judged;
}

/** Sums up a run. */
export function reportOf(judged: readonly JudgedCase[]): RunReport {
  const results = judged.map(({ result }) => result);
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed, results };
}

/** What JSON makes of a value: the same whether the answer came over a line or from a function. */
export function asJson(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

async function answerSafely(answer: Answerer, subject: string, given: unknown): Promise<unknown> {
  try {
    return asJson(await answer(subject, given));
  } catch (error) {
    return { thrown: error instanceof Error ? error.name : 'unknown' };
  }
}
