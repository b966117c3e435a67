import { describe, expect, it } from 'vitest';
import {
  CommandId,
  Instant,
  nationalDefaults,
  type Organisation,
  OrganisationId,
  PersonId,
  StreamId,
  EventId,
} from '@mgn/domain';
import { memoryEventLog } from '../memory.js';
import { isTooOld, later, nextAttemptAfter, retryMinutes } from './delivery.js';
import type { Notice } from './notice.js';
import { openNotices } from './open-notices.js';
import { takenAtOnce, type NoticeMessage, type SentOrNot } from './send-due.js';

const start = Instant.parse('2026-11-23T09:30:00+01:00');
const minuteMs = 60_000;

/** An id that is the same at every run. */
const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const desk = OrganisationId.parse(idOf(1));
const deskless = OrganisationId.parse(idOf(2));
const person = PersonId.parse(idOf(3));
/** Organisations that are each told for themselves: what becomes ready for one of them in one go is one notice. */
const desks = Array.from({ length: takenAtOnce + 1 }, (_, index) => OrganisationId.parse(idOf(50 + index)));
const toEach = desks.map((id) => ({ kind: 'organisation', organisation: id }) as const);

const organisation = (id: OrganisationId, more: Partial<Organisation>): Organisation => ({
  id,
  kind: 'gp-practice',
  name: 'Praktijk (verzonnen)',
  networkRoles: [],
  municipality: null,
  phone: null,
  agb: null,
  ura: null,
  kvk: null,
  ...more,
});

/** An outbox with one notice for each recipient, a clock to turn, and whoever sends by `answer`. */
async function world(recipients: readonly Notice['recipient'][], answer: (message: NoticeMessage) => SentOrNot) {
  const log = memoryEventLog();
  let now = start;
  let last = 100;
  const newId = (): string => {
    last += 1;
    return idOf(last);
  };
  const book = new Map([
    [desk, organisation(desk, { noticeEmail: 'balie@praktijk.example' })],
    [deskless, organisation(deskless, {})],
    ...desks.map((id) => [id, organisation(id, { noticeEmail: `balie-${id.slice(-2)}@praktijk.example` })] as const),
  ]);
  const notices = openNotices({
    store: log,
    region: nationalDefaults,
    clock: () => now,
    identifiers: { newId, deriveId: (text) => text, digest: (text) => text },
    organisations: () => Promise.resolve(book),
  });
  const stream = StreamId.parse(newId());
  await log.append({
    commandId: CommandId.parse(newId()),
    commandDigest: '',
    streams: [
      {
        stream,
        process: 'transfer-case',
        caseId: null,
        person: null,
        expectedVersion: 0,
        events: [
          {
            id: EventId.parse(newId()),
            stream,
            version: 1,
            type: 'transfer-signalled',
            schema: 1,
            at: start,
            actor: { role: 'system' },
            region: { id: 'rivierenrand', version: 1 },
            ruleIds: [],
            data: {},
          },
        ],
      },
    ],
    persons: [
      {
        person,
        details: {
          name: { text: 'Mila Verzonnen' },
          birthDate: null,
          gender: null,
          phones: [],
          emails: ['mila@post.example'],
          municipality: null,
          bsn: null,
          languages: ['nl'],
          interpreterNeeded: null,
        },
      },
    ],
    texts: [],
    foreign: [],
    audit: [],
    summaries: [],
    notices: recipients.map((recipient) => ({
      id: newId(),
      recipient,
      kind: 'turn',
      process: 'transfer-case',
      path: '/transfers',
      at: start,
    })),
    receipt: { stream, caseId: null, version: 1, state: 'signalled', eventTypes: [], warnings: [] },
  });
  const messages: NoticeMessage[] = [];
  const sender = {
    send: (message: NoticeMessage) => {
      messages.push(message);
      return Promise.resolve(answer(message));
    },
  };
  return {
    notices,
    messages,
    send: (isStopping?: () => boolean) => notices.sendDue(sender, isStopping),
    after: (minutes: number) => {
      now = later(start, minutes * minuteMs);
    },
    entries: () => log.listNotices({ limit: 100 }),
  };
}

