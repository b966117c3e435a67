/**
 * Says whether every package that changed has a changeset. See tools/README.md for what it is compared with.
 */
import { judgeChangesets } from './src/changesets/missing.js';
import { changesetState } from './src/changesets/state.js';

const { base, packages, named } = changesetState();
console.log(`compared with ${base}`);
for (const { name, verdict, why } of judgeChangesets(packages, named)) {
  console.log(`${name}: ${verdict} (${why})`);
  if (verdict === 'missing') process.exitCode = 1;
}
if (process.exitCode === 1)
  console.error('run `npx changeset`, say what a reader has to know or do, and commit the file it writes');
