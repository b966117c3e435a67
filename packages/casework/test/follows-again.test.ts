import { randomUUID } from 'node:crypto';
import type { AppendBatch, AppendResult, EventLog } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import { CommandId, Instant, StreamId } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { details, ggz, type gp, newStory, person, practice, psychologist, type Story } from './story.js';

/** A store in which somebody else is first in another process of the case, as often as one says. */
function contested(log: EventLog, times: number): EventLog & { readonly tried: () => number } {
  let tried = 0;
  return {
    ...log,
    tried: () => tried,
    append: (batch: AppendBatch): Promise<AppendResult> => {
      const other = batch.streams[1];
      if (other === undefined || other.process === 'consent' || tried >= times) return log.append(batch);
      tried += 1;
      return Promise.resolve({ outcome: 'version-conflict', stream: other.stream, actualVersion: 9 });
    },
  };
}

/** Somebody on two lists; the death is recorded at one of them. */
async function diesOnTwoLists(times: number) {
  const log = contested(memoryEventLog(), times);
  const story: Story = newStory(log);
  const give = async (stream: StreamId, command: object, along?: object) =>
    story.casework.handle({
      id: CommandId.parse(randomUUID()),
      process: 'waitlist-entry',
      stream,
      expects: (await log.readStream(stream))?.events.length ?? 0,
      actor: psychologist,
      command,
      ...(along !== undefined && { with: along }),
    });
  const lists = [StreamId.parse(randomUUID()), StreamId.parse(randomUUID())] as const;
  for (const stream of lists) {
    const entry = { person, provider: ggz.id, gpPractice: practice.id, direction: 'ggz-basic' };
    await give(stream, { type: 'register', ...entry, registeredOn: '2026-11-20' }, { person: details });
  }
  const outcome = await give(lists[0], { type: 'end', reason: 'deceased', gpTold: true });
  const open = await log.listSummaries({ person, ended: false, limit: 9 });
  return { outcome, open, tried: log.tried() };
}

describe('what follows in another process that changed at the same moment', () => {
  it('is decided again, and done', async () => {
    const { outcome, open, tried } = await diesOnTwoLists(2);
    expect(outcome).toMatchObject({ outcome: 'handled', state: 'ended', warnings: [] });
    expect([open, tried]).toEqual([[], 2]);
  });

  it('is given up after a few times, and then nothing was done', async () => {
    const { outcome, open } = await diesOnTwoLists(99);
    expect(outcome).toMatchObject({ outcome: 'stale' });
    expect(open).toHaveLength(2);
  });
});

describe('an answer', () => {
  it('tells how the process stands after everything that followed', async () => {
    const story = newStory();
    const stream = StreamId.parse(randomUUID());
    const give = async (actor: typeof gp, command: object, along?: object) =>
      story.casework.handle({
        id: CommandId.parse(randomUUID()),
        process: 'waitlist-entry',
        stream,
        expects: (await story.log.readStream(stream))?.events.length ?? 0,
        actor,
        command,
        ...(along !== undefined && { with: along }),
      });
    const entry = { person, provider: ggz.id, gpPractice: practice.id, direction: 'ggz-basic' };
    await give(
      psychologist,
      { type: 'register', ...entry, registeredOn: '2026-10-12', referralOn: '2026-10-12' },
      { person: details },
    );
    await give(psychologist, { type: 'start-waiting' });
    story.at('2026-11-24T09:00:00+01:00');
    await story.casework.tick(Instant.parse('2026-11-24T09:00:00+01:00'));
    const stored = await story.log.readStream(stream);
    expect(stored?.events.map(({ type }) => type)).toContain('transfer-opened');
    const [row] = await story.log.listSummaries({ processes: ['waitlist-entry'], limit: 1 });
    expect(row?.version).toBe(stored?.events.length);
  });
});
