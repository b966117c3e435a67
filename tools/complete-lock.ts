/**
 * `npm run lock`: adds to package-lock.json what a partial registry left out. With `--check` nothing is written, and the exit
 * status says whether something was missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLock, type Lock } from './src/lock/complete-lock.js';
import { root } from './src/root.js';

const file = join(root, 'package-lock.json');
const before = readFileSync(file, 'utf8');
const { lock, added, unfinished } = completeLock(JSON.parse(before) as Lock);
const after = `${JSON.stringify(lock, null, 2)}\n`;

for (const { owner, name, why } of unfinished) {
  console.error(`${owner} asks for ${name}: ${why}; add its entry by hand`);
}
if (unfinished.length > 0) process.exitCode = 1;

if (after === before) {
  console.log('package-lock.json is complete');
} else if (process.argv.includes('--check')) {
  console.error(
    `package-lock.json is not as complete as it can be (${String(added.length)} entries missing): run \`npm run lock\``,
  );
  for (const name of added) console.error(`  ${name}`);
  process.exitCode = 1;
} else {
  writeFileSync(file, after);
  console.log(`package-lock.json: ${String(added.length)} entries added`);
}
