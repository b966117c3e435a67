import { createHash } from 'node:crypto';
import type { AuditChain, EventLog } from '@mgn/casework';
import { anchorOf, emptyChain, verifyChain, type ChainVerdict, type VerifyOptions } from '@mgn/consent/audit';
import { Actor, type PersonId } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { thrownBy } from './answers.js';
import { auditLine, batch, evening, newPerson, newStream, someone, streamAppend } from './samples.js';
import type { Subject } from './subject.js';

const everything = { after: 0, limit: 1_000_000 };

const verified = (lines: readonly string[], options: Partial<VerifyOptions> = {}): Promise<ChainVerdict> =>
  verifyChain(lines, { hash: (bytes) => createHash('sha256').update(bytes).digest(), ...options });

interface ChainedLine {
  readonly id: string;
  readonly seq: number;
  readonly person: string | null;
}

// INVARIANT: a line is an audit entry with its place.
const read = (lines: readonly string[]): ChainedLine[] => lines.map((line) => JSON.parse(line) as ChainedLine);

/** How the audit log is chained. */
export function chainChecks({ store }: Subject<EventLog & AuditChain>): void {
  describe('the chain of the audit log', () => {
    it('is empty before the first line', async () => {
      const log = store();
      expect(await log.readAuditHead()).toEqual(emptyChain);
      expect(await log.readAuditLines(everything)).toEqual([]);
    });

    it('holds every line that is written, wherever it comes from, and anybody can verify it', async () => {
      const log = store();
      const person = newPerson();
      const lines = Array.from({ length: 6 }, () => auditLine({ person }));
      const [a, b, c, d, e, f] = lines as [(typeof lines)[0], ...typeof lines] & { readonly length: 6 };
      await log.appendAudit([a, b!]);
      await log.append(batch(newStream(), 0, { audit: [c!] }));
      await log.writePerson(person, someone, d!);
      await log.appendAudit([]);
      await log.appendAudit([e!]);
      await log.erasePerson(person, f!);
      const chained = await log.readAuditLines(everything);
      expect(read(chained).map(({ id, seq }) => ({ id, seq }))).toEqual(
        lines.map(({ id }, index) => ({ id, seq: index + 1 })),
      );
      const head = await log.readAuditHead();
      expect(await verified(chained, { anchors: [anchorOf(head, evening)] })).toMatchObject({
        whole: true,
        head,
        end: 'anchored',
      });
    });

    it('holds what the line holds, with people under a name that only a key leads to', async () => {
      const log = store();
      const [person, other] = [newPerson(), newPerson()];
      const self = Actor.parse({ role: 'person', person });
      const line = auditLine({ person, actor: self, facts: { what: 'access-log', categories: ['help-request'] } });
      await log.appendAudit([line, auditLine({ person }), auditLine({ person: other })]);
      const chained = await log.readAuditLines(everything);
      const [first, second, third] = read(chained);
      expect(first).toMatchObject({ id: line.id, at: line.at, action: line.action, facts: line.facts });
      expect(first?.person).toMatch(/^[0-9a-f]{64}$/u);
      expect(first).toMatchObject({ actor: { role: 'person', person: first?.person } });
      expect(second?.person).toBe(first?.person);
      expect(third?.person).not.toBe(first?.person);
      expect(chained.join()).not.toContain(person);
      expect((await log.readAudit({ person, limit: 10 })).length).toBe(2);
    });

    it('stays whole when a person is erased, and names the person anew after that', async () => {
      const log = store();
      const person = newPerson();
      const nameIn = async (): Promise<string | null | undefined> => {
        await log.appendAudit([auditLine({ person })]);
        return read(await log.readAuditLines(everything)).at(-1)?.person;
      };
      const before = await nameIn();
      expect(await nameIn()).toBe(before);
      await log.erasePerson(person, auditLine({ person }));
      expect(await nameIn()).not.toBe(before);
      expect((await verified(await log.readAuditLines(everything))).whole).toBe(true);
    });

    it('gives no number to a line that is not written', async () => {
      const log = store();
      const there = auditLine();
      await log.appendAudit([there]);
      await thrownBy(log.appendAudit([auditLine(), there]));
      const stream = newStream();
      await log.append(batch(stream, 0, { audit: [auditLine()] }));
      const stale = batch(stream, 0, { streams: [streamAppend(stream, 0)], audit: [auditLine()] });
      expect((await log.append(stale)).outcome).toBe('version-conflict');
      expect(await log.readAuditHead()).toMatchObject({ count: 2 });
      expect((await verified(await log.readAuditLines(everything))).whole).toBe(true);
    });

    it('is read in pages, and goes on where a page ended', async () => {
      const log = store();
      await log.appendAudit(Array.from({ length: 25 }, () => auditLine()));
      const all = await log.readAuditLines(everything);
      const pages: string[] = [];
      for (let page = await log.readAuditLines({ after: 0, limit: 10 }); page.length > 0;) {
        pages.push(...page);
        page = await log.readAuditLines({ after: pages.length, limit: 10 });
      }
      expect(pages).toEqual(all);
      expect(pages).toHaveLength(25);
    });

    it('is a chain of its own in every region', async () => {
      const [one, other] = [store(), store()];
      await one.appendAudit([auditLine(), auditLine()]);
      await other.appendAudit([auditLine()]);
      expect([(await one.readAuditHead()).count, (await other.readAuditHead()).count]).toEqual([2, 1]);
      expect((await verified(await other.readAuditLines(everything))).whole).toBe(true);
    });

    it('stays one line behind the other when many write at once', async () => {
      const log = store();
      const people: readonly PersonId[] = [newPerson(), newPerson(), newPerson()];
      const work = Array.from({ length: 60 }, (_, index) => {
        const person = people[index % people.length] ?? null;
        const next = people[(index + 1) % people.length] ?? null;
        if (index % 3 === 0) return log.append(batch(newStream(), 0, { audit: [auditLine({ person })] }));
        if (index % 20 === 1) return log.erasePerson(person ?? newPerson(), auditLine({ person: next }));
        return log.appendAudit([auditLine({ person }), auditLine({ person: next })]);
      });
      await Promise.all(work);
      const chained = await log.readAuditLines(everything);
      const head = await log.readAuditHead();
      // Twenty appends and two erasures with one line, and the others with two.
      expect(chained).toHaveLength(20 + 2 + 38 * 2);
      expect(await verified(chained)).toMatchObject({ whole: true, head });
    });
  });
}
