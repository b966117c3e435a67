/**
 * The store in a folder: one process at a time, and nothing that was answered is lost when that process is killed. It needs no
 * server; it stands in this suite because it takes its time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRegion } from '../checks/subject.js';
import { startChild } from '../programs/children.js';

/** How often the writer is killed; `MGN_CRASH_ROUNDS` asks for more. */
const rounds = Number(process.env['MGN_CRASH_ROUNDS'] ?? 5);

describe('the store in a folder', () => {
  let place: string;
  let folder: string;
  const region = newRegion();
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'mgn-folder-'));
    folder = join(place, 'made', 'if-needed');
  });
  afterAll(() => rmSync(place, { recursive: true }));

  const opened = async (where: string) => {
    const opener = startChild('opener', where, region);
    await opener.ended;
    return opener.lines;
  };

  it('is made again when the process that made it was killed halfway, for nobody but its owner to read', async () => {
    const maker = startChild('opener', folder, region);
    await expect.poll(() => existsSync(join(folder, 'database', 'base')), { timeout: 60_000, interval: 5 }).toBe(true);
    maker.process.kill('SIGKILL');
    expect(await maker.ended).toBe('SIGKILL');
    expect(maker.lines).toEqual([]);
    expect(readdirSync(folder)).toContain('unfinished');

    expect(await opened(folder)).toEqual(['open']);
    expect(readdirSync(folder)).not.toContain('unfinished');
    for (const made of [join(place, 'made'), folder, join(folder, 'database')]) {
      expect(statSync(made).mode & 0o077, made).toBe(0);
    }
  });

  it('is refused to a second process, and free again when the first is killed or done', async () => {
    const holder = startChild('opener', folder, region, 'hold');
    await holder.said('open');
    expect(await opened(folder)).toEqual([
      expect.stringMatching(`^refused store-in-use: .*process ${String(holder.process.pid)};`),
    ]);
    holder.process.kill('SIGKILL');
    await holder.ended;
    expect(await opened(folder), 'after a kill').toEqual(['open']);
    expect(await opened(folder), 'after a close').toEqual(['open']);
    expect(readdirSync(folder).filter((name) => name.startsWith('lock.'))).toHaveLength(1);
  });

  it(
    'has everything that was answered, whole and once, after its process was killed again and again',
    { timeout: 60_000 * (rounds + 1) },
    async () => {
      const told: string[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const writer = startChild('writer', folder, region);
        await writer.said('stored');
        await pause((round * 137) % 700);
        writer.process.kill('SIGKILL');
        expect(await writer.ended).toBe('SIGKILL');
        told.push(...writer.lines);

        writeFileSync(join(place, 'told'), told.join('\n'));
        const verifier = startChild('verifier', folder, region, join(place, 'told'));
        await verifier.ended;
        expect(verifier.lines).toEqual([expect.stringMatching(/^verified /)]);
        const [, stored, answered] = (verifier.lines[0] ?? '').split(' ').map(Number);
        expect(answered).toBe(told.filter((line) => line.startsWith('stored ')).length);
        expect(stored).toBeGreaterThanOrEqual(answered ?? 0);
      }
    },
  );

  it('that is damaged is said to be out of reach, and is left as it is', async () => {
    const damaged = join(place, 'damaged');
    mkdirSync(join(damaged, 'database'), { recursive: true });
    writeFileSync(join(damaged, 'database', 'PG_VERSION'), '18\n');
    expect(await opened(damaged)).toEqual([expect.stringMatching(/^refused store-unavailable: /)]);
    expect(readdirSync(join(damaged, 'database'))).toEqual(['PG_VERSION']);
  });

  it('is never held by two, however many take it and give it at once', async () => {
    const shared = join(place, 'shared');
    mkdirSync(shared);
    const stale = { pid: spawnSync(process.execPath, ['--version']).pid, host: hostname(), started: '1' };
    writeFileSync(join(shared, 'lock.41'), JSON.stringify(stale));
    const lockers = Array.from({ length: 4 }, () => startChild('locker', shared, '200'));
    for (const locker of lockers) {
      await locker.ended;
      expect(locker.lines).toEqual(['took 200']);
    }
    expect(readdirSync(shared)).toEqual([`lock.${41 + 4 * 200}`]);
  });
});
