import { randomUUID } from 'node:crypto';
import { Instant } from '@mgn/domain';
import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { endedSessions } from '../../src/tables/session-table.js';
import { evening, morning, noon } from './samples.js';
import { newRegion, type DatabaseSubject } from './subject.js';

/** How sessions end for every process of an app. */
export function sessionChecks({ store, database }: DatabaseSubject): void {
  describe('a session that was ended', () => {
    it('has ended for every store of the region, and for no other region and no other session', async () => {
      const region = newRegion();
      const [session, other] = [randomUUID(), randomUUID()];
      expect(await store(region).hasSessionEnded(session)).toBe(false);
      await store(region).endSession(session, evening, noon);
      await store(region).endSession(session, evening, noon);
      expect(await store(region).hasSessionEnded(session)).toBe(true);
      expect(await store(region).hasSessionEnded(other)).toBe(false);
      expect(await store().hasSessionEnded(session)).toBe(false);
    });

    it('is ended once when two processes end it at the same moment', async () => {
      const region = newRegion();
      const session = randomUUID();
      await Promise.all(Array.from({ length: 4 }, () => store(region).endSession(session, evening, noon)));
      expect(await store(region).hasSessionEnded(session)).toBe(true);
    });

    it('is forgotten when nothing of it could count any more, and not a moment before', async () => {
      const region = newRegion();
      const [early, late] = [randomUUID(), randomUUID()];
      const sessions = store(region);
      await sessions.endSession(early, noon, morning);
      await sessions.endSession(late, evening, Instant.parse('2026-11-23T11:59:59+01:00'));
      expect([await sessions.hasSessionEnded(early), await sessions.hasSessionEnded(late)]).toEqual([true, true]);
      await sessions.endSession(randomUUID(), evening, noon);
      expect([await sessions.hasSessionEnded(early), await sessions.hasSessionEnded(late)]).toEqual([false, true]);
      const rows = await database()
        .queries.select()
        .from(endedSessions)
        .where(and(eq(endedSessions.regionId, region), eq(endedSessions.sessionId, early)));
      expect(rows).toEqual([]);
    });
  });
}
