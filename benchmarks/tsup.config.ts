import { defineConfig } from 'tsup';

/** What is measured is what readers run: built JavaScript, with the packages as they are built. */
export default defineConfig({
  entry: ['bench.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  outDir: 'dist',
  skipNodeModulesBundle: true,
  sourcemap: true,
  silent: true,
});
