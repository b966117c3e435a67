/**
 * How every published package is built. The entries are read from the package's own `exports`, so that what is built and what
 * is promised cannot differ. Another bundler would change this file only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

interface Manifest {
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** `./src/labels/index.ts` is built to `dist/labels/index.js`. */
function entriesOf(folder: string): Record<string, string> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const entries: Record<string, string> = {};
  for (const target of Object.values(manifest.exports ?? {})) {
    const source = typeof target === 'string' ? undefined : target['@mgn/source'];
    if (source !== undefined) entries[source.replace(/^\.\/src\//, '').replace(/\.tsx?$/, '')] = source;
  }
  for (const target of Object.values(manifest.bin ?? {})) {
    // `./dist/bin/x.js` comes from `bin/x.ts` or `src/bin/x.ts`.
    const name = target.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
    entries[name] = existsSync(join(folder, `${name}.ts`)) ? `${name}.ts` : `src/${name}.ts`;
  }
  return entries;
}

/**
 * The build of the package in the working directory: ES modules and type declarations in `dist/`. Code that two entries share
 * becomes a chunk; what the package depends on stays outside.
 *
 * `tsup --no-dts` leaves the declarations out, which is quick.
 */
export function packageBuild(more: Options = {}) {
  const folder = process.cwd();
  return defineConfig({
    entry: entriesOf(folder),
    format: 'esm',
    target: 'node20',
    platform: 'neutral',
    outDir: 'dist',
    // Floors below 3 have a second configuration for what ships, without Node's types.
    tsconfig: existsSync(join(folder, 'tsconfig.src.json')) ? 'tsconfig.src.json' : 'tsconfig.json',
    splitting: true,
    treeshake: false,
    sourcemap: true,
    // TypeScript 6 calls an option deprecated that the declaration builder sets by itself.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    silent: true,
    ...more,
  });
}
