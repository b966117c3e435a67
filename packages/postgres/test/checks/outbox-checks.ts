import { randomUUID } from 'node:crypto';
import type { EventLog, Notice, NoticeChoice, NoticeChoices, Outbox, OutboxEntry } from '@mgn/casework';
import { Instant } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { thrownBy } from './answers.js';
import { auditLine, batch, evening, morning, newOrganisation, newPerson, newStream, noon } from './samples.js';
import type { OutboxSubject } from './subject.js';

/** A notice for an organisation, made in the morning. */
export function notice(more: Partial<Notice> = {}): Notice {
  return {
    id: randomUUID(),
    recipient: { kind: 'organisation', organisation: newOrganisation() },
    kind: 'turn',
    process: 'transfer-case',
    path: '/transfers',
    at: morning,
    ...more,
  };
}

/** Writes notices with a step of a stream of their own. */
export async function write(log: EventLog, notices: readonly Notice[]): Promise<void> {
  const { outcome } = await log.append(batch(newStream(), 0, { notices }));
  if (outcome !== 'appended') throw new Error(outcome);
}

const quarterPast = Instant.parse('2026-11-23T12:15:00+01:00');
const atNoon = { at: noon, until: quarterPast, limit: 10 };
const all = { limit: 100 };
const ids = (entries: readonly OutboxEntry[]) => entries.map(({ id }) => id);

