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
  /** Lets a program that waits for it begin, see `whenTold`. */
  readonly go: () => void;
  /** The exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts a program of this folder, such as `writer`, with these arguments. */
export function startChild(program: string, ...args: readonly string[]): Child {
  const file = new URL(`${program}.ts`, import.meta.url).pathname;
  const child = spawn(process.execPath, ['--conditions=@mgn/source', '--import', 'tsx', file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
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
  return { lines, process: child, said, go: () => child.stdin.end(), ended };
}

/** Waits, in the program, until whoever started it says `go`, so that several begin at the same moment. */
export async function whenTold(): Promise<void> {
  for await (const _ of process.stdin);
}

/** Starts them all at the same moment, when each is ready. */
export async function goTogether(children: readonly Child[]): Promise<void> {
  for (const child of children) await child.said('ready');
  for (const child of children) child.go();
}
