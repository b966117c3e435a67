/**
 * `npm start`: builds what the regional network needs (a second when nothing changed) and then serves it from this very process,
 * so that signals, standard output and the exit status are the app's own. PORT, MGN_DATA and DATABASE_URL reach it as they are.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const app = join(root, 'examples/regional-network/dist/main.js');

const turbo = join(root, 'node_modules/turbo/bin/turbo');
const build = spawn(
  process.execPath,
  [turbo, 'run', 'build:js', '--filter=@mgn/regional-network...', '--output-logs=errors-only', '--log-order=grouped'],
  { cwd: root, env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
);

/** @type {Buffer[]} */
const said = [];
build.stdout.on('data', (chunk) => said.push(chunk));
build.stderr.on('data', (chunk) => said.push(chunk));

/** @param {NodeJS.Signals} signal */
const stopBuild = (signal) => build.kill(signal);
process.on('SIGINT', stopBuild).on('SIGTERM', stopBuild);

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
  process.stderr.write('the build failed, so there is nothing to serve\n');
  process.exit(typeof status === 'number' ? status : 1);
}

process.argv[1] = app;
await import(pathToFileURL(app).href);
