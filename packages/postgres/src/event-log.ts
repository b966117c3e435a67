/**
 * Opens the store of a region: on a PostgreSQL server, in a folder, or in memory, with the same tables and the same SQL.
 */
import { MgnError } from '@mgn/domain';
import { storeAddressOf } from './address.js';
import type { Database } from './driver/database.js';
import { openEmbeddedDatabase } from './driver/embedded-database.js';
import { openServerDatabase } from './driver/server-database.js';
import { migrate } from './migrate.js';
import { attempt } from './store/attempt.js';
import { storeOn, type Store } from './store/store.js';

/** How a store is opened. */
export interface EventLogOptions {
  /** The code of the region whose rows are read and written. Several regions can share a database and never see each other. */
  readonly region: string;
  /** The most connections that this process makes to a server; 10 if not given. */
  readonly maxConnections?: number;
}

/**
 * The store of a region, ready to use: opened, and its tables brought up to date.
 *
 * `address` is `postgres://…` for a server, which many processes may share; the path of a folder, which one process holds at a
 * time; or `memory`, which is gone with the process. Throws an `MgnError`: `store-address-unknown`, `store-in-use` (another
 * process holds the folder), `store-unavailable`, `store-failed`, or `store-is-newer` (written by a newer version of this
 * package).
 *
 * @example const store = await eventLog('memory', { region: 'rivierenrand' })
 */
export async function eventLog(address: string, { region, maxConnections = 10 }: EventLogOptions): Promise<Store> {
  if (region.trim() === '') throw new MgnError('store-region-missing', 'the code of a region was expected');
  return attempt(async () => storeOn(await openDatabase(address, maxConnections), region));
}

/** The database at an address, with its tables brought up to date. */
export async function openDatabase(address: string, maxConnections = 10): Promise<Database> {
  const place = storeAddressOf(address);
  const database =
    place.kind === 'server'
      ? openServerDatabase(place.url, maxConnections)
      : await openEmbeddedDatabase(place.kind === 'folder' ? place.folder : null);
  try {
    await migrate(database);
    return database;
  } catch (thrown) {
    await database.close().catch(() => undefined);
    throw thrown;
  }
}
