/**
 * The table of the sessions that ended before their time. It holds no personal data: not even who the session was of.
 */
import type { Instant } from '@mgn/domain';
import { text, timestamp } from 'drizzle-orm/pg-core';
import { mgn } from './schema.js';

/** Sessions that were ended, until nothing of them could count anyway. */
export const endedSessions = mgn.table('ended_sessions', {
  regionId: text('region_id').notNull(),
  sessionId: text('session_id').notNull(),
  until: timestamp('until', { withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
});
