/**
 * Two processes of the app on one PostgreSQL, in a region of their own.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRegionProfile, type RegionProfile } from '@mgn/domain';
import { eventLog, type Store } from '@mgn/postgres';
import { demoRegionProfile } from '../../src/demo/region-profile.js';
import { startProcess, type AppProcess } from '../server/app-process.js';
import { visitorOf, type Visitor } from '../server/running-app.js';

/** The address of the server; empty when there is none, and then the suite is skipped. */
export const databaseUrl = process.env['DATABASE_URL'] ?? '';

/** The same person, signed in at both processes. */
export type Both = readonly [Visitor, Visitor];

/** The two processes, with the store under them. */
export interface TwoProcesses {
  readonly apps: readonly [AppProcess, AppProcess];
  readonly store: Store;
  signIn(identity: string): Promise<Both>;
  stop(): Promise<void>;
}

/** Starts both at once, on a store that `fill` has written in before; `more` are further settings. */
export async function startTwoProcesses(
  fill: (store: Store, region: RegionProfile) => Promise<void>,
  more: Readonly<Record<string, string>> = {},
): Promise<TwoProcesses> {
  const region = parseRegionProfile({ ...demoRegionProfile, id: `two-apps-${randomUUID()}` });
  if (!region.ok) throw new Error(JSON.stringify(region.issues));
  const folder = mkdtempSync(join(tmpdir(), 'mgn-two-'));
  const file = join(folder, 'region.json');
  writeFileSync(file, JSON.stringify(region.value));
  const store = await eventLog(databaseUrl, { region: region.value.id });
  await fill(store, region.value);
  const env = { DATABASE_URL: databaseUrl, MGN_REGION_FILE: file, MGN_DATA: folder, ...more };
  const apps = await Promise.all([startProcess(env), startProcess(env)]);
  return {
    apps,
    store,
    signIn: async (identity) => {
      const both: Both = [visitorOf(apps[0].address), visitorOf(apps[1].address)];
      for (const each of both) await each.signIn(identity);
      return both;
    },
    stop: async () => {
      for (const app of apps) await app.end('SIGTERM');
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
