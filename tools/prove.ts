/**
 * `npm run prove`: the long work, one round after the other, all of them also after one failed.
 *
 * Every law and model tried ten times as often (`FC_RUNS_FACTOR`), the whole suite in all four time zones, the suite on PostgreSQL, and the
 * suite in the browser. With `CI=true` a program that is missing is a failure; otherwise its suite says that it was skipped.
 */
import { run } from './src/run.js';

const rounds: readonly (readonly [script: string, title: string])[] = [
  ['test:laws', 'every law and model, many more times'],
  ['test:zones', 'everything in every zone'],
  ['test:postgres', 'the stores on PostgreSQL'],
  ['test:browser', 'the pages in a browser'],
];

const failed: string[] = [];
for (const [script, title] of rounds) {
  console.log(`\n=== ${title}`);
  const { status } = await run('npm', ['run', '--silent', script], { live: true });
  if (status !== 0) failed.push(title);
  if (status === 130) break;
}

console.log(failed.length === 0 ? `\nall ${String(rounds.length)} rounds passed` : `\nfailed: ${failed.join('; ')}`);
if (failed.length > 0) process.exitCode = 1;
