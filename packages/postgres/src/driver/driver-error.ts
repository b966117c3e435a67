/**
 * A failure of a driver, reduced to what identifies no one: drivers quote values in their messages, so nothing else leaves here.
 */

/** What is known of a failed statement. `sqlState` is null when the database did not answer at all. */
export class DriverError extends Error {
  readonly sqlState: string | null;
  readonly constraint: string | null;

  constructor(sqlState: string | null, constraint: string | null) {
    super(sqlState === null ? 'the database did not answer' : `the database answered with SQLSTATE ${sqlState}`);
    this.name = 'DriverError';
    this.sqlState = sqlState;
    this.constraint = constraint;
  }
}

/** Throws the failure of a driver again, without its message, its values and its stack. */
export function asDriverError(thrown: unknown): never {
  const { code, constraint } = Object(thrown) as { readonly code?: unknown; readonly constraint?: unknown };
  const sqlState = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
  throw new DriverError(sqlState, sqlState !== null && typeof constraint === 'string' ? constraint : null);
}

/** The failure of a driver inside what the query builder threw; null when something else went wrong. */
export function findDriverError(thrown: unknown): DriverError | null {
  if (thrown instanceof DriverError) return thrown;
  return thrown instanceof Error && thrown.cause instanceof DriverError ? thrown.cause : null;
}
