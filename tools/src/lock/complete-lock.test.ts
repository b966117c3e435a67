import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root.js';
import { completeLock, type Lock } from './complete-lock.js';

const partial: Lock = {
  packages: {
    '': {},
    'node_modules/builder': {
      version: '2.0.0',
      resolved: 'https://registry.npmjs.org/builder/-/builder-2.0.0.tgz',
      dev: true,
      optionalDependencies: { '@builder/linux-x64-gnu': '2.0.0', '@builder/darwin-arm64': '2.0.0' },
    },
    'node_modules/@builder/linux-x64-gnu': {
      version: '2.0.0',
      resolved: 'https://registry.npmjs.org/@builder/linux-x64-gnu/-/linux-x64-gnu-2.0.0.tgz',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
    },
  },
};

describe('completing a lock', () => {
  it('adds the builds of the other platforms, and nothing else', () => {
    const { lock, added, unfinished } = completeLock(partial);
    expect(added).toEqual(['node_modules/@builder/darwin-arm64']);
    expect(lock.packages['node_modules/@builder/darwin-arm64']).toEqual({
      version: '2.0.0',
      os: ['darwin'],
      cpu: ['arm64'],
      dev: true,
      optional: true,
    });
    expect(unfinished).toEqual([]);
  });

  it('does not mark a build as a development dependency when its owner ships', () => {
    const { dev: _, ...owner } = partial.packages['node_modules/builder']!;
    const { lock } = completeLock({ packages: { ...partial.packages, 'node_modules/builder': owner } });
    expect(lock.packages['node_modules/@builder/darwin-arm64']).not.toHaveProperty('dev');
  });

  it('finds a build that stands inside its owner', () => {
    const { added } = completeLock({
      packages: {
        ...partial.packages,
        'node_modules/builder/node_modules/@builder/darwin-arm64': { version: '2.0.0', resolved: 'x' },
      },
    });
    expect(added).toEqual([]);
  });

  it('puts the second version of a build below the owner that asks for it', () => {
    const { lock } = completeLock({
      packages: {
        'node_modules/a': { version: '1.0.0', resolved: 'x', optionalDependencies: { 'b-darwin-x64': '1.0.0' } },
        'node_modules/c': { version: '1.0.0', resolved: 'x', optionalDependencies: { 'b-darwin-x64': '1.1.0' } },
      },
    });
    expect(lock.packages['node_modules/b-darwin-x64']?.version).toBe('1.0.0');
    expect(lock.packages['node_modules/c/node_modules/b-darwin-x64']?.version).toBe('1.1.0');
  });

  it('replaces its own entry of an earlier version', () => {
    const first = completeLock(partial).lock;
    const owner = {
      ...first.packages['node_modules/builder']!,
      optionalDependencies: { '@builder/linux-x64-gnu': '2.0.0', '@builder/darwin-arm64': '2.0.1' },
    };
    const { lock } = completeLock({ packages: { ...first.packages, 'node_modules/builder': owner } });
    expect(lock.packages['node_modules/@builder/darwin-arm64']?.version).toBe('2.0.1');
  });

  it('leaves to a person what it cannot know', () => {
    const { unfinished } = completeLock({
      packages: {
        'node_modules/a': { resolved: 'x', optionalDependencies: { 'some-extra': '1.0.0', 'a-linux-x64': '^1.0.0' } },
      },
    });
    expect(unfinished).toEqual([
      { owner: 'node_modules/a', name: 'some-extra', why: 'name says no platform' },
      { owner: 'node_modules/a', name: 'a-linux-x64', why: 'version is a range' },
    ]);
  });

  it('law: completing twice gives the same lock', () => {
    const once = completeLock(partial).lock;
    expect(completeLock(once).lock).toEqual(once);
    const real = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
    const completed = completeLock(real).lock;
    expect(JSON.stringify(completeLock(completed).lock)).toBe(JSON.stringify(completed));
  });
});
