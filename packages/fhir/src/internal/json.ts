/**
 * Plain JSON: what it is, and when two pieces are equal.
 */

/** An object with keys, of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Says whether a value is an object with keys: no list, no null. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says whether two pieces of JSON are equal, whatever the order of their keys; a key without a value counts as absent. */
export function isEqualJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => isEqualJson(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  for (const key of Object.keys(one)) if (!isEqualJson(one[key], other[key])) return false;
  for (const key of Object.keys(other)) if (other[key] !== undefined && one[key] === undefined) return false;
  return true;
}

/** An object without the keys that have no value, and null when nothing is left. */
export function withoutEmpty<T extends object>(object: T): T | undefined {
  const full: Record<string, unknown> = {};
  let found = false;
  for (const key of Object.keys(object)) {
    const value = (object as Json)[key];
    if (value === undefined) continue;
    full[key] = value;
    found = true;
  }
  return found ? (full as T) : undefined;
}

/** A list, or nothing when it is empty: FHIR knows no empty lists. */
export function someOf<T>(items: readonly T[]): T[] | undefined {
  return items.length === 0 ? undefined : [...items];
}

/** A text without spaces around it, or nothing when it is empty or no text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}
