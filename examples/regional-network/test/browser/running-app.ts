/**
 * The app as a newcomer starts it, on a free port, with nothing kept.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');

/** A running app. */
export interface RunningApp {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the built app; `demo` with conversations in every state, or without any. */
export async function startApp(demo: 'full' | 'empty'): Promise<RunningApp> {
  const child = spawn(process.execPath, ['tools/run-built.js', 'examples/regional-network', 'dist/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: '0', MGN_DATA: 'memory', MGN_DEMO: demo },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed);
      const ready = demo === 'empty' || printed.includes('demo made');
      if (found !== null && ready) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`the app ended with ${String(code)}: ${printed.slice(-2000)}`)));
  });
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.on('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
