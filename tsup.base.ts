/**
 * How every published package is built. The entries are read from the package's own `exports`, so that what is built and what
 * is promised cannot differ. Another bundler would change this file only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

interface Manifest {
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** `./src/labels/index.ts` is built to `dist/labels/index.js`. */
function libraryEntries({ exports = {} }: Manifest): Record<string, string> {
  const sources = Object.values(exports).flatMap((target) => {
    const source = typeof target === 'string' ? undefined : target['@mgn/source'];
    return source === undefined ? [] : [source];
  });
  return Object.fromEntries(sources.map((source) => [source.replace(/^\.\/src\//, '').replace(/\.tsx?$/, ''), source]));
}

/** `dist/bin/x.js` is built from `bin/x.ts`. */
function programEntries({ bin = {} }: Manifest): Record<string, string> {
  const names = Object.values(bin).map((target) => target.replace(/^\.\/dist\//, '').replace(/\.js$/, ''));
  return Object.fromEntries(names.map((name) => [name, `${name}.ts`]));
}

/**
 * The build of the package in the working directory: ES modules and type declarations in `dist/`. Code that two entries share
 * becomes a chunk; what the package depends on stays outside.
 *
 * `tsup --no-dts` leaves the declarations out, which is quick.
 */
export function packageBuild(more: Options = {}) {
  const folder = process.cwd();
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const library = libraryEntries(manifest);
  return defineConfig({
    entry: { ...library, ...programEntries(manifest) },
    format: 'esm',
    target: 'node20',
    platform: 'neutral',
    outDir: 'dist',
    splitting: true,
    treeshake: false,
    sourcemap: true,
    // TypeScript 6 calls an option deprecated that the declaration builder sets by itself.
    dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0', customConditions: [] } },
    silent: true,
    ...more,
  });
}
