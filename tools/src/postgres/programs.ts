/**
 * Where this machine keeps the programs of a PostgreSQL server. Debian puts them outside the path, one folder per version.
 */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folder with `initdb` and `pg_ctl`: `PG_BIN`, the path, then Debian's newest version. `undefined` when there is none. */
export function postgresPrograms(
  env: Readonly<Record<string, string | undefined>>,
  debian = '/usr/lib/postgresql',
): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(env['PG_BIN'] === undefined ? [] : [env['PG_BIN']]),
    ...(env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}
