/**
 * Does what a newcomer does: `npm start`, after an install and without anything built, has to answer within 20 seconds, and has to end
 * when it is asked to.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './src/free-port.js';
import { root } from './src/root.js';

const limitSeconds = 20;
const port = await freePort();
const address = `http://127.0.0.1:${String(port)}/health`;

const began = performance.now();
const seconds = () => (performance.now() - began) / 1000;
const app = spawn('npm', ['start'], {
  cwd: root,
  env: { ...process.env, PORT: String(port), MGN_DATA: 'memory', DATABASE_URL: '', TURBO_FORCE: 'true' },
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
});
const end = new Promise<void>((resolve) => {
  app.on('close', () => {
    resolve();
  });
});
const runs = () => app.exitCode === null && app.signalCode === null;

while (runs() && seconds() < 3 * limitSeconds && !(await answers())) await pause(100);
const after = seconds();
const results = [
  {
    id: `npm start answers at /health within ${String(limitSeconds)} s (it took ${after.toFixed(1)} s)`,
    passed: runs() && after <= limitSeconds && (await answers()),
  },
];

if (runs()) app.kill('SIGTERM');
await Promise.race([end, pause(10_000)]);
const asked = seconds();
while (seconds() < asked + 5 && (await answers())) await pause(100);
results.push({ id: 'npm start ends on SIGTERM and frees its port', passed: !runs() && !(await answers()) });
if (app.pid !== undefined) {
  try {
    process.kill(-app.pid, 'SIGKILL');
  } catch {
    // Nothing is left of the group: as it should be.
  }
}

for (const { id, passed } of results) console.log(`${passed ? 'passed' : 'failed'}  ${id}`);
const failed = results.filter(({ passed }) => !passed).length;
const folder = process.env['MGN_REPORTS'] ?? '';
if (folder !== '') {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'start.json'),
    `${JSON.stringify({ passed: results.length - failed, failed, results }, null, 2)}\n`,
  );
}
process.exit(failed === 0 ? 0 : 1);

async function answers(): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
