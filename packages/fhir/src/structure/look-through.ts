/**
 * A walk over content of which no table exists: references, modifiers, narrative and limits are seen there as well.
 */
import { isObject, type Json } from '../internal/json.js';
import { checkedTypes } from './checked-types.js';
import { halt, limits, note, placeOf, safeName, type Walk } from './walk.js';

/** Says whether a key may not stand anywhere: it could reach into the machinery of the language. */
export function isForbiddenKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/** Looks through a value. */
export function lookThrough(walk: Walk, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (walk.depth >= limits.depth || walk.nodes > limits.nodes) {
    halt(walk);
    return;
  }
  walk.depth += 1;
  if (Array.isArray(value)) lookThroughItems(walk, value);
  else if (isObject(value)) lookThroughElements(walk, value);
  walk.depth -= 1;
}

function lookThroughItems(walk: Walk, items: readonly unknown[]): void {
  const place = walk.path.push(0) - 1;
  for (let index = 0; index < items.length && !walk.halted; index += 1) {
    walk.nodes += 1;
    walk.path[place] = index;
    lookThrough(walk, items[index]);
  }
  walk.path.pop();
}

function lookThroughElements(walk: Walk, value: Json): void {
  for (const key in value) {
    walk.nodes += 1;
    if (isForbiddenKey(key)) halt(walk, 'forbidden-key', key);
    if (walk.halted) return;
    if (key === 'modifierExtension') note(walk, 'unsupported-modifier', key);
    walk.path.push(safeName(key));
    lookThrough(walk, value[key]);
    walk.path.pop();
  }
  if (typeof value['reference'] === 'string') collectReference(walk, value, String(walk.path.at(-1)), null);
  if (typeof value['div'] === 'string') checkedTypes.Narrative(walk, value);
}

/** Keeps a reference that was met, to be followed when all entries are known. */
export function collectReference(walk: Walk, value: Json, element: string, targets: ReadonlySet<string> | null): void {
  const { reference, type } = value;
  if (typeof type === 'string' && targets !== null && !targets.has(type)) note(walk, 'bad-reference', 'type');
  if (typeof reference !== 'string' || reference === '') return;
  walk.references.push({ reference, path: placeOf(walk), element, targets, entry: walk.entry });
}
