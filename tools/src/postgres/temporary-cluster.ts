/**
 * A PostgreSQL of one's own for the time of a run: a fresh cluster in a temporary folder, on a free port of 127.0.0.1, without
 * passwords, gone at the end. It trades durability for speed: never for data.
 */
import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.js';

/** A running server. */
export interface TemporaryCluster {
  readonly url: string;
  readonly stop: () => void;
}

/** Starts a server with the programs in `programs`, and gives its address. PostgreSQL refuses to run as root: then it runs as `postgres`. */
export async function startTemporaryCluster(programs: string): Promise<TemporaryCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'mgn-postgres-'));
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  const port = await freePort();

  const asRoot = process.getuid?.() === 0;
  if (asRoot) chownSync(folder, idOf('-u'), idOf('-g'));
  const act = (program: string, ...args: readonly string[]) => {
    const command = [join(programs, program), ...args];
    const [first = '', ...rest] = asRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    // The server keeps what it inherits: nothing of ours, or the caller would wait for it to end.
    execFileSync(first, rest, {
      cwd: folder,
      stdio: 'ignore',
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    });
  };

  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${String(port)}`,
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'full_page_writes=off',
  ];
  try {
    act('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
    act(
      'pg_ctl',
      '-D',
      data,
      '-l',
      log,
      '-w',
      '-t',
      '60',
      '-o',
      settings.map((setting) => `-c ${setting}`).join(' '),
      'start',
    );
  } catch (error) {
    const said = readOr(log, '');
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start${said === '' ? '' : `: ${said}`}`, { cause: error });
  }

  let running = true;
  const stop = () => {
    if (!running) return;
    running = false;
    act('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres@127.0.0.1:${String(port)}/postgres`, stop };
}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
