/**
 * Compares an answer with what a case expects: objects as a subset, arrays whole, numbers with a tolerance where asked.
 */
import { isObject } from './case-table.js';

/** One place where the answer is not as expected. `got` is undefined where the answer has nothing. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly expected: unknown;
  readonly got: unknown;
}

/**
 * The differences between an expectation and an answer; empty when the answer is as expected.
 *
 * Keys that are not expected may be there. Arrays have the same length, and their elements are matched as subsets.
 * `{ "$near": [38.5, 1e-9] }` is a number with a tolerance, `{ "$absent": true }` a key that is not there; null is a value.
 */
export function differencesOf(expected: unknown, got: unknown, path: Difference['path'] = []): readonly Difference[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return [{ path, expected, got }];
    return expected.flatMap((item: unknown, index) => differencesOf(item, got[index], [...path, index]));
  }
  if (!isObject(expected)) return expected === got ? [] : [{ path, expected, got }];
  if (expected['$absent'] === true) return got === undefined ? [] : [{ path, expected, got }];
  if (expected['$near'] !== undefined) return isNear(expected['$near'], got) ? [] : [{ path, expected, got }];
  if (!isObject(got)) return [{ path, expected, got }];
  return Object.entries(expected).flatMap(([key, value]) =>
    differencesOf(value, Object.hasOwn(got, key) ? got[key] : undefined, [...path, key]),
  );
}

function isNear(near: unknown, got: unknown): boolean {
  if (!Array.isArray(near) || typeof got !== 'number') return false;
  const [value, tolerance] = near as readonly number[];
  return value !== undefined && tolerance !== undefined && Math.abs(got - value) <= tolerance;
}
