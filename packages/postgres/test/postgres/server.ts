/**
 * The PostgreSQL server of this suite. `npm run test:postgres` starts one; `POSTGRES_URL` or `DATABASE_URL` names another.
 */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** The address of the server; null when there is none, and then the suite is skipped, except with `CI=true`. */
export const serverUrl = serverUrlOf(process.env);

function serverUrlOf({ POSTGRES_URL = '', DATABASE_URL = '', CI }: NodeJS.ProcessEnv): string | null {
  const url = POSTGRES_URL === '' ? DATABASE_URL : POSTGRES_URL;
  if (url !== '') return url;
  if (CI === 'true') throw new Error('no PostgreSQL: set POSTGRES_URL to the address of a server');
  console.warn('skipped: no PostgreSQL; set POSTGRES_URL to the address of a server');
  return null;
}

/** A database of its own on the server, gone after `drop`. */
export interface ScratchDatabase {
  readonly url: string;
  /** Runs a statement as the owner of the server, outside the scratch database. */
  readonly onServer: (statement: string) => Promise<void>;
  readonly name: string;
  readonly drop: () => Promise<void>;
}

/** Makes a database with a name that nobody has. */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  if (serverUrl === null) throw new Error('no PostgreSQL');
  const server = serverUrl;
  const name = `mgn_test_${randomUUID().replaceAll('-', '')}`;
  const onServer = async (statement: string) => {
    const client = new Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await onServer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, name, onServer, drop: () => onServer(`drop database ${name} with (force)`) };
}
