/**
 * A referral over HTTP into the running app, beside a bare insert of the same text into the same kind of database.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Bench } from '../measure.js';
import { repositoryRoot } from '../repository-root.js';

const sample = join(repositoryRoot, 'examples/regional-network/samples/referral.json');

/** Starts the built app without demo conversations and gives its address. */
async function startApp(env: Readonly<Record<string, string | undefined>>) {
  const child = spawn(process.execPath, ['tools/run-built.js', 'examples/regional-network', 'dist/main.js'], {
    cwd: repositoryRoot,
    env: { ...process.env, PORT: '0', MGN_DEMO: 'empty', ...env },
    // A line of the log per request would cost time on the screen: only what it says before it ends is kept.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    let logged = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed);
      if (found !== null) resolve(found[0]);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      logged = (logged + chunk.toString()).slice(-500);
    });
    child.on('exit', () => reject(new Error(`the app did not start: ${printed.slice(-500)}${logged}`)));
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      child.removeAllListeners('exit').on('exit', () => resolve());
      child.kill('SIGTERM');
    });
  return { address, stop };
}

/** The referral with other words and other numbers: a new one, about somebody who was not referred before. */
function another(text: string): string {
  const id = randomUUID();
  return text
    .replaceAll('huur', `huur ${id}`)
    .replaceAll('0b6f3a5e-7c1d-4e2a-8000', id.slice(0, 23))
    .replaceAll('http://fhir.nl/fhir/NamingSystem/bsn', 'https://kersentuin.example/patienten')
    .replaceAll('999990019', id);
}

/** Sends a referral that nobody sent before. */
async function submit(address: string, text: string): Promise<void> {
  const answer = await fetch(`${address}/fhir`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/fhir+json', Authorization: 'Bearer demo-gp' },
    body: another(text),
  });
  await answer.text();
  if (answer.status >= 300) throw new Error(`the app answered ${answer.status}`);
}

/** On the embedded database, in a folder, with every write on disk. */
export const appSubmitEmbedded: Bench = {
  key: 'app/submit-pglite',
  what: 'a new referral over HTTP, stored on the embedded database',
  peerName: 'a bare insert of the same text on the embedded database',
  limit: null,
  prepare: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mgn-bench-'));
    const app = await startApp({ MGN_DATA: join(folder, 'app'), DATABASE_URL: undefined });
    const text = readFileSync(sample, 'utf8');
    const bare = await PGlite.create({ dataDir: join(folder, 'bare') });
    await bare.exec('create table bare (id uuid primary key, content jsonb not null)');
    return {
      ours: () => submit(app.address, text),
      peer: () => bare.query('insert into bare values ($1, $2)', [randomUUID(), text]),
      close: async () => {
        await app.stop();
        await bare.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

/** On PostgreSQL, when `DATABASE_URL` names one. */
export const appSubmitPostgres: Bench = {
  key: 'app/submit-postgres',
  what: 'a new referral over HTTP, stored on PostgreSQL (needs DATABASE_URL)',
  peerName: 'a bare insert of the same text on PostgreSQL',
  limit: null,
  needs: 'DATABASE_URL',
  prepare: async () => {
    const url = process.env['DATABASE_URL'] ?? '';
    const name = `bench_${randomUUID().replaceAll('-', '')}`;
    const admin = new pg.Client(url);
    await admin.connect();
    await admin.query(`create database ${name}`);
    const own = new URL(url);
    own.pathname = `/${name}`;
    const app = await startApp({ DATABASE_URL: own.href });
    const bare = new pg.Pool({ connectionString: own.href });
    await bare.query('create table bare (id uuid primary key, content jsonb not null)');
    const text = readFileSync(sample, 'utf8');
    return {
      ours: () => submit(app.address, text),
      peer: () => bare.query('insert into bare values ($1, $2)', [randomUUID(), text]),
      close: async () => {
        await app.stop();
        await bare.end();
        await admin.query(`drop database ${name} with (force)`);
        await admin.end();
      },
    };
  },
};
