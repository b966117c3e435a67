/**
 * Where free text stands in a command, and how it is taken out before events are made.
 *
 * Events hold references (`text:` and an id); the texts stand in rows of their own, where they can be corrected or erased.
 */
import { isTextReference, type PersonId } from '@mgn/domain';
import type { StoredText } from '../store/event-log.js';
import type { Identifiers } from '../store/identifiers.js';

/** A command whose texts are references now, and the texts themselves. */
export interface SeparatedCommand<C> {
  readonly command: C;
  readonly texts: readonly StoredText[];
}

/**
 * Takes the free texts out of a command. What looks like a reference is a text like any other: nobody outside can point at a text that
 * stands there already.
 */
export function separateTexts<C extends { readonly type: string }>(
  command: C,
  paths: readonly string[],
  owner: { readonly person: PersonId | null; readonly identifiers: Pick<Identifiers, 'newId'> },
): SeparatedCommand<C> {
  const { person, identifiers } = owner;
  const texts: StoredText[] = [];
  const store = (text: string): string => {
    const id = identifiers.newId();
    texts.push({ id, person, text });
    return `text:${id}`;
  };
  const separated = paths.reduce<unknown>((value, path) => replaceAt(value, path.split('.'), store), command);
  return { command: separated as C, texts };
}

/** The ids of the texts that stand anywhere in a value. */
export function textIdsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isTextReference(value) ? [value.slice('text:'.length)] : [];
  if (Array.isArray(value)) return value.flatMap(textIdsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textIdsIn) : [];
}

/** The value with its references replaced by the texts; a text that was erased becomes null. */
export function withTexts<T>(value: T, texts: ReadonlyMap<string, string>): T {
  return resolve(value, texts) as T;
}

function resolve(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return isTextReference(value) ? (texts.get(value.slice('text:'.length)) ?? null) : value;
  if (Array.isArray(value)) return value.map((part) => resolve(part, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolve(part, texts)]));
}

function replaceAt(value: unknown, path: readonly string[], store: (text: string) => string): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return typeof value === 'string' ? store(value) : value;
  if (head === '*') return Array.isArray(value) ? value.map((part) => replaceAt(part, rest, store)) : value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, head)) return value;
  const parts = value as Readonly<Record<string, unknown>>;
  return { ...parts, [head]: replaceAt(parts[head], rest, store) };
}
