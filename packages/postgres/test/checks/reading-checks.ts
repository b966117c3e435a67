import { describe, expect, it } from 'vitest';
import { Instant, type StreamId } from '@mgn/domain';
import {
  auditLine,
  batch,
  evening,
  event,
  morning,
  newCase,
  newPerson,
  newStream,
  newText,
  noon,
  someone,
  streamAppend,
} from './samples.js';
import type { Subject } from './subject.js';

/** How streams, personal rows and the audit log are read. */
export function readingChecks({ store }: Subject): void {
  describe('streams', () => {
    it('that do not exist are null or an empty list', async () => {
      const log = store();
      expect(await log.readStream(newStream())).toBeNull();
      expect(await log.readCase(newCase())).toEqual([]);
      expect(await log.readPersonStreams(newPerson(), 'consent')).toEqual([]);
      expect(await log.readAllStreams({ after: null, limit: 10 })).toEqual([]);
    });

    it('of a case come oldest first, each with its events in order', async () => {
      const log = store();
      const [young, old] = [newStream(), newStream()];
      const caseId = newCase();
      const streams = [
        streamAppend(young, 0, { caseId, events: [event(young, 1, { at: noon }), event(young, 2, { at: evening })] }),
        streamAppend(old, 0, { caseId, events: [event(old, 1, { at: morning })] }),
      ];
      await log.append(batch(young, 0, { streams }));
      await log.append(batch(newStream(), 0));
      const read = await log.readCase(caseId);
      expect(read.map(({ stream, events }) => [stream, events.map(({ version }) => version)])).toEqual([
        [old, [1]],
        [young, [1, 2]],
      ]);
      expect(read[0]).toMatchObject({ caseId, process: 'exploratory-conversation', person: null, caseNumber: null });
    });

    it('of a person come by kind', async () => {
      const log = store();
      const person = newPerson();
      const [consent, conversation] = [newStream(), newStream()];
      const streams = [
        streamAppend(consent, 0, { process: 'consent', caseId: null, person }),
        streamAppend(conversation, 0, { person }),
      ];
      await log.append(batch(conversation, 0, { streams }));
      expect((await log.readPersonStreams(person, 'consent')).map(({ stream }) => stream)).toEqual([consent]);
      expect((await log.readPersonStreams(person, 'exploratory-conversation')).map(({ stream }) => stream)).toEqual([
        conversation,
      ]);
    });

    it('of a region come in pages, oldest first, every one once', async () => {
      const log = store();
      const opened: StreamId[] = [];
      // The same moment in two offsets, and moments whose texts sort otherwise.
      const moments = [
        '2026-03-29T03:30:00+02:00',
        '2026-03-29T01:30:00Z',
        '2026-03-29T01:59:59+01:00',
        '2026-02-28T23:59:59-10:00',
      ];
      for (const at of moments) {
        const stream = newStream();
        opened.push(stream);
        const events = [event(stream, 1, { at: Instant.parse(at) }), event(stream, 2)];
        await log.append(batch(stream, 0, { streams: [streamAppend(stream, 0, { events })] }));
      }
      const [first = '', second = '', third = '', fourth = ''] = opened;
      const expected = [fourth, third, ...[first, second].sort()];

      const paged: StreamId[] = [];
      for (let after: StreamId | null = null; ;) {
        const page = await log.readAllStreams({ after, limit: 3 });
        expect(page.every(({ events }) => events.length === 2)).toBe(true);
        paged.push(...page.map(({ stream }) => stream));
        after = page.at(-1)?.stream ?? null;
        if (after === null) break;
      }
      expect(paged).toEqual(expected);
    });

    it('of another region are not there', async () => {
      const stream = newStream();
      await store().append(batch(stream, 0));
      expect(await store().readStream(stream)).toBeNull();
    });
  });

  describe('personal rows', () => {
    it('are written over by later ones, and texts come by id', async () => {
      const log = store();
      const person = newPerson();
      const stream = newStream();
      const [one, two] = [newText(), newText()];
      const texts = [
        { id: one, person, text: 'Ik slaap slecht.' },
        { id: two, person, text: '"5"' },
      ];
      await log.append(batch(stream, 0, { persons: [{ person, details: someone }], texts }));
      const moved = { ...someone, phones: ['06 11111111'] };
      await log.append(batch(stream, 1, { persons: [{ person, details: moved }] }));
      expect(await log.readPersons([person, newPerson()])).toEqual(new Map([[person, moved]]));
      expect(await log.readTexts([two, one, newText()])).toEqual(
        new Map([
          [one, 'Ik slaap slecht.'],
          [two, '"5"'],
        ]),
      );
      expect(await log.readTexts([])).toEqual(new Map());
    });

    it('are corrected together with a line in the audit log', async () => {
      const log = store();
      const person = newPerson();
      const line = auditLine({ person });
      await log.writePerson(person, someone, line);
      expect(await log.readPersons([person])).toEqual(new Map([[person, someone]]));
      expect(await log.readAudit({ person, limit: 10 })).toEqual([line]);
    });

    it('of another system come back as they came, in order', async () => {
      const log = store();
      const person = newPerson();
      const stream = newStream();
      const deep = JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`) as unknown;
      const contents = [{ b: 1, a: '\u0000', ['__proto__']: { x: 1 } }, 'text', 5, null, deep];
      const foreign = contents.map((content) => ({ stream, person, format: 'fhir-r4', content }));
      await log.append(batch(stream, 0, { foreign: foreign.slice(0, 3) }));
      await log.append(batch(stream, 1, { foreign: foreign.slice(3) }));
      const read = await log.readForeign(stream);
      expect(read.map(({ content }) => JSON.stringify(content))).toEqual(
        contents.map((content) => JSON.stringify(content)),
      );
      expect(read[0]).toMatchObject({ stream, person, format: 'fhir-r4' });
    });

    it('are erased together, and events and other people stay', async () => {
      const log = store();
      const [person, other] = [newPerson(), newPerson()];
      const stream = newStream();
      const [mine, theirs] = [newText(), newText()];
      const foreign = { stream, format: 'fhir-r4', content: { name: 'Noor' } };
      await log.append(
        batch(stream, 0, {
          persons: [person, other].map((one) => ({ person: one, details: someone })),
          texts: [
            { id: mine, person, text: 'van mij' },
            { id: theirs, person: other, text: 'van een ander' },
          ],
          foreign: [
            { ...foreign, person },
            { ...foreign, person: other },
          ],
        }),
      );
      const line = auditLine({ person });
      await log.erasePerson(person, line);
      expect([...(await log.readPersons([person, other])).keys()]).toEqual([other]);
      expect([...(await log.readTexts([mine, theirs])).keys()]).toEqual([theirs]);
      expect((await log.readForeign(stream)).map((content) => content.person)).toEqual([other]);
      expect((await log.readStream(stream))?.events).toHaveLength(1);
      expect(await log.readAudit({ person, limit: 10 })).toEqual([line]);
    });

    it('stay when the audit line of a correction or an erasure cannot be written', async () => {
      const log = store();
      const person = newPerson();
      const line = auditLine({ person });
      await log.writePerson(person, someone, line);
      await expect(log.erasePerson(person, line)).rejects.toMatchObject({ code: 'store-failed' });
      await expect(log.writePerson(person, { ...someone, phones: [] }, line)).rejects.toMatchObject({
        code: 'store-failed',
      });
      expect(await log.readPersons([person])).toEqual(new Map([[person, someone]]));
    });
  });

  describe('the audit log', () => {
    it('is read newest first, by person, by case or as a whole', async () => {
      const log = store();
      const person = newPerson();
      const caseId = newCase();
      const lines = [
        auditLine({ at: morning, person }),
        auditLine({ at: evening, caseId, stream: newStream(), actor: { role: 'system' }, action: 'disclose' }),
        auditLine({ at: noon, person, caseId, outcome: 'refused', facts: { reasons: ['consent-missing'], count: 2 } }),
      ];
      await log.appendAudit(lines);
      await log.appendAudit([]);
      const [first, second, third] = lines;
      expect(await log.readAudit({ limit: 10 })).toEqual([second, third, first]);
      expect(await log.readAudit({ limit: 1 })).toEqual([second]);
      expect(await log.readAudit({ person, limit: 10 })).toEqual([third, first]);
      expect(await log.readAudit({ caseId, limit: 10 })).toEqual([second, third]);
      expect(await log.readAudit({ person: newPerson(), limit: 10 })).toEqual([]);
    });

    it('refuses a line that is there already', async () => {
      const log = store();
      const line = auditLine();
      await log.appendAudit([line]);
      const other = auditLine();
      await expect(log.appendAudit([other, line])).rejects.toMatchObject({ code: 'store-failed' });
      expect(await log.readAudit({ limit: 10 })).toEqual([line]);
    });
  });
}
