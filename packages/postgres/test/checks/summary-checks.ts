import { describe, expect, it } from 'vitest';
import type { EventLog, NewSummary, ProcessSummary } from '@mgn/casework';
import { Instant, PlainDate } from '@mgn/domain';
import {
  batch,
  evening,
  morning,
  newOrganisation,
  newPerson,
  newStream,
  noon,
  streamAppend,
  summary,
} from './samples.js';
import type { Subject } from './subject.js';

/** How the lists behave. */
export function summaryChecks({ store }: Subject): void {
  describe('a list', () => {
    it('shows a summary as it was given, with its number', async () => {
      const log = store();
      const { numberPrefix: _, ...given } = await listed(log, { tickAt: evening, next: null, clocks: [] });
      expect(await log.listSummaries({ limit: 10 })).toEqual([{ ...given, caseNumber: 'VG-0001' }]);
    });

    it('takes every condition, and all together', async () => {
      const log = store();
      const [practice, office, person] = [newOrganisation(), newOrganisation(), newPerson()];
      const mine = await listed(log, {
        person,
        process: 'transfer-case',
        involved: [newOrganisation(), practice],
        next: {
          what: 'triage',
          role: 'network-coordinator',
          organisation: office,
          by: PlainDate.parse('2026-11-24'),
          norm: null,
        },
        state: 'planned',
        tickAt: Instant.parse('2026-11-23T10:00:00+01:00'),
      });
      const other = await listed(log, { ended: true, sent: false, next: null, state: 'withdrawn' });
      const onlyMine = {
        processes: ['transfer-case', 'consent'] as const,
        involved: practice,
        person,
        ended: false,
        sent: true,
        nextRole: 'network-coordinator',
        nextOrganisation: office,
        states: ['requested', 'planned'],
        caseNumber: 'VG-0001',
        tickAtOrBefore: Instant.parse('2026-11-23T09:00:00Z'),
      };
      for (const [name, value] of Object.entries({ ...onlyMine, all: onlyMine })) {
        const query = name === 'all' ? onlyMine : { [name]: value };
        expect(
          (await log.listSummaries({ ...query, limit: 10 })).map(({ stream }) => stream),
          name,
        ).toEqual([mine.stream]);
        expect(await log.countSummaries(query), name).toBe(1);
      }
      expect((await log.listSummaries({ ended: true, limit: 10 })).map(({ stream }) => stream)).toEqual([other.stream]);
      expect(await log.listSummaries({ ...onlyMine, ended: true, limit: 10 })).toEqual([]);
      expect(await log.listSummaries({ tickAtOrBefore: morning, limit: 10 })).toEqual([]);
      expect(await log.listSummaries({ states: [], limit: 10 })).toEqual([]);
      expect(await log.listSummaries({ processes: [], limit: 10 })).toEqual([]);
      expect(await log.countSummaries({})).toBe(2);
      expect(await store().countSummaries({})).toBe(0);
    });

    it('shows the row of a process without a name, and of no person', async () => {
      const log = store();
      const { stream } = await listed(log, { person: null });
      expect(await log.listSummaries({ limit: 10 })).toEqual([expect.objectContaining({ stream, person: null })]);
      expect(await log.listSummaries({ person: newPerson(), limit: 10 })).toEqual([]);
    });

    it('comes by the next date, without a date last, or by the newest change', async () => {
      const log = store();
      const next = (by: string) => ({
        what: 'triage',
        role: 'network-coordinator',
        organisation: null,
        by: PlainDate.parse(by),
        norm: null,
      });
      const none = await listed(log, { next: null, changedAt: noon });
      const late = await listed(log, { next: next('2027-01-01'), changedAt: Instant.parse('2026-11-23T11:30:00Z') });
      const soon = await listed(log, {
        next: next('2026-12-31'),
        changedAt: Instant.parse('2026-11-23T12:15:00+01:00'),
      });
      const names = new Map([
        [none.stream, 'none'],
        [late.stream, 'late'],
        [soon.stream, 'soon'],
      ]);
      const order = (rows: readonly ProcessSummary[]) => rows.map(({ stream }) => names.get(stream));
      expect(order(await log.listSummaries({ limit: 10 }))).toEqual(['soon', 'late', 'none']);
      expect(order(await log.listSummaries({ order: 'next-due', limit: 2, offset: 1 }))).toEqual(['late', 'none']);
      expect(order(await log.listSummaries({ order: 'changed', limit: 10 }))).toEqual(['late', 'soon', 'none']);
    });

    it('with the same date comes in one order, page after page', async () => {
      const log = store();
      const streams = [];
      for (let number = 0; number < 7; number += 1) streams.push((await listed(log)).stream);
      const pages = await Promise.all([0, 3, 6].map((offset) => log.listSummaries({ limit: 3, offset })));
      expect(pages.flat().map(({ stream }) => stream)).toEqual(streams.toSorted());
    });

    it('goes on behind a stream, whatever left the list meanwhile', async () => {
      const log = store();
      const streams = [];
      for (let number = 0; number < 5; number += 1) streams.push((await listed(log)).stream);
      streams.sort();
      const order = 'stream' as const;
      const first = await log.listSummaries({ order, limit: 2, ended: false });
      expect(first.map(({ stream }) => stream)).toEqual(streams.slice(0, 2));
      for (const { stream, person } of first) {
        await log.append(batch(stream, 1, { summaries: [summary(stream, 2, { person, ended: true })] }));
      }
      const afterStream = first.at(-1)?.stream;
      const rest = await log.listSummaries({ order, limit: 9, ended: false, ...(afterStream && { afterStream }) });
      expect(rest.map(({ stream }) => stream)).toEqual(streams.slice(2));
      const last = streams.at(-1);
      expect(await log.listSummaries({ order, limit: 9, ...(last && { afterStream: last }) })).toEqual([]);
    });
  });

  describe('a summary', () => {
    it('is replaced by a newer one and never by an older one', async () => {
      const log = store();
      const { stream } = await listed(log);
      await log.append(batch(stream, 1, { summaries: [summary(stream, 2, { state: 'accepted' })] }));
      expect(await states(log)).toEqual(['accepted']);
      await log.append(batch(stream, 2, { summaries: [summary(stream, 1, { state: 'older' })] }));
      await log.append(batch(stream, 3, { summaries: [summary(stream, 2, { state: 'as old' })] }));
      expect(await states(log)).toEqual(['accepted']);
    });

    it('is made afresh by a rebuild, which does not go back behind a newer append', async () => {
      const log = store();
      const { stream } = await listed(log);
      await log.append(batch(stream, 1, { summaries: [summary(stream, 2, { state: 'accepted' })] }));
      const unlisted = newStream();
      await log.append(batch(unlisted, 0));
      await log.replaceSummaries([summary(stream, 2, { state: 'rebuilt' }), summary(unlisted, 1, { state: 'found' })]);
      expect((await states(log)).toSorted()).toEqual(['found', 'rebuilt']);
      await log.replaceSummaries([summary(stream, 1, { state: 'older' })]);
      expect((await states(log)).toSorted()).toEqual(['found', 'rebuilt']);
      const numbers = (await log.listSummaries({ limit: 10 })).map(({ caseNumber }) => caseNumber);
      expect(numbers.toSorted()).toEqual(['VG-0001', 'VG-0002']);
      expect((await log.readStream(unlisted))?.caseNumber).toBe('VG-0002');
    });

    it('of a stream that does not exist is refused, and nothing of its page is written', async () => {
      const log = store();
      const { stream } = await listed(log);
      const page = [summary(stream, 1, { state: 'rebuilt' }), summary(newStream(), 1)];
      await expect(log.replaceSummaries(page)).rejects.toMatchObject({ code: 'store-batch-invalid' });
      expect(await states(log)).toEqual(['requested']);
    });
  });
}

/** A new process with a summary in the lists. */
async function listed(log: EventLog, more: Partial<NewSummary> = {}): Promise<NewSummary> {
  const stream = newStream();
  const given = summary(stream, 1, { person: newPerson(), ...more });
  await log.append(batch(stream, 0, { streams: [streamAppend(stream, 0)], summaries: [given] }));
  return given;
}

async function states(log: EventLog): Promise<readonly string[]> {
  return (await log.listSummaries({ limit: 10 })).map(({ state }) => state);
}
