/**
 * FHIR knows no empty texts, lists and objects: what is empty counts as absent.
 */
import { isObject, type Json } from '../internal/json.js';

/** A copy without what is empty; undefined when nothing is left. A null that holds the place of a companion stays. */
export function withoutEmptyValues(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (Array.isArray(value)) return someOrNone(value.map(withoutEmptyValues).filter((item) => item !== undefined));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    const full = Array.isArray(part) ? withoutEmptyItems(value, key, part) : withoutEmptyValues(part);
    return full === undefined ? [] : [[key, full]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function withoutEmptyItems(parent: Json, key: string, items: readonly unknown[]): unknown {
  const beside = parent[key.startsWith('_') ? key.slice(1) : `_${key}`];
  const twins: readonly unknown[] = Array.isArray(beside) ? beside : [];
  const kept = items.flatMap((item, index) => {
    const full = withoutEmptyValues(item);
    if (full !== undefined) return [full];
    return withoutEmptyValues(twins[index]) === undefined ? [] : [null];
  });
  return kept.some((item) => item !== null) ? kept : undefined;
}

function someOrNone(items: readonly unknown[]): readonly unknown[] | undefined {
  return items.length === 0 ? undefined : items;
}
