/**
 * The questions of the demo: all go through casework, and reach every state.
 */
import { memoryEventLog } from '@mgn/casework/memory';
import { caseConferenceItemStates, Instant, parseRegionProfile, plainDateOf, type RegionProfile } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { makeDemoConversations } from '../../src/demo/make-demo.js';
import { makeDemoQuestions } from '../../src/demo/make-questions.js';
import { demoQuestions } from '../../src/demo/questions.js';
import { demoRegionProfile } from '../../src/demo/region-profile.js';

const region = (): RegionProfile => {
  const parsed = parseRegionProfile(demoRegionProfile);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

describe('the questions of the demo', () => {
  it('are made once, reach every state, and all but one lead to nobody', { timeout: 60_000 }, async () => {
    const log = memoryEventLog();
    const now = Instant.parse('2026-11-24T09:00:00+01:00');
    await makeDemoConversations(log, region(), now);
    const { taken, left } = await makeDemoQuestions(log, region(), now);
    expect(left).toEqual([]);
    expect(taken).toBe(demoQuestions(now, plainDateOf(now)).flat().length);
    const all = await log.listSummaries({ processes: ['case-conference-item'], limit: 100 });
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(caseConferenceItemStates));
    expect(all.filter(({ person }) => person !== null)).toHaveLength(1);
    expect(await makeDemoQuestions(log, region(), now)).toEqual({ taken: 0, left: [] });
  });

  it.each(['2026-11-22T00:30:00+01:00', '2027-03-28T08:00:00+02:00', '2026-12-28T12:00:00+01:00'])(
    'can be made at any moment: %s',
    async (moment) => {
      const now = Instant.parse(moment);
      const log = memoryEventLog();
      const { left } = await makeDemoQuestions(log, region(), now);
      expect(left.filter(({ conversation }) => conversation !== 'marit-met-naam')).toEqual([]);
      for (const { at } of demoQuestions(now, plainDateOf(now)).flat()) {
        expect(Date.parse(at)).toBeLessThanOrEqual(Date.parse(moment));
      }
    },
  );
});
