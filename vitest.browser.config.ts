import { defineConfig } from 'vitest/config';
import { reportersOf, sourceConditions } from './vitest.base.js';

/** Drives Chromium over playwright-core: `CHROMIUM_PATH`, then `/usr/bin/chromium`. */
export default defineConfig({
  ...sourceConditions,
  root: import.meta.dirname,
  test: {
    name: 'browser',
    reporters: reportersOf('browser'),
    include: ['examples/*/test/browser/**/*.test.ts'],
    // Two cores: a browser, a server and the test already fill them.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 90_000,
  },
});
