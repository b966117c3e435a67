/**
 * A subject of rule cases: a name, and the function of our packages that stands behind it.
 */

/** One subject. `answer` takes any JSON and gives back JSON, or a promise of it; what it cannot read is `{ "refused": "<code>" }`. */
export interface Subject {
  readonly name: string;
  /** What a case gives and expects, in one line. */
  readonly says: string;
  readonly answer: (given: unknown) => unknown;
}

/** The answer to a given that has not the shape of its subject. */
export function refused(code: string, issues?: unknown): unknown {
  return { refused: code, ...(issues === undefined ? {} : { issues }) };
}
