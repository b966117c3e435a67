/**
 * What parsing gives back: the value, or every issue with its code and place. Parsing never throws on bad input.
 */
import type * as z from 'zod';

/** One thing that is wrong with an input: a stable `code`, the place as a path, and what was expected. Never the input itself. */
export interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly expected?: string;
}

/** The outcome of parsing. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Parses unknown input with a schema into a {@link Result}.
 *
 * Codes are those of the schema library (`invalid_type` becomes `invalid-type`), or the `code` that a check of ours
 * names in its `params`. Messages of the library are left out, because they may quote the input.
 */
export function parseWith<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, issues: parsed.error.issues.flatMap(toIssues) };
}

function toIssues(issue: z.core.$ZodIssue): readonly Issue[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknown-field', path: [...path, key] }));
  }
  const named = issue.code === 'custom' ? (issue.params?.['code'] as unknown) : undefined;
  const code = typeof named === 'string' ? named : issue.code.replaceAll('_', '-');
  const expected = 'expected' in issue && typeof issue.expected === 'string' ? issue.expected : undefined;
  return [expected === undefined ? { code, path } : { code, path, expected }];
}
