/**
 * `npm run conformance`: the rule cases of every package, and work from outside held against our packages:
 * the FHIR examples that Nictiz and the NHS published, where this machine has them beside the repository, and the validator of HL7, where this
 * machine has Java and Maven.
 */
import { holdEmitted } from './src/conformance/hold-emitted.js';
import { run } from './src/run.js';

const rounds: readonly (readonly [title: string, program: string, ...args: string[]])[] = [
  ['the rule cases', 'npm', 'run', '--silent', 'cases'],
  ['the published FHIR examples', 'vitest', 'run', 'packages/fhir/test/published-examples.test.ts'],
];

const failed: string[] = [];
for (const [title, program, ...args] of rounds) {
  console.log(`\n=== ${title}`);
  if ((await run(program, args, { live: true })).status !== 0) failed.push(title);
}

console.log('\n=== the FHIR that we write, by the validator of HL7');
if ((await holdEmitted(console.log)) === 'fails') failed.push('the FHIR that we write');

console.log(failed.length === 0 ? '\nall of it holds' : `\ndoes not hold: ${failed.join('; ')}`);
if (failed.length > 0) process.exitCode = 1;
