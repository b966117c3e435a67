/**
 * JSON with its keys in order, so that equal content has equal text.
 */

/** The canonical text of a plain value; keys without a value are left out. */
export function canonicalJson(value: unknown): string {
  const text: unknown = JSON.stringify(value, (_key, part: unknown) => (isPlainObject(part) ? sorted(part) : part));
  return typeof text === 'string' ? text : 'null';
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
}
