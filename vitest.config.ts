import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import floors from './tools/floors.json' with { type: 'json' };
import { reportersOf, sourceConditions } from './vitest.base.js';

const root = import.meta.dirname;

const workspaces = [
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
  ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}`),
  'tools',
  'benchmarks',
].filter((folder) => existsSync(join(root, folder, 'package.json')));

/** Rooms of pure functions keep no state, so their test files can share a worker: three times as quick. */
const pure = new Set(Object.entries(floors).flatMap(([room, floor]) => (floor < 3 ? [`packages/${room}`] : [])));

/** Suites that need an outside program; they have their own configuration at the root. */
const elsewhere = ['**/test/browser/**', '**/test/postgres/**', '**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    reporters: reportersOf('unit'),
    // A worker for every core: by itself one core stays free, which on two is half of them.
    maxWorkers: '100%',
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
        setupFiles: [join(root, 'tools/src/prove/same-seed.ts')],
        ...(pure.has(folder) ? { pool: 'threads' as const, isolate: false } : {}),
        testTimeout: 20_000,
        hookTimeout: 90_000,
      },
    })),
  },
});
