/**
 * What one walk over an input knows: where it is, what it found, and when it has seen enough.
 */
import { createIssueLog, type IssueLog } from '../issue.js';
import type { IssueCode, Severity } from '../issue-codes.js';

/** Limits of an input. No public values: proposed default. */
export const limits = { depth: 64, entries: 5000, bytes: 10 * 1024 * 1024, nodes: 2_000_000 } as const;

/** A reference that was met, with the place and the kinds it may point to. */
export interface FoundReference {
  readonly reference: string;
  readonly path: string;
  /** The name of the element that holds it, for example `subject`. */
  readonly element: string;
  readonly targets: ReadonlySet<string> | null;
  /** The entry of the bundle in which it stands; -1 outside a bundle. */
  readonly entry: number;
}

/** The state of a walk. The path is kept as parts and becomes text only when something is found. */
export interface Walk {
  readonly log: IssueLog;
  readonly path: (string | number)[];
  readonly references: FoundReference[];
  depth: number;
  nodes: number;
  entry: number;
  /** A limit was passed: nothing more is looked at. */
  halted: boolean;
  /** Something empty was met: it is left out before anything is read. */
  hasEmpty: boolean;
  /** How many entries a bundle may have. */
  readonly maxEntries: number;
}

/** A walk at its start. */
export function createWalk(root: string, maxEntries: number): Walk {
  return {
    log: createIssueLog(),
    path: [root],
    references: [],
    depth: 0,
    nodes: 0,
    entry: -1,
    halted: false,
    hasEmpty: false,
    maxEntries,
  };
}

/** Notes an issue at the place where the walk is, or at an element below it. */
export function note(walk: Walk, code: IssueCode, below?: string | number, severity?: Severity): void {
  walk.log.add(code, placeOf(walk, below), severity);
}

/** Notes an empty value: a text, list or object without content, or a null that holds no place. */
export function noteEmpty(walk: Walk): void {
  walk.hasEmpty = true;
  note(walk, 'empty-value');
}

/** Notes what makes the rest not worth looking at, and stops the walk. */
export function halt(walk: Walk, code: 'limit' | 'forbidden-key' = 'limit', below?: string): void {
  note(walk, code, below);
  walk.halted = true;
}

/** The place where the walk is, as text. */
export function placeOf({ path }: Walk, below?: string | number): string {
  let text = '';
  for (const part of below === undefined ? path : [...path, below]) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? part : `.${part}`;
  }
  return text;
}

const plainName = /^_?[A-Za-z][A-Za-z0-9]{0,63}$/;

/** A name as it may stand in a path: an invented key of a sender could hold anything. */
export function safeName(name: string): string {
  return plainName.test(name) ? name : '?';
}
