import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.js';

describe('the lock of a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mgn-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const left = (content: unknown, number = 1) =>
    writeFileSync(join(folder, `lock.${number}`), typeof content === 'string' ? content : JSON.stringify(content));
  const deadPid = () => spawnSync(process.execPath, ['--version']).pid;

  it('is taken by one, refused to a second, and free again when it is released', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(
      expect.objectContaining({ code: 'store-in-use', message: expect.stringContaining(`process ${process.pid};`) }),
    );
    lock.release();
    lock.release();
    lockFolder(folder).release();
  });

  it('leaves one file, whoever had it before', () => {
    for (const _ of [1, 2, 3]) lockFolder(folder).release();
    expect(readdirSync(folder)).toEqual(['lock.3']);
  });

  it('of a process that is gone is taken over', () => {
    left({ pid: deadPid(), host: hostname(), started: '1' }, 7);
    lockFolder(folder);
    expect(readdirSync(folder)).toEqual(['lock.8']);
    expect(JSON.parse(readFileSync(join(folder, 'lock.8'), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('of another process that lives is refused', () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' });
    try {
      left({ pid: other.pid, host: hostname(), started: null });
      expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ code: 'store-in-use' }));
    } finally {
      other.kill('SIGKILL');
    }
  });

  it.runIf(existsSync('/proc/self/stat'))(
    'of an earlier process with the same id is taken over, as when a container starts again',
    () => {
      left({ pid: process.pid, host: hostname(), started: '1' });
      lockFolder(folder);
      expect(readdirSync(folder)).toEqual(['lock.2']);
    },
  );

  it('of another machine is refused, and the file that says so is named', () => {
    left({ pid: deadPid(), host: `not-${hostname()}`, started: null }, 3);
    expect(() => lockFolder(folder)).toThrow(
      expect.objectContaining({ code: 'store-in-use', message: expect.stringContaining('lock.3') }),
    );
  });

  it.each(['', '{', 'null', '{"pid":"1"}', '[]'])('that cannot be read (`%s`) is refused', (content) => {
    left(content);
    expect(() => lockFolder(folder)).toThrow(
      expect.objectContaining({ code: 'store-in-use', message: expect.stringContaining('lock.1') }),
    );
    expect(readFileSync(join(folder, 'lock.1'), 'utf8')).toBe(content);
  });

  it('is not held by files that only look like it', () => {
    for (const name of ['lock', 'lock.0', 'lock.01', 'lock.x', 'lock.1.old']) writeFileSync(join(folder, name), '');
    lockFolder(folder);
    expect(readdirSync(folder)).toContain('lock.1');
  });
});
