import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differences, filesOf, write } from './differences.js';
import type { Generator } from './generator.js';

const generator: Generator = {
  name: 'sample',
  owns: ['made/', 'one.txt'],
  files: () => [
    { path: 'made/a.txt', text: 'a\n' },
    { path: 'made/deep/b.json', text: '{"b":1}' },
    { path: 'one.txt', text: 'one\n' },
  ],
};

describe('generated files', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'mgn-generate-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('are written, and are then up to date', async () => {
    const files = await filesOf(generator, root);
    const before = differences(generator, files, root);
    expect(before.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'missing made/a.txt',
      'missing made/deep/b.json',
      'missing one.txt',
    ]);
    write(files, before, root);
    expect(differences(generator, files, root)).toEqual([]);
    expect(readFileSync(join(root, 'made/deep/b.json'), 'utf8')).toBe('{ "b": 1 }\n');
  });

  it('differ when someone edits one, and when a file is left over in an owned folder', async () => {
    const files = await filesOf(generator, root);
    write(files, differences(generator, files, root), root);
    writeFileSync(join(root, 'one.txt'), 'two\n');
    mkdirSync(join(root, 'made/old'));
    writeFileSync(join(root, 'made/old/c.txt'), 'c\n');
    writeFileSync(join(root, 'not-ours.txt'), 'x\n');
    const changes = differences(generator, files, root);
    expect(changes).toEqual([
      { path: 'made/old/c.txt', kind: 'left-over' },
      { path: 'one.txt', kind: 'outdated' },
    ]);
    write(files, changes, root);
    expect(differences(generator, files, root)).toEqual([]);
    expect(readFileSync(join(root, 'not-ours.txt'), 'utf8')).toBe('x\n');
  });

  it('may not stand where their generator owns nothing', async () => {
    const stray: Generator = { ...generator, owns: ['made/'] };
    await expect(filesOf(stray, root)).rejects.toThrow('one.txt');
  });
});