const toDesk = { kind: 'organisation', organisation: desk } as const;
const toDeskless = { kind: 'organisation', organisation: deskless } as const;
const toPerson = { kind: 'person', person } as const;
const self = { role: 'person', person } as const;
const sent = (): SentOrNot => ({ outcome: 'sent' });
const down = (): SentOrNot => ({ outcome: 'failed', code: 'mail-server-unreachable' });

describe('sending what is due', () => {
  it('sends once, and keeps that nobody was told where there is no address or no yes', async () => {
    const { send, messages, entries } = await world([toDesk, toDeskless, toPerson], sent);
    expect(await send()).toEqual({ taken: 3, sent: 1, failed: 0 });
    expect(await send()).toEqual({ taken: 0, sent: 0, failed: 0 });
    expect(messages.map(({ to }) => to)).toEqual(['balie@praktijk.example']);
    const states = Object.fromEntries(
      (await entries()).map(({ recipient, state }) => [JSON.stringify(recipient), state]),
    );
    expect(states).toEqual({
      [JSON.stringify(toDesk)]: 'sent',
      [JSON.stringify(toDeskless)]: 'no-address',
      [JSON.stringify(toPerson)]: 'suppressed',
    });
  });

  it('asks the person at the last moment: who switched it off meanwhile gets nothing', async () => {
    const { notices, send, messages, entries } = await world([toPerson], sent);
    await notices.choose(person, { byMail: true, address: 'mila@post.example' }, self);
    await notices.choose(person, { byMail: false, address: null }, self);
    expect(await send()).toEqual({ taken: 1, sent: 0, failed: 0 });
    expect(messages).toEqual([]);
    expect(await entries()).toMatchObject([{ state: 'suppressed' }]);
  });

  it('tries a server that is down again, each time later, with the same id, and sends once when it is up', async () => {
    let up = false;
    const { send, after, messages, entries } = await world([toDesk], () => (up ? sent() : down()));
    expect(await send()).toEqual({ taken: 1, sent: 0, failed: 1 });
    expect(await send()).toMatchObject({ taken: 0 });
    after(1);
    expect(await send()).toMatchObject({ taken: 1, failed: 1 });
    after(5);
    expect(await send()).toMatchObject({ taken: 0 });
    expect(await entries()).toMatchObject([{ state: 'waiting', attempts: 2, code: 'mail-server-unreachable' }]);
    up = true;
    after(6);
    expect(await send()).toEqual({ taken: 1, sent: 1, failed: 0 });
    after(10_000);
    expect(await send()).toMatchObject({ taken: 0 });
    expect(new Set(messages.map(({ id }) => id)).size).toBe(1);
    expect(await entries()).toMatchObject([{ state: 'sent', attempts: 3, code: null, nextAttempt: null }]);
  });

  it('stops trying at last, and says why', async () => {
    const { send, after, messages, entries } = await world([toDesk], down);
    let minutes = 0;
    await send();
    for (const wait of retryMinutes) {
      minutes += wait;
      after(minutes);
      await send();
    }
    expect(messages).toHaveLength(retryMinutes.length + 1);
    expect(await entries()).toMatchObject([{ state: 'failed', code: 'mail-server-unreachable', nextAttempt: null }]);
  });

  it('tries what was refused for ever only once', async () => {
    const { send, entries } = await world([toDesk], () => ({ outcome: 'refused', code: 'address-rejected' }));
    expect(await send()).toEqual({ taken: 1, sent: 0, failed: 1 });
    expect(await entries()).toMatchObject([{ state: 'failed', code: 'address-rejected', attempts: 1 }]);
  });

  it('sends nothing that is too old: a server that is set later does not tell what was long ago', async () => {
    const { send, after, messages, entries } = await world([toDesk], sent);
    after(4 * 24 * 60);
    expect(await send()).toEqual({ taken: 1, sent: 0, failed: 1 });
    expect(messages).toEqual([]);
    expect(await entries()).toMatchObject([{ state: 'failed', code: 'too-old' }]);
  });

  it('gives back what it took when it has to stop, so that it goes out at once elsewhere', async () => {
    let stopping = false;
    const { send, messages } = await world(toEach.slice(0, 3), () => {
      stopping = true;
      return sent();
    });
    expect(await send(() => stopping)).toEqual({ taken: 3, sent: 1, failed: 0 });
    stopping = false;
    expect(await send()).toEqual({ taken: 2, sent: 2, failed: 0 });
    expect(new Set(messages.map(({ id }) => id)).size).toBe(3);
  });

  it('takes a few at a time', async () => {
    const { send } = await world(toEach, sent);
    expect(await send()).toMatchObject({ taken: takenAtOnce });
    expect(await send()).toMatchObject({ taken: 1 });
  });
});

