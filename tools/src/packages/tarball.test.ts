import { describe, expect, it } from 'vitest';
import { publishedPackages } from '../root.js';
import { judgeExports, judgeScripts, judgeTarball } from './tarball.js';

const good = [
  'package.json',
  'README.md',
  'LICENSE',
  'dist/index.js',
  'dist/index.d.ts',
  'src/index.ts',
  'cases/a.json',
];
const promised = ['dist/index.js', 'dist/index.d.ts'];

describe('a packed package', () => {
  it('holds what was promised and no more', () => {
    expect(judgeTarball(good, promised)).toEqual([]);
  });

  it('misses nothing that it promised', () => {
    expect(
      judgeTarball(
        good.filter((path) => path !== 'dist/index.d.ts' && path !== 'README.md'),
        promised,
      ),
    ).toEqual(['README.md is missing', 'dist/index.d.ts is missing']);
  });

  it.each([
    'src/role.test.ts',
    'src/role.test-d.ts',
    'src/test/fixtures/a.json',
    '.env',
    'dist/person.csv',
    'tsconfig.json',
    'etc/domain.api.md',
  ])('has no %s', (path) => {
    expect(judgeTarball([...good, path], promised)).toEqual([`${path} does not belong`]);
  });
});

describe('a package that is packed', () => {
  it.each(publishedPackages().map(({ manifest }) => [manifest.name, manifest] as const))(
    'is built first, with declarations for every entry: %s',
    (_, manifest) => {
      expect([...judgeScripts(manifest), ...judgeExports(manifest)]).toEqual([]);
    },
  );

  it('is not trusted without that', () => {
    expect(judgeScripts({ scripts: { build: 'tsup' } })).toHaveLength(1);
    expect(judgeScripts({})).toHaveLength(1);
    const entry = { '@mgn/source': './src/memory.ts', default: './dist/memory.js' };
    const wrong = {
      '.': './dist/index.js',
      './memory': entry,
      './labels': { ...entry, types: './dist/index.d.ts' },
      './package.json': './package.json',
    };
    expect(judgeExports({ exports: wrong })).toEqual(
      ['.', './memory', './labels'].map((subpath) => `the export ${subpath} has no declarations beside its code`),
    );
    expect(judgeExports({ exports: { './memory': { ...entry, types: './dist/memory.d.ts' } } })).toEqual([]);
  });
});
