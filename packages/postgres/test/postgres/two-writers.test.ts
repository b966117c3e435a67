/**
 * Two processes that write in the audit log of one region at the same moment, on one PostgreSQL: their lines stand one behind the other,
 * and neither locks the other out.
 */
import { createHash } from 'node:crypto';
import { verifyChain } from '@mgn/consent/audit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventLog, type Store } from '../../src/index.js';
import { auditLine, batch, newPerson, newStream, someone, summary } from '../checks/samples.js';
import { newRegion } from '../checks/subject.js';
import { scratchDatabase, serverUrl, type ScratchDatabase } from './server.js';

const rounds = 40;

describe.skipIf(serverUrl === null)('two who write in the log at the same moment', () => {
  let scratch: ScratchDatabase;
  let stores: readonly Store[] = [];

  beforeAll(async () => {
    scratch = await scratchDatabase();
    const region = newRegion();
    stores = await Promise.all([0, 1].map(() => eventLog(scratch.url, { region, maxConnections: 6 })));
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await scratch.drop();
  });

  it('make one chain without gaps, whatever else they write, about the same people', async () => {
    const people = [newPerson(), newPerson(), newPerson(), newPerson()];
    const personAt = (index: number) => people[index % people.length] ?? newPerson();
    const turns = Array.from({ length: rounds }, (_, round) =>
      stores.flatMap((store, writer) => {
        const [one, other] = [personAt(round), personAt(round + 1 + writer)];
        const stream = newStream();
        const line = auditLine({ person: one });
        return [
          store.appendAudit([line, auditLine({ person: other })]),
          store.append(batch(stream, 0, { audit: [auditLine({ person: other })], summaries: [summary(stream, 1)] })),
          store.writePerson(one, someone, auditLine({ person: one })),
          store.erasePerson(other, auditLine({ person: one })),
        ];
      }),
    );
    await Promise.all(turns.flat());
    const [store] = stores;
    if (store === undefined) throw new Error('no store');
    const head = await store.readAuditHead();
    expect(head.count).toBe(rounds * 2 * 5);
    const lines = await store.readAuditLines({ after: 0, limit: head.count + 1 });
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
    expect(await verifyChain(lines, { hash })).toMatchObject({ whole: true, head });
  });
});
