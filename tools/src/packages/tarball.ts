/**
 * What a reader gets from the registry: everything that was promised, and nothing that was not meant for them.
 */
import { entries } from '../api/entries.js';
import { publishedPackages, root, type Manifest } from '../root.js';
import { run } from '../run.js';

/** What may be in a packed package: a folder, and the kinds of files in it. */
const allowed: readonly RegExp[] = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^dist\/.+\.(js|js\.map|d\.ts)$/,
  /^src\/.+\.(ts|sql|json)$/,
  /^cases\/.+\.json$/,
  /^schemas\/.+\.json$/,
  /^migrations\/.+\.sql$/,
];

/** What is never meant for a reader, wherever it stands. */
const never: readonly RegExp[] = [
  /\.(test|test-d|bench)\.tsx?$/,
  /(^|\/)(test|fixtures|__snapshots__)\//,
  /\.tsbuildinfo$/,
];

/** What has to be in every packed package. */
const expected = ['package.json', 'README.md', 'LICENSE'];

/** What is wrong with the files of one packed package, in words. `promised` are paths that its `exports` and `bin` name. */
export function judgeTarball(files: readonly string[], promised: readonly string[]): readonly string[] {
  const missing = [...expected, ...promised]
    .filter((path) => !files.includes(path))
    .map((path) => `${path} is missing`);
  const strange = files
    .filter((path) => never.some((rule) => rule.test(path)) || !allowed.some((rule) => rule.test(path)))
    .map((path) => `${path} does not belong`);
  return [...missing, ...strange];
}

/** `npm pack` builds first, with declarations and what they lean on: what stands in `dist` may be of a quick build without them. */
const prepack = 'turbo run build --output-logs=errors-only';

/** What is wrong with the scripts of one published package, in words. */
export function judgeScripts({ scripts }: Pick<Manifest, 'scripts'>): readonly string[] {
  return scripts?.['prepack'] === prepack ? [] : [`the script prepack has to be "${prepack}"`];
}

/** What is wrong with the exports of one published package, in words: every entry with code names its declarations. */
export function judgeExports({ exports = {} }: Pick<Manifest, 'exports'>): readonly string[] {
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const { default: code = '', types = '' } = typeof target === 'string' ? { default: target } : target;
    if (!code.endsWith('.js')) return [];
    return types === code.replace(/\.js$/, '.d.ts')
      ? []
      : [`the export ${subpath} has no declarations beside its code`];
  });
}

interface Packed {
  readonly name: string;
  readonly files: readonly { readonly path: string }[];
}

/** What is wrong with the packed packages as they would be published after a build, which `prepack` makes. */
export async function tarballProblems(): Promise<readonly string[]> {
  const packages = publishedPackages();
  const args = packages.flatMap(({ room }) => ['-w', `packages/${room}`]);
  const { status, output } = await run(
    'npm',
    ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error', ...args],
    {
      cwd: root,
    },
  );
  const start = output.search(/^[[{]/m);
  if (status !== 0 || start < 0) return [`npm pack: ${output}`];
  const packed = Object.values(JSON.parse(output.slice(start)) as readonly Packed[]);
  return packages.flatMap((pkg) => {
    const { manifest } = pkg;
    const own = packed.find(({ name }) => name === manifest.name);
    if (own === undefined) return [`${manifest.name}: npm pack did not answer`];
    const promised = [
      ...entries()
        .filter((entry) => entry.pkg.room === pkg.room)
        .flatMap(({ declarations, javascript }) =>
          [declarations, javascript].map((file) => file.slice(pkg.folder.length + 1)),
        ),
      ...Object.values(manifest.bin ?? {}).map((path) => path.replace(/^\.\//, '')),
    ];
    return [
      ...judgeScripts(manifest),
      ...judgeExports(manifest),
      ...judgeTarball(
        own.files.map(({ path }) => path),
        promised,
      ),
    ].map((problem) => `${manifest.name}: ${problem}`);
  });
}
