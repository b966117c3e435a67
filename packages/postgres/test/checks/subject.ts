/**
 * What a check is run on: stores of one kind, one for each check, so that no check sees the rows of another.
 */
import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { AuditChain, Directory, EventLog, NoticeChoices, Outbox, WaitReports } from '@mgn/casework';
import { memoryEventLog, type MemoryChainPorts } from '@mgn/casework/memory';
import type { Database } from '../../src/driver/database.js';
import { storeOn, type Store } from '../../src/store/store.js';

/** The event logs under check: on PostgreSQL, on PGlite, in memory. */
export interface Subject<Log extends EventLog = EventLog> {
  /** A store on a region that nobody used. */
  readonly store: (region?: string) => Log;
}

/** The databases under check, which also keep the directory. */
export interface DatabaseSubject extends Subject<Store> {
  readonly database: () => Database;
}

/** The event logs that keep an outbox, and what people chose: all of them. */
export type OutboxSubject = Subject<EventLog & Outbox & NoticeChoices>;

/** The directories under check. */
export interface DirectorySubject {
  readonly store: () => Directory;
}

/** A subject on the database that `open` has opened by the time a check runs. */
export function subjectOn(database: () => Database): DatabaseSubject {
  return { database, store: (region = newRegion()) => storeOn(database(), region) };
}

/** What the chain of a log in memory needs. */
const memoryChainPorts: MemoryChainPorts = {
  hash: (bytes) => createHash('sha256').update(bytes).digest(),
  newKeyedHash: () => {
    const key = randomBytes(32);
    return (bytes) => createHmac('sha256', key).update(bytes).digest();
  },
};

/** A subject in memory: a log is a region. */
export const memorySubject: Subject<EventLog & AuditChain & Directory & WaitReports & Outbox & NoticeChoices> = {
  store: () => memoryEventLog(memoryChainPorts),
};

/** The code of a region that nobody used. */
export function newRegion(): string {
  return `region-${randomUUID()}`;
}
