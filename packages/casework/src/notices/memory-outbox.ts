/**
 * The outbox of the event log in memory, with every promise of the port.
 */
import { compareInstants, type Instant, type PersonId } from '@mgn/domain';
import { byText } from '../store/memory-lists.js';
import { notGathered } from './gathered.js';
import type { Notice } from './notice.js';
import type { NoticeResult, NoticeTally, OutboxEntry, TakenNotice } from './outbox.js';

/** What the event log in memory does with its outbox, each in one go. */
export interface MemoryOutbox {
  has(id: string): boolean;
  add(notices: readonly Notice[]): void;
  /** Nothing that waits for these people is sent any more. */
  suppress(persons: readonly PersonId[], at: Instant): void;
  erase(person: PersonId): void;
  claim(options: { readonly at: Instant; readonly until: Instant; readonly limit: number }): readonly OutboxEntry[];
  settle(taken: TakenNotice, result: NoticeResult): boolean;
  list(query: { readonly limit: number; readonly offset?: number }): readonly OutboxEntry[];
  tally(since: Instant): readonly NoticeTally[];
  forget(before: Instant): void;
}

/** An empty outbox. */
export function memoryOutbox(): MemoryOutbox {
  const entries = new Map<string, OutboxEntry>();
  const put = (entry: OutboxEntry): OutboxEntry => {
    entries.set(entry.id, entry);
    return entry;
  };
  return {
    has: (id) => entries.has(id),
    add: (notices) => {
      for (const notice of notGathered(notices, [...entries.values()])) {
        put({ ...notice, state: 'waiting', attempts: 0, nextAttempt: notice.at, code: null, stateAt: notice.at });
      }
    },
    suppress: (persons, at) => {
      for (const entry of entries.values()) {
        const isOf = entry.recipient.kind === 'person' && persons.includes(entry.recipient.person);
        if (isOf && entry.state === 'waiting') put({ ...entry, state: 'suppressed', nextAttempt: null, stateAt: at });
      }
    },
    erase: (person) => {
      for (const { id, recipient } of entries.values()) {
        if (recipient.kind === 'person' && recipient.person === person) entries.delete(id);
      }
    },
    claim: ({ at, until, limit }) =>
      [...entries.values()]
        .flatMap((entry) =>
          entry.nextAttempt !== null && compareInstants(entry.nextAttempt, at) <= 0
            ? [{ entry, due: entry.nextAttempt }]
            : [],
        )
        .sort((one, other) => compareInstants(one.due, other.due) || byText(one.entry.id, other.entry.id))
        .slice(0, limit)
        .map(({ entry }) => put({ ...entry, attempts: entry.attempts + 1, nextAttempt: until })),
    settle: ({ id, attempts }, result) => {
      const entry = entries.get(id);
      if (entry?.state !== 'waiting' || entry.attempts !== attempts) return false;
      put({ ...entry, ...settled(result) });
      return true;
    },
    list: ({ limit, offset = 0 }) =>
      [...entries.values()]
        .sort((one, other) => compareInstants(other.at, one.at) || byText(one.id, other.id))
        .slice(offset, offset + limit),
    tally: (since) => tallyOf([...entries.values()].filter(({ at }) => compareInstants(at, since) >= 0)),
    forget: (before) => {
      for (const { id, at } of entries.values()) if (compareInstants(at, before) < 0) entries.delete(id);
    },
  };
}

/** What a result changes of an entry. */
function settled(result: NoticeResult): Pick<OutboxEntry, 'state' | 'code' | 'nextAttempt' | 'stateAt'> {
  const { state, at: stateAt } = result;
  if (result.state === 'waiting') return { state, stateAt, code: result.code, nextAttempt: result.nextAttempt };
  return { state, stateAt, code: result.state === 'failed' ? result.code : null, nextAttempt: null };
}

function tallyOf(entries: readonly OutboxEntry[]): readonly NoticeTally[] {
  const counted = new Map<string, NoticeTally>();
  for (const { state, code, recipient } of entries) {
    const organisation = recipient.kind === 'organisation' ? recipient.organisation : null;
    const key = `${state} ${code ?? ''} ${organisation ?? ''}`;
    counted.set(key, { state, code, organisation, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}
