/**
 * The concerns of the demo: all go through casework, and stand in different steps.
 */
import { memoryEventLog } from '@mgn/casework/memory';
import { Instant, parseRegionProfile, plainDateOf, type RegionProfile } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { demoConcerns } from '../../src/demo/concerns.js';
import { makeDemoConcerns } from '../../src/demo/make-concerns.js';
import { demoRegionProfile } from '../../src/demo/region-profile.js';

const region = (): RegionProfile => {
  const parsed = parseRegionProfile(demoRegionProfile);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

describe('the concerns of the demo', () => {
  it('are made once, in different steps, and lead to nobody', async () => {
    const log = memoryEventLog();
    const now = Instant.parse('2026-11-24T09:00:00+01:00');
    const { taken, left } = await makeDemoConcerns(log, region(), now);
    expect(left).toEqual([]);
    expect(taken).toBe(demoConcerns(now, plainDateOf(now)).flat().length);
    const all = await log.listSummaries({ limit: 100 });
    expect(all.map(({ process, state, person }) => `${process} ${state} ${String(person)}`).sort()).toEqual([
      'network-concern reported null',
      'network-concern settled null',
      'network-concern under-way null',
      'network-concern under-way null',
    ]);
    expect(await makeDemoConcerns(log, region(), now)).toEqual({ taken: 0, left: [] });
  });

  it.each(['2026-11-22T00:30:00+01:00', '2027-03-28T08:00:00+02:00', '2026-12-28T12:00:00+01:00'])(
    'can be made at any moment: %s',
    async (moment) => {
      const now = Instant.parse(moment);
      expect((await makeDemoConcerns(memoryEventLog(), region(), now)).left).toEqual([]);
      for (const { at } of demoConcerns(now, plainDateOf(now)).flat()) {
        expect(Date.parse(at)).toBeLessThanOrEqual(Date.parse(moment));
      }
    },
  );
});
