/**
 * What is thrown when the programmer is wrong or the world broke; everything that a rule can answer is a value instead.
 */

/** The base of every error that a package of this project throws; `code` is stable, the text may change. */
export class MgnError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'MgnError';
    this.code = code;
  }
}

/** Says whether a caught value is an error of ours; looks at the shape, because `instanceof` fails across duplicate installs. */
export function isMgnError(value: unknown): value is MgnError {
  return value instanceof Error && value.name === 'MgnError' && typeof (value as { code?: unknown }).code === 'string';
}

/** Marks a branch that the types rule out; reaching it is a programmer's error. */
export function assertNever(value: never): never {
  throw new MgnError('impossible', `a case was forgotten: ${typeof value}`);
}
