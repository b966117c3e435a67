/**
 * `npm run check [NAME…]`: everything that a machine can say about this repository besides the tests. Runs every step even when
 * one fails, then shows what failed and what to do. `--list` names the steps.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runSteps } from './src/check/schedule.js';
import { steps } from './src/check/steps.js';

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = names.filter((name) => !steps.some((step) => step.name === name));

if (process.argv.includes('--list')) {
  for (const { name, says } of steps) console.log(`${name.padEnd(12)} ${says}`);
} else if (unknown.length > 0) {
  console.error(`no check is called ${unknown.join(', ')}; there are: ${steps.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
} else {
  const chosen = names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
  const finished = await runSteps(chosen, {
    width: 2,
    clock: () => performance.now() / 1000,
    onFinished: ({ step, outcome, seconds }) =>
      console.log(`${outcome.padEnd(7)} ${step.name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s   ${step.says}`),
  });
  const failed = finished.filter(({ outcome }) => outcome !== 'passed');
  for (const { step, output } of failed) console.log(`\n——— ${step.name}\n${output.trimEnd()}\n→ ${step.fix}`);
  console.log(`\n${String(finished.length - failed.length)} checks passed, ${String(failed.length)} failed`);
  if (failed.length > 0) process.exitCode = 1;

  const folder = process.env['MGN_REPORTS'];
  if (folder !== undefined && folder !== '') {
    mkdirSync(folder, { recursive: true });
    const report = {
      passed: finished.length - failed.length,
      failed: failed.length,
      results: finished.map(({ step, outcome }) => ({ id: step.name, passed: outcome === 'passed' })),
    };
    writeFileSync(join(folder, 'check.json'), `${JSON.stringify(report, null, 2)}\n`);
  }
}
