/**
 * The chain of an audit log: every record carries its number and a hash over itself and the hash before it, so that nothing inside
 * can be changed, put in, taken out or moved without being seen.
 *
 * The format `mgn-audit-chain/1`, for whoever writes it in another language: a text file in UTF-8 without byte order mark; one
 * record a line, each line ended by a line feed; a line is the canonical JSON (RFC 8785) of one object, with at least `seq` (1 for the first
 * line, then without gaps) and `hash` (64 lower-case hexadecimal digits). The hash is SHA-256 over the canonical JSON of the same object
 * without `hash`, in UTF-8, followed by the 32 bytes of the hash of the line before; 32 zero bytes stand before the first line.
 *
 * What a chain cannot show by itself: that its end was cut off, or that all of it was written anew. An anchor that is kept elsewhere does.
 */
import { MgnError, type Result } from '@mgn/domain';
import { bytesOfHex, hexOf, utf8Of } from './bytes.js';
import { canonicalMembers, textOfMembers, type CanonicalMembers } from './canonical-json.js';

/** The name of the format, with its version. */
export const chainFormat = 'mgn-audit-chain/1';

/** How long a line may be, in UTF-16 code units; a longer one is never parsed. */
export const maxLineLength = 65_536;

/**
 * SHA-256, given by the caller: it answers at once (`node:crypto`) or later (Web Crypto). The functions that take it are
 * asynchronous for both; whoever has to link in one go uses {@link prepareLink} and hashes in between.
 */
export type HashFunction = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** Where a chain ends: how many records it has, and the hash of the last one. The next record gets the number `count + 1`. */
export interface ChainHead {
  readonly count: number;
  readonly hash: string;
}

/** The head of a chain without records: 32 zero bytes stand for the hash before the first. */
export const emptyChain: ChainHead = { count: 0, hash: '0'.repeat(64) };

/** A record with its place in the chain: the line to write, without line feed, and the head that it leads to. */
export interface ChainLink {
  readonly line: string;
  readonly head: ChainHead;
}

/** A link that waits for its hash: `bytes` is what has to be hashed, `sealedWith` makes the link of the answer. */
export interface PreparedLink {
  readonly bytes: Uint8Array;
  sealedWith(hash: Uint8Array): ChainLink;
}

/**
 * The first half of a link, for a writer that has to hash by itself, for example inside a transaction.
 *
 * Refuses a record that is no plain JSON object (the codes of `canonicalJson`), that has a member `seq` or `hash` of its own
 * (`reserved-name`), or that would make a line of more than {@link maxLineLength} (`too-long`).
 */
export function prepareLink({ count, hash: previous }: ChainHead, record: object): Result<PreparedLink> {
  const read = canonicalMembers(record);
  if (!read.ok) return read;
  if (read.value.has('seq') || read.value.has('hash')) return refused('reserved-name');
  const seq = count + 1;
  const members = withMember(read.value, 'seq', String(seq));
  const body = textOfMembers(members);
  if (body.length + hashMemberLength > maxLineLength) return refused('too-long');
  return {
    ok: true,
    value: {
      bytes: hashedBytes(body, previous),
      sealedWith: (digest) => {
        const hash = hexOf(checkedDigest(digest));
        return { line: textOfMembers(withMember(members, 'hash', `"${hash}"`)), head: { count: seq, hash } };
      },
    },
  };
}

/**
 * Links a record to a chain. Refuses as {@link prepareLink} does; nothing is linked then.
 *
 * The record is not judged: an audit record goes through `parseAuditRecord` first.
 *
 * @source `hash_n = SHA-256(JCS(record_n without hash) ‖ hash_{n-1})`; our own design, docs/decisions/0023-the-chain-of-the-audit-log.md.
 */
export async function append(head: ChainHead, record: object, hash: HashFunction): Promise<Result<ChainLink>> {
  const prepared = prepareLink(head, record);
  if (!prepared.ok) return prepared;
  return { ok: true, value: prepared.value.sealedWith(await hash(prepared.value.bytes)) };
}

/** A whole chain of records: its lines and its head. The issues of a refusal begin with the index of the record. */
export async function chainOf(
  records: Iterable<object>,
  hash: HashFunction,
  after: ChainHead = emptyChain,
): Promise<Result<{ readonly lines: readonly string[]; readonly head: ChainHead }>> {
  const lines: string[] = [];
  let head = after;
  for (const record of records) {
    const linked = await append(head, record, hash);
    if (!linked.ok) {
      return { ok: false, issues: linked.issues.map((issue) => ({ ...issue, path: [lines.length, ...issue.path] })) };
    }
    lines.push(linked.value.line);
    head = linked.value.head;
  }
  return { ok: true, value: { lines, head } };
}

/** The lines as the text of a file: each is ended by a line feed. */
export function toJsonLines(lines: Iterable<string>): string {
  let text = '';
  for (const line of lines) text += `${line}\n`;
  return text;
}

/** What the hash of a record is taken over. */
export function hashedBytes(body: string, previous: string): Uint8Array {
  const bytes = utf8Of(body, hashLength);
  bytes.set(bytesOfHex(previous), bytes.length - hashLength);
  return bytes;
}

/** The bytes that a hash function answered; throws `hash-length` where they are not 32. */
export function checkedDigest(digest: Uint8Array): Uint8Array {
  if (digest.length === hashLength) return digest;
  throw new MgnError('hash-length', `a hash has 32 bytes, this one has ${String(digest.length)}`);
}

const hashLength = 32;
const hashMemberLength = ',"hash":""'.length + 2 * hashLength;

function withMember(members: CanonicalMembers, key: string, text: string): CanonicalMembers {
  const all = new Map([...members, [key, text]]);
  return new Map([...all.keys()].sort().map((each) => [each, all.get(each) ?? text]));
}

function refused(code: string): Result<never> {
  return { ok: false, issues: [{ code, path: [] }] };
}
