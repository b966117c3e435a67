import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { reportersOf, sourceConditions } from './vitest.base.js';

const root = import.meta.dirname;

const workspaces = [
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
  ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}`),
  'tools',
  'benchmarks',
].filter((folder) => existsSync(join(root, folder, 'package.json')));

/** Suites that need an outside program; they have their own configuration at the root. */
const elsewhere = ['**/test/browser/**', '**/test/postgres/**', '**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    reporters: reportersOf('unit'),
    coverage: {
      include: ['packages/*/src/**/*.ts', 'examples/*/src/**/*.{ts,tsx}', 'tools/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts'],
    },
    projects: workspaces.map((folder) => ({
      ...sourceConditions,
      root: join(root, folder),
      test: {
        name: folder.replace(/^(packages|examples)\//, ''),
        include: ['**/*.test.{ts,tsx}'],
        exclude: elsewhere,
        testTimeout: 20_000,
        hookTimeout: 30_000,
      },
    })),
  },
});
