/**
 * What a check is run on: one open database with a store for each check, so that no check sees the rows of another.
 */
import { randomUUID } from 'node:crypto';
import type { Database } from '../../src/driver/database.js';
import { storeOn, type Store } from '../../src/store/store.js';

/** The database under check. */
export interface Subject {
  readonly database: () => Database;
  /** A store on a region that nobody used. */
  readonly store: (region?: string) => Store;
}

/** A subject on the database that `open` has opened by the time a check runs. */
export function subjectOn(database: () => Database): Subject {
  return { database, store: (region = newRegion()) => storeOn(database(), region) };
}

/** The code of a region that nobody used. */
export function newRegion(): string {
  return `region-${randomUUID()}`;
}
