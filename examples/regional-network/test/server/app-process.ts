/**
 * The app as a process of its own, from its source: to be stopped, killed, and started beside another one.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** A started process. */
export interface AppProcess {
  readonly address: string;
  readonly child: ChildProcess;
  /** Everything that it said so far, on both channels. */
  printed(): string;
  /** Asks it to stop, or kills it; gives the exit status, or the signal that ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | NodeJS.Signals | null>;
}

/** How a process ended that never listened. */
export class NotStarted extends Error {
  readonly status: number | null;
  constructor(status: number | null, printed: string) {
    super(printed);
    this.status = status;
  }
}

/** Starts the app on a free port. Rejects with {@link NotStarted} when it ends before it listens. */
export function startProcess(env: Readonly<Record<string, string>>): Promise<AppProcess> {
  const child = spawn(process.execPath, ['--conditions=@mgn/source', '--import', 'tsx', 'src/main.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, PORT: '0', DATABASE_URL: '', OIDC_ISSUER: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('exit', (status, signal) => resolve(status ?? signal));
  });
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /is open at (http:\S+)/.exec(printed)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        child,
        printed: () => printed,
        end: (signal) => {
          child.kill(signal);
          return ended;
        },
      });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (status) => reject(new NotStarted(status, printed)));
  });
}
