/**
 * A table of rule cases, `mgn-cases/1`: one subject, where its rules come from, and per case what is given and expected.
 */
import type { Issue, Result } from '@mgn/domain';

/** The name of the format, as it stands in every file. */
export const caseFormat = 'mgn-cases/1';

/** One case. `expect` is matched as a subset of the answer to `given`. */
export interface RuleCase {
  readonly id: string;
  readonly title: string;
  readonly given: unknown;
  readonly expect: unknown;
  readonly why: string | null;
}

/** One file of cases on one subject. */
export interface CaseTable {
  readonly subject: string;
  readonly source: string;
  readonly cases: readonly RuleCase[];
}

/**
 * Reads a table from JSON that was already parsed. A missing title, source or `why` is no fault.
 *
 * Issues: `invalid-type`, `unknown-format`, `missing-field`, `duplicate-id`, `unknown-matcher`, each with its place.
 */
export function parseCaseTable(input: unknown): Result<CaseTable> {
  if (!isObject(input)) return { ok: false, issues: [{ code: 'invalid-type', path: [], expected: 'object' }] };
  const rows = input['cases'];
  const issues = [
    ...(input['format'] === caseFormat ? [] : [{ code: 'unknown-format', path: ['format'], expected: caseFormat }]),
    ...textIssues(input, 'subject', []),
    ...(Array.isArray(rows)
      ? rows.flatMap((row: unknown, index) => caseIssues(row, ['cases', index]))
      : [{ code: 'invalid-type', path: ['cases'], expected: 'array' }]),
  ];
  if (issues.length > 0 || !Array.isArray(rows)) return { ok: false, issues };

  const cases = rows.filter(isObject).map(toCase);
  const twice = cases.flatMap(({ id }, index) =>
    cases.findIndex((other) => other.id === id) < index
      ? [{ code: 'duplicate-id', path: ['cases', index, 'id'], expected: 'an id of its own' }]
      : [],
  );
  if (twice.length > 0) return { ok: false, issues: twice };
  return { ok: true, value: { subject: text(input['subject']), source: text(input['source']), cases } };
}

/** Says whether a value is an object, and no array and not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Path = readonly (string | number)[];

function caseIssues(row: unknown, path: Path): readonly Issue[] {
  if (!isObject(row)) return [{ code: 'invalid-type', path, expected: 'object' }];
  const missing = ['given', 'expect'].filter((key) => !Object.hasOwn(row, key));
  return [
    ...textIssues(row, 'id', path),
    ...missing.map((key) => ({ code: 'missing-field', path: [...path, key] })),
    ...matcherIssues(row['expect'], [...path, 'expect']),
  ];
}

function textIssues(row: Readonly<Record<string, unknown>>, key: string, path: Path): readonly Issue[] {
  const value = row[key];
  if (value === undefined) return [{ code: 'missing-field', path: [...path, key] }];
  const filled = typeof value === 'string' && value !== '';
  return filled ? [] : [{ code: 'invalid-type', path: [...path, key], expected: 'text' }];
}

/** A matcher that nobody knows would compare with nothing, so that its case could never be judged. */
function matcherIssues(expected: unknown, path: Path): readonly Issue[] {
  if (Array.isArray(expected)) {
    return expected.flatMap((item: unknown, index) => matcherIssues(item, [...path, index]));
  }
  if (!isObject(expected)) return [];
  return Object.entries(expected).flatMap(([key, value]): readonly Issue[] => {
    if (!key.startsWith('$')) return matcherIssues(value, [...path, key]);
    return wellFormed(key, value) && Object.keys(expected).length === 1
      ? []
      : [
          {
            code: 'unknown-matcher',
            path: [...path, key],
            expected: '$near with [number, tolerance], or $absent: true',
          },
        ];
  });
}

function wellFormed(matcher: string, value: unknown): boolean {
  if (matcher === '$absent') return value === true;
  if (matcher !== '$near' || !Array.isArray(value) || value.length !== 2) return false;
  const [, tolerance] = value as readonly unknown[];
  return value.every((part) => typeof part === 'number') && typeof tolerance === 'number' && tolerance >= 0;
}

function toCase(row: Readonly<Record<string, unknown>>): RuleCase {
  const why = row['why'];
  return {
    id: text(row['id']),
    title: text(row['title']),
    given: row['given'],
    expect: row['expect'],
    why: typeof why === 'string' ? why : null,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