describe('when it is tried again', () => {
  it('each wait is longer than the one before, and they end', () => {
    const waits = [...retryMinutes];
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(nextAttemptAfter(1, start)).toBe('2026-11-23T09:31:00+01:00');
    expect(nextAttemptAfter(retryMinutes.length, start)).toBe('2026-11-24T09:30:00+01:00');
    expect(nextAttemptAfter(retryMinutes.length + 1, start)).toBeNull();
  });

  it('all attempts fit in the time that a notice lasts, also where the clocks change', () => {
    const minutes = retryMinutes.reduce<number>((sum, each) => sum + each, 0);
    for (const made of [start, Instant.parse('2026-10-24T09:30:00+02:00')]) {
      expect(isTooOld(made, later(made, minutes * minuteMs))).toBe(false);
      expect(isTooOld(made, later(made, 3 * 24 * 60 * minuteMs))).toBe(false);
      expect(isTooOld(made, later(made, 3 * 24 * 60 * minuteMs + 1_000))).toBe(true);
    }
  });
});

describe('the choice of a person', () => {
  it('is no until they say yes, and only they say it', async () => {
    const { notices } = await world([], sent);
    expect(await notices.choiceOf(person, self)).toEqual({
      byMail: false,
      since: null,
      address: 'mila@post.example',
      moved: false,
    });
    const gp = { role: 'general-practitioner', organisation: desk } as const;
    const on = { byMail: true, address: 'mila@post.example' };
    expect(await notices.choose(person, on, gp)).toEqual({ outcome: 'refused', code: 'not-your-own' });
    expect(await notices.choose(person, on, { role: 'representative', person })).toMatchObject({ outcome: 'refused' });
    expect(await notices.choiceOf(person, gp)).toBeNull();
    expect(await notices.choose(person, on, self)).toEqual({ outcome: 'handled', at: start });
    expect(await notices.choiceOf(person, self)).toMatchObject({ byMail: true, since: start, moved: false });
  });

  it('is for the address that they saw', async () => {
    const { notices } = await world([], sent);
    const other = await notices.choose(person, { byMail: true, address: 'ander@post.example' }, self);
    expect(other).toEqual({ outcome: 'stale' });
    const stranger = PersonId.parse(idOf(9));
    const none = await notices.choose(stranger, { byMail: true, address: '' }, { role: 'person', person: stranger });
    expect(none).toEqual({ outcome: 'refused', code: 'no-address' });
    const off = await notices.choose(stranger, { byMail: false, address: null }, { role: 'person', person: stranger });
    expect(off).toMatchObject({ outcome: 'handled' });
  });
});

describe('what the office may know', () => {
  it('is how many, for the office only', async () => {
    const { notices, send } = await world([toDesk, toDeskless, toPerson], sent);
    await send();
    const office = { role: 'network-coordinator', organisation: desk } as const;
    const tally = await notices.tally(start, office);
    expect(tally).toHaveLength(3);
    expect(JSON.stringify(tally)).not.toContain(person);
    expect(await notices.tally(start, self)).toBeNull();
    expect(await notices.tally(start, { role: 'general-practitioner', organisation: desk })).toBeNull();
  });
});
