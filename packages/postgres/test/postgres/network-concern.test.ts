/**
 * A concern about the network on PostgreSQL: through the same door as on the log in memory, read again by another program.
 */
import { createHash, randomUUID } from 'node:crypto';
import { openCasework, rebuildLists, type Casework, type EventLog } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import { Instant, nationalDefaults, Organisation, OrganisationId, StreamId, type Actor } from '@mgn/domain';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventLog } from '../../src/index.js';
import { newRegion } from '../checks/subject.js';
import { scratchDatabase, serverUrl, type ScratchDatabase } from './server.js';

const idOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
const kinds = { practice: 'gp-practice', ggz: 'ggz-provider', other: 'ggz-provider', waaier: 'insurer' } as const;
const book = new Map(
  Object.entries(kinds).map(([name, kind]) => {
    const facts = { networkRoles: [], municipality: null, phone: null, agb: null, ura: null, kvk: null };
    const organisation = Organisation.parse({ id: idOf(name), kind, name, ...facts });
    return [organisation.id, organisation] as const;
  }),
);
const actor = (name: keyof typeof kinds): Actor => ({
  role: 'network-coordinator',
  organisation: OrganisationId.parse(idOf(name)),
});
const profile = { ...nationalDefaults, networkOffice: null };

function caseworkOn(log: EventLog, at: string): Casework {
  return openCasework({
    log,
    region: profile,
    clock: () => Instant.parse(at),
    identifiers: {
      newId: () => randomUUID(),
      deriveId: idOf,
      digest: (text) => createHash('sha256').update(text).digest('hex'),
    },
    organisations: () => Promise.resolve(book),
  });
}

const raise = {
  type: 'raise',
  signal: 'participation',
  about: idOf('ggz'),
  insurer: idOf('waaier'),
  description: 'In drie maanden nam niemand deel aan de tafel.',
};
const steps: readonly (readonly [at: string, who: keyof typeof kinds, command: object])[] = [
  ['2026-11-23T09:00:00+01:00', 'practice', raise],
  [
    '2026-11-24T09:00:00+01:00',
    'practice',
    {
      type: 'record-report',
      report: 'Gemeld in de regio en landelijk.',
      addressees: ['regional-transfer-table', 'national-steering-group'],
    },
  ],
  ['2026-11-25T09:00:00+01:00', 'waaier', { type: 'take-next-step', reportBy: '2027-02-01' }],
];

/** Takes the steps and gives back the envelopes, so that they can be sent again. */
async function tell(log: EventLog, stream: StreamId): Promise<readonly object[]> {
  const sent: object[] = [];
  for (const [expects, [at, who, command]] of steps.entries()) {
    const envelope = { id: randomUUID(), process: 'network-concern', stream, expects, actor: actor(who), command };
    expect(await caseworkOn(log, at).handle(envelope)).toMatchObject({ outcome: 'handled', caseNumber: 'NZ-0001' });
    sent.push(envelope);
  }
  return sent;
}

describe.skipIf(serverUrl === null)('a concern about the network on PostgreSQL', () => {
  let scratch: ScratchDatabase;
  beforeEach(async () => {
    scratch = await scratchDatabase();
  });
  afterEach(() => scratch.drop());

  it('is read by another program as it was told, and as the log in memory gives it', async () => {
    const region = newRegion();
    const stream = StreamId.parse(randomUUID());
    const writer = await eventLog(scratch.url, { region });
    await tell(writer, stream);
    await writer.close();
    const memory = memoryEventLog();
    await tell(memory, stream);

    const reader = await eventLog(scratch.url, { region });
    const at = '2026-11-26T09:00:00+01:00';
    for (const who of ['practice', 'ggz', 'waaier'] as const) {
      const view = await caseworkOn(reader, at).viewConcern(stream, actor(who));
      expect(view).toMatchObject({ caseNumber: 'NZ-0001', step: 2, description: raise.description });
      expect(view).toEqual(await caseworkOn(memory, at).viewConcern(stream, actor(who)));
      expect(await caseworkOn(reader, at).listConcerns({ limit: 5 }, actor(who))).toEqual(
        await caseworkOn(memory, at).listConcerns({ limit: 5 }, actor(who)),
      );
    }
    expect(await caseworkOn(reader, at).viewConcern(stream, actor('other'))).toBeNull();
    expect(await caseworkOn(reader, at).listConcerns({ limit: 5 }, actor('other'))).toEqual({ rows: [], total: 0 });
    await reader.close();
  });

  it('gives the first answer again, refuses what is stale, and counts a day that passes', async () => {
    const log = await eventLog(scratch.url, { region: newRegion() });
    const stream = StreamId.parse(randomUUID());
    const [first, , third] = await tell(log, stream);
    const later = caseworkOn(log, '2027-02-02T09:00:00+01:00');
    expect(await later.handle(first)).toMatchObject({ outcome: 'handled', again: true });
    expect(await later.handle({ ...third, id: randomUUID() })).toMatchObject({ outcome: 'stale', version: 3 });
    const at = Instant.parse('2027-02-02T09:00:00+01:00');
    expect(await later.tick(at)).toEqual({ looked: 1, handled: 1, conflicts: 0, undone: 0 });
    expect(await later.tick(at)).toEqual({ looked: 0, handled: 0, conflicts: 0, undone: 0 });
    const before = await log.listSummaries({ limit: 5 });
    await rebuildLists({ log, region: profile });
    expect(await log.listSummaries({ limit: 5 })).toEqual(before);
    await log.close();
  });

  it('stands in no row with a case or a person, and its texts in rows of their own', async () => {
    const log = await eventLog(scratch.url, { region: newRegion() });
    await tell(log, StreamId.parse(randomUUID()));
    await log.close();
    const client = new Client({ connectionString: scratch.url });
    await client.connect();
    const rows = async (query: string): Promise<readonly unknown[]> => (await client.query(query)).rows;
    expect(await rows('select process, case_id, person_id from mgn.streams')).toEqual([
      { process: 'network-concern', case_id: null, person_id: null },
    ]);
    expect(await rows('select person_id from mgn.texts')).toEqual([{ person_id: null }, { person_id: null }]);
    expect(await rows('select distinct person_id, case_id from mgn.audit')).toEqual([
      { person_id: null, case_id: null },
    ]);
    expect(JSON.stringify(await rows('select * from mgn.events'))).not.toContain(raise.description);
    await client.end();
  });
});
