/**
 * The command line: which files, against whom, and how the outcome is told.
 */
import { parseArgs } from 'node:util';
import { ownAnswers, reportOf, runTable, subjects, type JudgedCase } from '../src/index.js';
import { ownFiles, readTables } from './files.js';
import { answersOf, reachable } from './target.js';
import { tell } from './tell.js';

/** Where the text goes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const usage = `mgn-conformance [options] [FILE…]

Runs tables of rule cases (format mgn-cases/1). Without a FILE: the tables that come with the @mgn packages.

  --target URL  ask another implementation: each case is posted to URL as { "subject", "given" }, and the answer is compared
  --json        print { passed, failed, results: [{ id, file, subject, passed, got? }] } and nothing else
  --list        print the subjects that can be answered here
  --help        print this text

Exit status: 0 all passed, 1 at least one failed, 2 a file or an option is not usable.`;

const options = {
  target: { type: 'string' },
  json: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Runs the command line and gives its exit status. */
export async function main(args: readonly string[], { out, err }: Output): Promise<0 | 1 | 2> {
  const parsed = parsedArguments(args);
  if (typeof parsed === 'string') {
    err(`${parsed}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help || values.list) {
    out(values.help ? usage : subjectList(values.json));
    return 0;
  }

  const files = positionals.length > 0 ? positionals : ownFiles();
  const { tables, problems } = readTables(files, values.target === undefined);
  const unreachable = values.target === undefined ? null : await reachable(values.target);
  if (unreachable !== null) problems.push(unreachable);
  if (problems.length > 0) {
    err(problems.join('\n'));
    return 2;
  }

  const answer = values.target === undefined ? ownAnswers : answersOf(values.target);
  const judged: JudgedCase[] = [];
  for (const { file, table } of tables) {
    const ofFile = await runTable(file, table, answer);
    judged.push(...ofFile);
    if (!values.json) out(tell(file, table, ofFile));
  }
  const report = reportOf(judged);
  out(
    values.json
      ? JSON.stringify(report, null, 2)
      : `\n${String(report.passed)} passed, ${String(report.failed)} failed`,
  );
  return report.failed > 0 ? 1 : 0;
}

function parsedArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function subjectList(json: boolean): string {
  if (json)
    return JSON.stringify(
      subjects.map(({ name, says }) => ({ name, says })),
      null,
      2,
    );
  return subjects.map(({ name, says }) => `${name}\n  ${says}`).join('\n');
}
