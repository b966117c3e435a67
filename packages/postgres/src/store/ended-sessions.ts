/**
 * Sessions of an app that were ended before their time, known to all its processes.
 */
import type { Instant } from '@mgn/domain';
import { and, eq, lte, sql } from 'drizzle-orm';
import { builtOnce } from '../driver/database.js';
import { endedSessions } from '../tables/session-table.js';
import type { Scope } from './scope.js';

/** The sessions that an app no longer accepts, although their cookies are still valid. */
export interface SessionEnds {
  /**
   * Ends a session for every process. `until` is the moment from which nothing of it could count anyway; rows for which that is so at
   * the moment `at` are removed. Ending a session twice is ending it once.
   */
  endSession(session: string, until: Instant, at: Instant): Promise<void>;
  /** Says whether a session was ended. No for one whose row was removed. */
  hasSessionEnded(session: string): Promise<boolean>;
}

/** Writes that a session has ended, and removes what is no longer needed. */
export async function writeSessionEnd(
  { queries, region }: Scope,
  session: string,
  until: Instant,
  at: Instant,
): Promise<void> {
  await queries.delete(endedSessions).where(and(eq(endedSessions.regionId, region), lte(endedSessions.until, at)));
  await queries.insert(endedSessions).values({ regionId: region, sessionId: session, until }).onConflictDoNothing();
}

/** Reads whether a session has ended. */
export async function readSessionEnd({ queries, region }: Scope, session: string): Promise<boolean> {
  return (await selectSessionEnd(queries).execute({ region, session })).length > 0;
}

const selectSessionEnd = builtOnce((queries) =>
  queries
    .select({ session: endedSessions.sessionId })
    .from(endedSessions)
    .where(
      and(
        eq(endedSessions.regionId, sql.placeholder('region')),
        eq(endedSessions.sessionId, sql.placeholder('session')),
      ),
    )
    .prepare('ended-session'),
);
