import { createHash, createHmac, randomBytes } from 'node:crypto';
import { anchorOf, verifyChain } from '@mgn/consent/audit';
import { Actor, Instant, nationalDefaults, PersonId } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { memoryEventLog, type MemoryChainPorts } from '../memory.js';
import type { CaseworkOptions } from '../options.js';
import { auditFileFor, auditHeadFor } from './audit-file.js';
import type { AuditEntry } from './event-log.js';

const at = Instant.parse('2026-11-23T09:30:00+01:00');
const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const organisation = id(900);
const person = PersonId.parse(id(1));
const officer = Actor.parse({ role: 'privacy-officer', organisation });
const others = [
  { role: 'person', person },
  { role: 'network-coordinator', organisation },
  { role: 'general-practitioner', organisation },
  { role: 'system' },
].map((actor) => Actor.parse(actor));

const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const ports: MemoryChainPorts = {
  hash,
  newKeyedHash: () => {
    const key = randomBytes(32);
    return (bytes) => createHmac('sha256', key).update(bytes).digest();
  },
};

const line = (number: number): AuditEntry => ({
  id: id(number),
  at,
  actor: officer,
  action: 'view',
  outcome: 'permitted',
  person,
  caseId: null,
  stream: null,
  facts: { process: 'exploratory-conversation' },
});

function options(log = memoryEventLog(ports)) {
  let made = 5000;
  const identifiers = { newId: () => id((made += 1)), deriveId: () => id(0), digest: () => '' };
  const without: CaseworkOptions = {
    log,
    region: nationalDefaults,
    clock: () => at,
    identifiers,
    organisations: () => Promise.resolve(new Map()),
  };
  return { log, without, withChain: { ...without, auditChain: log } };
}

async function read(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const each of lines) all.push(each);
  return all;
}

describe('the file of the audit log', () => {
  it('holds everything, over more than one page, and the look at it as its last line', async () => {
    const { log, withChain } = options();
    await log.appendAudit(Array.from({ length: 2_345 }, (_, index) => line(index + 1)));
    const file = await auditFileFor(withChain, officer);
    if (file === null) throw new Error('no file');
    const lines = await read(file.lines);
    expect(lines).toHaveLength(2_346);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ facts: { what: 'audit-file' }, person: null, seq: 2_346 });
    expect(await verifyChain(lines, { hash, anchors: [anchorOf(file.head, at)] })).toMatchObject({
      whole: true,
      end: 'anchored',
    });
  });

  it('ends where it was when it was asked for, whatever is written while it is read', async () => {
    const { log, withChain } = options();
    const file = await auditFileFor(withChain, officer);
    await log.appendAudit([line(1)]);
    expect(await read(file?.lines ?? fail())).toHaveLength(1);
    expect(await auditHeadFor(withChain, officer)).toMatchObject({ count: 2 });
  });

  it('is for the privacy officer, and nobody else leaves a line by asking', async () => {
    const { log, withChain } = options();
    for (const actor of others) {
      expect(await auditFileFor(withChain, actor)).toBeNull();
      expect(await auditHeadFor(withChain, actor)).toBeNull();
    }
    expect(await log.readAudit({ limit: 10 })).toEqual([]);
  });

  it('is not there where the store keeps no chain, and a log that was opened without one says so', async () => {
    const { log, without } = options(memoryEventLog());
    expect(await auditFileFor(without, officer)).toBeNull();
    expect(await auditHeadFor(without, officer)).toBeNull();
    await log.appendAudit([line(1)]);
    await expect(log.readAuditHead()).rejects.toMatchObject({ code: 'store-without-chain' });
    await expect(log.readAuditLines({ after: 0, limit: 1 })).rejects.toMatchObject({ code: 'store-without-chain' });
  });

  it('cannot be read where a line could not be linked', async () => {
    const { log } = options();
    await log.appendAudit([{ ...line(1), facts: { what: '\ud800' } }]);
    await expect(log.readAuditHead()).rejects.toMatchObject({ code: 'audit-line-invalid' });
  });
});

function fail(): never {
  throw new Error('no file');
}
