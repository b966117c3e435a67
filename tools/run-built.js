/**
 * Builds a workspace with what it needs (a second when nothing changed), then runs one of its built files in this very process, so
 * that standard output, the exit status and signals are the program's own. The working directory stays where it was.
 *
 *   node tools/run-built.js WORKSPACE FILE [ARGUMENT…]
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const [workspace = '', file = '', ...args] = process.argv.slice(2);
const program = join(root, workspace, file);
const { name } = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8'));

const turbo = join(root, 'node_modules/turbo/bin/turbo');
const build = spawn(
  process.execPath,
  [turbo, 'run', 'build:js', `--filter=${name}...`, '--output-logs=errors-only', '--log-order=grouped'],
  { cwd: root, env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
);

/** @type {Buffer[]} */
const said = [];
build.stdout.on('data', (chunk) => said.push(chunk));
build.stderr.on('data', (chunk) => said.push(chunk));

/** @param {NodeJS.Signals} signal */
const stopBuild = (signal) => build.kill(signal);
process.on('SIGINT', stopBuild).on('SIGTERM', stopBuild);

/** @type {number} */
const status = await new Promise((done) => {
  build.on('error', (error) => {
    said.push(Buffer.from(`${error.message}\n`));
    done(1);
  });
  build.on('close', (code) => done(code ?? 1));
});
process.off('SIGINT', stopBuild).off('SIGTERM', stopBuild);

if (status !== 0) {
  process.stderr.write(Buffer.concat(said));
  process.stderr.write(`${workspace} could not be built, so there is nothing to run\n`);
  process.exit(status);
}

// npm starts us through a shell that does not hand SIGTERM on. When that shell is gone, npm was asked to stop: then we ask the program, unless
// it heard the signal itself, as after Ctrl+C. A listener of ours may not be the only one, or the signal would lose its usual effect.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  let asked = false;
  const heard = new Set();
  process.on('newListener', (event) => {
    if ((event !== 'SIGINT' && event !== 'SIGTERM') || heard.has(event)) return;
    heard.add(event);
    process.on(event, () => {
      asked = true;
    });
  });
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    if (!asked) process.kill(process.pid, 'SIGTERM');
  }, 250).unref();
}

process.argv.splice(1, Infinity, program, ...args);
await import(pathToFileURL(program).href);
