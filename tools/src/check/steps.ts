/**
 * The table of checks, in the order in which they are started: what is quick and what others need comes first.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages, root } from '../root.js';
import { run } from '../run.js';
import { tarballProblems } from '../packages/tarball.js';
import { typeTestProblems } from './type-tests.js';
import type { Step, StepResult } from './step.js';

/** Every check of this repository. */
export const steps: readonly Step[] = [
  {
    name: 'lockfile',
    says: 'package-lock.json holds the builds of every platform',
    fix: 'npm run lock',
    run: () => command('tsx', 'tools/complete-lock.ts', '--check'),
  },
  {
    name: 'changesets',
    says: 'every package that changed has a changeset',
    fix: 'npx changeset',
    run: () => command('tsx', 'tools/changesets.ts'),
  },
  {
    name: 'build',
    says: 'every package builds, with declarations',
    fix: 'npm run build',
    run: () => command('turbo', 'run', 'build', '--output-logs=errors-only', '--concurrency=2'),
  },
  {
    name: 'types',
    says: 'everything compiles, what must not compile does not (*.test-d.ts), and what ships below floor 3 compiles without Node or the browser',
    fix: 'npm run types',
    run: () => inOrder(['tsc', '-p', '.'], ['tsc', '-p', 'tsconfig.pure.json'], ...exampleTypes()),
  },
  {
    name: 'lint',
    says: 'the rules of eslint.config.js hold',
    fix: 'npm run lint -- --fix, then by hand',
    // One after the other: the types of everything together do not fit in the memory of one run.
    run: () =>
      inOrder(
        ['eslint', 'packages', '--max-warnings=0'],
        ['eslint', 'examples', '--max-warnings=0'],
        ['eslint', '.', '--ignore-pattern=packages/', '--ignore-pattern=examples/', '--max-warnings=0'],
      ),
  },
  {
    name: 'format',
    says: 'code, JSON and YAML are laid out by prettier',
    fix: 'npm run format',
    run: () => command('prettier', '--check', '.'),
  },
  {
    name: 'floors',
    says: 'rooms lean only on floors below, by name, without cycles, on what they declare',
    fix: 'read the rule in .dependency-cruiser.js and move the code or the word',
    run: () =>
      command('depcruise', 'packages', 'examples', 'tools', 'benchmarks', '--config', '.dependency-cruiser.js'),
  },
  {
    name: 'unused',
    says: 'no file, export or dependency is unused, none is undeclared',
    fix: 'remove it, or use it; npx knip shows it alone',
    run: () => command('knip', '--no-progress', '--no-config-hints'),
  },
  {
    name: 'type-tests',
    says: 'type tests (*.test-d.ts) stand where the step `types` judges them, and expect something',
    fix: 'move it, or say what must not compile with @ts-expect-error',
    run: () => problems(typeTestProblems()),
  },
  {
    name: 'generated',
    says: 'generated files are as their sources give them',
    fix: 'npm run generate',
    run: () => command('tsx', '--conditions=@mgn/source', 'tools/generate.ts', '--check'),
  },
  {
    name: 'api',
    says: 'the API reports are as built, and what appears in a signature is exported',
    fix: 'npm run api, and a changeset',
    needs: ['build'],
    run: () => command('tsx', 'tools/api.ts', '--check'),
  },
  {
    name: 'publint',
    says: 'package.json tells readers and bundlers the truth',
    fix: 'npx publint --strict packages/NAME',
    needs: ['build'],
    run: () => inOrder(...publishedPackages().map(({ folder }) => ['publint', '--strict', '--pack=npm', folder])),
  },
  {
    name: 'attw',
    says: 'the packed packages resolve with their types',
    fix: 'npx attw --pack packages/NAME --profile esm-only',
    needs: ['build'],
    run: () => inOrder(...publishedPackages().map(({ folder }) => ['attw', '--pack', folder, '--profile', 'esm-only'])),
  },
  {
    name: 'tarball',
    says: 'the packed packages hold what they should, and nothing else',
    fix: '`files` in the package.json, or the table in tools/src/packages/tarball.ts',
    needs: ['build'],
    run: () => problems(tarballProblems()),
  },
  {
    name: 'size',
    says: 'every entry stays within its budget (tools/size-budget.json)',
    fix: 'find what grew (a dependency that is not declared is bundled), or raise the budget with a reason',
    needs: ['build'],
    run: () => command('size-limit'),
  },
];

/** Examples have compiler settings of their own. */
function exampleTypes(): readonly (readonly string[])[] {
  return readdirSync(join(root, 'examples')).map((name) => ['tsc', '-p', `examples/${name}`]);
}

/** Runs one program; its exit status is the answer. */
async function command(program: string, ...args: readonly string[]): Promise<StepResult> {
  // A step leaves no report of its own.
  // What is packed was built by the step `build`; several steps that pack at once need not build it again.
  const env = { MGN_REPORTS: '', npm_config_ignore_scripts: 'true' };
  const { status, output } = await run(program, args, { env });
  return { passed: status === 0, output };
}

/** Runs programs one after another, all of them, and keeps what the failing ones said. */
async function inOrder(...commands: readonly (readonly string[])[]): Promise<StepResult> {
  const failed: string[] = [];
  for (const [program = '', ...args] of commands) {
    const { passed, output } = await command(program, ...args);
    if (!passed) failed.push(output);
  }
  return { passed: failed.length === 0, output: failed.join('\n') };
}

async function problems(found: readonly string[] | Promise<readonly string[]>): Promise<StepResult> {
  const list = await found;
  return { passed: list.length === 0, output: list.map((line) => `${line}\n`).join('') };
}
