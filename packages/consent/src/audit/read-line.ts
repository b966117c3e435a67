/**
 * One line of a chain, read without trust: what cannot be read is a code and never an exception.
 */
import { canonicalMembers, textOfMembers, type CanonicalIssue } from './canonical-json.js';
import { maxLineLength } from './chain.js';

/** Why a line is no line of a chain. */
export type LineIssue = CanonicalIssue | 'too-long' | 'no-number' | 'no-hash' | 'not-canonical';

/** A line that has the form of the format: its number, its hash, and the canonical text of the record without the hash. */
export interface ReadLine {
  readonly seq: number;
  readonly hash: string;
  readonly body: string;
}

/**
 * Reads a line.
 *
 * The line has to be the canonical text itself. That refuses what two readers could read in two ways: a key that stands there twice, another
 * spelling of a number, blanks.
 */
export function readLine(line: unknown): ReadLine | { readonly issue: LineIssue } {
  if (typeof line !== 'string') return { issue: 'not-json' };
  if (line.length > maxLineLength) return { issue: 'too-long' };
  const value = jsonOf(line);
  const members = canonicalMembers(value);
  // INVARIANT: the codes of a refusal are those of `CanonicalIssue`.
  if (!members.ok) return { issue: members.issues[0]?.code as CanonicalIssue };
  if (textOfMembers(members.value) !== line) return { issue: 'not-canonical' };
  const seq = Number(members.value.get('seq') ?? Number.NaN);
  if (!Number.isSafeInteger(seq) || seq < 1) return { issue: 'no-number' };
  const hash = /^"([0-9a-f]{64})"$/u.exec(members.value.get('hash') ?? '')?.[1];
  if (hash === undefined) return { issue: 'no-hash' };
  return { seq, hash, body: textOfMembers(members.value, 'hash') };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
