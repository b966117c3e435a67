/**
 * What came out, in a form that is easy to expect.
 */
import type { AppendResult } from '@mgn/casework';

/** How many appends had each outcome. */
export function outcomes(results: readonly AppendResult[]): Readonly<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const { outcome } of results) counted[outcome] = (counted[outcome] ?? 0) + 1;
  return counted;
}

/** The error with which a promise is rejected; a promise that is kept fails the test. */
export async function thrownBy(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (thrown) {
    if (thrown instanceof Error) return thrown;
  }
  throw new Error('an error was expected');
}
