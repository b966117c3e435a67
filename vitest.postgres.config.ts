import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { reportersOf, sourceConditions } from './vitest.base.js';

/** Runs against a real PostgreSQL: `DATABASE_URL` names it, or `npm run test:postgres` starts one for the time of the run. */
export default defineConfig({
  ...sourceConditions,
  root: import.meta.dirname,
  test: {
    name: 'postgres',
    reporters: reportersOf('postgres'),
    setupFiles: ['tools/src/prove/same-seed.ts'],
    include: ['packages/*/test/postgres/**/*.test.ts', 'examples/*/test/postgres/**/*.test.ts'],
    // One database: files take turns.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    globalSetup: [join(import.meta.dirname, 'tools/src/postgres/for-tests.ts')],
  },
});
