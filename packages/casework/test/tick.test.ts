import { randomUUID } from 'node:crypto';
import type { AppendBatch, AppendResult, EventLog } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import { CommandId, Instant, MgnError, StreamId } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { signal } from './several-processes.js';
import { details, gp, newStory } from './story.js';

const late = Instant.parse('2027-01-11T09:00:00+01:00');

/** How many are done in one go. */
const oneGo = 200;

/** Ids in the order in which they were made, so that the last one stands behind all others. */
const numbered = (number: number) => StreamId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);

/** Transfers, all of them with something due; the store does what `otherwise` says to those in front. */
async function onAList(count: number, otherwise: Partial<Record<'append' | 'readStream', () => Promise<never>>>) {
  const log = memoryEventLog();
  const blocked = new Set<string>();
  const store: EventLog = {
    ...log,
    append: (batch: AppendBatch): Promise<AppendResult> =>
      otherwise.append !== undefined && batch.streams.some(({ stream }) => blocked.has(stream))
        ? otherwise.append()
        : log.append(batch),
    readStream: (stream) =>
      otherwise.readStream !== undefined && blocked.has(stream) ? otherwise.readStream() : log.readStream(stream),
  };
  const story = newStory(store);
  for (let number = 1; number <= count; number += 1) {
    const outcome = await story.casework.handle({
      id: CommandId.parse(randomUUID()),
      process: 'transfer-case',
      stream: numbered(number),
      expects: 0,
      actor: gp,
      command: { ...signal, person: numbered(100_000 + number) },
      with: { person: details },
    });
    expect(outcome.outcome).toBe('handled');
  }
  return {
    casework: story.casework,
    /** From now on the first ones are stuck. */
    block: (first: number) => {
      for (let number = 1; number <= first; number += 1) blocked.add(numbered(number));
    },
    types: async (number: number) => (await log.readStream(numbered(number)))?.events.map(({ type }) => type) ?? [],
  };
}

const reported = 'time-norm-exceeded';

describe('what is due for many at once', () => {
  it('is not held up by any number of others that are refused or too late every time', async () => {
    const stuck = oneGo + 1;
    const conflict = () =>
      Promise.resolve({ outcome: 'version-conflict', stream: numbered(1), actualVersion: 9 } as never);
    const list = await onAList(stuck + 1, { append: conflict });
    list.block(stuck);
    const report = await list.casework.tick(late);
    expect(await list.types(stuck + 1)).toContain(reported);
    expect(await list.types(stuck)).not.toContain(reported);
    expect(report.looked).toBe(stuck + 1);
    expect(report.handled).toBeGreaterThan(0);
    expect(report.conflicts).toBeGreaterThanOrEqual(stuck);
  });

  it('is taken in goes, and nobody is left out or done twice', async () => {
    const all = oneGo + 5;
    const list = await onAList(all, {});
    const reports = [await list.casework.tick(late), await list.casework.tick(late), await list.casework.tick(late)];
    expect(reports.map(({ looked }) => looked)).toEqual([oneGo, 5, 0]);
    for (const number of [1, oneGo, all]) {
      expect((await list.types(number)).filter((type) => type === reported)).toHaveLength(1);
    }
  });

  it('is done for those behind a process that cannot be read, and that one is told of', async () => {
    const list = await onAList(2, {
      readStream: () => Promise.reject(new MgnError('broken-log', 'it cannot be read')),
    });
    list.block(1);
    await expect(list.casework.tick(late)).rejects.toMatchObject({ code: 'broken-log' });
    expect(await list.types(2)).toContain(reported);
  });

  it('stops at once where the store is out of reach', async () => {
    const list = await onAList(2, {
      readStream: () => Promise.reject(new MgnError('store-unavailable', 'out of reach')),
    });
    list.block(1);
    await expect(list.casework.tick(late)).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await list.types(2)).not.toContain(reported);
  });
});
