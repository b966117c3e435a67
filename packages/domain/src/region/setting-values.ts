/**
 * When two values of a setting say the same: lists whose order says nothing are compared as sets.
 */
import type { SettingKey } from './profile-topics.js';

/** The settings that are lists in which the order counts. */
const ordered: ReadonlySet<SettingKey> = new Set(['conversationGuide']);

/** Says whether two values of a setting are the same, whatever the order in which a set was written down. */
export function sameValue(key: SettingKey, a: unknown, b: unknown): boolean {
  return canonical(a, ordered.has(key)) === canonical(b, ordered.has(key));
}

/** The parts of a setting that differ: the names of the fields of a setting that has fields; empty for one that has none. */
export function differingParts(key: SettingKey, a: unknown, b: unknown): readonly string[] {
  if (!hasParts(a) || !hasParts(b)) return [];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.filter((name) => !sameValue(key, a[name], b[name]));
}

/** Says whether a value has named parts. */
export function hasParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function canonical(value: unknown, inOrder: boolean): string {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => canonical(item, inOrder));
    return `[${(inOrder ? items : items.sort()).join(',')}]`;
  }
  if (!hasParts(value)) return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((name) => `${JSON.stringify(name)}:${canonical(value[name], inOrder)}`).join(',')}}`;
}
