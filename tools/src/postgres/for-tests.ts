/**
 * Gives the PostgreSQL suite its server: the one that `DATABASE_URL` names, or a temporary one. On a machine without PostgreSQL
 * the tests see no `DATABASE_URL` and are skipped; with `CI=true` that is a failure.
 */
import { postgresPrograms } from './programs.js';
import { startTemporaryCluster } from './temporary-cluster.js';

/** Called by vitest before the first test; what it returns is called after the last. */
export async function setup(): Promise<(() => void) | undefined> {
  if ((process.env['DATABASE_URL'] ?? '') !== '') return undefined;
  const programs = postgresPrograms(process.env);
  if (programs === undefined) {
    const what = 'no PostgreSQL on this machine: install it, or set DATABASE_URL';
    if (process.env['CI'] === 'true') throw new Error(what);
    console.warn(`${what}; its tests are skipped`);
    return undefined;
  }
  const cluster = await startTemporaryCluster(programs);
  process.env['DATABASE_URL'] = cluster.url;
  return cluster.stop;
}