/** Everything that the port of the outbox promises, and that of what people chose: the same for every store. */
export function outboxChecks({ store }: OutboxSubject): void {
  describe('the outbox', () => {
    it('gives a notice as it was written, waiting from the moment on at which it was made', async () => {
      const log = store();
      const [one, two] = [
        notice(),
        notice({ recipient: { kind: 'person', person: newPerson() }, path: '/mijn-route' }),
      ];
      await write(log, [one, two]);
      const fresh = { state: 'waiting', attempts: 0, nextAttempt: morning, code: null, stateAt: morning };
      const inOrder = [one, two].toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(await log.listNotices(all)).toEqual(inOrder.map((each) => ({ ...each, ...fresh })));
      expect(await log.claimNotices({ ...atNoon, limit: 0 })).toEqual([]);
      expect(await log.claimNotices(atNoon)).toEqual(
        inOrder.map((each) => ({ ...each, ...fresh, attempts: 1, nextAttempt: quarterPast })),
      );
    });

    it('is written with the step that it tells of, or not at all', async () => {
      const log = store();
      const stream = newStream();
      const told = batch(stream, 0, { notices: [notice()] });
      expect((await log.append(told)).outcome).toBe('appended');
      expect((await log.append(told)).outcome).toBe('already-handled');
      expect((await log.append({ ...batch(stream, 0), notices: [notice()] })).outcome).toBe('version-conflict');
      const [twice] = told.notices ?? [];
      const error = await thrownBy(log.append(batch(newStream(), 0, { notices: twice === undefined ? [] : [twice] })));
      expect(error).toMatchObject({ code: 'store-failed' });
      expect(await log.listNotices(all)).toHaveLength(1);
    });

    it('tells once of what becomes ready in one go, and again once the first was taken', async () => {
      const log = store();
      const recipient = { kind: 'organisation', organisation: newOrganisation() } as const;
      const office = (more: Partial<Notice> = {}) => notice({ recipient, ...more });
      const first = office();
      await write(log, [first, office()]);
      await write(log, [office({ at: Instant.parse('2026-11-23T09:44:59+01:00') })]);
      expect(ids(await log.listNotices(all))).toEqual([first.id]);
      const more = [office({ kind: 'news' }), notice(), office({ process: 'waitlist-entry', path: '/wachtlijst' })];
      await write(log, more);
      expect(ids(await log.listNotices(all))).toEqual(expect.arrayContaining(more.map(({ id }) => id)));
      await log.claimNotices({ at: morning, until: noon, limit: 10 });
      const later = office();
      await write(log, [later]);
      expect(ids(await log.listNotices(all))).toContain(later.id);
    });

    it('lends what is due, the oldest first, to one at a time and until the lease is over', async () => {
      const log = store();
      const [late, early, future] = [notice({ at: noon }), notice(), notice({ at: evening })];
      await write(log, [late, early, future]);
      expect(ids(await log.claimNotices({ ...atNoon, limit: 1 }))).toEqual([early.id]);
      expect(ids(await log.claimNotices(atNoon))).toEqual([late.id]);
      expect(await log.claimNotices(atNoon)).toEqual([]);
      const again = await log.claimNotices({ at: quarterPast, until: evening, limit: 10 });
      expect(again.map(({ id, attempts }) => [id, attempts]).toSorted()).toEqual(
        [
          [early.id, 2],
          [late.id, 2],
        ].toSorted(),
      );
    });

    it.each(['sent', 'no-address', 'suppressed'] as const)('is done with a notice that is %s', async (state) => {
      const log = store();
      await write(log, [notice()]);
      const [taken] = await log.claimNotices(atNoon);
      expect(taken !== undefined && (await log.settleNotice(taken, { state, at: quarterPast }))).toBe(true);
      expect(await log.listNotices(all)).toMatchObject([
        { state, attempts: 1, nextAttempt: null, code: null, stateAt: quarterPast },
      ]);
      expect(await log.claimNotices({ ...atNoon, at: evening, until: evening })).toEqual([]);
      expect(taken !== undefined && (await log.settleNotice(taken, { state: 'sent', at: evening }))).toBe(false);
    });

    it('keeps why it failed, and tries again at its time, or never', async () => {
      const log = store();
      await write(log, [notice()]);
      const [first] = await log.claimNotices(atNoon);
      if (first === undefined) throw new Error('nothing was taken');
      const retry = { state: 'waiting', code: 'mail-server-unreachable', nextAttempt: evening, at: noon } as const;
      await log.settleNotice(first, retry);
      expect(await log.claimNotices({ ...atNoon, at: quarterPast })).toEqual([]);
      const [second] = await log.claimNotices({ at: evening, until: evening, limit: 1 });
      expect(second).toMatchObject({ attempts: 2, code: 'mail-server-unreachable' });
      if (second === undefined) throw new Error('nothing was taken');
      await log.settleNotice(second, { state: 'failed', code: 'address-rejected', at: evening });
      expect(await log.listNotices(all)).toMatchObject([
        { state: 'failed', attempts: 2, nextAttempt: null, code: 'address-rejected' },
      ]);
    });

    it('believes whoever took a notice last: a slow one whose lease is over says nothing any more', async () => {
      const log = store();
      await write(log, [notice()]);
      const [slow] = await log.claimNotices(atNoon);
      const [quick] = await log.claimNotices({ at: quarterPast, until: evening, limit: 1 });
      if (slow === undefined || quick === undefined) throw new Error('nothing was taken');
      expect(await log.settleNotice(slow, { state: 'failed', code: 'too-old', at: quarterPast })).toBe(false);
      expect(await log.settleNotice(quick, { state: 'sent', at: quarterPast })).toBe(true);
    });

    it('never gives one notice to two who take at the same moment', async () => {
      const log = store();
      await write(
        log,
        Array.from({ length: 30 }, () => notice()),
      );
      const taken = await Promise.all(Array.from({ length: 6 }, () => log.claimNotices({ ...atNoon, limit: 10 })));
      const every = taken.flatMap(ids);
      expect(new Set(every).size).toBe(every.length);
      const rest = await log.claimNotices({ ...atNoon, limit: 30 });
      expect(every.length + rest.length).toBe(30);
    });

    it('sends nothing that waits for somebody who is not written to any more, and leaves everybody else alone', async () => {
      const log = store();
      const [person, other] = [newPerson(), newPerson()];
      const to = (each: typeof person): Notice => notice({ recipient: { kind: 'person', person: each } });
      const [gone, sent, stays] = [to(person), to(person), to(other)];
      await write(log, [sent]);
      const [taken] = await log.claimNotices(atNoon);
      if (taken === undefined) throw new Error('nothing was taken');
      await log.settleNotice(taken, { state: 'sent', at: noon });
      await write(log, [gone, stays]);
      await log.append(batch(newStream(), 0, { noLongerTold: [person] }));
      const states = new Map((await log.listNotices(all)).map(({ id, state }) => [id, state]));
      expect([gone, sent, stays].map(({ id }) => states.get(id))).toEqual(['suppressed', 'sent', 'waiting']);
      expect(ids(await log.claimNotices({ ...atNoon, at: quarterPast, until: evening }))).toEqual([stays.id]);
    });

    it('lists the newest first, in pages, and counts states without telling people apart', async () => {
      const log = store();
      const organisation = newOrganisation();
      const people = [newPerson(), newPerson()].map((person) => notice({ recipient: { kind: 'person', person } }));
      const ours = notice({ recipient: { kind: 'organisation', organisation }, at: noon });
      await write(log, [...people, ours]);
      expect(ids(await log.listNotices({ limit: 1 }))).toEqual([ours.id]);
      expect(await log.listNotices({ limit: 5, offset: 1 })).toHaveLength(2);
      const tally = await log.tallyNotices(morning);
      expect(tally).toHaveLength(2);
      expect(tally).toEqual(
        expect.arrayContaining([
          { state: 'waiting', code: null, organisation: null, count: 2 },
          { state: 'waiting', code: null, organisation, count: 1 },
        ]),
      );
      expect(await log.tallyNotices(noon)).toHaveLength(1);
    });

    it('is emptied of what is older than a moment, and of no other region', async () => {
      const [log, other] = [store(), store()];
      await write(log, [notice(), notice({ at: noon })]);
      await write(other, [notice()]);
      await log.forgetNotices(noon);
      expect(await log.listNotices(all)).toMatchObject([{ at: noon }]);
      expect(await other.listNotices(all)).toHaveLength(1);
      expect(await other.claimNotices(atNoon)).toHaveLength(1);
    });
  });

  describe('what a person chose about messages', () => {
    const choose = async (log: EventLog & NoticeChoices, choice: NoticeChoice) => {
      await log.writeNoticeChoice(choice, auditLine({ person: choice.person }));
    };

    it('is nothing until they choose, then the last choice, with a line of the audit log for each', async () => {
      const log = store();
      const person = newPerson();
      expect(await log.readNoticeChoice(person)).toBeNull();
      const on = { person, byMail: true, address: 'iemand@post.example', at: morning };
      const off = { person, byMail: false, address: null, at: evening };
      await choose(log, on);
      expect(await log.readNoticeChoice(person)).toEqual(on);
      await choose(log, off);
      expect(await log.readNoticeChoice(person)).toEqual(off);
      expect(await log.readNoticeChoice(newPerson())).toBeNull();
      expect(await log.readAudit({ person, limit: 5 })).toHaveLength(2);
    });

    it('is erased with the person, and so is what was written for them', async () => {
      const log: EventLog & Outbox & NoticeChoices = store();
      const [person, other] = [newPerson(), newPerson()];
      for (const each of [person, other]) {
        await choose(log, { person: each, byMail: true, address: 'iemand@post.example', at: morning });
        await write(log, [notice({ recipient: { kind: 'person', person: each } })]);
      }
      await log.erasePerson(person, auditLine({ person }));
      expect(await log.readNoticeChoice(person)).toBeNull();
      expect(await log.readNoticeChoice(other)).not.toBeNull();
      expect(await log.listNotices(all)).toMatchObject([{ recipient: { person: other } }]);
    });
  });
}
