/**
 * `npm run api`: writes the API report of every entry of every published package, after building them. With `--check` nothing is
 * written, and the exit status says whether a report differs from what was built.
 */
import { entries } from './src/api/entries.js';
import { compareReport } from './src/api/report.js';
import { run } from './src/run.js';

const check = process.argv.includes('--check');

if (!check) {
  const built = await run('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'], {
    live: true,
  });
  if (built.status !== 0) process.exit(built.status);
}

for (const entry of entries()) {
  const { verdict, complaints } = compareReport(entry, check);
  console.log(`${entry.specifier}: ${verdict}`);
  for (const complaint of complaints) console.log(`  ${complaint}`);
  if (verdict === 'differs' || verdict === 'not-built') process.exitCode = 1;
}
if (process.exitCode === 1) {
  console.error(
    'the public surface is not as its report says: run `npm run api`, review the difference, and commit it with a changeset',
  );
}
