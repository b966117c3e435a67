import { existsSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** One file to start; what it depends on stays outside. Beside it the style sheet of the site, with what it imports inside. */
export default defineConfig([
  {
    entry: { main: 'src/main.ts' },
    format: 'esm',
    target: 'node20',
    platform: 'node',
    outDir: 'dist',
    skipNodeModulesBundle: true,
    publicDir: existsSync('public') ? 'public' : false,
    sourcemap: true,
    silent: true,
  },
  {
    entry: { style: 'src/styles/index.css' },
    outDir: 'dist/static',
    noExternal: [/^@utrecht\//],
    minify: true,
    silent: true,
  },
]);
