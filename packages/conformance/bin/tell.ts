/**
 * Tells people how a file of cases went.
 */
import type { CaseTable, JudgedCase } from '../src/index.js';

/** One line for the file, and for every failed case what was expected and what came. */
export function tell(file: string, table: CaseTable, judged: readonly JudgedCase[]): string {
  const failed = judged.filter(({ result }) => !result.passed);
  const count = `${String(judged.length - failed.length)} of ${String(judged.length)}`;
  const head = `${failed.length === 0 ? 'ok    ' : 'FAILED'} ${file}: ${count} cases of ${table.subject}`;
  return [head, ...failed.flatMap(tellCase)].join('\n');
}

function tellCase({ result, title, why, differences }: JudgedCase): readonly string[] {
  return [
    `  ${result.id}  ${title}`,
    ...(why === null ? [] : [`      why: ${why}`]),
    ...differences.map(
      ({ path, expected, got }) =>
        `      ${path.length === 0 ? 'answer' : path.join('.')}: expected ${shown(expected)}, got ${shown(got)}`,
    ),
  ];
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
