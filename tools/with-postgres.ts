/**
 * `npm run with-postgres -- COMMAND…`: runs a command with `DATABASE_URL` set to a temporary PostgreSQL, which is gone afterwards.
 */
import { postgresPrograms } from './src/postgres/programs.js';
import { startTemporaryCluster } from './src/postgres/temporary-cluster.js';
import { run } from './src/run.js';

const [program, ...args] = process.argv.slice(2);
const programs = postgresPrograms(process.env);
if (program === undefined || programs === undefined) {
  console.error(
    program === undefined
      ? 'say which command to run'
      : 'no PostgreSQL on this machine (looked at PG_BIN, PATH and /usr/lib/postgresql)',
  );
  process.exit(1);
}
const cluster = await startTemporaryCluster(programs);
// The command hears the signal too and ends; the server is stopped after it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
try {
  process.exitCode = (await run(program, args, { live: true, env: { DATABASE_URL: cluster.url } })).status;
} finally {
  cluster.stop();
}
