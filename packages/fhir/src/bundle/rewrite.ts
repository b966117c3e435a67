/**
 * Resources as a server keeps them: with the ids that it gave, references that lead to those, and no markup that could do something.
 *
 * What does not change is shared with the input and not copied.
 */
import type { FhirResource } from 'fhir/r4.js';
import { isObject, type Json } from '../internal/json.js';
import { isSafeNarrative } from '../structure/narrative.js';
import type { BundleEntry } from './entries.js';
import type { ResolveReference } from './reference-index.js';

/** Gives the id under which an entry is kept, knowing which part of the referral it is. */
export type IdOf = (entry: BundleEntry, part: 'request' | 'task' | 'other') => string;

/** The resource of every entry, with new ids and references, and without narrative that could do something. */
export function rewriteEntries(
  entries: readonly BundleEntry[],
  resolve: ResolveReference,
  idOf: ((entry: BundleEntry) => string) | undefined,
): readonly FhirResource[] {
  const ids = new Map<BundleEntry, string>();
  if (idOf !== undefined) for (const entry of entries) ids.set(entry, idOf(entry));
  return entries.map((entry) => {
    const reference = (text: string): string => {
      const target = resolve(text, entry.fullUrl);
      const id = target.to === 'entry' ? ids.get(target.entry) : undefined;
      return target.to === 'entry' && id !== undefined ? `${target.entry.resource.resourceType}/${id}` : text;
    };
    const id = ids.get(entry);
    const kept = rewritten(entry.resource, reference) as FhirResource;
    return id === undefined ? kept : { ...kept, id };
  });
}

/** A resource without narrative that could do something; the same resource when there is none. */
export function withoutUnsafeNarrative(resource: FhirResource): FhirResource {
  return rewritten(resource, (text) => text) as FhirResource;
}

function rewritten(value: unknown, reference: (text: string) => string): unknown {
  if (Array.isArray(value)) return rewrittenItems(value, reference);
  return isObject(value) ? rewrittenElements(value, reference) : value;
}

function rewrittenItems(items: readonly unknown[], reference: (text: string) => string): readonly unknown[] {
  let changed: unknown[] | null = null;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const now = rewritten(item, reference);
    if (now !== item) (changed ??= [...items])[index] = now;
  }
  return changed ?? items;
}

function rewrittenElements(element: Json, reference: (text: string) => string): Json {
  let changed: Record<string, unknown> | null = null;
  for (const key in element) {
    const part = element[key];
    const now = key === 'reference' && typeof part === 'string' ? reference(part) : rewritten(part, reference);
    const unsafe = key === 'text' && isUnsafeNarrative(part);
    if (now === part && !unsafe) continue;
    changed ??= { ...element };
    if (unsafe) Reflect.deleteProperty(changed, key);
    else changed[key] = now;
  }
  return changed ?? element;
}

function isUnsafeNarrative(value: unknown): boolean {
  return isObject(value) && typeof value['div'] === 'string' && !isSafeNarrative(value['div']);
}
