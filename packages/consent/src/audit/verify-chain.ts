/**
 * Whether the chain of an audit log is whole, for anyone who has just the file; with anchors, whether it is still the chain that it was.
 */
import { hasGoodSignature, type Anchor, type AnchorVerifier } from './anchor.js';
import { hexOf } from './bytes.js';
import { checkedDigest, emptyChain, hashedBytes, type ChainHead, type HashFunction } from './chain.js';
import { readLine, type LineIssue, type ReadLine } from './read-line.js';
import { faultOf, seen, suspect, type Suspicion } from './suspicion.js';

/**
 * What can be wrong with a chain.
 *
 * - `changed`: a record is not what it was when it was linked
 * - `inserted`: a record stands here that does not belong to the chain, or that stands elsewhere already
 * - `removed`: one or more records before this one are gone
 * - `reordered`: a record of the chain stands too early; the one that belongs here comes later
 * - `gap`: whoever wrote the chain left out or repeated a number, because the hashes do connect
 * - `malformed-line`: the line is not of the format
 * - `anchor-mismatch`: the chain is not the one that was anchored, or the anchor itself is not genuine
 * - `cut-off`: the chain ends before an anchor. Without an anchor nobody can see this.
 */
export const chainFaults = [
  'changed',
  'inserted',
  'removed',
  'reordered',
  'gap',
  'malformed-line',
  'anchor-mismatch',
  'cut-off',
] as const;
/** A kind of fault. */
export type ChainFault = (typeof chainFaults)[number];

/** Every number follows and every hash fits. What `end` says counts as much: see {@link verifyChain}. */
export interface WholeChain {
  readonly whole: true;
  readonly head: ChainHead;
  /** How many anchors fitted. */
  readonly anchors: number;
  /** Whether signatures were looked at; false without a verifier. */
  readonly signaturesChecked: boolean;
  /** `anchored`: an anchor stands at the last record. `not-proven`: nobody can say whether more records followed. */
  readonly end: 'anchored' | 'not-proven';
  /** How many records stand behind the last anchor that fitted: all of them without an anchor. */
  readonly unanchored: number;
}

/**
 * The first thing that is wrong. `line` counts from 1; for `cut-off` it is the first line that is not there, for an anchor the line that it
 * stands for. `seq` is the number that belongs at this place. `before` is the head of what is sound.
 */
export interface BrokenChain {
  readonly whole: false;
  readonly fault: ChainFault;
  readonly line: number;
  readonly seq: number;
  /** For `malformed-line` why, for `anchor-mismatch` what: `hash`, `signature` or `unsigned`; else null. */
  readonly detail: LineIssue | 'hash' | 'signature' | 'unsigned' | null;
  readonly before: ChainHead;
}

/** The outcome of a verification. */
export type ChainVerdict = WholeChain | BrokenChain;

/** What a verification needs, and what it can take along. */
export interface VerifyOptions {
  readonly hash: HashFunction;
  /** Anchors of this chain, in any order. */
  readonly anchors?: readonly Anchor[];
  /** Looks at the signatures of all anchors; an anchor without a signature is then a fault. */
  readonly signatures?: AnchorVerifier;
  /** The head before the first line, where a file goes on after another one. Anchors before it are left out. */
  readonly after?: ChainHead;
  /** Is told after each line how many were read. */
  readonly onLine?: (lines: number) => void;
}

/**
 * Verifies a chain line by line, and reports the first place and kind of what is wrong.
 *
 * It needs the lines, without line feeds, and nothing else; it keeps one line at a time, so a file may be of any length. After a fault
 * the rest is still read, to tell a record that was moved from one that was put in. The place is certain; the kind is the one that
 * explains it, where two explain it equally (a number that was changed in the very last line) one of the two.
 *
 * A chain cannot show by itself that its end was cut off, that records were added at its end, or that all of it was written anew: whoever
 * can write can also hash. Anchors show it, for what stands before them, if they are kept where the writer cannot come. So read
 * `end` and `unanchored` too.
 *
 * Never throws for what stands in a line. Rejects where reading the lines or the hash function fails.
 */
export async function verifyChain(
  lines: AsyncIterable<string> | Iterable<string>,
  options: VerifyOptions,
): Promise<ChainVerdict> {
  const { hash, after = emptyChain, onLine } = options;
  const anchors = (options.anchors ?? [])
    .filter(({ count }) => count >= after.count)
    .sort((one, other) => one.count - other.count);
  const forged = await firstForged(anchors, options.signatures, after);
  if (forged !== null) return forged;

  const connects = async ({ body, hash: own }: ReadLine, previous: string): Promise<boolean> =>
    hexOf(checkedDigest(await hash(hashedBytes(body, previous)))) === own;
  let before = after;
  let read = 0;
  let suspicion: Suspicion | null = null;
  let held = anchorsAt(anchors, 0, after);
  if (held === null) return brokenAt(after, after, 'anchor-mismatch', 'hash');

  for await (const text of lines) {
    read += 1;
    onLine?.(read);
    const line = readLine(text);
    if (suspicion !== null) {
      if (!('issue' in line)) suspicion = await seen(suspicion, line, connects);
      continue;
    }
    if ('issue' in line) return brokenAt(before, after, 'malformed-line', line.issue);
    if (!(await connects(line, before.hash))) {
      suspicion = suspect(line, before);
      continue;
    }
    if (line.seq !== before.count + 1) return brokenAt(before, after, 'gap');
    const head = { count: line.seq, hash: line.hash };
    held = anchorsAt(anchors, held, head);
    if (held === null) return brokenAt(before, after, 'anchor-mismatch', 'hash');
    before = head;
  }

  if (suspicion !== null) return brokenAt(before, after, faultOf(suspicion));
  if (held < anchors.length) return brokenAt(before, after, 'cut-off');
  const anchored = anchors.at(-1)?.count ?? after.count;
  return {
    whole: true,
    head: before,
    anchors: held,
    signaturesChecked: options.signatures !== undefined && held > 0,
    end: held > 0 && anchored === before.count ? 'anchored' : 'not-proven',
    unanchored: before.count - anchored,
  };
}

/** How many anchors hold up to this head, where `held` did before it; null where one does not. */
function anchorsAt(anchors: readonly Anchor[], held: number, head: ChainHead): number | null {
  let holding = held;
  for (let next = anchors[holding]; next?.count === head.count; next = anchors[holding]) {
    if (next.hash !== head.hash) return null;
    holding += 1;
  }
  return holding;
}

async function firstForged(
  anchors: readonly Anchor[],
  verifier: AnchorVerifier | undefined,
  after: ChainHead,
): Promise<BrokenChain | null> {
  if (verifier === undefined) return null;
  for (const anchor of anchors) {
    if (await hasGoodSignature(anchor, verifier)) continue;
    const { count } = anchor;
    const detail = anchor.signature === null ? 'unsigned' : 'signature';
    return { whole: false, fault: 'anchor-mismatch', line: count - after.count, seq: count, detail, before: after };
  }
  return null;
}

function brokenAt(
  before: ChainHead,
  after: ChainHead,
  fault: ChainFault,
  detail: BrokenChain['detail'] = null,
): BrokenChain {
  return { whole: false, fault, line: before.count - after.count + 1, seq: before.count + 1, detail, before };
}
