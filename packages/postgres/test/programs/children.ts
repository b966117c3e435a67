/**
 * Other processes for the checks that need more than one.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A program of this folder that runs; `lines` grows as it prints. */
export interface Child {
  readonly lines: readonly string[];
  readonly process: ChildProcess;
  /** Resolves at the first line that starts with this; rejects when the program ends without one. */
  readonly said: (start: string) => Promise<string>;
  /** The exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts a program of this folder, such as `writer`, with these arguments. */
export function startChild(program: string, ...args: readonly string[]): Child {
  const file = new URL(`${program}.ts`, import.meta.url).pathname;
  const child = spawn(process.execPath, ['--conditions=@mgn/source', '--import', 'tsx', file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const listener of listeners) listener();
  });
  // `close` comes after the last line was read.
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  const said = (start: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const line = lines.find((one) => one.startsWith(start));
        if (line === undefined) return;
        listeners.delete(look);
        resolve(line);
      };
      listeners.add(look);
      look();
      void ended.then((how) => reject(new Error(`${program} ended (${how}) without saying ${start}`)));
    });
  return { lines, process: child, said, ended };
}
