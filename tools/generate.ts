/**
 * `npm run generate [NAME…]`: writes every generated file anew. With `--check` nothing is written, and the exit status says whether
 * a file differs from what its source would give.
 */
import { differences, filesOf, write } from './src/generate/differences.js';
import { generators } from './src/generate/generators.js';
import { root } from './src/root.js';

const check = process.argv.includes('--check');
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = names.filter((name) => !generators.some((generator) => generator.name === name));
if (unknown.length > 0) {
  console.error(
    `no generator is called ${unknown.join(', ')}; there are: ${generators.map(({ name }) => name).join(', ')}`,
  );
  process.exit(1);
}

for (const generator of generators.filter(({ name }) => names.length === 0 || names.includes(name))) {
  try {
    const files = await filesOf(generator, root);
    const changes = differences(generator, files, root);
    if (!check) write(files, changes, root);
    if (check && changes.length > 0) process.exitCode = 1;
    console.log(
      `${generator.name}: ${String(files.length)} files, ${changes.length === 0 ? 'up to date' : `${String(changes.length)} ${check ? 'differ' : 'written'}`}`,
    );
    for (const { path, kind } of changes) console.log(`  ${kind.padEnd(9)} ${path}`);
  } catch (error) {
    console.error(`${generator.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
  }
}
if (check && process.exitCode === 1) console.error('run `npm run generate` and commit what changes');
