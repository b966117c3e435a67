/**
 * What happened where a line does not fit: read off the rest of the file, keeping one line of it.
 */
import type { ChainHead } from './chain.js';
import type { ReadLine } from './read-line.js';

/** A line that does not connect, and what the lines behind it have told so far. */
export interface Suspicion {
  readonly line: ReadLine;
  /** The head that the line should have connected to. */
  readonly before: ChainHead;
  /** The number of the very next line; null while there is none. */
  readonly next: number | null;
  /** The record that belongs here came later. */
  readonly trueOneLater: boolean;
  /** The same record came once more. */
  readonly again: boolean;
  /** The record is one of the chain: it connects to the one that has the number before it. */
  readonly genuine: boolean;
}

type Connects = (line: ReadLine, previous: string) => Promise<boolean>;

/** Begins to suspect a line. */
export function suspect(line: ReadLine, before: ChainHead): Suspicion {
  return { line, before, next: null, trueOneLater: false, again: false, genuine: false };
}

/** What one more line adds. It takes a hash only for a line that could be the true one, or the one before the suspect. */
export async function seen(suspicion: Suspicion, later: ReadLine, connects: Connects): Promise<Suspicion> {
  const { line, before, next, trueOneLater, again, genuine } = suspicion;
  return {
    line,
    before,
    next: next ?? later.seq,
    trueOneLater: trueOneLater || (later.seq === before.count + 1 && (await connects(later, before.hash))),
    again: again || (later.seq === line.seq && later.hash === line.hash && later.body === line.body),
    genuine: genuine || (later.seq === line.seq - 1 && (await connects(line, later.hash))),
  };
}

/** The kind of fault that explains it. */
export function faultOf({ line, before, next, trueOneLater, again, genuine }: Suspicion) {
  const expected = before.count + 1;
  if (trueOneLater) return line.seq > expected && genuine && !again ? 'reordered' : 'inserted';
  // The numbers go on as if this line had the one that belongs here: only the number in it was changed, or more than that.
  if (line.seq === expected || next === expected + 1) return 'changed';
  return line.seq > expected ? 'removed' : 'inserted';
}
