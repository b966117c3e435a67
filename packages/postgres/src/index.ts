/**
 * The store of casework on PostgreSQL and on the embedded PGlite.
 */
export { eventLog, type EventLogOptions } from './event-log.js';
export type { SessionEnds } from './store/ended-sessions.js';
export type { Store } from './store/store.js';
