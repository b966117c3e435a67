/**
 * The waiting lists of the demo: in every state, made through casework, once.
 */
import { memoryEventLog } from '@mgn/casework/memory';
import { Instant, parseRegionProfile, plainDateOf, waitlistEntryStates, type RegionProfile } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { makeDemoConversations } from '../../src/demo/make-demo.js';
import { makeDemoWaitingLists } from '../../src/demo/make-waiting-lists.js';
import { demoRegionProfile } from '../../src/demo/region-profile.js';
import { waitingSteps } from '../../src/demo/waiting-lists.js';

const region = (): RegionProfile => {
  const parsed = parseRegionProfile(demoRegionProfile);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

describe('the waiting lists of the demo', () => {
  it.each(['2026-11-24T09:00:00+01:00', '2026-11-22T00:30:00+01:00'])(
    'reach every state, and are made once: %s',
    async (moment) => {
      const now = Instant.parse(moment);
      const log = memoryEventLog();
      await makeDemoConversations(log, region(), now);
      const others = await log.countSummaries({ processes: ['exploratory-conversation', 'transfer-case'] });
      const made = await makeDemoWaitingLists(log, region(), now);
      expect(made).toEqual({ taken: waitingSteps(now, plainDateOf(now)).length, left: [] });
      const rows = await log.listSummaries({ processes: ['waitlist-entry'], limit: 1000 });
      expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(waitlistEntryStates));
      // No other process begins by itself while the lists are made.
      expect(await log.countSummaries({ processes: ['exploratory-conversation', 'transfer-case'] })).toBe(others);
      expect(await makeDemoWaitingLists(log, region(), now)).toEqual({ taken: 0, left: [] });
    },
    60_000,
  );

  it('never lie ahead of the moment at which they are made', () => {
    const now = Instant.parse('2026-11-22T00:30:00+01:00');
    for (const { at } of waitingSteps(now, plainDateOf(now))) {
      expect(Date.parse(at)).toBeLessThanOrEqual(Date.parse(now));
    }
  });
});
