/**
 * The chain of an event log in memory.
 */
import { emptyChain, type ChainHead, type HashFunction, type KeyedHash } from '@mgn/consent/audit';
import { MgnError, type PersonId } from '@mgn/domain';
import { linkEntries, type AuditChain } from './audit-chain.js';
import type { AuditEntry } from './event-log.js';

/** What a chain in memory needs from outside: SHA-256, and for each person a keyed hash (HMAC-SHA-256) under a new key. */
export interface MemoryChainPorts {
  readonly hash: HashFunction;
  readonly newKeyedHash: () => KeyedHash;
}

/** A chain in memory: lines are linked one after another in the order in which they were put. */
export interface MemoryChain extends AuditChain {
  put(entries: readonly AuditEntry[]): void;
  forget(person: PersonId): void;
}

/** An empty chain; without ports lines are not linked, and reading them rejects with `store-without-chain`. */
export function memoryChain(ports: MemoryChainPorts | undefined): MemoryChain {
  if (ports === undefined) {
    const nothing = () => Promise.reject(new MgnError('store-without-chain', 'this log was opened without a chain'));
    return { put: () => undefined, forget: () => undefined, readAuditHead: nothing, readAuditLines: nothing };
  }
  const { hash, newKeyedHash } = ports;
  const keys = new Map<PersonId, KeyedHash>();
  const keyedHashOf = (person: PersonId): KeyedHash => {
    const keyed = keys.get(person) ?? newKeyedHash();
    keys.set(person, keyed);
    return keyed;
  };
  const lines: string[] = [];
  // The hash may come later, so lines wait for the ones before them.
  let last: Promise<ChainHead> = Promise.resolve(emptyChain);
  const inTurn = (work: (head: ChainHead) => Promise<ChainHead> | ChainHead): void => {
    last = last.then(work);
    // Told to whoever reads.
    last.catch(() => undefined);
  };
  return {
    put: (entries) =>
      inTurn(async (before) => {
        const { lines: more, head } = await linkEntries(before, entries, { hash, keys: { keyedHashOf } });
        lines.push(...more);
        return head;
      }),
    forget: (person) =>
      inTurn((head) => {
        keys.delete(person);
        return head;
      }),
    readAuditHead: () => last,
    readAuditLines: async ({ after, limit }) => {
      await last;
      return lines.slice(after, after + limit);
    },
  };
}
