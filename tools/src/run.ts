/**
 * Starts a program of this repository and waits for it.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.js';

/** How a program ended, and everything that it said. */
export interface Ended {
  readonly status: number;
  readonly output: string;
}

/** Options of {@link run}. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Show the output while it comes, and do not keep it. */
  readonly live?: boolean;
}

/** Runs a program, found in `node_modules/.bin` or on the path, and gives its exit status and its output (both streams, in order). */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: {
        ...process.env,
        TURBO_TELEMETRY_DISABLED: '1',
        PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        ...options.env,
      },
      stdio: options.live === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.on('error', (error) => resolve({ status: 127, output: `${program}: ${error.message}\n` }));
    child.on('close', (code, signal) =>
      resolve({ status: code ?? (signal === null ? 1 : 130), output: said.join('') }),
    );
  });
}
