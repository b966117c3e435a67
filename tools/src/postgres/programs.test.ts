import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postgresPrograms } from './programs.js';

describe('finding PostgreSQL', () => {
  let place = '';
  const install = (folder: string) => {
    mkdirSync(join(place, folder), { recursive: true });
    for (const program of ['initdb', 'pg_ctl']) writeFileSync(join(place, folder, program), '');
    return join(place, folder);
  };
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'mgn-programs-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  it('takes the newest version where several stand', () => {
    install('9/bin');
    const newest = install('15/bin');
    expect(postgresPrograms({ PATH: '' }, place)).toBe(newest);
  });

  it('takes the one that was named, then the one on the path', () => {
    install('15/bin');
    const onPath = install('own');
    const named = install('named');
    expect(postgresPrograms({ PATH: onPath, PG_BIN: named }, place)).toBe(named);
    expect(postgresPrograms({ PATH: onPath }, place)).toBe(onPath);
  });

  it('finds none where there is only a client', () => {
    mkdirSync(join(place, '15/bin'), { recursive: true });
    writeFileSync(join(place, '15/bin/psql'), '');
    expect(postgresPrograms({ PATH: join(place, '15/bin') }, place)).toBeUndefined();
  });
});
