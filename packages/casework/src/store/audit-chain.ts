/**
 * The chain of the audit log: every line that is written gets the next number and a hash over itself and the hash before it, so that the
 * file of a region can be verified by anybody. In it a person stands under a key of their own, which the store keeps beside the chain.
 */
import { append, subjectPseudonym, type ChainHead, type HashFunction, type SubjectKeys } from '@mgn/consent/audit';
import { MgnError, type PersonId } from '@mgn/domain';
import type { AuditEntry } from './event-log.js';

/** The port of the chain of a region. Erasing a person forgets their key; the chain stays as it is. */
export interface AuditChain {
  /** The last number and hash; number 0 before the first line. */
  readAuditHead(): Promise<ChainHead>;
  /** The lines behind the one with number `after`, in order, without line feeds. */
  readAuditLines(page: { readonly after: number; readonly limit: number }): Promise<readonly string[]>;
}

/** What linking a line takes: the hash function, and the keys of the people in the lines. */
export interface ChainPorts {
  readonly hash: HashFunction;
  readonly keys: SubjectKeys;
}

/** The people in lines of the audit log, each once. */
export function peopleIn(entries: readonly AuditEntry[]): readonly PersonId[] {
  const named = entries.flatMap(({ person, actor }) => [person, 'person' in actor ? actor.person : null]);
  return [...new Set(named.filter((person) => person !== null))];
}

/** Lines of the audit log with their places in the chain: the lines of the file, and the head that they lead to. */
export interface LinkedEntries {
  readonly lines: readonly string[];
  readonly head: ChainHead;
}

/**
 * Links lines of the audit log to the chain behind `head`, in their order.
 *
 * Throws `audit-line-invalid` for a line that cannot stand in a chain, which is one with something else than codes in it.
 */
export async function linkEntries(
  head: ChainHead,
  entries: readonly AuditEntry[],
  { hash, keys }: ChainPorts,
): Promise<LinkedEntries> {
  const lines: string[] = [];
  let last = head;
  for (const entry of entries) {
    const linked = await append(last, await chainedEntry(entry, keys), hash);
    if (!linked.ok) throw new MgnError('audit-line-invalid', 'a line of the audit log holds codes and ids only');
    lines.push(linked.value.line);
    last = linked.value.head;
  }
  return { lines, head: last };
}

/** A line as it stands in the chain: people under their pseudonyms, everything else as it is. */
async function chainedEntry(entry: AuditEntry, keys: SubjectKeys): Promise<object> {
  const { person, actor, ...rest } = entry;
  return {
    ...rest,
    actor: 'person' in actor ? { role: actor.role, person: await nameOf(actor.person, keys) } : actor,
    person: person === null ? null : await nameOf(person, keys),
  };
}

async function nameOf(person: PersonId, keys: SubjectKeys): Promise<string> {
  const name = await subjectPseudonym(person, keys);
  // INVARIANT: a store makes a key for whoever has none.
  if (!name.ok) throw new MgnError('impossible', 'a line about somebody without a key');
  return name.value;
}
