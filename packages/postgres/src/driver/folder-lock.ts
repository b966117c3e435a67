/**
 * Holds a folder for one process. PGlite takes no lock of its own, and two processes on one folder destroy it.
 *
 * The holder is written in `lock.<n>`. Whoever takes over writes `lock.<n + 1>`, which only one can, and never touches an older
 * file before; so two that find the same dead holder cannot both win. A released lock stays as a file that says so, because
 * a number that comes back could be won twice.
 */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { MgnError } from '@mgn/domain';

/** A folder that is held. `release` gives it free; a second time does nothing. */
export interface FolderLock {
  readonly release: () => void;
}

/** What a lock file says. `started` tells two processes with the same id apart, where the system can tell. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started: string | null;
}

/** How often to look again when others take and give the same lock at this very moment. */
const attempts = 50;

/**
 * Takes the lock of a folder that exists; a lock whose process is gone is taken over.
 *
 * Throws `store-in-use` when a process that lives, also this one, has it, or one on another machine of which we cannot tell.
 */
export function lockFolder(folder: string): FolderLock {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const highest = numbersIn(folder).at(-1) ?? 0;
    if (highest > 0) {
      const holder = read(folder, highest);
      if (holder === 'gone') continue;
      if (holder !== 'released') refuseIfAlive(holder, highest);
    }
    const mine = highest + 1;
    if (!wins(folder, mine)) continue;
    for (const older of numbersIn(folder).filter((number) => number < mine)) remove(folder, older);
    return { release: once(() => write(folder, 'released', (file) => renameSync(file, fileOf(folder, mine)))) };
  }
  throw inUse('several processes try to open it at once; start one at a time');
}

/** Writes the lock file with this number; false when someone else has it, or has gone on to a higher one meanwhile. */
function wins(folder: string, number: number): boolean {
  try {
    write(folder, thisProcess(), (file) => linkSync(file, fileOf(folder, number)));
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  }
  if (numbersIn(folder).at(-1) === number) return true;
  remove(folder, number);
  return false;
}

function refuseIfAlive(holder: Holder | 'unreadable', number: number): void {
  const file = `lock.${number}`;
  if (holder === 'unreadable')
    throw inUse(`its file ${file} cannot be read; remove that file if no process uses the folder`);
  if (holder.host !== hostname()) {
    throw inUse(`by a process on another machine, as its file ${file} says; remove that file if that process is gone`);
  }
  if (isAlive(holder)) throw inUse(`by process ${holder.pid}; stop that process, or use another folder`);
}

function inUse(how: string): MgnError {
  return new MgnError('store-in-use', `the folder of the store is in use: ${how}`);
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    // A process of another user may not be signalled, but it lives.
    if (codeOf(thrown) !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return started === null || now === null || started === now;
}

function thisProcess(): Holder {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid) };
}

/** When a process started, in the system's own count; null where the system does not tell (only Linux does). */
function startOf(pid: number): string | null {
  try {
    // The name of the program, in brackets, may hold spaces; the start is the twentieth word after it.
    const status = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function numbersIn(folder: string): readonly number[] {
  return readdirSync(folder)
    .flatMap((name) => /^lock\.([1-9][0-9]{0,14})$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}

function read(folder: string, number: number): Holder | 'released' | 'gone' | 'unreadable' {
  try {
    const content = JSON.parse(readFileSync(fileOf(folder, number), 'utf8')) as unknown;
    return content === 'released' || isHolder(content) ? content : 'unreadable';
  } catch (thrown) {
    return codeOf(thrown) === 'ENOENT' ? 'gone' : 'unreadable';
  }
}

function isHolder(content: unknown): content is Holder {
  const { pid, host, started } = Object(content) as Partial<Record<keyof Holder, unknown>>;
  return Number.isInteger(pid) && typeof host === 'string' && (started === null || typeof started === 'string');
}

/** Writes a whole file under a passing name and lets `place` put it where it belongs: no one ever reads half a file. */
function write(folder: string, content: Holder | 'released', place: (file: string) => void): void {
  const file = join(folder, `.lock-${randomUUID()}`);
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeSync(descriptor, JSON.stringify(content));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    place(file);
  } finally {
    rmSync(file, { force: true });
  }
}

function remove(folder: string, number: number): void {
  rmSync(fileOf(folder, number), { force: true });
}

function fileOf(folder: string, number: number): string {
  return join(folder, `lock.${number}`);
}

function codeOf(thrown: unknown): unknown {
  return (Object(thrown) as { readonly code?: unknown }).code;
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
