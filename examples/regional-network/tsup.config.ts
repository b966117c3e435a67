import { existsSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** One file to start; what it depends on stays outside. Files in `public/` are copied beside it. */
export default defineConfig({
  entry: { main: existsSync('src/main.tsx') ? 'src/main.tsx' : 'src/main.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  outDir: 'dist',
  skipNodeModulesBundle: true,
  publicDir: existsSync('public') ? 'public' : false,
  sourcemap: true,
  silent: true,
});
