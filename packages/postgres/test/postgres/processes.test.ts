/**
 * Several processes on one PostgreSQL at once.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/event-log.js';
import { eventLog } from '../../src/index.js';
import { storeOn } from '../../src/store/store.js';
import { migrations } from '../../src/tables/migration-table.js';
import { outcomes } from '../checks/answers.js';
import { batch, newCommand, newStream, summary } from '../checks/samples.js';
import { newRegion } from '../checks/subject.js';
import { goTogether, startChild } from '../programs/children.js';
import { scratchDatabase, serverUrl, type ScratchDatabase } from './server.js';

describe.skipIf(serverUrl === null)('several processes on one PostgreSQL', () => {
  let scratch: ScratchDatabase;
  beforeEach(async () => {
    scratch = await scratchDatabase();
  });
  afterEach(() => scratch.drop());

  it('that start at once on an empty database make its tables once', async () => {
    const region = newRegion();
    const processes = Array.from({ length: 4 }, () => startChild('opener', scratch.url, region));
    const pools = await Promise.all(
      Array.from({ length: 6 }, () => eventLog(scratch.url, { region, maxConnections: 1 })),
    );
    for (const pool of pools) await pool.close();
    for (const child of processes) {
      expect(await child.ended).toBe(0);
      expect(child.lines).toEqual(['open']);
    }
    const database = await openDatabase(scratch.url);
    const applied = await database.queries.select().from(migrations).orderBy(migrations.number);
    const files = readdirSync(join(import.meta.dirname, '../../migrations')).sort();
    expect(applied.map(({ number, name }) => `${String(number).padStart(4, '0')}-${name}.sql`)).toEqual(files);
    await database.close();
  });

  it('that write to one stream win every version once: no update is lost, no version is missing', async () => {
    const region = newRegion();
    const stream = newStream();
    const each = 60;
    const children = [1, 2, 3].map(() => startChild('competitor', scratch.url, region, stream, String(each)));
    await goTogether(children);
    for (const child of children) expect(await child.ended).toBe(0);
    const won = children.map(({ lines }) =>
      lines.filter((line) => line.startsWith('won ')).map((line) => Number(line.slice(4))),
    );
    expect(won.flat().toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 3 * each }, (_, index) => index + 1),
    );
    const conflicts = children.map(({ lines }) =>
      Number(lines.find((line) => line.startsWith('conflicts '))?.slice(10)),
    );
    expect(
      conflicts.some((count) => count > 0),
      'they did meet',
    ).toBe(true);

    const log = await eventLog(scratch.url, { region });
    expect((await log.readStream(stream))?.events.map(({ version }) => version)).toEqual(
      won.flat().toSorted((a, b) => a - b),
    );
    expect(await log.listSummaries({ limit: 10 })).toMatchObject([
      { stream, version: 3 * each, caseNumber: 'VG-0001' },
    ]);
    await log.close();
  });

  it('that give the same commands write each once, and both get the same receipt', async () => {
    const region = newRegion();
    const commands = Array.from({ length: 60 }, () => newCommand());
    const children = [1, 2].map(() => startChild('repeater', scratch.url, region, ...commands));
    await goTogether(children);
    for (const child of children) expect(await child.ended).toBe(0);
    const [one = [], other = []] = children.map(({ lines }) => lines.slice(1).map((line) => line.split(' ')));
    expect(one).toHaveLength(commands.length);
    for (const [index, command] of commands.entries()) {
      const answers = [one[index], other[index]];
      expect(answers.map((answer) => answer?.[0])).toEqual([command, command]);
      expect(answers.map((answer) => answer?.[1]).toSorted()).toEqual(['already-handled', 'appended']);
      expect(new Set(answers.map((answer) => answer?.slice(2).join(' '))).size).toBe(1);
    }
    const log = await eventLog(scratch.url, { region });
    const stored = await log.listSummaries({ limit: 100 });
    expect(stored.map(({ caseNumber }) => caseNumber).toSorted()).toEqual(
      commands.map((_, index) => `VG-${String(index + 1).padStart(4, '0')}`),
    );
    await log.close();
  });

  it('through two pools: one append per version, one per command', async () => {
    const region = newRegion();
    const databases = await Promise.all([openDatabase(scratch.url), openDatabase(scratch.url)]);
    const logs = databases.map((database) => storeOn(database, region));
    const stream = newStream();
    for (let version = 0; version < 30; version += 1) {
      const same = batch(stream, version, { summaries: [summary(stream, version + 1)] });
      const rivals = logs.flatMap((log) => [log.append(same), log.append(batch(stream, version))]);
      const counted = outcomes(await Promise.all(rivals));
      // Either the command that both give wins, or one of the others does.
      expect([
        { appended: 1, 'already-handled': 1, 'version-conflict': 2 },
        { appended: 1, 'version-conflict': 3 },
      ]).toContainEqual(counted);
    }
    expect((await logs[0]?.readStream(stream))?.events).toHaveLength(30);
    for (const database of databases) await database.close();
  });

  it('of which one is killed while it writes: what was answered is there, whole and once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mgn-crash-'));
    const region = newRegion();
    const told: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const writers = [startChild('writer', scratch.url, region), startChild('writer', scratch.url, region)];
      for (const writer of writers) await writer.said('stored');
      await pause(100 + 130 * round);
      for (const writer of writers) writer.process.kill('SIGKILL');
      for (const writer of writers) expect(await writer.ended).toBe('SIGKILL');
      told.push(...writers.flatMap(({ lines }) => lines));
    }
    writeFileSync(join(folder, 'told'), told.join('\n'));
    const verifier = startChild('verifier', scratch.url, region, join(folder, 'told'));
    await verifier.ended;
    expect(verifier.lines).toEqual([expect.stringMatching(/^verified /)]);
    const [, stored, answered] = (verifier.lines[0] ?? '').split(' ').map(Number);
    expect(answered).toBeGreaterThan(0);
    expect(stored).toBeGreaterThanOrEqual(answered ?? 0);
    rmSync(folder, { recursive: true });
  });

  it('refuse a database that a newer version wrote, and leave it alone', async () => {
    const database = await openDatabase(scratch.url);
    await database.queries.insert(migrations).values({ number: 9_999, name: 'from-the-future' });
    await database.close();
    const opener = startChild('opener', scratch.url, newRegion());
    await opener.ended;
    expect(opener.lines).toEqual([expect.stringMatching(/^refused store-is-newer: .*migration 9999/)]);
  });
});
