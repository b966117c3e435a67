import { describe, expect, it } from 'vitest';
import { judgeTarball } from './tarball.js';

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
