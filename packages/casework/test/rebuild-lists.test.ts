import { rebuildLists, type RebuildProgress } from '@mgn/casework';
import { nationalDefaults } from '@mgn/domain';
import { memoryEventLog } from '@mgn/casework/memory';
import { describe, expect, it } from 'vitest';
import { beside, steps, take } from './several-processes.js';
import { newStory, office } from './story.js';

const region = { ...nationalDefaults, networkOffice: office.id };

describe('making the lists anew', () => {
  it('gives every row as it was, page after page', async () => {
    const story = newStory();
    await take(await beside('transfer-case', { story }), steps.length);
    const before = await story.log.listSummaries({ limit: 100 });
    expect(before.length).toBeGreaterThan(2);
    const told: RebuildProgress[] = [];
    const done = await rebuildLists({ log: story.log, region, pageSize: 2, onProgress: (each) => told.push(each) });
    expect(await story.log.listSummaries({ limit: 100 })).toEqual(before);
    expect(done.rows).toBe(before.length);
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toEqual(done);
  });

  it('of an empty store does nothing', async () => {
    const log = memoryEventLog();
    expect(await rebuildLists({ log, region })).toEqual({ streams: 0, events: 0, rows: 0 });
  });
});
