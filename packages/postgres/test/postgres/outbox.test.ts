/**
 * Several processes that send from one outbox on one PostgreSQL: each notice is taken by one of them, and none is lost with a process.
 */
import { Instant } from '@mgn/domain';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/event-log.js';
import { eventLog } from '../../src/index.js';
import { notice, write } from '../checks/outbox-checks.js';
import { newRegion } from '../checks/subject.js';
import { goTogether, startChild, type Child } from '../programs/children.js';
import { scratchDatabase, serverUrl, type ScratchDatabase } from './server.js';

const noon = '2026-11-23T12:00:00+01:00';
const leaseOver = '2026-11-23T12:15:00+01:00';
const evening = '2026-11-23T18:00:00+01:00';

const took = ({ lines }: Child) => lines.filter((line) => line.startsWith('took ')).map((line) => line.split(' ')[1]);

describe.skipIf(serverUrl === null)('an outbox that several processes send from', () => {
  let scratch: ScratchDatabase;
  beforeEach(async () => {
    scratch = await scratchDatabase();
  });
  afterEach(() => scratch.drop());

  it('gives each notice to one of them', async () => {
    const region = newRegion();
    const log = await eventLog(scratch.url, { region });
    const notices = Array.from({ length: 120 }, () => notice());
    await write(log, notices);
    const takers = [1, 2].map(() => startChild('taker', scratch.url, region, noon, leaseOver, 'yes'));
    await goTogether(takers);
    for (const child of takers) expect(await child.ended).toBe(0);
    const taken = takers.flatMap(took);
    expect(taken.toSorted()).toEqual(notices.map(({ id }) => id).toSorted());
    for (const child of takers) expect(took(child).length, 'both took some').toBeGreaterThan(0);
    expect(await log.tallyNotices(Instant.parse('2026-11-23T00:00:00+01:00'))).toHaveLength(120);
    expect(
      (await log.listNotices({ limit: 200 })).every(({ state, attempts }) => state === 'sent' && attempts === 1),
    ).toBe(true);
    await log.close();
  });

  it('tries once more, after the lease, what a process took that was killed before it could say that it was sent', async () => {
    const region = newRegion();
    const log = await eventLog(scratch.url, { region });
    const [one, two] = [notice(), notice()];
    await write(log, [one, two]);
    const killed = startChild('taker', scratch.url, region, noon, leaseOver, 'no');
    await goTogether([killed]);
    await killed.said('holds');
    expect(took(killed).toSorted()).toEqual([one.id, two.id].toSorted());
    killed.process.kill('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');

    const before = Instant.parse('2026-11-23T12:14:59+01:00');
    const until = Instant.parse(evening);
    expect(await log.claimNotices({ at: before, until, limit: 10 })).toEqual([]);
    const again = await log.claimNotices({ at: Instant.parse(leaseOver), until, limit: 10 });
    expect(again.map(({ id, attempts }) => [id, attempts])).toEqual([one.id, two.id].toSorted().map((id) => [id, 2]));
    for (const each of again) expect(await log.settleNotice(each, { state: 'sent', at: until })).toBe(true);
    expect(await log.claimNotices({ at: until, until, limit: 10 })).toEqual([]);
    await log.close();
  });

  it('does not count on a notice that another is taking at this very moment: it may be read before the step is there', async () => {
    const region = newRegion();
    const log = await eventLog(scratch.url, { region });
    const first = notice();
    await write(log, [first]);
    const other = await openDatabase(scratch.url, 1);
    await other.transaction(async (queries) => {
      await queries.execute(sql`select 1 from mgn.outbox where notice_id = ${first.id} for update`);
      await write(log, [notice({ recipient: first.recipient })]);
      return { keep: false, answer: undefined };
    });
    expect(await log.listNotices({ limit: 10 })).toHaveLength(2);
    await other.close();
    await log.close();
  });

  it('passes by what another is taking at this very moment, instead of waiting for it', async () => {
    const region = newRegion();
    const log = await eventLog(scratch.url, { region });
    const notices = [notice(), notice(), notice()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
    await write(log, notices);
    const other = await openDatabase(scratch.url, 1);
    const [first] = notices;
    await other.transaction(async (queries) => {
      await queries.execute(sql`select 1 from mgn.outbox where notice_id = ${first?.id} for update`);
      const taken = await log.claimNotices({ at: Instant.parse(noon), until: Instant.parse(leaseOver), limit: 10 });
      expect(taken.map(({ id }) => id)).toEqual(notices.slice(1).map(({ id }) => id));
      return { keep: false, answer: undefined };
    });
    await other.close();
    await log.close();
  });
});
