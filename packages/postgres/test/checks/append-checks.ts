import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppendBatch, EventLog } from '@mgn/casework';
import type { StreamId } from '@mgn/domain';
import { outcomes, thrownBy } from './answers.js';
import {
  auditLine,
  batch,
  coordinator,
  evening,
  event,
  newCommand,
  newPerson,
  newStream,
  newText,
  someone,
  streamAppend,
  summary,
} from './samples.js';
import type { Subject } from './subject.js';

/** How an append behaves. */
export function appendChecks({ store }: Subject): void {
  describe('an append', () => {
    it('is read back exactly as it was given', async () => {
      const log = store();
      const stream = newStream();
      const first = event(stream, 1, { at: evening, actor: coordinator, data: { z: 1, a: [null, 'x', { b: true }] } });
      await log.append(batch(stream, 0, { streams: [streamAppend(stream, 0, { events: [first] })] }));
      const read = await log.readStream(stream);
      expect(read?.events).toEqual([first]);
      expect(JSON.stringify(read?.events[0]?.data)).toBe('{"z":1,"a":[null,"x",{"b":true}]}');
    });

    it('gives the first process of a region number 1, and keeps the number of a process', async () => {
      const log = store();
      const [one, two] = [newStream(), newStream()];
      expect(await log.append(opening(one))).toEqual({ outcome: 'appended', caseNumber: 'VG-0001' });
      expect(await log.append(opening(two))).toEqual({ outcome: 'appended', caseNumber: 'VG-0002' });
      const next = batch(one, 1, { summaries: [summary(one, 2)] });
      expect(await log.append(next)).toEqual({ outcome: 'appended', caseNumber: 'VG-0001' });
      expect((await log.readStream(one))?.caseNumber).toBe('VG-0001');
      expect((await log.findCommand(next.commandId))?.caseNumber).toBe('VG-0001');
    });

    it('counts the numbers of every prefix and of every region apart', async () => {
      const log = store();
      const [one, two] = [newStream(), newStream()];
      const both = batch(one, 0, {
        streams: [streamAppend(one, 0), streamAppend(two, 0)],
        summaries: [summary(one, 1), summary(two, 1, { numberPrefix: 'OV' })],
      });
      expect(await log.append(both)).toEqual({ outcome: 'appended', caseNumber: 'VG-0001' });
      expect((await log.readStream(two))?.caseNumber).toBe('OV-0001');
      expect(await store().append(opening(newStream()))).toEqual({ outcome: 'appended', caseNumber: 'VG-0001' });
    });

    it('keeps a number that was taken before, and gives nobody that number again', async () => {
      const log = store();
      const [one, two, three] = [newStream(), newStream(), newStream()];
      const taken = await log.takeNumber('VG');
      expect([taken, await log.takeNumber('TM')]).toEqual(['VG-0001', 'TM-0001']);
      expect(await log.append(opening(one))).toEqual({ outcome: 'appended', caseNumber: 'VG-0002' });
      const own = batch(two, 0, { summaries: [summary(two, 1, { caseNumber: taken })] });
      expect(await log.append(own)).toEqual({ outcome: 'appended', caseNumber: taken });
      const again = batch(three, 0, { summaries: [summary(three, 1, { caseNumber: taken })] });
      await expect(log.append(again)).rejects.toMatchObject({ code: 'store-failed' });
      expect(await log.readStream(three)).toBeNull();
    });

    it('gives no number to a stream that is in no list', async () => {
      const log = store();
      const stream = newStream();
      expect(await log.append(batch(stream, 0))).toEqual({ outcome: 'appended', caseNumber: null });
      const later = batch(stream, 1, { streams: [], receipt: { ...batch(stream, 1).receipt } });
      expect(await log.append(later)).toEqual({ outcome: 'appended', caseNumber: null });
    });

    it('answers with the number of the process of its receipt, also when it writes no event', async () => {
      const log = store();
      const stream = newStream();
      await log.append(opening(stream));
      expect(await log.append(batch(stream, 1, { streams: [] }))).toEqual({
        outcome: 'appended',
        caseNumber: 'VG-0001',
      });
    });

    it('takes thousands of events at once', async () => {
      const log = store();
      const stream = newStream();
      const result = await log.append(batch(stream, 0, { streams: [streamAppend(stream, 0, { count: 2_500 })] }));
      expect(result.outcome).toBe('appended');
      const read = await log.readStream(stream);
      expect(read?.events.map(({ version }) => version)).toEqual(
        Array.from({ length: 2_500 }, (_, index) => index + 1),
      );
    });
  });

  describe('a stale version', () => {
    it.each([
      ['too low', 2, 1],
      ['too high', 2, 3],
      ['new where a stream exists', 2, 0],
      ['later where no stream exists', 0, 4],
    ])('is a conflict when it is %s', async (_, actualVersion, expectedVersion) => {
      const log = store();
      const stream = newStream();
      for (let version = 0; version < actualVersion; version += 1) await log.append(batch(stream, version));
      expect(await log.append(batch(stream, expectedVersion))).toEqual({
        outcome: 'version-conflict',
        stream,
        actualVersion,
      });
    });

    it('of one stream keeps everything of the batch out', async () => {
      const log = store();
      const [fresh, stale] = [newStream(), newStream()];
      await log.append(opening(stale));
      const refused = batch(fresh, 0, {
        streams: [streamAppend(fresh, 0), streamAppend(stale, 0)],
        ...everythingElse(fresh),
        summaries: [summary(fresh, 1), summary(stale, 2, { state: 'accepted' })],
      });
      expect(await log.append(refused)).toEqual({ outcome: 'version-conflict', stream: stale, actualVersion: 1 });
      await expectNothingOf(log, refused);
      expect((await log.listSummaries({ limit: 10 })).map(({ state }) => state)).toEqual(['requested']);
      expect(await log.append(opening(newStream()))).toEqual({ outcome: 'appended', caseNumber: 'VG-0002' });
    });
  });

  describe('the same command', () => {
    it('gets the first answer again and writes nothing', async () => {
      const log = store();
      const stream = newStream();
      const first = opening(stream);
      await log.append(first);
      const again = { ...opening(newStream()), commandId: first.commandId };
      expect(await log.append(again)).toEqual({
        outcome: 'already-handled',
        receipt: first.receipt,
        caseNumber: 'VG-0001',
      });
      expect(await log.readStream(again.receipt.stream)).toBeNull();
      expect(await log.findCommand(first.commandId)).toEqual({
        digest: 'digest-1',
        receipt: first.receipt,
        caseNumber: 'VG-0001',
      });
    });

    it('with another content is told apart', async () => {
      const log = store();
      const first = opening(newStream());
      await log.append(first);
      const other = { ...opening(newStream()), commandId: first.commandId, commandDigest: 'digest-2' };
      expect(await log.append(other)).toEqual({ outcome: 'command-id-reused' });
      expect(await log.readStream(other.receipt.stream)).toBeNull();
    });

    it('is free again when its first append was refused', async () => {
      const log = store();
      const stream = newStream();
      const commandId = newCommand();
      expect((await log.append({ ...batch(stream, 5), commandId })).outcome).toBe('version-conflict');
      expect(await log.findCommand(commandId)).toBeNull();
      expect((await log.append({ ...batch(stream, 0), commandId })).outcome).toBe('appended');
    });

    it('in another region is another command', async () => {
      const commandId = newCommand();
      const stream = newStream();
      expect((await store().append({ ...batch(stream, 0), commandId })).outcome).toBe('appended');
      expect((await store().append({ ...batch(stream, 0), commandId })).outcome).toBe('appended');
    });
  });

  describe('a failure halfway', () => {
    it('leaves nothing behind and tells no value', async () => {
      const log = store();
      const [known, stream] = [newStream(), newStream()];
      const id = newText();
      const secret = 'Noor Verzonnen slaapt slecht';
      await log.append(batch(known, 0, { texts: [{ id, person: newPerson(), text: 'eerste' }] }));
      const failing = batch(stream, 0, {
        ...everythingElse(stream),
        texts: [{ id, person: newPerson(), text: secret }],
      });
      const thrown = await thrownBy(log.append(failing));
      expect(thrown).toMatchObject({ name: 'MgnError', code: 'store-failed' });
      expect(thrown.cause).toBeUndefined();
      expect(`${thrown.message} ${String(thrown.stack)} ${JSON.stringify(thrown)}`).not.toMatch(
        /Noor|slaapt|[0-9a-f]{8}-/,
      );
      await expectNothingOf(log, failing);
      expect(await log.readTexts([id])).toEqual(new Map([[id, 'eerste']]));
    });
  });

  describe('a batch that cannot be', () => {
    const stream = newStream();
    it.each<[string, Partial<AppendBatch>]>([
      ['a gap between versions', { streams: [streamAppend(stream, 0, { events: [event(stream, 2)] })] }],
      ['an event of another stream', { streams: [streamAppend(stream, 0, { events: [event(newStream(), 1)] })] }],
      ['a stream without events', { streams: [streamAppend(stream, 0, { events: [] })] }],
      ['a negative version', { streams: [streamAppend(stream, -1)] }],
      ['a summary of a stream that does not exist', { streams: [], summaries: [summary(newStream(), 1)] }],
    ])('is refused: %s', async (_, more) => {
      const log = store();
      const refused = batch(stream, 0, more);
      expect(await thrownBy(log.append(refused))).toMatchObject({ name: 'MgnError', code: 'store-batch-invalid' });
      await expectNothingOf(log, refused);
    });
  });

  describe('appends at the same moment', () => {
    it('on one version: one wins, the others see a conflict', async () => {
      const log = store();
      const stream = newStream();
      await log.append(opening(stream));
      const results = await Promise.all(Array.from({ length: 8 }, () => log.append(batch(stream, 1))));
      expect(outcomes(results)).toEqual({ appended: 1, 'version-conflict': 7 });
      expect((await log.readStream(stream))?.events).toHaveLength(2);
    });

    it('of one new stream: one wins, the others see a conflict', async () => {
      const log = store();
      const stream = newStream();
      const results = await Promise.all(Array.from({ length: 8 }, () => log.append(opening(stream))));
      expect(outcomes(results)).toEqual({ appended: 1, 'version-conflict': 7 });
    });

    it('of one command: one is written, the others get its receipt', async () => {
      const log = store();
      const stream = newStream();
      const same = opening(stream);
      const results = await Promise.all(Array.from({ length: 8 }, () => log.append(same)));
      expect(outcomes(results)).toEqual({ appended: 1, 'already-handled': 7 });
      for (const result of results) expect(result).toMatchObject({ caseNumber: 'VG-0001' });
      expect((await log.readStream(stream))?.events).toHaveLength(1);
    });

    it('give every new process a number of its own', async () => {
      const log = store();
      const results = await Promise.all(Array.from({ length: 25 }, () => log.append(opening(newStream()))));
      const numbers = results.map((result) => (result.outcome === 'appended' ? result.caseNumber : null)).sort();
      expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => `VG-${String(index + 1).padStart(4, '0')}`));
    });

    it('on two streams in opposite order both end', async () => {
      const log = store();
      const [one, two] = [newStream(), newStream()];
      await Promise.all([log.append(opening(one)), log.append(opening(two))]);
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, index) => {
          const pair = index % 2 === 0 ? [one, two] : [two, one];
          return log.append(batch(one, 1, { streams: pair.map((stream) => streamAppend(stream, 1)) }));
        }),
      );
      expect(outcomes(results)).toEqual({ appended: 1, 'version-conflict': 9 });
    });
  });

  describe('laws', () => {
    it('whatever JSON an event or another system gives comes back the same, with its keys in the same order', async () => {
      const log = store();
      await fc.assert(
        fc.asyncProperty(
          fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary', depthSize: 'medium' })),
          fc.string({ unit: 'binary', minLength: 1 }),
          async (data, text) => {
            const stream = newStream();
            const person = newPerson();
            const id = newText();
            await log.append(
              batch(stream, 0, {
                streams: [streamAppend(stream, 0, { events: [event(stream, 1, { data })] })],
                texts: [{ id, person, text }],
                foreign: [{ stream, person, format: 'fhir-r4', content: data }],
              }),
            );
            const [read, texts, foreign] = await Promise.all([
              log.readStream(stream),
              log.readTexts([id]),
              log.readForeign(stream),
            ]);
            expect(JSON.stringify(read?.events[0]?.data)).toBe(JSON.stringify(data));
            expect(texts.get(id)).toBe(text);
            expect(JSON.stringify(foreign[0]?.content)).toBe(JSON.stringify(data));
          },
        ),
        { numRuns: 60 },
      );
    });
  });
}

function opening(stream: StreamId): AppendBatch {
  return batch(stream, 0, { summaries: [summary(stream, 1)] });
}

/** One row of every other kind. */
function everythingElse(stream: StreamId): Pick<AppendBatch, 'persons' | 'texts' | 'foreign' | 'audit'> {
  const person = newPerson();
  return {
    persons: [{ person, details: someone }],
    texts: [{ id: newText(), person, text: 'een tekst' }],
    foreign: [{ stream, person, format: 'fhir-r4', content: { resourceType: 'Task' } }],
    audit: [auditLine({ person })],
  };
}

async function expectNothingOf(log: EventLog, refused: AppendBatch): Promise<void> {
  const { stream } = refused.receipt;
  expect(await log.findCommand(refused.commandId)).toBeNull();
  expect(await log.readStream(stream)).toBeNull();
  expect(await log.readForeign(stream)).toEqual([]);
  expect(await log.readPersons(refused.persons.map(({ person }) => person))).toEqual(new Map());
  for (const { person } of refused.persons) expect(await log.readAudit({ person, limit: 10 })).toEqual([]);
}
